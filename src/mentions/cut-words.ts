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

/** Cuts Chinese text into words. */
export function cutWords(text: string): WordCuts {
  segmenter ??= Jieba.withDict(dict);
  return {
    words: toStarts(segmenter.cut(text, true), text.length),
    listed: toStarts(segmenter.cut(text, false), text.length),
  };
}

/** Cuts nothing: for text that sets its words off by spaces. */
export function leaveUncut(text: string): WordCuts {
  const all = new Uint8Array(text.length + 1).fill(1);
  return { words: all, listed: all };
}

function toStarts(words: readonly string[], length: number): Uint8Array {
  const starts = new Uint8Array(length + 1);
  let at = 0;
  for (const word of words) {
    starts[at] = 1;
    at += word.length;
  }
  starts[length] = 1;
  return starts;
}
