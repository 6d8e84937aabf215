import type { Language } from '../model/document.ts';

/** Everyday characters that only one of the two scripts has, in the same order. */
const TRADITIONAL = '這們個為時會來對說國業資雲應開發動務機與實點數據還過讓經現從關於後產電體學種進無樣問題';
const SIMPLIFIED = '这们个为时会来对说国业资云应开发动务机与实点数据还过让经现从关于后产电体学种进无样问题';

/** What one character says: 1 for traditional, -1 for simplified script. */
const SCRIPT_SIGNS = new Int8Array(0x10000);
for (let at = 0; at < TRADITIONAL.length; at++) {
  if (TRADITIONAL[at] === SIMPLIFIED[at]) continue;
  SCRIPT_SIGNS[TRADITIONAL.charCodeAt(at)] = 1;
  SCRIPT_SIGNS[SIMPLIFIED.charCodeAt(at)] = -1;
}

const ENGLISH = /\b(?:the|and|of|to|in|is|for|that|with|on|are|has)\b/gi;

/** Longest stretch that is looked at, in UTF-16 code units. */
const SAMPLE = 8_000;

/** Tells an article's language by its scripts, and English from other Latin by its most frequent words. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const { han, kana, latin, other } = countScripts(sample);
  // A Han character carries about as much as three Latin letters, and Chinese prose is full of Latin names.
  const cjk = 3 * (han + kana);
  if (cjk + latin === 0 || other > cjk + latin) return 'other';
  if (cjk * 2 >= latin) {
    if (kana * 10 >= han + kana) return 'ja';
    return isTraditional(sample) ? 'zh-Hant' : 'zh';
  }
  const words = sample.match(/[a-zÀ-ɏ]+/gi)?.length ?? 0;
  const known = sample.match(ENGLISH)?.length ?? 0;
  return words < 20 || known * 12 >= words ? 'en' : 'other';
}

function countScripts(text: string): { han: number; kana: number; latin: number; other: number } {
  const counts = { han: 0, kana: 0, latin: 0, other: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x250) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) counts.latin++;
      else if (code >= 0xc0) counts.latin++;
    } else if (code >= 0x3400 && code <= 0x9fff) counts.han++;
    else if (code >= 0x3040 && code <= 0x30ff) counts.kana++;
    else if ((code >= 0x370 && code < 0x2000) || (code >= 0xac00 && code <= 0xd7a3)) counts.other++;
  }
  return counts;
}

function isTraditional(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < text.length; at++) balance += SCRIPT_SIGNS[text.charCodeAt(at)]!;
  return balance > 0;
}
