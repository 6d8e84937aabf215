import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import { namesOperation } from './trusted-operations.ts';

/**
 * Gives the answers of GETs that name an operation an ETag, and answers 304 to whoever has the same already. Caches may keep such an
 * answer, and ask each time whether it still holds: nobody knows when the next article comes.
 */
export function useConditionalGet(): Plugin {
  return {
    onResponse({ request, response, setResponse, fetchAPI }) {
      if (response.status !== 200 || !namesOperation(request) || !isJson(response)) return;
      const compare = async () => {
        const body = await response.text();
        const etag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
        // Headers made from headers keep the case of their names, and a response then gives itself another type.
        const headers = new fetchAPI.Headers();
        for (const [name, value] of response.headers) headers.append(name.toLowerCase(), value);
        headers.set('etag', etag);
        headers.append('vary', 'Accept, Accept-Encoding, Authorization');
        // Where a token was needed, no cache may keep it: see useSafeHeaders.
        if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
        const isKnown = matches(request.headers.get('if-none-match'), etag);
        if (isKnown) headers.delete('content-type');
        setResponse(new fetchAPI.Response(isKnown ? null : body, { status: isKnown ? 304 : 200, headers }));
      };
      return compare();
    },
  };
}

function isJson(response: Response): boolean {
  return /^application\/(?:graphql-response\+)?json/.test(response.headers.get('content-type') ?? '');
}

function matches(given: string | null, etag: string): boolean {
  const weak = (tag: string) => tag.trim().replace(/^W\//, '');
  return given?.split(',').some((tag) => tag.trim() === '*' || weak(tag) === weak(etag)) ?? false;
}
