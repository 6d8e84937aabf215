import { type ListPiece, MAX_PIECE } from './read-lists.ts';
import type { Surface, SurfaceBlock } from './read-surface.ts';

/** Blocks of one shape make a column where so many of them follow one another, with no more other blocks between two. */
const LEAST_HEADS = 4;
const MAX_BETWEEN = 8;
/** "3. Harbor", "（二）海港": a number before the head of a row. */
const NUMBER =
  /^(?:[(（](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、:：)）](?!\d)) ?/u;
/** What parts the head of a row from what is said of it. */
const MARK = / ?(?:[:：(（|]|[–—]+|--+|(?<=[\p{Script=Han} ])-)/u;

/**
 * Finds the heads of rows that look alike: headings, list items, cells or paragraphs that begin, each, with a few words and the same mark, or are
 * nothing but a few words. Their fellows tell of a name what the other members of a list do.
 */
export function readColumns({ text, blocks }: Surface): ListPiece[] {
  const columns = new Map<string, { last: number; heads: { start: number; end: number }[] }>();
  const found: { start: number; end: number }[][] = [];
  blocks.forEach((block, index) => {
    const head = readHead(text, block);
    if (!head) return;
    const column = columns.get(head.shape);
    if (column && index - column.last <= MAX_BETWEEN + 1) {
      column.last = index;
      column.heads.push(head);
      return;
    }
    const heads = [head];
    found.push(heads);
    columns.set(head.shape, { last: index, heads });
  });
  return found
    .filter((heads) => heads.length >= LEAST_HEADS)
    .flatMap((heads, list) =>
      heads.map(({ start, end }) => ({ list, start, end, isStartOpen: false, isEndOpen: false })),
    );
}

function readHead(text: string, { kind, start, end }: SurfaceBlock) {
  if (kind === 'title') return undefined;
  const from = start + (NUMBER.exec(text.slice(start, Math.min(end, start + MAX_PIECE)))?.[0].length ?? 0);
  const mark = MARK.exec(text.slice(from, Math.min(end, from + MAX_PIECE)));
  const to = mark ? from + mark.index : end;
  if (to - from < 2 || to - from > MAX_PIECE) return undefined;
  const sign = mark
    ? mark[0]
        .trim()
        .replace(/^[-–—]+$/u, '-')
        .normalize('NFKC')
    : '';
  return { shape: `${kind} ${sign}`, start: from, end: to };
}
