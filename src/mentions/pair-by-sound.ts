import type { Lexicon } from '../model/seeds.ts';
import { isWideLetter } from './character-classes.ts';
import { compileSounds, type SoundBook, soundDistance } from './compare-sounds.ts';

/** A person of an article by the names that are already joined, folded. */
export type NamedPerson = readonly string[];

/** What the sounds of names must not exceed: of given and family name together, and of each. */
const FULL = { together: 0.22, given: 0.5, family: 0.35 };
/** One name alone must sound nearly the same; where it has two consonants, or may be a Chinese name, even more so. */
const SINGLE = { distance: 0.18, short: 0.7, native: 0.5 };
/** One name alone says less than two: of equals the full names are joined. */
const LESS = 0.05;
/** Nobody is joined where somebody else sounds as much alike but for this. */
const MARGIN = 0.03;
/** Fewer consonants tell nobody apart. */
const FEWEST_SOUNDS = 2;
/** A name written without a dot of so many characters is a full one. */
const LONG_HAN = 4;

/** The sounds of one way to write a name: of its first and its last part, the same where it has one alone. */
interface Heard {
  readonly first: string;
  readonly last: string;
  readonly whole: string;
  readonly isFull: boolean;
  /** May as well be a Chinese name: short, and begins with a family name. */
  readonly isNative: boolean;
}

/**
 * Finds the people of an article whose names are written in Chinese characters here and in Latin letters there: 斯科特·格思里 and Scott Guthrie. Full names are
 * held against full names, given names and family names each; one name alone is held against the family name.
 * @returns pairs of numbers of people, each of whom stands in one pair at most
 */
export type SoundPairer = (people: readonly NamedPerson[]) => readonly (readonly [number, number])[];

/** Builds the pairer from seeds/lexicon: sounds, and the characters that are Chinese family names. */
export function createSoundPairer(lexicon: Lexicon): SoundPairer {
  const book = compileSounds(lexicon);
  const surnames = new Set(lexicon.surnames?.common);
  return (people) =>
    pair(
      people.map((names) => ({
        han: names.filter(isHan).flatMap((name) => hearHan(name, book, surnames)),
        latin: names.filter((name) => !isHan(name)).flatMap((name) => hearLatin(name, book)),
      })),
    );
}

function pair(
  heard: readonly { readonly han: readonly Heard[]; readonly latin: readonly Heard[] }[],
): readonly (readonly [number, number])[] {
  const near: { readonly han: number; readonly latin: number; readonly distance: number }[] = [];
  for (const [han, one] of heard.entries()) {
    if (one.han.length === 0 || one.latin.length > 0) continue;
    for (const [latin, other] of heard.entries()) {
      if (other.latin.length === 0 || other.han.length > 0) continue;
      const distance = distanceOf(one.han, other.latin);
      if (distance !== undefined) near.push({ han, latin, distance });
    }
  }
  near.sort((a, b) => a.distance - b.distance || a.han - b.han || a.latin - b.latin);
  const paired = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  for (const { han, latin, distance } of near) {
    if (paired.has(han) || paired.has(latin)) continue;
    const isRival = (other: (typeof near)[number]) =>
      (other.han === han) !== (other.latin === latin) &&
      other.distance < distance + MARGIN &&
      !paired.has(other.han) &&
      !paired.has(other.latin);
    if (near.some(isRival)) continue;
    paired.add(han).add(latin);
    pairs.push([han, latin]);
  }
  return pairs;
}

/** Tells how far the names of two people are from sounding alike; `undefined` where they are other people. */
function distanceOf(han: readonly Heard[], latin: readonly Heard[]): number | undefined {
  const [fullHan, fullLatin] = [han, latin].map((names) => names.filter(({ isFull }) => isFull));
  const isFull = fullHan!.length > 0 && fullLatin!.length > 0;
  const [ours, theirs] = isFull ? [fullHan!, fullLatin!] : [han, latin];
  const distances = ours.flatMap((one) =>
    theirs.flatMap((other) => (isFull ? compareFull(one, other) : compareSingle(one, other)) ?? []),
  );
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

function compareFull(one: Heard, other: Heard): number | undefined {
  const given = soundDistance(one.first, other.first);
  const family = soundDistance(one.last, other.last);
  if (!(given <= FULL.given && family <= FULL.family)) return undefined;
  const sizes = [Math.min(one.first.length, other.first.length), Math.min(one.last.length, other.last.length)];
  const together = (given * sizes[0]! + family * sizes[1]!) / (sizes[0]! + sizes[1]!);
  return together <= FULL.together ? together : undefined;
}

function compareSingle(one: Heard, other: Heard): number | undefined {
  const single = compareParts(one.last, other.last, one.isNative);
  // 拉里埃里森, without a dot.
  const whole = other.isFull && !one.isFull ? compareParts(one.whole, other.whole, one.isNative) : undefined;
  const least = Math.min(single ?? Number.POSITIVE_INFINITY, whole ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(least) ? least + LESS : undefined;
}

function compareParts(one: string, other: string, isNative: boolean): number | undefined {
  const sounds = Math.min(one.length, other.length);
  if (sounds < FEWEST_SOUNDS) return undefined;
  const limit = SINGLE.distance * (sounds === FEWEST_SOUNDS ? SINGLE.short : 1) * (isNative ? SINGLE.native : 1);
  const distance = soundDistance(one, other);
  return distance <= limit ? distance : undefined;
}

function hearHan(name: string, book: SoundBook, surnames: ReadonlySet<string>): Heard[] {
  const parts = name.split(/[·.・\- ]/u).filter((part) => part !== '' && isHan(part));
  const sounds = parts.map(book.ofHan);
  if (sounds.some((sound) => sound === undefined) || parts.length === 0) return [];
  const isNative = parts.length === 1 && name.length < LONG_HAN && surnames.has(name[0]!);
  return toHeard(sounds as readonly string[], isNative);
}

function hearLatin(name: string, book: SoundBook): Heard[] {
  // Initials and short forms of titles are no names.
  const parts = name.split(/[\s.]+/u).filter((part) => part.replace(/\P{L}/gu, '').length > 1);
  return parts.length === 0 ? [] : toHeard(parts.map(book.ofLatin), false);
}

function toHeard(sounds: readonly string[], isNative: boolean): Heard[] {
  const [first, last] = [sounds[0]!, sounds.at(-1)!];
  return [{ first, last, whole: sounds.join(''), isFull: sounds.length > 1, isNative }];
}

function isHan(name: string): boolean {
  return [...name].some((character) => isWideLetter(character.charCodeAt(0)));
}
