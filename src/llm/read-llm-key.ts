import { readFileSync, statSync } from 'node:fs';
import { AppError } from '../errors.ts';

/** What a header can carry: anything else would fail there, with the key in the message. */
const KEY = /^[\x21-\x7e]{1,4096}$/u;

/**
 * Reads the key of an endpoint: as given, else from a file that its owner alone can read; undefined where neither is named.
 * @throws AppError LLM_KEY_MISSING when the file is missing, open to others or holds none; never with the key in it
 */
export function readLlmKey(from: {
  readonly key?: string | undefined;
  readonly keyFile?: string | undefined;
}): string | undefined {
  const { key, keyFile } = from;
  const text = key ?? (keyFile === undefined ? undefined : readKeyFile(keyFile));
  if (text === undefined) return undefined;
  if (KEY.test(text.trim())) return text.trim();
  const place = key === undefined ? `The file ${keyFile}` : 'The key of the language model';
  throw new AppError('LLM_KEY_MISSING', `${place} holds no key: one word of letters, digits and signs. Set it anew.`);
}

function readKeyFile(file: string): string {
  try {
    const { mode } = statSync(file);
    // Windows has no such bits.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new AppError('LLM_KEY_MISSING', `Others may read the key in ${file}. Run: chmod 600 ${file}`);
    }
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof AppError) throw error;
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new AppError('LLM_KEY_MISSING', `The file of the key, ${file}, cannot be read (${code}). Mend its path.`);
  }
}
