import { AppError } from '../errors.ts';
import type { Lexicon } from '../model/seeds.ts';

/** How what is written sounds, as one letter for each consonant; vowels count for nothing. */
export interface SoundBook {
  /** @returns undefined where a character writes no foreign name */
  ofHan(part: string): string | undefined;
  ofLatin(part: string): string;
}

/** The key of what makes no consonant. */
const SILENT = 'silent';

/** What it costs to take one consonant for another; any other two cost `OTHER`. */
const ALIKE: Readonly<Record<string, number>> = {
  ...{ GJ: 0.1, GK: 0.1, LR: 0.1, VW: 0.1, SX: 0.1, HX: 0.1, HU: 0.1, UW: 0.1, FV: 0.15 },
  ...{ FW: 0.3, HK: 0.4, JK: 0.35, JS: 0.35, MN: 0.35, JY: 0.4, ST: 0.4 },
  ...{ FP: 0.5, HS: 0.5, HW: 0.5, JT: 0.5, PV: 0.5, HJ: 0.6, HY: 0.6, WY: 0.7 },
};
const OTHER = 1.2;
/** What it costs to leave one out: l, r and h before a consonant are often not written, m and f always. */
const LEFT_OUT: Readonly<Record<string, number>> = {
  ...{ H: 0.3, R: 0.3, W: 0.3, Y: 0.3, U: 0.3, L: 0.8, N: 0.9, G: 0.6, K: 0.6, T: 0.6 },
  ...{ P: 0.7, S: 0.7, V: 0.7, X: 0.7, J: 0.8, M: 0.8, F: 0.9 },
};

/** The same by the numbers of letters, for those who compare many. */
const LETTERS = 26;
const LETTER = Array.from({ length: LETTERS }, (_, index) => String.fromCharCode(0x41 + index));
const LEAVING = Float64Array.from(LETTER, (sound) => LEFT_OUT[sound] ?? OTHER);
const EXCHANGING = Float64Array.from(
  LETTER.flatMap((a) => LETTER.map((b) => (a === b ? 0 : (ALIKE[a < b ? a + b : b + a] ?? OTHER)))),
);

/** Reads seeds/lexicon/sounds-zh.yaml and sounds-latin.yaml; @throws AppError SEEDS_INVALID */
export function compileSounds(lexicon: Lexicon): SoundBook {
  const han = readTopic(lexicon, 'sounds-zh');
  const latin = readTopic(lexicon, 'sounds-latin');
  const longest = Math.max(1, ...[...latin.keys()].map(({ length }) => length));
  return {
    ofHan: (part) => {
      let sounds = '';
      for (const character of part) {
        const sound = han.get(character);
        if (sound === undefined) return undefined;
        sounds += sound;
      }
      return sounds;
    },
    ofLatin: (part) => {
      const letters = part
        .normalize('NFD')
        .replace(/\P{L}/gu, '')
        .replace(/([^l])\1/gu, '$1');
      let sounds = '';
      for (let at = 0; at < letters.length; ) {
        let length = longest;
        while (length > 1 && !latin.has(letters.slice(at, at + length))) length--;
        sounds += latin.get(letters.slice(at, at + length)) ?? '';
        at += length;
      }
      return sounds;
    },
  };
}

/**
 * Tells how far two writings are from sounding alike: the least that changing the consonants of one into those of the other costs, by their mean number.
 * @returns 0 for the same, some 0.2 for transliterations, 1 and more for others
 */
export function soundDistance(a: string, b: string): number {
  if (a === b) return 0;
  let [above, row] = [new Float64Array(b.length + 1), new Float64Array(b.length + 1)];
  for (let at = 0; at < b.length; at++) above[at + 1] = above[at]! + LEAVING[indexOf(b, at)]!;
  for (let i = 0; i < a.length; i++) {
    const sound = indexOf(a, i);
    const leaving = LEAVING[sound]!;
    row[0] = above[0]! + leaving;
    for (let at = 0; at < b.length; at++) {
      const other = indexOf(b, at);
      const exchanged = above[at]! + EXCHANGING[sound * LETTERS + other]!;
      row[at + 1] = Math.min(exchanged, above[at + 1]! + leaving, row[at]! + LEAVING[other]!);
    }
    [above, row] = [row, above];
  }
  return above[b.length]! / ((a.length + b.length) / 2);
}

/** The number of a consonant: A is 0. */
function indexOf(sounds: string, at: number): number {
  return sounds.charCodeAt(at) - 0x41;
}

function readTopic(lexicon: Lexicon, topic: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lexicon[topic] ?? {}).flatMap(([sound, written]) => {
      if (sound !== SILENT && !/^[A-Z]+$/u.test(sound)) {
        const message = `seeds/lexicon/${topic}.yaml: ${sound}: a sound is named by capital letters, one for each consonant, or ${SILENT}.`;
        throw new AppError('SEEDS_INVALID', message);
      }
      return written.map((letters): [string, string] => [letters, sound === SILENT ? '' : sound]);
    }),
  );
}
