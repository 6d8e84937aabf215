import type { Lexicon } from '../model/seeds.ts';
import { BlockCollector } from './collect-blocks.ts';
import { foldText } from './fold-text.ts';
import { anyOf, wordsOf } from './lexicon-words.ts';
import type { PageMeta, RawBlock } from './raw-block.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';

export interface ArticleBody {
  readonly blocks: readonly RawBlock[];
  /** What the head of an HTML page says: title, canonical, og:… and article:… properties. */
  readonly meta: PageMeta;
  readonly swallowed: number;
  /** The line, from 1, of a code fence that is never closed. */
  readonly openFence: number | undefined;
}

const HTML_START =
  /^[ \t]*<(?:!doctype|html|head|body|div|p|article|section|main|header|table|figure|blockquote|span|ul|ol|h\d|strong|br)\b/im;
const BLOCK_TAG = /<(?:p|div|br|td|li|h[1-6]|section|article)\b/gi;
const MARKDOWN_LINE = /^(?:#{1,6} |[*+-] +\S|\d+[.)] |> |```|!\[)|\]\(\S{1,500}\)/gm;

/** Markdown above HTML is a few lines: a linked title, its underline. */
const MAX_PREFIX = 1500;

const NO_FURNITURE = { boilerplate: /(?!)/, related: /(?!)/ };

/** Reads a field that may hold entities and tags as plain text; scripts and tags never stay. */
export function plainText(field: string): string {
  if (!/[<&]/.test(field)) return foldText(field).join(' ');
  const collector = new BlockCollector(NO_FURNITURE);
  readHtml(field, collector);
  collector.end();
  const text = collector.blocks.map((block) => block.text).join(' ');
  return text === '' || collector.swallowed > 0 ? foldText(field.replace(/[<>]/g, ' ')).join(' ') : text;
}

/** Builds the reader of bodies: HTML, Markdown, and Markdown with HTML in it. */
export function createBodyReader(lexicon: Lexicon): (body: string) => ArticleBody {
  const furniture = (sense: string): RegExp =>
    new RegExp(`(?<![a-z])${anyOf(wordsOf(lexicon, 'boilerplate', sense))}(?![a-z])`, 'i');
  const words = { boilerplate: furniture('furniture-classes'), related: furniture('related-classes') };
  return (body) => {
    const collector = new BlockCollector(words);
    const html = htmlStart(body);
    let openFence: number | undefined;
    if (html === undefined) openFence = readMarkdown(body, collector);
    else {
      if (html > 0) readMarkdown(body.slice(0, html), collector);
      readHtml(body.slice(html), collector);
    }
    collector.end();
    return { blocks: collector.blocks, meta: collector.meta, swallowed: collector.swallowed, openFence };
  };
}

/**
 * Finds where HTML starts that is no part of Markdown: read as Markdown, its indented lines would be code and its blank
 * lines ends of paragraphs. `undefined` when the body is Markdown.
 */
function htmlStart(body: string): number | undefined {
  const start = HTML_START.exec(body);
  if (!start || start.index > MAX_PREFIX) return undefined;
  const rest = body.slice(start.index);
  const tags = rest.match(BLOCK_TAG)?.length ?? 0;
  const marks = rest.match(MARKDOWN_LINE)?.length ?? 0;
  return tags > 2 * marks ? start.index : undefined;
}
