import type { Document } from '../model/document.ts';
import { groupBy } from '../model/group-by.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import type { Sentence } from './split-sentences.ts';

/** So many rows of one shape make a roll. */
const LEAST_ROWS = 4;
/** What may stand before the name at the head of a row: marks and a number. */
const LEAD_IN = /^[^\p{L}\p{N}]*(?:\d{1,3}[.、:：)）][^\p{L}\p{N}]*)?$/u;
/** Characters before which the name begins. */
const LONGEST_LEAD_IN = 8;
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
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const rows = sentences.flatMap((sentence, index) => {
    const shape = shapeOf(sentence);
    return shape === undefined ? [] : [{ shape, index }];
  });
  const rolls = [...groupBy(rows, ({ shape }) => shape).values()].filter((same) => same.length >= LEAST_ROWS);
  return new Set(rolls.flat().map(({ index }) => index));

  /** The kind of its block and the mark behind its head; undefined for a sentence that is no row. */
  function shapeOf({ block, start, end }: Sentence): string | undefined {
    const { kind, start: from } = blocks[block]!;
    const head = start === from ? headOf(start, end) : undefined;
    if (!head || !LEAD_IN.test(text.slice(start, head.start))) return undefined;
    const behind = text.slice(head.end, end);
    const mark = MARK.exec(behind)?.[0].trim() ?? (/[\p{L}\p{N}]/u.test(behind) ? undefined : '');
    return mark === undefined ? undefined : `${kind} ${mark}`;
  }

  function headOf(start: number, end: number): Mention | undefined {
    for (let at = start; at < Math.min(end, start + LONGEST_LEAD_IN); at++) {
      const head = byStart.get(at);
      if (head) return head;
    }
    return undefined;
  }
}
