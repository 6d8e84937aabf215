import { isIP } from 'node:net';
import type { Plugin } from 'graphql-yoga';
import type { AccessPolicy } from '../../access/access-policy.ts';
import { isLoopback, toPlainAddress } from '../../access/network-address.ts';
import type { AccessLog } from '../access-log.ts';
import { toRefusal } from '../refuse.ts';

/**
 * Refuses requests to a name that is not ours. A page of another site can have its own name lead to this machine (DNS rebinding); the browser then
 * takes it for the same site, and only the name in the header Host gives it away. Addresses cannot be made to lead elsewhere, and where each
 * request needs a token, such a page has none to send.
 */
export function useKnownHosts(policy: AccessPolicy, log: AccessLog): Plugin {
  if (policy.public) return {};
  const names = new Set(policy.allowHosts.map((name) => name.toLowerCase()));
  return {
    onRequest({ request, url, endResponse }) {
      const name = toName(request.headers.get('host') ?? url.host);
      if (isIP(name) !== 0 || isLoopback(name) || names.has(name)) return;
      log(request, 'refused', { errors: ['HOST_REFUSED'] });
      const message = 'This server is not known under that name. Who runs it can add the name with --allow-host.';
      endResponse(toRefusal(request, { code: 'HOST_REFUSED', status: 421, message }));
    },
  };
}

/** Reads the name of `name:port`; empty where it is none. */
function toName(host: string): string {
  return URL.canParse(`http://${host}`) ? toPlainAddress(new URL(`http://${host}`).hostname) : '';
}
