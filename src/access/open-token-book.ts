import { timingSafeEqual } from 'node:crypto';
import { AppError } from '../errors.ts';
import type { Role } from './role.ts';
import { readTokenFile, statTokenFile } from './token-file.ts';
import { ENVIRONMENT_NAME, stateOf, type TokenRecord, type TokenState } from './token-record.ts';
import { hashSecret } from './token-secret.ts';

/** A token as logs and answers know it: never its text. */
export interface KnownToken {
  /** `env` of that of the environment. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** An instant; undefined: it counts until it is revoked. */
  readonly expiresAt?: string | undefined;
}

/** Whose a text is that was sent as a token, and whether it counts. */
export type FoundToken = { readonly state: TokenState; readonly token: KnownToken } | { readonly state: 'unknown' };

export interface TokenBook {
  find(secret: string): FoundToken;
  /** Tells whether a token that was found before counts still. */
  isLive(id: string): boolean;
  /** Whether no token counts at all. */
  isEmpty(): boolean;
}

export interface TokenSources {
  /** The token of the environment: an admin. */
  readonly secret?: string | undefined;
  readonly file?: string | undefined;
  /** Told when the file cannot be used; until it can, none of its tokens counts. */
  readonly onFault: (error: AppError) => void;
}

interface Entry {
  readonly hash: Buffer;
  readonly token: KnownToken;
  readonly state: (now: Date) => TokenState;
}

/** Opens the tokens of the environment and of a file, which is read again as soon as it has changed. */
export function openTokenBook({ secret, file, onFault }: TokenSources): TokenBook {
  const fixed = secret === undefined ? [] : [toFixedEntry(secret)];
  let entries: readonly Entry[] = fixed;
  let seen = '';
  let told = '';
  const current = (): readonly Entry[] => {
    if (file === undefined) return entries;
    try {
      const stats = statTokenFile(file);
      const mark = stats === undefined ? 'none' : `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
      if (mark === seen) return entries;
      seen = mark;
      entries = fixed;
      entries = [...fixed, ...readTokenFile(file).map(toEntry)];
      told = '';
    } catch (error) {
      entries = fixed;
      if (!(error instanceof AppError)) throw error;
      if (told !== error.message) onFault(error);
      told = error.message;
    }
    return entries;
  };
  return {
    find(given) {
      const hash = hashSecret(given);
      // All are compared, each in the same time: how long it takes tells nothing of any.
      let found: Entry | undefined;
      for (const entry of current()) if (timingSafeEqual(hash, entry.hash)) found = entry;
      return found === undefined ? { state: 'unknown' } : { state: found.state(new Date()), token: found.token };
    },
    isLive: (id) => current().some((entry) => entry.token.id === id && entry.state(new Date()) === 'live'),
    isEmpty: () => !current().some((entry) => entry.state(new Date()) === 'live'),
  };
}

function toFixedEntry(secret: string): Entry {
  return {
    hash: hashSecret(secret),
    token: { id: 'env', name: ENVIRONMENT_NAME, role: 'admin' },
    state: () => 'live',
  };
}

function toEntry(record: TokenRecord): Entry {
  const { id, name, role, sha256, expiresAt } = record;
  return {
    hash: Buffer.from(sha256, 'hex'),
    token: { id, name, role, ...(expiresAt !== null && { expiresAt }) },
    state: (now) => stateOf(record, now),
  };
}
