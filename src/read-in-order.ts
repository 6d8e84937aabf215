import { pMapIterable } from 'p-map';
import type { FoundArticle } from './article/find-articles.ts';
import type { ArticleSource } from './article/read-article.ts';
import { readArticleBytes } from './article/read-article-bytes.ts';
import { AppError, type ErrorCode } from './errors.ts';

/** An article with what was read in it, or why nothing was. */
export interface ReadArticle<Read> {
  readonly article: FoundArticle;
  readonly extracted?: Read;
  readonly error?: unknown;
}

/** Errors after which no further article can be read. */
const ENDS: ReadonlySet<ErrorCode> = new Set([
  'LLM_KEY_MISSING',
  'LLM_REFUSED',
  'LLM_QUOTA',
  'LLM_UNREACHABLE',
  'LLM_BUDGET',
  'DATA_FOLDER',
]);

/** Whether an error of one article ends the reading of all. */
export function isEndOfReading(error: unknown): boolean {
  return error instanceof AppError && ENDS.has(error.code);
}

/** Reads articles, a few at once, and gives them in their order; whoever leaves off stops those under way. */
export async function* readInOrder<Read>(
  found: readonly FoundArticle[],
  read: (source: ArticleSource, signal: AbortSignal) => Read | Promise<Read>,
  { readAhead, signal }: { readonly readAhead: number; readonly signal?: AbortSignal | undefined },
): AsyncGenerator<ReadArticle<Read>> {
  const left = new AbortController();
  const stop = signal ? AbortSignal.any([signal, left.signal]) : left.signal;
  const readOne = async (article: FoundArticle): Promise<ReadArticle<Read>> => {
    try {
      const bytes = await readArticleBytes(article);
      return { article, extracted: await read({ path: article.path, bytes }, stop) };
    } catch (error) {
      return { article, error };
    }
  };
  try {
    yield* pMapIterable(found, readOne, { concurrency: readAhead });
  } finally {
    left.abort();
  }
}
