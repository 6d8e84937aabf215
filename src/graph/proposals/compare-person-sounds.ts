import { foldName } from '../../model/fold.ts';
import type { Lexicon } from '../../model/seeds.ts';
import { compareFull } from '../../sounds/compare-heard.ts';
import { createNameListener, isWideName } from '../../sounds/hear-name.ts';

/** Tells whose full names sound alike, one written in Chinese characters and one in Latin letters: 斯科特·格思里 and Scott Guthrie. */
export interface PersonSounds {
  areAlike(first: string, second: string): boolean;
  /** What names that sound alike mostly have in common, whatever the script: one key of a few; none for what is no full foreign name. */
  keysOf(name: string): readonly string[];
}

/** Consonants that are taken for each other so often that a key writes them as one; those of no letters are often not written at all. */
const AS_ONE: Readonly<Record<string, string>> = {
  ...{ G: 'K', J: 'K', L: 'R', M: 'N', F: 'W', U: 'W', V: 'W', T: 'S', X: 'S', H: '', Y: '' },
};
/** Of the others, those that one script may leave out where a name begins: 约翰 and John, 哈特 and Hart. */
const WEAK = /^[JRUVWX]/u;
/** One name of many is heard many times over; what is kept must not grow with the graph. */
const MOST_KEPT = 20_000;

/** Builds the comparison from the tables of sounds and family names of seeds/lexicon. */
export function createPersonSounds(lexicon: Lexicon): PersonSounds {
  const listen = createNameListener(lexicon);
  const kept = new Map<string, ReturnType<typeof listen>>();
  const hearFull = (name: string) => {
    const folded = foldName(name);
    if (kept.has(folded)) return kept.get(folded);
    if (kept.size >= MOST_KEPT) kept.clear();
    const heard = listen(folded);
    const full = heard?.isFull ? heard : undefined;
    kept.set(folded, full);
    return full;
  };
  return {
    areAlike(first, second) {
      if (isWideName(first) === isWideName(second)) return false;
      const [wide, latin] = (isWideName(first) ? [first, second] : [second, first]).map(hearFull);
      return wide !== undefined && latin !== undefined && compareFull(wide, latin) !== undefined;
    },
    keysOf(name) {
      const heard = hearFull(name);
      if (!heard?.whole) return [];
      const [given, family] = [heard.given, heard.family].map(firstsOf);
      return given!.flatMap((one) => family!.map((other) => `${one}${other}`));
    },
  };
}

/** The first consonant that is mostly written, and the one behind it where that may be left out; `-` where there is none. */
function firstsOf(sounds: string): readonly string[] {
  const first = [...sounds].findIndex((sound) => AS_ONE[sound] !== '');
  if (first < 0) return ['-'];
  const one = AS_ONE[sounds[first]!] ?? sounds[first]!;
  return WEAK.test(sounds.slice(first)) ? [...new Set([one, ...firstsOf(sounds.slice(first + 1))])] : [one];
}
