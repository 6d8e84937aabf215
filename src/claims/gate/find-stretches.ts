import { type FoldedText, isSpaced } from './fold-text.ts';

/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Of words that stand everywhere so many places are looked at. */
const MOST_PLACES = 200;

/**
 * Finds where words stand in a text, both folded by `foldText`, as offsets into the source. A stretch begins and ends with
 * whole words; stretches do not overlap.
 */
export function findStretches(within: FoldedText, words: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (words === '') return found;
  const { source, text, starts, ends } = within;
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST_PLACES; ) {
    const to = at + words.length;
    const isWhole = isEdge(source, text, at, starts[at]!) && isEdge(source, text, to, ends[to - 1]!);
    if (isWhole) found.push({ start: starts[at]!, end: ends[to - 1]! });
    at = text.indexOf(words, isWhole ? to : at + 1);
  }
  return found;
}

/** Whether a word may begin or end before a unit; where a page was badly put together a capital begins one: "theHarbor". */
function isEdge(source: string, text: string, at: number, offset: number): boolean {
  if (!(isSpaced(text[at]) && isSpaced(text[at - 1]))) return true;
  return JOINED.test(source.slice(offset - 1, offset + 1));
}

const JOINED = /^[\p{Ll}\d]\p{Lu}$/u;
