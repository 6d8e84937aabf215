import type { BlockKind } from '../model/document.ts';

/** What the markup alone says about a block; the rest is found by classifying. */
export type MarkupKind = Extract<BlockKind, 'heading' | 'body' | 'listItem' | 'cell' | 'caption' | 'code'>;

/** One block as it stands in the markup. */
export interface RawBlock {
  readonly markup: MarkupKind;
  /** Depth of a heading or list item, 0 otherwise. */
  readonly level: number;
  readonly text: string;
  /** Columns that the text takes; CJK characters take two. */
  readonly width: number;
  /** Characters of the text that stand inside links. */
  readonly linked: number;
  /** Characters of the text that stand in bold. */
  readonly bold: number;
  /** Lies inside nav, or an element whose class or role names furniture of a page. */
  readonly furniture?: 'boilerplate' | 'related';
  /** Number of the table that it lies in, 0 for none; and of the cell. */
  readonly table: number;
  readonly cell: number;
}

/** What the head of an HTML page says about it. */
export type PageMeta = Map<string, string>;
