import type { Language } from '../model/document.ts';

/** Everyday characters that only one of the two scripts has, in the same order. */
const TRADITIONAL = new Set('這們個為時會來對說國業資雲應開發動務機與實點數據還過讓經現從關於後產電體學種進無樣問題');
const SIMPLIFIED = new Set('这们个为时会来对说国业资云应开发动务机与实点数据还过让经现从关于后产电体学种进无样问题');

const ENGLISH = /\b(?:the|and|of|to|in|is|for|that|with|on|are|has)\b/gi;

/** Longest stretch that is looked at, in UTF-16 code units. */
const SAMPLE = 20_000;

/** Tells an article's language by its scripts, and English from other Latin by its most frequent words. */
export function detectLanguage(text: string): Language {
  let han = 0;
  let kana = 0;
  let latin = 0;
  let other = 0;
  let traditional = 0;
  let simplified = 0;
  for (const char of text.slice(0, SAMPLE)) {
    const code = char.codePointAt(0)!;
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)) latin++;
    else if (
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code >= 0x3400 && code <= 0x4dbf) ||
      (code >= 0x20000 && code <= 0x2ffff)
    ) {
      han++;
      if (TRADITIONAL.has(char)) traditional++;
      if (SIMPLIFIED.has(char)) simplified++;
    } else if (code >= 0x3040 && code <= 0x30ff) kana++;
    else if (code >= 0x370 && /\p{L}/u.test(char)) other++;
  }
  // A Han character carries about as much as three Latin letters, and Chinese prose is full of Latin names.
  const cjk = 3 * (han + kana);
  if (cjk === 0 && latin === 0) return 'other';
  if (other > cjk + latin) return 'other';
  if (cjk * 2 >= latin) {
    if (kana * 10 >= han + kana) return 'ja';
    return traditional > simplified ? 'zh-Hant' : 'zh';
  }
  const words = text.slice(0, SAMPLE).match(/\p{L}+/gu)?.length ?? 0;
  const known = text.slice(0, SAMPLE).match(ENGLISH)?.length ?? 0;
  return words < 20 || known * 12 >= words ? 'en' : 'other';
}
