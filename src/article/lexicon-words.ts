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

/** Builds the source of a regular expression that matches any of the words, the longest first; spaces match any white space. */
export function anyOf(words: readonly string[]): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return `(?:${escaped.join('|')})`;
}
