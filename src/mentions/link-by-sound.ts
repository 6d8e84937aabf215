import type { Lexicon } from '../model/seeds.ts';
import { soundDistance } from './compare-sounds.ts';
import { createNameListener, type HeardName, isWideName } from './hear-name.ts';

/** A person of an article by the names that are already joined, folded. */
export type NamedPerson = readonly string[];

/**
 * Finds the people of an article who are written in Chinese characters here and in Latin letters there: 斯科特·格思里 and Scott Guthrie. Full names are held
 * against full names, given and family names each; one name alone is held against the family name, a Latin one against the given name too.
 * @returns pairs of numbers of people, each of whom stands in one pair at most
 */
export type SoundLinker = (people: readonly NamedPerson[]) => readonly (readonly [number, number])[];

/** What the sounds of full names must not exceed: of given and family name together, and of each; a short given name must sound nearly the same. */
const FULL = { together: 0.22, given: 0.5, shortGiven: 0.2, family: 0.35 };
/** One name alone must sound nearly the same; where it has two consonants, or may be a Chinese name, even more so. */
const SINGLE = { distance: 0.18, short: 0.7, native: 0.5 };
/** What one name alone says less than two, and given names less than family names: of two who sound alike the surer is joined. */
const LESS = { single: 0.05, given: 0.05 };
/** Nobody is joined where somebody else sounds as much alike but for this. */
const MARGIN = 0.03;
/** Fewer consonants tell nobody apart: of one name, and of given and family name together. */
const FEWEST_SOUNDS = 2;
const FEWEST_OF_FULL = 3;
/** Of more people than an article ever names, and of more names than anybody ever has, the first are compared: each is held against each. */
const MOST_PEOPLE = 400;
const MOST_NAMES = 4;

/** Somebody by the number of the person, and how the names sound. */
interface Heard {
  readonly person: number;
  readonly names: readonly HeardName[];
}

interface Near {
  readonly wide: number;
  readonly latin: number;
  readonly distance: number;
}

/** Builds the linker from seeds/lexicon. */
export function createSoundLinker(lexicon: Lexicon): SoundLinker {
  const hear = createNameListener(lexicon);
  const hearThose = (people: readonly NamedPerson[], isWanted: (name: string) => boolean): Heard[] =>
    people.flatMap((names, person) => {
      // Who is called in both scripts already needs no other.
      const heard = names.every(isWanted) ? names.slice(0, MOST_NAMES).flatMap((name) => hear(name) ?? []) : [];
      return heard.length === 0 ? [] : { person, names: heard };
    });
  return (people) => {
    const some = people.slice(0, MOST_PEOPLE);
    const latin = hearThose(some, (name) => !isWideName(name));
    const near = hearThose(some, isWideName).flatMap((one) => latin.flatMap((other) => compare(one, other) ?? []));
    near.sort((a, b) => a.distance - b.distance || a.wide - b.wide || a.latin - b.latin);
    return chooseSurest(near);
  };
}

/** Takes the nearest pairs first, each person once, and nobody of whom two are as near. */
function chooseSurest(near: readonly Near[]): readonly (readonly [number, number])[] {
  const paired = new Set<number>();
  const isFree = ({ wide, latin }: Near) => !paired.has(wide) && !paired.has(latin);
  return near.flatMap((pair) => {
    const isRival = (rival: Near) =>
      rival !== pair &&
      (rival.wide === pair.wide || rival.latin === pair.latin) &&
      rival.distance < pair.distance + MARGIN &&
      isFree(rival);
    if (!isFree(pair) || near.some(isRival)) return [];
    paired.add(pair.wide).add(pair.latin);
    return [[pair.wide, pair.latin] as const];
  });
}

/** Tells how far the names of two people are from sounding alike; undefined where they are other people. */
function compare(wide: Heard, latin: Heard): Near | undefined {
  const [ours, theirs] = [wide, latin].map(({ names }) => names.filter(({ isFull }) => isFull));
  const isFull = ours!.length > 0 && theirs!.length > 0;
  let least: number | undefined;
  for (const one of isFull ? ours! : wide.names) {
    for (const other of isFull ? theirs! : latin.names) {
      const distance = isFull ? compareFull(one, other) : compareSingle(one, other);
      if (distance !== undefined) least = Math.min(least ?? distance, distance);
    }
  }
  return least === undefined ? undefined : { wide: wide.person, latin: latin.person, distance: least };
}

function compareFull(wide: HeardName, latin: HeardName): number | undefined {
  const given = { distance: soundDistance(wide.given, latin.given), sounds: fewer(wide.given, latin.given) };
  const family = { distance: soundDistance(wide.family, latin.family), sounds: fewer(wide.family, latin.family) };
  const sounds = given.sounds + family.sounds;
  const mostOfGiven = given.sounds <= FEWEST_SOUNDS ? FULL.shortGiven : FULL.given;
  if (sounds < FEWEST_OF_FULL || given.distance > mostOfGiven || family.distance > FULL.family) return undefined;
  const together = (given.distance * given.sounds + family.distance * family.sounds) / sounds;
  return together <= FULL.together ? together : undefined;
}

function compareSingle(wide: HeardName, latin: HeardName): number | undefined {
  const { isNative } = wide;
  const ways = [
    comparePart(wide.family, latin.family, isNative),
    // 拉里埃里森, without a dot.
    wide.isFull || !latin.isFull ? undefined : comparePart(wide.whole, latin.whole, isNative),
    wide.isFull ? comparePart(wide.given, latin.given, isNative, LESS.given) : undefined,
  ].filter((distance) => distance !== undefined);
  return ways.length > 0 ? Math.min(...ways) + LESS.single : undefined;
}

function comparePart(one: string, other: string, isNative: boolean, less = 0): number | undefined {
  const sounds = fewer(one, other);
  if (sounds < FEWEST_SOUNDS) return undefined;
  const most = SINGLE.distance * (sounds === FEWEST_SOUNDS ? SINGLE.short : 1) * (isNative ? SINGLE.native : 1);
  const distance = soundDistance(one, other) + less;
  return distance <= most ? distance : undefined;
}

function fewer(one: string, other: string): number {
  return Math.min(one.length, other.length);
}
