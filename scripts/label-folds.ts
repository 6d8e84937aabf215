import { createCandidateReader } from '../src/claims/read-candidates.ts';
import type { Seeds } from '../src/model/seeds.ts';
import { type LabelledCandidates, labelCandidates } from './fit-relations.ts';
import { createRandom } from './random.ts';
import type { ReadArticle } from './read-folds.ts';

/** So many different choices of frames that are left out. */
const CHOICES = 4;
const LEFT_OUT = 0.4;

/**
 * Gathers the candidates of labelled articles, each with whether its labels hold it. Each article is read as it will be, and once more by a
 * gazetteer that knows clouds alone, without four frames in ten: frames were written with these articles in view, and where names and frames
 * are new, what else speaks for a relation has to tell it.
 */
export function labelFolds(
  seeds: Seeds,
  articles: readonly ReadArticle[],
): readonly (readonly [whole: LabelledCandidates, bare: LabelledCandidates])[] {
  const readWhole = createCandidateReader(seeds);
  const readBare = Array.from({ length: CHOICES }, (_, seed) => {
    const random = createRandom(seed);
    return createCandidateReader({ ...seeds, patterns: seeds.patterns.filter(() => random() >= LEFT_OUT) });
  });
  return articles.map(({ article, document, mentions, unlisted }, index) => [
    labelCandidates(article, mentions, readWhole(document, mentions)),
    labelCandidates(article, unlisted, readBare[index % CHOICES]!(document, unlisted)),
  ]);
}
