import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern } from './word-pattern.ts';

/** Tells whether what stands between two names makes the first the owner of the second, as 旗下 does. */
export type OwningTeller = (between: string) => boolean;

/** Makes the teller from the words of seeds/lexicon/lists.yaml. */
export function createOwningTeller(lexicon: Lexicon): OwningTeller {
  const any = createWordPattern(lexicon, 'lists');
  const brackets = '(?:（[^（）]{0,20}）|\\([^()]{0,20}\\))?';
  const owning = new RegExp(
    `^\\s*${any('owners')}{0,2}\\s*${brackets},?\\s*${any('owners')}?\\s*${any('owning')}(?:\\s*${any('trades')}){0,3}\\s*$`,
    'iu',
  );
  return (between) => owning.test(between);
}
