import { createGraphQLError, type Plugin } from 'graphql-yoga';

/**
 * Refuses requests with larger bodies. One that tells its length is judged by that, and costs nothing more: node:http reads no
 * byte beyond it. Of others the bytes are counted while they come.
 * @param limit bytes
 */
export function useBodyLimit(limit: number): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      const told = request.headers.get('content-length');
      if (told !== null) {
        if (Number(told) > limit) throw tooLarge(limit);
        return;
      }
      if (!requestParser || !request.body) return;
      setRequestParser(async ({ url, method, headers, signal, body }) => {
        const parts: Uint8Array[] = [];
        let length = 0;
        for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
          length += part.byteLength;
          if (length > limit) throw tooLarge(limit);
          parts.push(part);
        }
        return requestParser(new fetchAPI.Request(url, { method, headers, signal, body: Buffer.concat(parts) }));
      });
    },
  };
}

function tooLarge(limit: number) {
  return createGraphQLError(`The request is larger than ${limit / 1_000_000} MB. Send less, or in several requests.`, {
    // What still comes is not read; closing says so.
    extensions: { code: 'REQUEST_ENTITY_TOO_LARGE', http: { status: 413, headers: { connection: 'close' } } },
  });
}
