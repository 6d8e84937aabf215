import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern } from './word-pattern.ts';

/**
 * Tells how much of the words right before a post opens a list or a clause, in characters; the rest belongs to the post, as a
 * unit, a trade or a rank does. `undefined` where they may name an employer.
 */
export type ModifierReader = (words: string) => number | undefined;

/** Few enough characters to mean nothing of their own, or words like "its". */
const SHORT = /^\s*(?:[^\sA-Za-z]{0,2}|[a-z][a-z’' ]{0,15})\s*$/u;
/** A name of the sentence. */
const NAME = '[\\ue000-\\uf8ff]';

/**
 * Makes the reader from the words of seeds/lexicon/posts.yaml.
 * @throws AppError SEEDS_INVALID where it lacks a list
 */
export function createModifierReader(lexicon: Lexicon): ModifierReader {
  const any = createWordPattern(lexicon, 'posts');
  const opener = new RegExp(`^[^\\sA-Za-z]{0,6}?${any('openers')}`, 'u');
  const whose = new RegExp(`^${any('whose')}`, 'u');
  const unit = new RegExp(`^[^\\sA-Za-z]{0,10}${any('units')}$`, 'u');
  const firm = new RegExp(`${NAME}|${any('firms-within')}.|${any('firms')}`, 'u');
  return (words) => {
    if (firm.test(words.replace(whose, ''))) return undefined;
    if (SHORT.test(words)) return 0;
    const opening = opener.exec(words)?.[0].length ?? 0;
    const rest = words.slice(opening).replace(whose, '');
    return SHORT.test(rest) || unit.test(rest) ? opening : undefined;
  };
}
