import type { Lexicon } from '../model/seeds.ts';
import { compileSounds } from './compare-sounds.ts';

/** The sounds of one way to write a foreign name. */
export interface HeardName {
  /** Of its given and of its family name; the same where it has one part alone. */
  readonly given: string;
  readonly family: string;
  readonly whole: string;
  readonly isFull: boolean;
  /** Whether it may as well be a Chinese name: three characters that begin with a family name. */
  readonly isNative: boolean;
}

/** Hears a name, folded. @returns undefined for what is no foreign name, or as well a Chinese one of two characters */
export type NameListener = (name: string) => HeardName | undefined;

const WIDE = /[\p{Script=Han}々〇\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Parts of names have fewer sounds; a distance takes time by the square of them. */
const MOST_SOUNDS = 12;

/** Tells whether a name is written in Chinese characters or kana, if in part. */
export function isWideName(name: string): boolean {
  return WIDE.test(name);
}

/** Builds the listener from seeds/lexicon: sounds, and the characters that are Chinese family names. */
export function createNameListener(lexicon: Lexicon): NameListener {
  const book = compileSounds(lexicon);
  const surnames = new Set(lexicon.surnames?.common);
  const doubleSurnames = new Set(lexicon.surnames?.double);
  /** How many characters a name has behind a Chinese family name; undefined behind none. */
  const givenLength = (name: string) => {
    if (doubleSurnames.has(name.slice(0, 2))) return name.length - 2;
    return surnames.has(name.charAt(0)) ? name.length - 1 : undefined;
  };
  return (name) => {
    const words = name.split(/[\s·・.]+/u).filter(Boolean);
    const isWide = isWideName(name);
    // Initials are no names.
    const parts = isWide
      ? words.filter((word) => isWideName(word) || word.length > 2).flatMap((word) => word.split('-'))
      : words.filter((word) => word.replace(/\P{L}/gu, '').length > 1);
    const behind = isWide && parts.length === 1 ? givenLength(name) : undefined;
    if (behind === 1) return undefined;
    const sounds = parts.map(isWide ? book.ofHan : book.ofLatin).filter((sound) => sound !== undefined);
    if (sounds.length < parts.length || sounds.length === 0) return undefined;
    if (sounds.some(({ length }) => length > MOST_SOUNDS)) return undefined;
    return {
      given: sounds[0]!,
      family: sounds.at(-1)!,
      whole: sounds.join(''),
      isFull: sounds.length > 1,
      isNative: behind === 2,
    };
  };
}
