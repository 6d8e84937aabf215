import { createHash, timingSafeEqual } from 'node:crypto';
import { AppError } from '../errors.ts';
import type { ApiWriter, GraphqlContext } from './context.ts';

const DISABLED =
  'Nothing can be changed over GraphQL: no token is configured. Set CLOUDTIES_TOKEN and start the server again.';

/**
 * Gives what changes the graph to those who may.
 * @throws AppError MUTATIONS_DISABLED where no token is configured, UNAUTHENTICATED without it or with a wrong one
 */
export function requireWriter(context: GraphqlContext): ApiWriter {
  requireToken(context);
  if (context.writer === undefined) throw new AppError('MUTATIONS_DISABLED', DISABLED);
  return context.writer;
}

/**
 * Refuses those who may not do what writers have to wait for.
 * @throws AppError MUTATIONS_DISABLED where no token is configured, UNAUTHENTICATED without it or with a wrong one
 */
export function requireToken({ request, token }: GraphqlContext): void {
  if (token === undefined) throw new AppError('MUTATIONS_DISABLED', DISABLED);
  const [scheme, given = ''] = (request.headers.get('authorization') ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !isEqual(given, token)) {
    throw new AppError('UNAUTHENTICATED', 'Send the header "Authorization: Bearer TOKEN" with the configured token.');
  }
}

/** Compares digests, which takes the same time however much of the token was guessed. */
function isEqual(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
