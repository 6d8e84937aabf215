import { createHash, randomBytes } from 'node:crypto';

/** What every token begins with, so that people and secret scanners know one when they see it. */
const PREFIX = 'cloudties_';

/** Makes a token: 256 random bits in base64url behind the prefix, 53 characters. */
export function makeSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`;
}

/**
 * Makes what is kept of a token: its SHA-256. A slow hash protects what people think up; of 256 random bits nobody guesses any, and a slow one
 * would let strangers keep the server busy.
 */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
