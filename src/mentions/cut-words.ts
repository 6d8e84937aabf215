import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

let segmenter: Jieba | undefined;

/** Marks where words begin, by a general Chinese dictionary and its model of unknown words; 1 at a word's first unit. */
export function cutWords(text: string): Uint8Array {
  segmenter ??= Jieba.withDict(dict);
  const starts = new Uint8Array(text.length + 1);
  let at = 0;
  for (const word of segmenter.cut(text, true)) {
    starts[at] = 1;
    at += word.length;
  }
  starts[text.length] = 1;
  return starts;
}
