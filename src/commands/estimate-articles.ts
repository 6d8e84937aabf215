import { type FoundArticle, STANDARD_INPUT } from '../article/find-articles.ts';
import { readArticleBytes } from '../article/read-article-bytes.ts';
import { AppError } from '../errors.ts';
import type { Extractor } from '../extractors/extractor.ts';
import { createEstimator, type Estimate, type EstimateOptions } from '../llm/estimate-requests.ts';
import { openProgress } from './open-progress.ts';

/**
 * Works out what reading articles will take, without asking anything. What cannot be read asks nothing either; standard input
 * is not counted, since it can be read only once.
 */
export async function estimateArticles(
  found: readonly FoundArticle[],
  { requestsFor }: Pick<Extractor, 'requestsFor'>,
  options: EstimateOptions & { readonly signal?: AbortSignal | undefined },
): Promise<Estimate> {
  const estimator = createEstimator(options);
  const progress = openProgress();
  try {
    for (const [index, article] of found.entries()) {
      options.signal?.throwIfAborted();
      if (article.file === STANDARD_INPUT) continue;
      progress.show(`${index} of ${found.length} articles looked at`);
      await estimator.add(await requestsOf(article));
    }
  } finally {
    progress.end();
  }
  return estimator.total();

  async function requestsOf(article: FoundArticle) {
    try {
      return requestsFor({ path: article.path, bytes: await readArticleBytes(article) });
    } catch (error) {
      if (error instanceof AppError && error.code === 'ARTICLE_UNREADABLE') return [];
      throw error;
    }
  }
}
