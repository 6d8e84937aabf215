import { foldName } from '../model/fold.ts';
import type { Lexicon } from '../model/seeds.ts';
import { REVIEW_ANSWERS, type ReviewAnswer } from './review-item.ts';

/** What the words in the column `answer` mean, by the folded word. */
export type AnswerWords = ReadonlyMap<string, ReviewAnswer>;

/** Gathers the words for answers from seeds/lexicon/review-answers.yaml; the names of the answers themselves always count. */
export function compileAnswers(lexicon: Lexicon): AnswerWords {
  const senses = lexicon['review-answers'] ?? {};
  return new Map(
    REVIEW_ANSWERS.flatMap((answer) =>
      [answer, ...(senses[answer] ?? [])].map((word) => [foldName(word), answer] as const),
    ),
  );
}
