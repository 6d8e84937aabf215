import { open } from 'node:fs/promises';
import { AppError } from '../errors.ts';
import { MAX_ARTICLE_BYTES } from './decode-bytes.ts';
import { type FoundArticle, STANDARD_INPUT } from './find-articles.ts';

/** No article is cut off by the limit: one byte more than allowed is read, and refused when it is decoded. */
const READ_LIMIT = MAX_ARTICLE_BYTES + 1;

/**
 * Reads the bytes of one found article, from its file or from standard input.
 * @throws AppError ARTICLE_UNREADABLE when the file has vanished, is locked, or is no file any more
 */
export async function readArticleBytes(
  { file, path }: FoundArticle,
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Uint8Array> {
  if (file === STANDARD_INPUT) return readAll(input);
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size <= MAX_ARTICLE_BYTES) return await handle.readFile();
      const bytes = new Uint8Array(READ_LIMIT);
      await handle.read(bytes, 0, READ_LIMIT, 0);
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const what =
      code === 'ENOENT' ? 'is gone: it was there when the import listed its files' : `cannot be read (${code})`;
    throw new AppError('ARTICLE_UNREADABLE', `${path} ${what}. Import it again when it is back.`, {
      cause,
      details: { path },
    });
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_ARTICLE_BYTES) break;
  }
  return Buffer.concat(chunks);
}
