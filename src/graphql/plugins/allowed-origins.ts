import type { Plugin } from 'graphql-yoga';
import type { AccessPolicy } from '../../access/access-policy.ts';
import type { AccessLog } from '../access-log.ts';
import { toRefusal } from '../refuse.ts';

/** What a page may send and read. Cookies play no part, so any header will do; the star does not cover Authorization. */
const METHODS = 'GET, POST';
const CORS = {
  'access-control-allow-methods': METHODS,
  'access-control-allow-headers': 'authorization, *',
  'access-control-expose-headers': '*',
  'access-control-max-age': '600',
};

/**
 * Takes operations from no page but GraphiQL's own and those of the allowed sites (CORS). A browser lets any page send a GET, an image is enough, and
 * keeps only the answer from it; here such a request is refused before it costs anything.
 */
export function useAllowedOrigins(path: string, policy: AccessPolicy, log: AccessLog): Plugin {
  const origins = new Set(policy.allowOrigins);
  const isAllowed = (origin: string) => origins.has(origin) || origins.has('*');
  const isForeign = ({ headers, url }: Request) => {
    const [site, origin] = [headers.get('sec-fetch-site'), headers.get('origin')];
    if (site === 'same-origin' || site === 'none') return false;
    if (origin === null) return site !== null;
    return !isAllowed(origin) && toHost(origin) !== (headers.get('host') ?? new URL(url).host);
  };
  const refuse = (request: Request) => {
    log(request, 'refused', { errors: ['ORIGIN_REFUSED'] });
    const message = 'Pages of that site may not ask this server. Who runs it can allow the site with --allow-origin.';
    return toRefusal(request, { code: 'ORIGIN_REFUSED', status: 403, message });
  };
  return {
    onRequest({ request, url, endResponse }) {
      if (request.method !== 'OPTIONS' || url.pathname !== path) return;
      const response = new Response(null, { status: 204, headers: { allow: `${METHODS}, OPTIONS` } });
      endResponse(isForeign(request) ? refuse(request) : response);
    },
    onRequestParse({ request, endResponse }) {
      if (isForeign(request)) endResponse(refuse(request));
    },
    onResponse({ request, response }) {
      const origin = request.headers.get('origin');
      if (origins.size === 0 || new URL(request.url).pathname !== path) return;
      response.headers.append('vary', 'origin');
      if (origin === null || !isAllowed(origin)) return;
      response.headers.set('access-control-allow-origin', origin);
      for (const [name, value] of Object.entries(CORS)) response.headers.set(name, value);
    },
  };
}

function toHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
