import type { BlockKind } from '../model/document.ts';
import type { Lexicon } from '../model/seeds.ts';
import { blockRules, isLinked } from './block-rules.ts';
import { foldLetters } from './fold-text.ts';
import { anyOf, wordsOf } from './lexicon-words.ts';
import type { RawBlock } from './raw-block.ts';

export interface ClassifiedBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
}

/** Says of every block what it is. Blocks that only repeat the title as a heading are left out. */
export type BlockClassifier = (blocks: readonly RawBlock[], title: string) => ClassifiedBlock[];

/** A paragraph of at least this width (CJK counts two) is prose: the article's own text lies between the first and the last. */
const PROSE_WIDTH = 80;
/** A line of less than this width without a sentence's end is a label: a menu entry, a name, a button. */
const LABEL_WIDTH = 60;
/** In the foot of a page, a line of at most this width is a button or a name; a longer one may speak of the outlet's owner. */
const BUTTON_WIDTH = 36;
/** A run of at least so many blocks of links is a list of them. */
const LINK_RUN = 3;
/** A cell with more paragraphs than these holds an article, not a value. */
const CELL_PARAGRAPHS = 3;
/** More labels than these between the title and the first prose are a menu, fewer are names and days. */
const MENU_LINES = 8;
/** Blocks among which a title is repeated, and letters that it has at least to be known outside a heading. */
const HEAD_BLOCKS = 200;
const MIN_TITLE = 4;
/** At most this share of a page's prose follows the first line of its foot. */
const FOOT_SHARE = 0.3;
/** An advert's box has at most so many blocks. */
const ADVERT_BLOCKS = 12;
/** A title repeated after at most this share of the page's prose starts the article. */
const HEAD_SHARE = 0.15;

/** Builds the classifier from the words of seeds/lexicon/boilerplate.yaml. */
export function createBlockClassifier(lexicon: Lexicon): BlockClassifier {
  const rules = blockRules(lexicon);
  const nothingBut = (sense: string): RegExp =>
    new RegExp(`^[^\\p{L}\\p{N}]*${anyOf(wordsOf(lexicon, 'boilerplate', sense))}[^\\p{L}\\p{N}]*$`, 'iu');
  const advertHeading = nothingBut('advert-headings');
  const advertCall = nothingBut('advert-calls');
  const relatedHeading = nothingBut('related-headings');
  const footer = new RegExp(`^[^\\p{L}\\p{N}©]*${anyOf(wordsOf(lexicon, 'boilerplate', 'footer-starts'))}`, 'iu');

  return (blocks, title) => {
    const kinds: (BlockKind | undefined)[] = blocks.map((block) => judge(block));
    relabelLayoutTables(blocks, kinds);
    const repeats = repeatsOf(blocks, title);
    const { first, last, start, total } = extent(blocks, kinds, repeats);
    markBoldHeadings(blocks, kinds);
    if (last >= 0) markHead(blocks, kinds, start, first, repeats.length > 0);
    markAdverts(blocks, kinds);
    markRelated(blocks, kinds);
    markLinkRuns(blocks, kinds, first, last);
    if (last >= 0) markFooter(blocks, kinds, total);
    for (const at of repeats) kinds[at] = blocks[at]!.markup === 'heading' ? undefined : 'boilerplate';
    return blocks.flatMap(({ text, level }, at) =>
      kinds[at] ? [{ kind: kinds[at], level: kinds[at] === 'heading' && level === 0 ? 6 : level, text }] : [],
    );
  };

  function judge(block: RawBlock): BlockKind {
    if (block.markup === 'code') return 'code';
    if (block.furniture && (block.furniture === 'boilerplate' || isLinked(block, 0.5))) return block.furniture;
    return rules.find((rule) => rule.holds(block))?.kind ?? block.markup;
  }

  /** Marks an advert from its label to its call, or to the next prose. */
  function markAdverts(blocks: readonly RawBlock[], kinds: (BlockKind | undefined)[]): void {
    for (let at = 0; at < blocks.length; at++) {
      if (blocks[at]!.width > LABEL_WIDTH || !advertHeading.test(blocks[at]!.text)) continue;
      let end = at + 1;
      const isInside = (): boolean => kinds[end] === 'advert' || !isProse(blocks[end]!);
      while (end < blocks.length && end - at <= ADVERT_BLOCKS && isInside() && !advertCall.test(blocks[end - 1]!.text))
        end++;
      if (!kinds.slice(at + 1, end).includes('advert')) continue;
      kinds.fill('advert', at, end);
      at = end - 1;
    }
  }

  /** Marks what follows "Related posts" while it is links or titles. */
  function markRelated(blocks: readonly RawBlock[], kinds: (BlockKind | undefined)[]): void {
    for (let at = 0; at < blocks.length; at++) {
      if (blocks[at]!.width > LABEL_WIDTH || !relatedHeading.test(blocks[at]!.text)) continue;
      kinds[at] = 'related';
      let next = at + 1;
      while (next < blocks.length && isEntry(blocks[next]!)) kinds[next++] = 'related';
      at = next - 1;
    }
  }

  /** Marks the foot of the page, which starts behind most of the prose: links and short lines there are no article. */
  function markFooter(blocks: readonly RawBlock[], kinds: (BlockKind | undefined)[], total: number): void {
    let left = total;
    let inFoot = false;
    blocks.forEach((block, at) => {
      const prose = isProse(block);
      if (!inFoot && left <= FOOT_SHARE * total && !prose && footer.test(block.text)) inFoot = true;
      if (prose) left -= block.text.length;
      else if (inFoot && kinds[at] === block.markup && (isLinked(block, 0.5) || block.width <= BUTTON_WIDTH))
        kinds[at] = 'boilerplate';
    });
  }
}

