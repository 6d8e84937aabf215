import type { Document } from '../model/document.ts';
import type { EntityRow } from '../model/seed-row.ts';
import type { Lexicon } from '../model/seeds.ts';

/** Finds the places of an article before which a space was lost. */
export type GapFinder = (document: Pick<Document, 'text'>) => ReadonlySet<number>;

/** A word in lower case that goes over into one with a capital. */
const GLUED_BEFORE = /(?<![\p{L}\p{N}\p{M}_@#/.\\-])(\p{Ll}+)(?=(\p{Lu}[\p{L}\d]+))/gu;
/** A word with a capital whose end may be a word of its own. */
const CAPITALIZED = /(?<![\p{L}\p{N}\p{M}_@#/\\-])\p{Lu}[\p{L}\d]*\p{Ll}{2,}(?![\p{L}\p{N}_])/gu;
/** "in the world.Harbor said", "our view:Harbor grows": a word, the mark that ends it, and what is glued to that. */
const GLUED_MARK = /(?<![^\s"“(])([\p{L}'’-]*\p{Ll}{3}[.:?!])(?=(\p{Lu}\p{Ll}[\p{L}\d]*)(?:[\s,’']|$))/gu;
/** Letters of a name that must be left before a word glued to its end. */
const SHORTEST_NAME = 5;

/**
 * Builds the finder of spaces that exports of web pages lose around links: "customers, includingHarbor and Pearlto build".
 * In front of a name the words of seeds/lexicon/glue.yaml tell, unless a row of the gazetteer is written so itself
 * (theCUBE), or the mark that ends a sentence or a label does. Behind a name they do only where what is left is a word of
 * the gazetteer, the whole is none, and the article has lost spaces elsewhere too.
 */
export function createGapFinder(rows: readonly EntityRow[], lexicon: Lexicon): GapFinder {
  const before = new Set(lexicon.glue?.before);
  const behind = new Set(lexicon.glue?.behind);
  const longestBehind = Math.max(0, ...[...behind].map((word) => word.length));
  const own = new Set<string>();
  for (const { names, aliases, ambiguous = [], products = [] } of rows) {
    for (const form of [names.zh, names.en, ...aliases, ...ambiguous, ...products]) {
      for (const word of form?.match(/[\p{Script=Latin}\d]+/gu) ?? []) own.add(word);
      for (const word of form?.match(/\S+[.:!?]\S+/gu) ?? []) own.add(word);
    }
  }
  /** Where a known word ends inside a longer one whose rest is a word of its own. */
  const endOfName = (word: string): number | undefined => {
    if (own.has(word)) return undefined;
    const [shortest, longest] = [Math.max(SHORTEST_NAME, word.length - longestBehind), word.length - 1];
    for (let at = shortest; at <= longest; at++)
      if (behind.has(word.slice(at)) && own.has(word.slice(0, at))) return at;
    return undefined;
  };
  return ({ text }) => {
    const gaps = new Set<number>();
    const addBehind = (start: number, word: string) => {
      const end = endOfName(word);
      if (end !== undefined) gaps.add(start + end);
    };
    for (const { index, 1: word, 2: name } of text.matchAll(GLUED_BEFORE)) {
      if (!before.has(word!) || own.has(word! + name!)) continue;
      gaps.add(index + word!.length);
      addBehind(index + word!.length, name!);
    }
    for (const { index, 1: word, 2: next } of text.matchAll(GLUED_MARK)) {
      if (!own.has(word! + next!)) gaps.add(index + word!.length);
    }
    if (gaps.size > 0) for (const { index, 0: word } of text.matchAll(CAPITALIZED)) addBehind(index, word);
    return gaps;
  };
}
