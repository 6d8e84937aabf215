import type { Lexicon } from '../model/seeds.ts';
import { isWideLetter } from './character-classes.ts';
import { compileSounds } from './compare-sounds.ts';

/** The sounds of one way to write a foreign name. */
export interface HeardName {
  /** Whether it is written in Chinese characters, else in Latin letters. */
  readonly isHan: boolean;
  /** Of its given and of its family name; the same where it has one part alone. */
  readonly given: string;
  readonly family: string;
  readonly whole: string;
  readonly isFull: boolean;
  /** Whether it may as well be a Chinese name: short, and begins with a family name. */
  readonly isNative: boolean;
}

/** Hears a name, folded. @returns undefined for what is no foreign name */
export type NameListener = (name: string) => HeardName | undefined;

/** No Chinese name is as long. */
const LONG_HAN = 4;

/** Builds the listener from seeds/lexicon: sounds, and the characters that are Chinese family names. */
export function createNameListener(lexicon: Lexicon): NameListener {
  const book = compileSounds(lexicon);
  const surnames = new Set(lexicon.surnames?.common);
  return (name) => {
    const isHan = hasWideLetter(name);
    // Initials are no names, nor are short forms of titles.
    const parts = isHan
      ? name.split(/[·.・\- ]/u).filter(hasWideLetter)
      : name.split(/[\s.]+/u).filter((part) => part.replace(/\P{L}/gu, '').length > 1);
    const sounds = parts.map(isHan ? book.ofHan : book.ofLatin).filter((sound) => sound !== undefined);
    if (sounds.length < parts.length || sounds.length === 0) return undefined;
    return {
      isHan,
      given: sounds[0]!,
      family: sounds.at(-1)!,
      whole: sounds.join(''),
      isFull: sounds.length > 1,
      isNative: isHan && parts.length === 1 && name.length < LONG_HAN && surnames.has(name[0]!),
    };
  };
}

function hasWideLetter(text: string): boolean {
  return [...text].some((character) => isWideLetter(character.charCodeAt(0)));
}
