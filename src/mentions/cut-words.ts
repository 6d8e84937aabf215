import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let segmenter: Jieba | undefined;

/** Where words begin, one entry per unit and one for the end: 1 at a word's first unit. */
export interface WordCuts {
  /** By the dictionary and a model of unknown words. */
  readonly words: Uint8Array;
  /** By the dictionary alone: an unknown word falls apart into characters. */
  readonly listed: Uint8Array;
}

/** Units that the model may join to words; all others part them. */
const JOINED = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\udfff+#&._%a-zA-Z\d-]/.test(String.fromCharCode(unit)) ? 1 : 0,
);
const LETTERS_OR_DIGITS = /^[a-zA-Z\d]+$/;
/** Stands between stretches that are cut together: no word reaches over it. */
const PART = '\n';

/**
 * Cuts Chinese text into words. The model only joins what the dictionary leaves in pieces, so it is asked about stretches
 * of two pieces and more alone.
 */
export function cutWords(text: string): WordCuts {
  segmenter ??= Jieba.withDict(dict);
  const listed = new Uint8Array(text.length + 1);
  const stretches: { start: number; end: number }[] = [];
  let stretch: { start: number; end: number; pieces: number } | undefined;
  let at = 0;
  for (const word of segmenter.cut(text, false)) {
    listed[at] = 1;
    const end = at + word.length;
    if (!isPiece(word)) stretch = undefined;
    else if (!stretch) stretch = { start: at, end, pieces: 1 };
    else {
      if (stretch.pieces++ === 1) stretches.push(stretch);
      stretch.end = end;
    }
    at = end;
  }
  listed[text.length] = 1;

  const words = listed.slice();
  const parts = stretches.map(({ start, end }) => text.slice(start, end));
  const joined = segmenter.cut(parts.join(PART), true);
  let which = 0;
  for (const { start, end } of stretches) {
    words.fill(0, start, end);
    for (at = start; at < end; at += joined[which++]!.length) words[at] = 1;
    which++;
  }
  return { words, listed };
}

/** Tells whether a word is a character or a run of letters and digits, which the dictionary leaves for the model. */
function isPiece(word: string): boolean {
  if (JOINED[word.charCodeAt(0)] === 0) return false;
  return word.length === 1 || LETTERS_OR_DIGITS.test(word) || (word.length === 2 && word.codePointAt(0)! > 0xffff);
}

/** Cuts nothing: for text that sets its words off by spaces. */
export function leaveUncut(text: string): WordCuts {
  const all = new Uint8Array(text.length + 1).fill(1);
  return { words: all, listed: all };
}
