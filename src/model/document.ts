import type { PartialDate } from './partial-date.ts';

/** What a stretch of an article is. Claims come from `title`, `heading`, `body`, `listItem`, `cell`, `caption`, `byline`. */
export const BLOCK_KINDS = [
  'title',
  'heading',
  'body',
  'listItem',
  'cell',
  'caption',
  'byline',
  'code',
  'boilerplate',
  'advert',
  'related',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One block of the text, as offsets into `Document.text` (UTF-16 code units, end exclusive). Blocks do not overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Depth of a heading (1 to 6) or of a list item (1 and more). */
  readonly level?: number;
}

export const LANGUAGES = ['zh', 'zh-Hant', 'en', 'ja', 'other'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Something a reader should know about an article: what, and where in its file. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  /** 1-based line in the file, where it is known. */
  readonly line?: number;
}

/** An article as read: its text is fixed here once, and every offset in the program refers to it. */
export interface Document {
  /** Content id: hash of the canonical URL, else of the path in the import. */
  readonly id: string;
  /** Path as given to the import, for messages. */
  readonly path: string;
  readonly url?: string;
  readonly title: string;
  /** The publication; never an author's name taken for one, nor the reverse, where the dialect tells. */
  readonly outlet?: string;
  readonly author?: string;
  readonly publishedOn?: PartialDate;
  /** Of an article without `publishedOn`: the latest year in the date of an address to which it links. */
  readonly linkedYear?: PartialDate;
  readonly lang: Language;
  /** Blocks joined by line feeds, the title first. */
  readonly text: string;
  /** SHA-256 of text and metadata: changes exactly when a re-import must look again. */
  readonly hash: string;
  /** Tells near-copies of the body (`isNearCopy`): headings, paragraphs, list items and cells; the title where it has none. */
  readonly signature: string;
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}
