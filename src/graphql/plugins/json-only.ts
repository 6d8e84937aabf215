import type { Plugin } from 'graphql-yoga';

const JSON_TYPE = /^application\/(?:graphql\+)?json(?:\s*;|$)/i;

/**
 * Takes operations in JSON alone. A page of another site can post forms and plain text without asking, but not JSON,
 * for which the browser asks this server first, and is told no.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequestParse({ request, endResponse, fetchAPI }) {
      if (request.method !== 'POST' || JSON_TYPE.test(request.headers.get('content-type') ?? '')) return;
      const message = 'Send the operation as JSON, with the header "Content-Type: application/json".';
      const body = { errors: [{ message, extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] };
      endResponse(fetchAPI.Response.json(body, { status: 415 }));
    },
  };
}
