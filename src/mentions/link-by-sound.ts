import type { Lexicon } from '../model/seeds.ts';
import { soundDistance } from './compare-sounds.ts';
import { createNameListener, type HeardName } from './hear-name.ts';

/** A person of an article by the names that are already joined, folded. */
export type NamedPerson = readonly string[];

/** Numbers of two people who are one. */
export type SamePerson = readonly [number, number];

/** Finds the people of an article whose names sound alike. */
export interface SoundLinker {
  /** Whose name is written in other characters here than there: 萨姆·拉姆奇 and 山姆·拉姆奇. One may stand in several pairs. */
  findVariants(people: readonly NamedPerson[]): readonly SamePerson[];
  /**
   * Who is written in Chinese characters here and in Latin letters there: 斯科特·格思里 and Scott Guthrie. Full names are held against full names, given and
   * family names each; one name alone is held against the family name, a Latin one against the given name too. Each stands in one pair at most.
   */
  findTranscribed(people: readonly NamedPerson[]): readonly SamePerson[];
}

/** What sounds must not exceed, of given and family name together and of each: between scripts, and within Chinese. */
const FULL = { together: 0.22, given: 0.5, family: 0.35 };
const VARIANT = { together: 0.1, given: 0.2, family: 0.12 };
/** One name alone must sound nearly the same, with two consonants even more so, and where it may be a Chinese name. */
const SINGLE = { distance: 0.18, short: 0.7, native: 0.5 };
/** What one name alone says less than two, and given names less than family names: of two who sound alike the surer is joined. */
const LESS = { single: 0.05, given: 0.05 };
/** Nobody is joined where somebody else sounds as much alike but for this. */
const MARGIN = 0.03;
/** Fewer consonants tell nobody apart. */
const FEWEST_SOUNDS = 2;
/** Of more people than an article ever names, the first are compared: each is held against each. */
const MOST_PEOPLE = 400;

/** Builds the linker from seeds/lexicon. */
export function createSoundLinker(lexicon: Lexicon): SoundLinker {
  const hear = createNameListener(lexicon);
  const hearAll = (people: readonly NamedPerson[]) =>
    people.slice(0, MOST_PEOPLE).map((names) => names.map(hear).filter((name) => name !== undefined));
  return {
    findVariants: (people) => {
      const heard = hearAll(people).map((names) => names.filter(({ isHan }) => isHan));
      return pairUp(heard, compareVariants).map(({ one, other }) => [one, other]);
    },
    findTranscribed: (people) => {
      const heard = hearAll(people);
      return chooseSurest(pairUp(heard, compareScripts)).map(({ one, other }) => [one, other]);
    },
  };
}

interface Near {
  readonly one: number;
  readonly other: number;
  readonly distance: number;
}

/** Compares each two people, and sorts those who may be one: the nearest first. */
function pairUp(
  heard: readonly (readonly HeardName[])[],
  compare: (one: readonly HeardName[], other: readonly HeardName[]) => number | undefined,
): readonly Near[] {
  const near = heard.flatMap((names, one) =>
    names.length === 0
      ? []
      : heard.slice(one + 1).flatMap((others, at) => {
          const distance = others.length === 0 ? undefined : compare(names, others);
          return distance === undefined ? [] : { one, other: one + 1 + at, distance };
        }),
  );
  return near.sort((a, b) => a.distance - b.distance || a.one - b.one || a.other - b.other);
}

/** Takes the nearest pairs first, each person once, and nobody of whom two are as near. */
function chooseSurest(near: readonly Near[]): readonly Near[] {
  const paired = new Set<number>();
  const isFree = ({ one, other }: Near) => !paired.has(one) && !paired.has(other);
  return near.filter((pair) => {
    const ends = new Set([pair.one, pair.other]);
    const isRival = (rival: Near) =>
      rival !== pair &&
      rival.distance < pair.distance + MARGIN &&
      isFree(rival) &&
      (ends.has(rival.one) || ends.has(rival.other));
    if (!isFree(pair) || near.some(isRival)) return false;
    for (const end of ends) paired.add(end);
    return true;
  });
}

function compareVariants(one: readonly HeardName[], other: readonly HeardName[]): number | undefined {
  return least(one, other, (a, b) => (a.isFull && b.isFull ? compareFull(a, b, VARIANT) : undefined));
}

function compareScripts(one: readonly HeardName[], other: readonly HeardName[]): number | undefined {
  const isOneHan = one[0]!.isHan;
  // Who is called in both scripts already needs no other.
  if (one.some(({ isHan }) => isHan !== isOneHan) || other.some(({ isHan }) => isHan === isOneHan)) return undefined;
  const [fullOne, fullOther] = [one, other].map((names) => names.filter(({ isFull }) => isFull));
  if (fullOne!.length > 0 && fullOther!.length > 0)
    return least(fullOne!, fullOther!, (a, b) => compareFull(a, b, FULL));
  return least(one, other, (a, b) => (a.isHan ? compareSingle(a, b) : compareSingle(b, a)));
}

function compareFull(one: HeardName, other: HeardName, most: typeof FULL): number | undefined {
  const given = soundDistance(one.given, other.given);
  const family = soundDistance(one.family, other.family);
  if (!(given <= most.given && family <= most.family)) return undefined;
  const sizes = [Math.min(one.given.length, other.given.length), Math.min(one.family.length, other.family.length)];
  const together = (given * sizes[0]! + family * sizes[1]!) / (sizes[0]! + sizes[1]!);
  return together <= most.together ? together : undefined;
}

function compareSingle(han: HeardName, latin: HeardName): number | undefined {
  const { isNative } = han;
  const ways = [
    { a: han.family, b: latin.family, less: 0 },
    // 拉里埃里森, without a dot.
    ...(latin.isFull && !han.isFull ? [{ a: han.whole, b: latin.whole, less: 0 }] : []),
    ...(han.isFull ? [{ a: han.given, b: latin.given, less: LESS.given }] : []),
  ];
  const distances = ways.flatMap(({ a, b, less }) => {
    const sounds = Math.min(a.length, b.length);
    if (sounds < FEWEST_SOUNDS) return [];
    const most = SINGLE.distance * (sounds === FEWEST_SOUNDS ? SINGLE.short : 1) * (isNative ? SINGLE.native : 1);
    const distance = soundDistance(a, b);
    return distance + less <= most ? distance + less + LESS.single : [];
  });
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

function least(
  one: readonly HeardName[],
  other: readonly HeardName[],
  compare: (a: HeardName, b: HeardName) => number | undefined,
): number | undefined {
  const distances = one.flatMap((a) => other.flatMap((b) => compare(a, b) ?? []));
  return distances.length > 0 ? Math.min(...distances) : undefined;
}
