import type { Document } from '../model/document.ts';
import type { Piece } from './cut-pieces.ts';

/** Writes pieces of an article as a model reads them: a line for a block, with a mark before headings, list items, cells and captions. */
export function renderPieces({ text }: Document, pieces: readonly Piece[]): string {
  let written = '';
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const content = text.slice(piece.start, piece.end);
    // Pieces of one block touch; between blocks stands a line feed.
    if (before?.end === piece.start) written += content;
    else written += `${before ? '\n' : ''}${toMark(piece)}${content.trimStart()}`;
  }
  return written.trimEnd();
}

function toMark({ kind, level = 1 }: Piece): string {
  if (kind === 'heading') return `${'#'.repeat(level)} `;
  if (kind === 'listItem') return `${'  '.repeat(level - 1)}- `;
  if (kind === 'cell') return '| ';
  if (kind === 'caption' || kind === 'byline') return `[${kind}] `;
  return '';
}
