import { AppError } from '../errors.ts';

/** The longest answer that is taken from an endpoint, in bytes. */
const MOST_BYTES = 1 << 20;

/**
 * Fetches like `fetch`, and breaks off an answer that grows past a megabyte while it comes in. Redirects are not followed.
 * @throws AppError LLM_ANSWER_INVALID from the body
 */
export async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  if (response.body === null) return response;
  let size = 0;
  const bound = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size <= MOST_BYTES) controller.enqueue(chunk);
      else controller.error(new AppError('LLM_ANSWER_INVALID', 'it is larger than 1 MB'));
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(bound), { status, statusText, headers });
}
