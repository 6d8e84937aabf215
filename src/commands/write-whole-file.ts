import { access, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'it is a folder',
  ENOTEMPTY: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file system takes no file of that size',
  EIO: 'the disk reports an error',
};

/**
 * Writes a file as a whole or not at all: under another name beside it first, which is gone again when the work fails.
 * @throws AppError OUTPUT_UNWRITABLE; what the work throws, as it is
 */
export async function writeWholeFile<T>(
  path: string,
  work: (write: (bytes: Uint8Array) => Promise<void>) => Promise<T>,
): Promise<T> {
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const file = await open(partial, 'w').catch((error) => Promise.reject(toOutputError(error, path)));
  try {
    const result = await work((bytes) =>
      file.writeFile(bytes).catch((error) => Promise.reject(toOutputError(error, path))),
    ).finally(() => file.close());
    await rename(partial, path).catch((error) => Promise.reject(toOutputError(error, path)));
    return result;
  } finally {
    await rm(partial, { force: true });
  }
}

/**
 * Refuses to write over what stands there, unless it is wished.
 * @throws AppError OUTPUT_UNWRITABLE
 */
export async function refuseExisting(path: string, force: boolean): Promise<void> {
  if (force) return;
  const stands = await access(path).then(
    () => true,
    () => false,
  );
  if (stands) throw new AppError('OUTPUT_UNWRITABLE', `"${path}" stands there already. Add --force to write over it.`);
}

/** Makes OUTPUT_UNWRITABLE of an error of the file system; any other comes back as it is. */
export function toOutputError(error: unknown, path: string): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException)?.code ?? ''];
  if (reason === undefined) return error;
  const message = `"${path}" cannot be written: ${reason}. Make room or give access, or name another file.`;
  return new AppError('OUTPUT_UNWRITABLE', message, { cause: error });
}
