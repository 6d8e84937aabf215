import { randomBytes } from 'node:crypto';
import { type BigIntStats, readFileSync, statSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import lockfile from 'proper-lockfile';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { type TokenRecord, tokenRecord } from './token-record.ts';

const fileShape = z.strictObject({ tokens: z.array(tokenRecord) });

/** Names the file of a data folder that holds what is kept of its tokens. */
export function toTokenFile(dataFolder: string): string {
  return join(dataFolder, 'tokens.json');
}

/**
 * Reads the tokens of a file; a file that is not there holds none.
 * @throws AppError TOKENS_INVALID when it is no such file, or when others than its owner may change it
 */
export function readTokenFile(file: string): readonly TokenRecord[] {
  const stats = statTokenFile(file);
  if (stats === undefined) return [];
  // Whoever can write there could make himself an admin. Windows has no such bits.
  if (process.platform !== 'win32' && (stats.mode & 0o022n) !== 0n) {
    throw new AppError('TOKENS_INVALID', `Others may write to ${file}. Look through it, then run: chmod 600 ${file}`);
  }
  const parsed = fileShape.safeParse(readJson(file));
  if (parsed.success) return parsed.data.tokens;
  const fault = parsed.error.issues[0]!;
  throw new AppError(
    'TOKENS_INVALID',
    `${file} is no list of tokens (${fault.path.join('.')}: ${fault.message}). Mend it, or delete it and make new tokens.`,
  );
}

/** Looks at a file of tokens without reading it; undefined where none is. */
export function statTokenFile(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    throw toUnreadable(file, error);
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw toUnreadable(file, error);
  }
}

function toUnreadable(file: string, error: unknown): AppError {
  const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
  return new AppError('TOKENS_INVALID', `${file} cannot be read (${code}). Give its owner access to it.`, {
    cause: error,
  });
}

/**
 * Changes the tokens of a file, one process at a time. The file is for the user alone, and whoever reads meanwhile sees the old or the new one.
 * @throws AppError TOKENS_INVALID, LOCKED; errors of the file system as they are
 */
export async function changeTokenFile<T>(
  file: string,
  change: (tokens: readonly TokenRecord[]) => { readonly tokens: readonly TokenRecord[]; readonly result: T },
): Promise<T> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const release = await lock(file);
  try {
    const { tokens, result } = change(readTokenFile(file));
    const draft = `${file}.${randomBytes(4).toString('hex')}.tmp`;
    await writeFile(draft, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    await rename(draft, file);
    return result;
  } finally {
    await release();
  }
}

async function lock(file: string): Promise<() => Promise<void>> {
  const retries = { retries: 20, factor: 1, minTimeout: 100 };
  try {
    return await lockfile.lock(dirname(file), { lockfilePath: `${file}.lock`, retries });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    throw new AppError(
      'LOCKED',
      `Another process is changing ${file}. Try again; if there is none, delete ${file}.lock.`,
    );
  }
}
