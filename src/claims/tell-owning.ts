import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern } from './word-pattern.ts';

/** Tells whether what stands between two names makes the first the owner of the second, as 旗下 does. */
export type OwningTeller = (between: string) => boolean;

/** More than an owner's brackets and a trade before the second name is no phrase of owner and owned. */
const LONGEST = 60;

/** Makes the teller from the words of seeds/lexicon/lists.yaml. */
export function createOwningTeller(lexicon: Lexicon): OwningTeller {
  const any = createWordPattern(lexicon, 'lists');
  const brackets = '(?:（[^（）]{0,20}）|\\([^()]{0,20}\\))?';
  const owning = new RegExp(
    `^\\s*${any('owners')}{0,2}\\s*${brackets},?\\s*${any('owners')}?\\s*${any('owning')}[^、，,。；;：:（）()]{0,16}$`,
    'iu',
  );
  return (between) => between.length <= LONGEST && owning.test(between);
}
