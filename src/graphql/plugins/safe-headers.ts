import type { Plugin } from 'graphql-yoga';
import type { AccessPolicy } from '../../access/access-policy.ts';

/** Tells browsers to guess no types and to pass no address on; and every cache to keep nothing that a token was needed for. */
export function useSafeHeaders(path: string, policy: AccessPolicy): Plugin {
  return {
    onResponse({ request, response }) {
      const { headers } = response;
      headers.set('x-content-type-options', 'nosniff');
      headers.set('referrer-policy', 'no-referrer');
      const isPage = headers.has('content-security-policy');
      if (isPage || new URL(request.url).pathname !== path) return;
      if (policy.allowOrigins.length === 0) headers.set('cross-origin-resource-policy', 'same-origin');
      if (policy.public || request.headers.has('authorization')) headers.set('cache-control', 'no-store');
    },
  };
}
