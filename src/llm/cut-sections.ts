import type { Document } from '../model/document.ts';
import { cutPieces, type Piece } from './cut-pieces.ts';

/** A stretch of an article that is asked about at once. */
export interface Section {
  readonly pieces: readonly Piece[];
  /** Headings that hold at its start and stand before it, from the top one down. */
  readonly headings: readonly string[];
  /** Offsets into `Document.text`. */
  readonly start: number;
  readonly end: number;
}

/** Of a section's length, what is repeated at the start of the next, since a relation may be told over the cut; no piece is longer. */
const OVERLAP = 1 / 20;

/** Cuts an article into overlapping sections of at most so many tokens; one with nothing to read has none. */
export function cutSections(document: Document, most: number): readonly Section[] {
  const pieces = cutPieces(document, Math.max(1, Math.floor(most * OVERLAP)));
  const sections: Section[] = [];
  let first = 0;
  while (first < pieces.length) {
    let end = first;
    for (let tokens = 0; end < pieces.length; end++) {
      tokens += pieces[end]!.tokens;
      if (tokens > most && end > first) break;
    }
    sections.push(toSection(document, pieces, first, end));
    if (end === pieces.length) break;
    first = Math.max(first + 1, backBy(pieces, end, most * OVERLAP));
  }
  return sections;
}

/** Cuts a section in two where its middle lies; undefined for one of a single piece, which is as small as sections get. */
export function halveSection(document: Document, section: Section): readonly [Section, Section] | undefined {
  const { pieces } = section;
  if (pieces.length < 2) return undefined;
  const all = pieces.reduce((sum, { tokens }) => sum + tokens, 0);
  let middle = 0;
  for (let tokens = 0; middle < pieces.length - 1 && (middle === 0 || tokens < all / 2); middle++) {
    tokens += pieces[middle]!.tokens;
  }
  const [left, right] = [toSection(document, pieces, 0, middle), toSection(document, pieces, middle, pieces.length)];
  const above = (own: Section) => ({ ...own, headings: own.headings.length > 0 ? own.headings : section.headings });
  return [{ ...left, headings: section.headings }, above(right)];
}

function toSection(document: Document, pieces: readonly Piece[], first: number, end: number): Section {
  const own = pieces.slice(first, end);
  return {
    ...{ pieces: own, start: own[0]!.start, end: own.at(-1)!.end },
    headings: headingsBefore(document, pieces.slice(0, first)),
  };
}

function headingsBefore(document: Document, before: readonly Piece[]): readonly string[] {
  const open: Piece[] = [];
  for (const piece of before) {
    if (piece.kind !== 'heading') continue;
    while (open.length > 0 && (open.at(-1)!.level ?? 2) >= (piece.level ?? 2)) open.pop();
    open.push(piece);
  }
  return open.map(({ start, end }) => document.text.slice(start, end).trim());
}

/** Index of the piece with which the next section starts: as many back from the end as fit into the overlap. */
function backBy(pieces: readonly Piece[], end: number, most: number): number {
  let first = end;
  for (let tokens = 0; first > 0; first--) {
    tokens += pieces[first - 1]!.tokens;
    if (tokens > most) break;
  }
  return first;
}
