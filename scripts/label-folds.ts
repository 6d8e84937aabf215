import { createCandidateReader } from '../src/claims/read-candidates.ts';
import type { Seeds } from '../src/model/seeds.ts';
import { type LabelledCandidates, labelCandidates } from './fit-relations.ts';
import type { ReadArticle } from './read-folds.ts';

/** Gathers the candidates of labelled articles, each with whether its labels hold it. */
export function labelFolds(seeds: Seeds, articles: readonly ReadArticle[]): readonly LabelledCandidates[] {
  const readCandidates = createCandidateReader(seeds);
  return articles.map(({ article, document, mentions }) =>
    labelCandidates(article, mentions, readCandidates(document, mentions)),
  );
}
