import type { Block, BlockKind, Document } from '../model/document.ts';
import { classOf, foldUnit, INVISIBLE, isTight, SPACE, toUsualWidth } from './character-classes.ts';
import type { GapFinder } from './find-gaps.ts';

/** A block of the surface, in surface offsets. */
export interface SurfaceBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The parts of an article that may name somebody, cleaned for matching: width and white space are normalised, spaces
 * beside Chinese characters and invisible characters are gone, blocks end in a line feed. `text` and `folded` have the
 * same length; `offsets` leads back to the document.
 */
export interface Surface {
  /** As written, case kept. */
  readonly text: string;
  /** Lower case, simplified characters, one form of each quote, dot and hyphen. */
  readonly folded: string;
  readonly offsets: Int32Array;
  readonly blocks: readonly SurfaceBlock[];
}

const NO_GAPS: ReadonlySet<number> = new Set();
const SILENT: ReadonlySet<BlockKind> = new Set(['code', 'boilerplate', 'advert', 'related']);

/**
 * Prepares an article for matching.
 * @param findGaps finds where the export lost a space: the surface has one there
 */
export function readSurface(document: Document, findGaps: GapFinder = () => NO_GAPS): Surface {
  const spoken = document.blocks.filter(({ kind }) => !SILENT.has(kind));
  return clean(document.text, spoken, findGaps(document, spoken));
}

/** Folds a word of the lexicon or a name of the gazetteer the way articles are folded. */
export function foldForMatching(text: string): string {
  const normal = text.normalize('NFKC');
  return clean(normal, [{ kind: 'body', start: 0, end: normal.length }], NO_GAPS).folded.slice(0, -1);
}

/** Gives the place in the document of a stretch of the surface, end exclusive. */
export function toDocumentRange(surface: Surface, start: number, end: number): { start: number; end: number } {
  return { start: surface.offsets[start]!, end: surface.offsets[end - 1]! + 1 };
}

function clean(source: string, from: readonly Block[], gaps: ReadonlySet<number>): Surface {
  const room = source.length + from.length + gaps.size;
  const units = new Uint16Array(room);
  const offsets = new Int32Array(room);
  const blocks: SurfaceBlock[] = [];
  let length = 0;
  for (const block of from) {
    const start = length;
    let isSpacePending = false;
    for (let at = block.start; at < block.end; at++) {
      const unit = toUsualWidth(source.charCodeAt(at));
      const kind = classOf(unit);
      if (kind === INVISIBLE) continue;
      if (gaps.has(at)) isSpacePending = length > start;
      if (kind === SPACE) {
        isSpacePending = length > start;
        continue;
      }
      if (isSpacePending && !isTight(units[length - 1]!) && !isTight(unit)) {
        units[length] = 32;
        offsets[length++] = at - 1;
      }
      isSpacePending = false;
      units[length] = unit;
      offsets[length++] = at;
    }
    if (length === start) continue;
    blocks.push({ kind: block.kind, start, end: length });
    units[length] = 10;
    offsets[length++] = block.end;
  }
  const used = units.subarray(0, length);
  const text = decode(used);
  for (let at = 0; at < length; at++) if (used[at] !== 10) used[at] = foldUnit(used[at]!);
  return { text, folded: decode(used), offsets, blocks };
}

function decode(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
}

/** Gives the place behind the space that stands at a place of folded text, if one does. */
export function afterSpace(folded: string, at: number): number {
  return folded[at] === ' ' ? at + 1 : at;
}

/** Gives the place before the space that ends at a place of folded text, if one does. */
export function beforeSpace(folded: string, at: number): number {
  return folded[at - 1] === ' ' ? at - 1 : at;
}