/** A table of one or two cells, or with many paragraphs in a cell, arranges a page; its text is text. */
function relabelLayoutTables(blocks: readonly RawBlock[], kinds: (BlockKind | undefined)[]): void {
  const tables = new Map<number, { cells: number; last: number; inCell: number; crowded: boolean }>();
  for (const { table, cell } of blocks) {
    if (table === 0) continue;
    const seen = tables.get(table) ?? { cells: 0, last: 0, inCell: 0, crowded: false };
    if (cell !== seen.last) Object.assign(seen, { cells: seen.cells + 1, last: cell, inCell: 0 });
    seen.inCell++;
    if (seen.inCell > CELL_PARAGRAPHS) seen.crowded = true;
    tables.set(table, seen);
  }
  blocks.forEach(({ table, text, markup }, at) => {
    const seen = tables.get(table);
    if (kinds[at] !== 'cell' || markup !== 'cell' || !seen || (seen.cells > 2 && !seen.crowded)) return;
    kinds[at] = seen.cells === 1 && text.length <= 120 && !seen.crowded ? 'caption' : 'body';
  });
}

/** A short paragraph all in bold is a heading that its writer did not mark as one; it gets the lowest level. */
function markBoldHeadings(blocks: readonly RawBlock[], kinds: (BlockKind | undefined)[]): void {
  blocks.forEach((block, at) => {
    const { text, bold, linked } = block;
    if (kinds[at] === 'body' && bold >= 0.9 * text.length && linked < 0.5 * text.length && isLabel(block))
      kinds[at] = 'heading';
  });
}

/** Finds the blocks that only repeat the title, near the start of the page. */
function repeatsOf(blocks: readonly RawBlock[], title: string): number[] {
  const folded = foldLetters(title);
  const repeats: number[] = [];
  blocks.slice(0, HEAD_BLOCKS).forEach(({ text, markup }, at) => {
    const alike = Math.abs(text.length - title.length) <= title.length / 2;
    if (alike && (markup === 'heading' || folded.length >= MIN_TITLE) && foldLetters(text) === folded) repeats.push(at);
  });
  return repeats;
}

interface Extent {
  /** First and last block of the article's prose. */
  readonly first: number;
  readonly last: number;
  /** Block at which the article starts: its title repeated after the page's menus, else its first block. */
  readonly start: number;
  /** Characters of prose. */
  readonly total: number;
}

