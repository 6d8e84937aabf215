import { toSimplified } from '../model/fold.ts';

/** Classes of UTF-16 units, as `classOf` gives them. */
export const HAN = 1;
export const KANA = 2;
export const LATIN = 3;
export const DIGIT = 4;
export const SPACE = 5;
export const INVISIBLE = 6;
export const WIDE_MARK = 7;
export const MARK = 8;

const CLASSES = new Uint8Array(65536);
const NARROW = new Uint16Array(65536);
const FOLDED = new Uint16Array(65536);
fillTables();

/** Tells the class of a unit: Han, kana, Latin (any cased letter), digit, space, invisible or a mark. */
export function classOf(unit: number): number {
  return CLASSES[unit]!;
}

/** Gives the usual width of a full-width letter or digit; Chinese punctuation stays. */
export function toUsualWidth(unit: number): number {
  return NARROW[unit]!;
}

/** Gives a unit in lower case, simplified, with one form of each quote, dot and hyphen. */
export function foldUnit(unit: number): number {
  return FOLDED[unit]!;
}

/** Tells whether a unit is a letter or digit of a word that is set off by spaces. */
export function isWordUnit(unit: number): boolean {
  const kind = CLASSES[unit]!;
  return kind === LATIN || kind === DIGIT;
}

/** Tells whether a unit is written without spaces around it: Han or kana. */
export function isWideLetter(unit: number): boolean {
  const kind = CLASSES[unit]!;
  return kind === HAN || kind === KANA;
}

/** Tells whether a unit is a letter or digit of any script. */
export function isLetterOrDigit(unit: number): boolean {
  return isWideLetter(unit) || isWordUnit(unit);
}

/** Tells whether white space beside a unit means nothing. */
export function isTight(unit: number): boolean {
  return isWideLetter(unit) || CLASSES[unit] === WIDE_MARK;
}

function fillTables(): void {
  for (let unit = 0; unit < 65536; unit++) {
    const character = String.fromCharCode(unit);
    if (unit >= 0xd800 && unit <= 0xdfff) {
      NARROW[unit] = unit;
      FOLDED[unit] = unit;
      CLASSES[unit] = MARK;
      continue;
    }
    const normal = unit >= 0xff00 && unit <= 0xffef ? character.normalize('NFKC') : character;
    const narrow = normal.length === 1 && !'，：；！？（）'.includes(character) ? normal : character;
    NARROW[unit] = narrow.charCodeAt(0);
    CLASSES[unit] = classify(narrow);
    FOLDED[unit] = fold(narrow).charCodeAt(0);
  }
}

function fold(character: string): string {
  const lower = character.toLowerCase();
  if (lower.length !== 1) return character;
  if ('“”„‟«»「」『』'.includes(lower)) return '"';
  if ('‘’‚‛′`'.includes(lower)) return "'";
  if ('•‧∙⋅・'.includes(lower)) return '·';
  if ('‐‑‒–'.includes(lower)) return '-';
  return toSimplified(lower);
}

function classify(character: string): number {
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/u.test(character)) return INVISIBLE;
  if (/\s/u.test(character)) return SPACE;
  if (/[\p{Script=Han}々〇]/u.test(character)) return HAN;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character)) return KANA;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{L}/u.test(character)) return LATIN;
  return /[\u3000-\u303f，：；！？（）“”]/u.test(character) ? WIDE_MARK : MARK;
}
