import type { Lexicon } from '../model/seeds.ts';
import { compareFull, compareSingle } from '../sounds/compare-heard.ts';
import { createNameListener, type HeardName, isWideName } from '../sounds/hear-name.ts';

/** A person of an article by the names that are already joined, folded. */
export type NamedPerson = readonly string[];

/**
 * Finds the people of an article who are written in Chinese characters here and in Latin letters there: 斯科特·格思里 and Scott Guthrie. Full names are held
 * against full names, given and family names each; one name alone is held against the family name, a Latin one against the given name too.
 * @returns pairs of numbers of people, each of whom stands in one pair at most
 */
export type SoundLinker = (people: readonly NamedPerson[]) => readonly (readonly [number, number])[];

/** Nobody is joined where somebody else sounds as much alike but for this. */
const MARGIN = 0.03;
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
