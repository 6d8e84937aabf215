import type { Block, BlockKind, Document } from '../model/document.ts';
import { countRoughTokens } from './count-rough-tokens.ts';

/** What a model reads of an article; of the others no claims come. The title goes with every section by itself. */
const READ: ReadonlySet<BlockKind> = new Set(['heading', 'body', 'listItem', 'cell', 'caption', 'byline']);

/** A block of an article, or some sentences of a long one, offsets into `Document.text`. */
export interface Piece {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: number;
}

/** Where a sentence ends: behind its mark and closing quotes. */
const SENTENCE_END = /[。！？!?；;…]+[”’」』"')）]*|\.[”’"')]*(?=\s)|\n/gu;

/** Cuts the blocks of an article that a model reads into pieces of at most so many tokens, at the ends of sentences where there are some. */
export function cutPieces(document: Document, most: number): readonly Piece[] {
  return document.blocks
    .filter(({ kind, start, end }) => READ.has(kind) && document.text.slice(start, end).trim() !== '')
    .flatMap((block) => cutBlock(document.text, block, most));
}

function cutBlock(text: string, block: Block, most: number): readonly Piece[] {
  const { kind, level, start, end } = block;
  const toPiece = (from: number, to: number): Piece => ({
    ...{ kind, start: from, end: to, tokens: countRoughTokens(text.slice(from, to)) },
    ...(level !== undefined && { level }),
  });
  const whole = toPiece(start, end);
  if (whole.tokens <= most) return [whole];
  const pieces: Piece[] = [];
  let from = start;
  let last = start;
  for (const cut of [...findCuts(text, start, end, most), end]) {
    if (last > from && countRoughTokens(text.slice(from, cut)) > most) {
      pieces.push(toPiece(from, last));
      from = last;
    }
    last = cut;
  }
  if (last > from) pieces.push(toPiece(from, last));
  return pieces;
}

/** The ends of sentences inside a block; a sentence that is too long by itself is cut by length. */
function findCuts(text: string, start: number, end: number, most: number): readonly number[] {
  const cuts: number[] = [];
  const add = (cut: number) => {
    let last = cuts.at(-1) ?? start;
    // Four characters are a token at least: a longer stretch need not be counted.
    while (cut - last > 4 * most || countRoughTokens(text.slice(last, cut)) > most) {
      last += isLowSurrogate(text, last + most) ? most - 1 : most;
      cuts.push(last);
    }
    if (cut < end) cuts.push(cut);
  };
  for (const { 0: mark, index } of text.slice(start, end).matchAll(SENTENCE_END)) add(start + index + mark.length);
  add(end);
  return cuts;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
