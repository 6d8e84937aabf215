import type { ExtractedArticle } from './model/extracted-article.ts';

/** Rates are flat from here on, and this much is lost at most when the machine fails. */
const BATCH_ARTICLES = 50;
const BATCH_CLAIMS = 500;

/** Whether articles are to be written before the next is read. */
export function isBatchFull(batch: readonly Pick<ExtractedArticle, 'claims'>[]): boolean {
  const claims = batch.reduce((sum, article) => sum + article.claims.length, 0);
  return batch.length >= BATCH_ARTICLES || claims >= BATCH_CLAIMS;
}
