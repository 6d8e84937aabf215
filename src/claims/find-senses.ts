import type { Lexicon } from '../model/seeds.ts';
import { createWordFinder, type Word, type WordPlaces } from './find-words.ts';

/** Where the words of each sense stand in a text. */
export type SensePositions = Pick<ReadonlyMap<string, readonly number[]>, 'get' | 'has'>;

/** Finds the senses of a text: `relations.adopt` → offsets of its words. Senses that do not occur are absent. */
export type SenseFinder = (text: string) => ReadonlyMap<string, readonly number[]>;

/**
 * Makes a finder for every sense of the topics `relations`, `status` and `guards`, and for all `titles` as one sense.
 * Senses may overlap, but not the words of one.
 */
export function createSenseFinder(lexicon: Lexicon): SenseFinder {
  const names: string[] = [];
  const groups: (readonly Word[])[] = [];
  for (const topic of ['relations', 'status', 'guards']) {
    for (const [sense, words] of Object.entries(lexicon[topic] ?? {})) {
      names.push(`${topic}.${sense}`);
      groups.push(words.map(toWord));
    }
  }
  names.push('titles');
  groups.push(Object.values(lexicon.titles ?? {}).flatMap((words) => words.map(toWord)));
  const findWords = createWordFinder(groups);
  return (text) => {
    const found = new Map<string, number[]>();
    const words = findWords(text);
    for (const group of words.groups) found.set(names[group]!, withoutOverlaps(words.get(group)!));
    return found;
  };
}

/** A word of the lexicon: Latin ones stand at word boundaries. */
export function toWord(text: string): Word {
  return { text, isWhole: true };
}

function withoutOverlaps({ starts, ends }: WordPlaces): number[] {
  let free = 0;
  return starts.filter((start, index) => {
    if (start < free) return false;
    free = ends[index]!;
    return true;
  });
}
