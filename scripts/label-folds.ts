import { collectCandidates } from '../src/claims/collect-candidates.ts';
import { compileFrames } from '../src/claims/compile-frames.ts';
import { createSenseFinder } from '../src/claims/find-senses.ts';
import { readSentences } from '../src/claims/read-sentences.ts';
import type { Seeds } from '../src/model/seeds.ts';
import { type LabelledCandidates, labelCandidates } from './fit-relations.ts';
import type { ReadArticle } from './read-folds.ts';

/** Gathers the candidates of labelled articles, each with whether its labels hold it. */
export function labelFolds(seeds: Seeds, articles: readonly ReadArticle[]): readonly LabelledCandidates[] {
  const patterns = compileFrames(seeds.patterns, seeds.lexicon);
  const findSenses = createSenseFinder(seeds.lexicon);
  return articles.map(({ article, document, mentions }) => {
    const readings = readSentences(document, mentions, findSenses);
    return labelCandidates(article, mentions, collectCandidates(document, mentions, readings, patterns));
  });
}
