import type { Cues } from './compile-cues.ts';

const LONGEST = 5;
const SHORTEST = 2;

/** Gives the length of the longest place that stands at a place of folded text, 0 where none does. */
export function leadingPlace(folded: string, at: number, { words }: Pick<Cues, 'words'>): number {
  for (let length = Math.min(LONGEST, folded.length - at); length >= SHORTEST; length--) {
    if (words.get(folded.slice(at, at + length))?.includes('places.zh')) return length;
  }
  return 0;
}
