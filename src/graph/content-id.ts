import { createHash } from 'node:crypto';

/** Makes an id of parts: 24 hex digits of a SHA-256 (96 bits), the same for the same parts in the same order. */
export function contentId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest().toString('hex', 0, 12);
}
