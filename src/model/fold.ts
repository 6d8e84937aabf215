import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/**
 * Characters alone, without the phrase table: 皇后 and 皇後 then fold alike, which does a key no harm, the table
 * loads in milliseconds where a full converter takes forty, and a matcher can fold one character at a time.
 */
const SIMPLIFIED = simplifiedCharacters();

const CJK = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}々〇ー·]';
/** White space that touches a Chinese or Japanese character: typesetters put it there or not as they like. */
const SPACE_BESIDE_CJK = new RegExp(`(?<=${CJK})\\s+|\\s+(?=${CJK})`, 'gu');
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const DOUBLE_QUOTE = /[“”„‟«»「」『』]/gu;
const SINGLE_QUOTE = /[‘’‚‛′`]/gu;
const MIDDLE_DOT = /[•‧∙⋅・]/gu;
const HYPHEN = /[‐‑‒–]/gu;
/** Most Latin names: nothing of them folds but case. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/u;

/** Most Chinese names: nothing of them folds but traditional characters. */
const HAN = /^[\u4e00-\u9fff]+$/u;

/**
 * Folds a name to the form under which two spellings are the same name: compatibility characters (NFKC), case,
 * traditional and simplified characters, quotes, middle dots, hyphens, and white space.
 *
 * The ids of `Name` nodes are hashes over this: any change here changes them all. Folding twice changes nothing.
 */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  if (HAN.test(text)) return mapCharacters(text);
  const plain = text.normalize('NFKC').toLowerCase().normalize('NFKC');
  return mapCharacters(plain)
    .replace(INVISIBLE, '')
    .replace(DOUBLE_QUOTE, '"')
    .replace(SINGLE_QUOTE, "'")
    .replace(MIDDLE_DOT, '·')
    .replace(HYPHEN, '-')
    .replace(SPACE_BESIDE_CJK, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Gives the simplified form of one character, of the same length in UTF-16 units; the character itself if it has none. */
export function toSimplified(character: string): string {
  return SIMPLIFIED.get(character) ?? character;
}

function mapCharacters(text: string): string {
  let folded = '';
  for (const character of text) folded += SIMPLIFIED.get(character) ?? character;
  return folded;
}

function simplifiedCharacters(): ReadonlyMap<string, string> {
  const pairs = traditionalToSimplified
    .split('|')
    .map((pair) => pair.split(' ') as [string, string])
    .filter(([from, to]) => from !== to && from.length === to.length);
  const direct = new Map(pairs);
  return new Map(pairs.map(([from, to]) => [from, direct.get(to) ?? to]));
}
