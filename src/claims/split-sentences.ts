import type { Block, Document } from '../model/document.ts';

/** A sentence of a block, as offsets into the document's text; leading and trailing white space is left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index into `Document.blocks`. */
  readonly block: number;
}

const CLAIMABLE = new Set<Block['kind']>(['title', 'heading', 'body', 'listItem', 'cell', 'caption', 'byline']);
const STOP = /[。！？!?]+[”’」』"'）)]*|\.[”’"')]*(?=\s|$)|\n/gu;
/** A full stop after these ends no sentence: initials, and abbreviations that news uses inside names and dates. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:[A-Z]|Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|No|U\.S|U\.K|e\.g|i\.e|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/**
 * A piece without a full stop that is longer is cut at a mark: pairing all names of one sentence takes time that grows
 * with the cube of its length. Of a hundred thousand sentences of news three are longer, tables and code.
 */
const LONGEST = 800;
const MARK = /[，,；;、\s]/gu;

/** Splits every block from which claims may come into sentences, in text order. */
export function splitSentences(document: Document): readonly Sentence[] {
  return document.blocks.flatMap((block, index) => {
    if (!CLAIMABLE.has(block.kind)) return [];
    const text = document.text.slice(block.start, block.end);
    return cutSentences(text).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
    }));
  });
}

type Piece = Pick<Sentence, 'start' | 'end'>;

function cutSentences(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    const next = stop.index + stop[0].length;
    if (stop[0].startsWith('.') && isInsideSentence(text, from, stop.index, next)) continue;
    addPieces(pieces, text, from, next);
    from = next;
  }
  addPieces(pieces, text, from, text.length);
  return pieces;
}

function addPieces(pieces: Piece[], text: string, from: number, end: number): void {
  let at = from;
  while (end - at > LONGEST) {
    const cut = at + lengthOfPiece(text.slice(at, at + LONGEST));
    addPiece(pieces, text, at, cut);
    at = cut;
  }
  addPiece(pieces, text, at, end);
}

function addPiece(pieces: Piece[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.length - piece.trimStart().length;
  pieces.push({ start, end: start + trimmed.length });
}

function isInsideSentence(text: string, from: number, stop: number, next: number): boolean {
  if (ABBREVIATION.test(text.slice(Math.max(from, stop - 8), stop))) {
    // "Amazon.com Inc. The" does end one; "Amazon.com Inc. said" does not.
    return !/^\s+(?:The|It|In|But|And|This|That|We|They|He|She)\b/u.test(text.slice(next, next + 8));
  }
  return /^\s+\p{Ll}/u.test(text.slice(next, next + 4));
}

/** How much of a stretch stands before its last mark; all of it where it has none, but no half of a character. */
function lengthOfPiece(stretch: string): number {
  const mark = [...stretch.matchAll(MARK)].at(-1);
  return mark ? mark.index + 1 : stretch.length - (/[\ud800-\udbff]$/.test(stretch) ? 1 : 0);
}
