import { AppError } from '../errors.ts';
import type { Lexicon } from '../model/seeds.ts';

/**
 * Finds the words of one sense.
 * @throws AppError SEEDS_INVALID naming topic and sense when the lexicon has no such list
 */
export function wordsOf(lexicon: Lexicon, topic: string, sense: string): readonly string[] {
  const words = lexicon[topic]?.[sense];
  if (words) return words;
  throw new AppError(
    'SEEDS_INVALID',
    `seeds/lexicon/${topic}.yaml has no list "${sense}". Add it, or restore the file.`,
  );
}
