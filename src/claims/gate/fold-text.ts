/** A text in the form under which two spellings of the same words are equal, and where each of its units comes from. */
export interface FoldedText {
  /** As written. */
  readonly source: string;
  readonly text: string;
  /** For each unit, where what it was made of begins in the source. */
  readonly starts: readonly number[];
  /** For each unit, where that ends, exclusive. */
  readonly ends: readonly number[];
}

const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u;
const SPACE = /^\s$/u;
/** Marks that NFKC may join to the character before them, half-width voiced sound marks among them. */
const JOINING = /[\p{M}\uff9e\uff9f]/u;
const QUOTES = '“”„‟«»「」『』"‘’‚‛′`\'';
const DASHES = '‐‑‒–—―−─-';
const DOTS = '•‧∙⋅・·';
/** Letters and digits of words that white space parts; Chinese and Japanese characters are no such. */
const WORD = /^[\p{L}\p{N}]$/u;
const WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〇ー]$/u;

/**
 * Folds compatibility characters (NFKC), case, the shape of quotation marks, dashes and dots, and all white space that does
 * not part two words. Words stay as they are: nothing else is equal. Takes time in proportion to the length.
 */
export function foldText(source: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  let space: { start: number; end: number } | undefined;

  const push = (unit: string, start: number, end: number) => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
    last = unit;
  };
  const add = (folded: string, start: number, end: number) => {
    if (space && isSpaced(last) && isSpaced(folded)) push(' ', space.start, space.end);
    space = undefined;
    // "——" and "--" are one dash.
    if (folded === '-' && last === '-') ends[ends.length - 1] = end;
    else for (let at = 0; at < folded.length; at++) push(folded[at]!, start, end);
  };

  for (let at = 0; at < source.length; ) {
    const start = at;
    const code = source.charCodeAt(at);
    at += code >= 0xd800 && code < 0xdc00 && at + 1 < source.length ? 2 : 1;
    while (at < source.length && source.charCodeAt(at) >= 0x300 && JOINING.test(source[at]!)) at++;
    const segment = source.slice(start, at);
    if (INVISIBLE.test(segment)) continue;
    if (SPACE.test(segment)) space = { start: space?.start ?? start, end: at };
    else if (code >= 0x4e00 && code <= 0x9fff && segment.length === 1) add(segment, start, at);
    else for (const character of normalise(segment)) if (character !== ' ') add(character, start, at);
  }
  return { source, text: units.join(''), starts, ends };
}

function normalise(segment: string): string {
  const folded = segment.normalize('NFKC').toLowerCase().normalize('NFKC');
  if (QUOTES.includes(folded)) return "'";
  if (DASHES.includes(folded)) return '-';
  return DOTS.includes(folded) ? '·' : folded;
}

/** Tells whether a unit belongs to a word that white space sets off. */
export function isSpaced(unit: string | undefined): boolean {
  if (unit === undefined || unit === '') return false;
  const code = unit.charCodeAt(0);
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return WORD.test(unit) && !WIDE.test(unit);
}
