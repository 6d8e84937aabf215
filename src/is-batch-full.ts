import type { ExtractedArticle } from './model/extracted-article.ts';

/** How many articles or claims are written at once. */
export interface BatchSize {
  readonly articles: number;
  readonly claims: number;
}

/** For long imports: larger batches gain little. A batch holds the lock of writers for seconds, and is lost when the machine fails. */
export const LARGE_BATCH: BatchSize = { articles: 800, claims: 4_000 };
/** For articles that come slowly, and a client who watches: other writers wait for less. */
export const SMALL_BATCH: BatchSize = { articles: 50, claims: 500 };

/** Whether articles are to be written before the next is read. */
export function isBatchFull(batch: readonly Pick<ExtractedArticle, 'claims'>[], size: BatchSize): boolean {
  const claims = batch.reduce((sum, article) => sum + article.claims.length, 0);
  return batch.length >= size.articles || claims >= size.claims;
}
