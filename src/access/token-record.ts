import { z } from 'zod';
import { ROLES } from './role.ts';

/** Names are written into logs and tables: letters, digits, spaces and . _ @ - alone, in any script. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._@-]{0,62}[\p{L}\p{M}\p{N}])?$/u;
/** What the log calls the token of the environment. */
export const ENVIRONMENT_NAME = 'CLOUDTIES_TOKEN';

/** Tells whether a token may have this name. */
export function isTokenName(name: string): boolean {
  return NAME.test(name) && name.toUpperCase() !== ENVIRONMENT_NAME;
}

const instant = z.iso.datetime();

/** What is kept of a token, as it stands in the file. */
export const tokenRecord = z.strictObject({
  /** Tells tokens apart that had the same name one after the other. */
  id: z.string().regex(/^[0-9a-f]{8}$/),
  name: z.string().refine(isTokenName),
  role: z.enum(ROLES),
  /** Hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: instant,
  expiresAt: instant.nullable(),
  revokedAt: instant.nullable(),
});
export type TokenRecord = z.infer<typeof tokenRecord>;

export type TokenState = 'live' | 'expired' | 'revoked';

/** Tells whether a token counts at a moment. */
export function stateOf({ expiresAt, revokedAt }: TokenRecord, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && new Date(expiresAt) <= now ? 'expired' : 'live';
}
