import type { Block, Document } from '../model/document.ts';
import type { EntityRow } from '../model/seed-row.ts';
import type { Lexicon } from '../model/seeds.ts';

/** Finds the places of some blocks of an article before which a space was lost. */
export type GapFinder = (document: Pick<Document, 'text'>, blocks: readonly Block[]) => ReadonlySet<number>;

/** A word in lower case that goes over into one with a capital, in no address, code or path. */
const GLUED_BEFORE = /(?<![\p{L}\p{N}\p{M}_@#/.\\"'?&=-])(\p{Ll}+)(?=(\p{Lu}[\p{L}\d]+))/gu;
/** A word with a capital whose end may be a word of its own. */
const CAPITALIZED = /(?<![\p{L}\p{N}\p{M}_@#/\\"'?&=-])\p{Lu}[\p{L}\d]*(?<=\p{Ll}{2})(?![\p{L}\p{N}_])/gu;
/** "in the world.Harbor said", "our view:Harbor grows": a word, the mark that ends it, and what is glued to that. */
const GLUED_MARK = /(?<![^\s"“(])([\p{L}'’-]*\p{Ll}{3}[.:?!])(?=(\p{Lu}\p{Ll}[\p{L}\d]*)(?:[\s,’']|$))/gu;
/** Letters that must be left of a name before a word glued to its end; of one that the article does not write elsewhere. */
const SHORTEST_NAME = 5;
const LONG_NAME = 7;

/**
 * Builds the finder of spaces that exports of web pages lost around links, by the words of seeds/lexicon/glue.yaml. What the gazetteer writes as one
 * word stays one (serviceNow, theCUBE). What the article's own elements tell is parted before (`src/article/fold-text.ts`): here are the glued texts.
 */
export function createGapFinder(rows: readonly EntityRow[], lexicon: Lexicon): GapFinder {
  const listOf = (sense: string) => new Set(lexicon.glue?.[sense]);
  const [before, beforeKnown, behind, openers] = ['before', 'before-known', 'behind', 'openers'].map(listOf);
  const longestBehind = Math.max(0, ...[...behind!].map((word) => word.length));
  // Few articles have anything glued: nobody else waits for these.
  let gathered: KnownWords | undefined;
  const known = () => {
    gathered ??= gatherWords(rows);
    return gathered;
  };
  const isOneWord = (word: string) => known().whole.has(word.toLowerCase());

  /** Where a known word ends inside a longer one whose rest is a word of its own. */
  const endOfName = (word: string, written: ReadonlySet<string>): number | undefined => {
    const { parts } = known();
    if (isOneWord(word) || parts.has(word)) return undefined;
    for (let at = Math.max(SHORTEST_NAME, word.length - longestBehind); at < word.length; at++) {
      const name = word.slice(0, at);
      if (behind!.has(word.slice(at)) && parts.has(name) && (name.length >= LONG_NAME || written.has(name))) return at;
    }
    return undefined;
  };
  return ({ text }, blocks) => {
    const gaps = new Set<number>();
    /** What begins behind a gap, and whatever else begins with a capital: its end may be glued too. */
    const words: { readonly at: number; readonly word: string }[] = [];
    const inBlocks = function* (expression: RegExp) {
      for (const { start, end } of blocks)
        for (const match of text.slice(start, end).matchAll(expression)) yield { at: start + match.index, match };
    };
    const part = (at: number, lead: string, word: string) => {
      if (isOneWord(lead + word)) return;
      gaps.add(at + lead.length);
      words.push({ at: at + lead.length, word });
    };
    for (const { at, match } of inBlocks(GLUED_BEFORE)) {
      const [, word, name] = match;
      const isWord = before!.has(word!) || (beforeKnown!.has(word!) && known().parts.has(name!));
      if (isWord) part(at, word!, name!);
    }
    const hasLost = gaps.size > 0;
    for (const { at, match } of inBlocks(GLUED_MARK)) {
      const [, word, next] = match;
      const mayBeName = /^\p{Lu}/u.test(word!) && !openers!.has(next!);
      if (!mayBeName) part(at, word!, next!);
    }
    if (!hasLost) return gaps;
    const written = new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\d]+/gu));
    for (const { at, match } of inBlocks(CAPITALIZED)) words.push({ at, word: match[0] });
    for (const { at, word } of words) {
      const end = endOfName(word, written);
      if (end !== undefined) gaps.add(at + end);
    }
    return gaps;
  };
}

interface KnownWords {
  /** All that the gazetteer writes without a space, in lower case. */
  readonly whole: ReadonlySet<string>;
  /** Each word of its names, as written. */
  readonly parts: ReadonlySet<string>;
}

function gatherWords(rows: readonly EntityRow[]): KnownWords {
  const whole = new Set<string>();
  const parts = new Set<string>();
  for (const { names, aliases, ambiguous, products } of rows) {
    for (const form of [names.zh, names.en, ...aliases, ...ambiguous, ...products]) {
      for (const word of form?.match(/\S+/gu) ?? []) whole.add(word.toLowerCase());
      for (const word of form?.match(/[\p{Script=Latin}\d]+/gu) ?? []) parts.add(word);
    }
  }
  return { whole, parts };
}
