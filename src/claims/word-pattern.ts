import { AppError } from '../errors.ts';
import { toSimplified } from '../model/fold.ts';
import type { Lexicon } from '../model/seeds.ts';

/** Gives the source of an expression, for the flags `iu` or `u`, that any word of some senses of one topic fits. */
export type WordPattern = (...senses: readonly string[]) => string;

/** How many characters of one sentence `~` stands for at most. */
const MAX_GAP = 20;
const FIRST_HAN = 0x2e80;

/**
 * Builds the patterns of one topic of the lexicon: the longest words first, Latin ones whole, a space for any white space,
 * `~` for a few characters of one sentence. Texts are to be simplified before; `tell-own-word.ts` does so once for all.
 * @throws AppError SEEDS_INVALID, when a pattern is asked for, where the topic lacks a sense
 */
export function createWordPattern(lexicon: Lexicon, topic: string): WordPattern {
  return (...senses) => {
    const words = senses.flatMap((sense) => {
      const list = lexicon[topic]?.[sense];
      if (list) return list;
      throw new AppError('SEEDS_INVALID', `seeds/lexicon/${topic}.yaml has no sense "${sense}"; add it`);
    });
    return `(?:${[...words]
      .sort((a, b) => b.length - a.length)
      .map(toSource)
      .join('|')})`;
  };
}

/** Writes traditional characters as simplified ones; every offset stays. */
export function simplify(text: string): string {
  let simplified = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const simple = text.charCodeAt(at) < FIRST_HAN ? undefined : toSimplified(text[at]!);
    if (simple === undefined || simple === text[at]) continue;
    simplified += text.slice(from, at) + simple;
    from = at + 1;
  }
  return simplified + text.slice(from);
}

function toSource(word: string): string {
  const escaped = word
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/ /gu, '\\s+')
    .replace(/~/gu, `[^。.\\n]{0,${MAX_GAP}}?`);
  return `${/^\w/u.test(word) ? '(?<![A-Za-z0-9])' : ''}${escaped}${/\w$/u.test(word) ? '(?![A-Za-z0-9])' : ''}`;
}
