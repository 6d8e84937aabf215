import { createHash } from 'node:crypto';
import { AppError } from '../errors.ts';

/** The sort key of an edge: what a page starts behind. */
export type CursorKey = readonly (string | number)[];

/**
 * Writes a cursor: the sort key of an edge with a checksum over it and its list. It names a place, not a count, so it
 * stays valid while data is added before or behind it.
 * @param list whose list it is, filters included
 */
export function writeCursor(list: string, key: CursorKey): string {
  const payload = Buffer.from(JSON.stringify(key)).toString('base64url');
  return `${payload}.${checksum(list, payload)}`;
}

/**
 * Reads a cursor of this list.
 * @throws AppError BAD_CURSOR when it was altered or belongs to another list
 */
export function readCursor(list: string, cursor: string): CursorKey {
  const [payload = '', sum, ...rest] = cursor.split('.');
  const key = rest.length === 0 && sum === checksum(list, payload) ? readKey(payload) : undefined;
  if (key !== undefined) return key;
  throw new AppError(
    'BAD_CURSOR',
    'The cursor was altered, or belongs to another list or other filters. Use a cursor that this list gave, with the same arguments.',
  );
}

/** Reads a key; whoever knows how the checksum is made could put anything else there. */
function readKey(payload: string): CursorKey | undefined {
  try {
    const key: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    return Array.isArray(key) && key.every(isPart) ? key : undefined;
  } catch {
    return undefined;
  }
}

const isPart = (part: unknown) => typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part));

/** 72 bits are plenty to tell an accident from a cursor; a cursor holds no secret that a forger could gain. */
function checksum(list: string, payload: string): string {
  return createHash('sha256').update(`cloudties\n${list}\n${payload}`).digest('base64url').slice(0, 12);
}
