import type { Candidates } from './find-candidates.ts';
import { relateCandidates } from './relate-candidates.ts';
import { createLinearScorer, NAME_CLASSES, type NameModel } from './score-candidates.ts';

/** Gives each candidate its probabilities, in the order of `NAME_CLASSES`. */
export type NameScorer = (candidates: Candidates) => readonly (readonly number[])[];

/** Builds the scorer of an article's candidates: each alone, then once more among its neighbours. Without a model all are 0. */
export function createNameScorer(model: NameModel | undefined): NameScorer {
  if (!model) return ({ candidates }) => candidates.map(() => NAME_CLASSES.map(() => 0));
  const alone = createLinearScorer(model.alone);
  const among = createLinearScorer(model.among);
  return (article) => {
    const first = article.candidates.map(({ measures }) => alone(measures));
    return relateCandidates(article, first).map((related, index) => (related ? among(related) : first[index]!));
  };
}
