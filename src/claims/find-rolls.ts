import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Sentence } from './split-sentences.ts';

/** So many rows of one shape make a roll. */
const LEAST_ROWS = 4;
/** What may stand before the name at the head of a row: marks and a number. */
const LEAD_IN = /^[^\p{L}\p{N}]*(?:\d{1,3}[.、:：)）][^\p{L}\p{N}]*)?$/u;
/** What parts the head of a row from what is said of it. */
const MARK = /^\s*(?:[:：(（|]|[-–—])/u;

/**
 * Finds the rows of rolls: sentences that begin, each, with a name and the same mark, or are nothing but a name, in blocks of one kind. They are
 * told by place, since an article may list its guests as well as the firms of its report.
 * @returns places in `sentences`
 */
export function findRolls(
  { text, blocks }: Document,
  { mentions }: Mentions,
  sentences: readonly Sentence[],
): ReadonlySet<number> {
  const heads = new Map<number, { end: number }>();
  for (const mention of mentions) heads.set(mention.start, mention);
  const rows = new Map<string, number[]>();
  sentences.forEach(({ block, start, end }, index) => {
    const { kind, start: from } = blocks[block]!;
    if (start !== from) return;
    const first = firstMention(start, end);
    if (!first || !LEAD_IN.test(text.slice(start, first.start))) return;
    const behind = text.slice(first.end, end);
    const mark = MARK.exec(behind)?.[0].trim() ?? (/[\p{L}\p{N}]/u.test(behind) ? undefined : '');
    if (mark === undefined) return;
    const shape = `${kind} ${mark}`;
    const same = rows.get(shape);
    if (same) same.push(index);
    else rows.set(shape, [index]);
  });
  return new Set([...rows.values()].filter((same) => same.length >= LEAST_ROWS).flat());

  function firstMention(start: number, end: number) {
    for (let at = start; at < Math.min(end, start + 8); at++) {
      const head = heads.get(at);
      if (head) return { start: at, end: head.end };
    }
    return undefined;
  }
}
