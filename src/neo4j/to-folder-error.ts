import { AppError } from '../errors.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file of that name is in the way',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EIO: 'the disk reports an error',
};

/**
 * Makes DATA_FOLDER of an error of the file system; any other error comes back as it is.
 * @param variable the environment variable that names another folder
 */
export function toFolderError(error: unknown, folder: string, variable: 'CLOUDTIES_DATA' | 'CLOUDTIES_CACHE'): unknown {
  const reason = REASONS[(error as NodeJS.ErrnoException)?.code ?? ''];
  if (reason === undefined) return error;
  return new AppError(
    'DATA_FOLDER',
    `Cannot write to ${folder}: ${reason}. Make room or give access, or name another folder in ${variable}.`,
    { cause: error },
  );
}