function extent(
  blocks: readonly RawBlock[],
  kinds: readonly (BlockKind | undefined)[],
  repeats: readonly number[],
): Extent {
  const prose = blocks.flatMap((block, at) =>
    isProse(block) && kinds[at] !== 'boilerplate' && kinds[at] !== 'advert' ? [at] : [],
  );
  const total = prose.reduce((sum, at) => sum + blocks[at]!.text.length, 0);
  let start = 0;
  for (const at of repeats) {
    const before = prose.reduce((sum, index) => (index < at ? sum + blocks[index]!.text.length : sum), 0);
    if (before <= HEAD_SHARE * total) start = at;
  }
  const first = prose.find((at) => at >= start) ?? blocks.length;
  return { first, last: prose.at(-1) ?? -1, start, total };
}

/** Marks menus before the article, and the names and labels between its title and its first paragraph. */
function markHead(
  blocks: readonly RawBlock[],
  kinds: (BlockKind | undefined)[],
  start: number,
  first: number,
  repeated: boolean,
): void {
  for (let at = 0; at < start; at++) {
    if (isLinked(blocks[at]!, 0.5) || isLabel(blocks[at]!)) kinds[at] = 'boilerplate';
  }
  const between = blocks.map((_, at) => at).slice(start, Math.min(first, blocks.length));
  const labels = between.filter(
    (at) => kinds[at] === blocks[at]!.markup && kinds[at] !== 'heading' && isLabel(blocks[at]!),
  );
  const links = labels.filter((at) => isLinked(blocks[at]!)).length;
  const lines = labels.filter((at) => blocks[at]!.markup === 'body').length;
  if (links >= LINK_RUN || lines > MENU_LINES) for (const at of labels) kinds[at] = 'boilerplate';
  else if (repeated)
    for (const at of labels) if (blocks[at]!.markup === 'body' || isLinked(blocks[at]!)) kinds[at] = 'byline';
}

/** Marks runs of links: menus before the article's prose, other articles within and after it. */
function markLinkRuns(
  blocks: readonly RawBlock[],
  kinds: (BlockKind | undefined)[],
  first: number,
  last: number,
): void {
  for (let at = 0; at < blocks.length; at++) {
    let end = at;
    while (end < blocks.length && isLinkEntry(blocks[end]!, kinds[end])) end++;
    if (end === at) continue;
    const inside = at > first && end <= last;
    const run = blocks.slice(at, end);
    const titles = run.reduce((sum, block) => sum + block.width, 0) / run.length >= 24;
    const introduced = /[:：]$/.test(blocks[at - 1]?.text ?? '');
    const numbered = run.every(({ text }) => /^\d+\s?[、.．]/.test(text));
    const isList = end - at >= LINK_RUN && !introduced && (!inside || (titles && !numbered));
    const isTeaser =
      !introduced &&
      run.every(
        ({ markup, text, bold, width }) =>
          markup === 'body' &&
          bold < 0.5 * text.length &&
          !/^\d+[、.．]/.test(text) &&
          width >= 16 &&
          !/[.。!?！？]$/.test(text),
      );
    if (isList || isTeaser) for (let of = at; of < end; of++) kinds[of] = at < first ? 'boilerplate' : 'related';
    at = end;
  }
}

function isLinkEntry(block: RawBlock, kind: BlockKind | undefined): boolean {
  return (
    (kind === 'body' || kind === 'listItem' || kind === 'related') && block.markup !== 'heading' && isLinked(block, 0.9)
  );
}

/** Belongs to a list of articles: a link, or a line that is no prose. */
function isEntry(block: RawBlock): boolean {
  if (isLinked(block, 0.5)) return true;
  return block.markup !== 'heading' && block.width <= 120 && !/[。；;]$/.test(block.text) && !/[.!?]$/.test(block.text);
}

function isProse(block: RawBlock): boolean {
  return block.markup !== 'heading' && block.markup !== 'code' && block.width >= PROSE_WIDTH && !isLinked(block, 0.5);
}

function isLabel(block: RawBlock): boolean {
  return block.width <= LABEL_WIDTH && !/[。！？.!?；;:：，,]$/.test(block.text);
}
