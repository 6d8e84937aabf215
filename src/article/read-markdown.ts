import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import { lineAt } from '../model/line-at.ts';
import type { BlockCollector } from './collect-blocks.ts';
import { readHtml } from './read-html.ts';

/** Bare addresses stay text: turned to links they would count as link lists. */
const MARKDOWN = new MarkdownIt('default', { html: true, linkify: false });

// Addresses are dropped, so nothing is gained by checking and encoding them.
MARKDOWN.normalizeLink = (url) => url;
MARKDOWN.validateLink = () => true;

const LINK = new Map([['href', '']]);

/** Images inside the text, which no one reads and every parser would. */
const EMBEDDED = /data:[a-z]+\/[\w.+-]+;base64,[A-Za-z0-9+/=%]+/g;

/** A link whose text starts a paragraph later than its bracket, mostly below an image: Markdown knows no such link. */
const TORN_LINK = /\[(?:!\[[^\]\n]{0,200}\]\([^)\n]{0,2000}\))?[*#_ \t]{0,8}\n[ \t\n]{1,40}([^[\]\n]{1,300})\]\(/g;

/** A link or image that the end of a shortened file cuts off. */
const CUT_OFF_LENGTH = 2000;
const CUT_OFF = /!?\[[^\]\n]*\]\([^)\n]*$/;

/**
 * Feeds Markdown, with the HTML that stands in it, to a collector.
 * @returns the line, from 1, of a code fence that is never closed and takes the rest
 */
export function readMarkdown(markdown: string, collector: BlockCollector): number | undefined {
  const embedded = markdown.includes(';base64,') ? markdown.replace(EMBEDDED, 'data:,') : markdown;
  const source = embedded.replace(TORN_LINK, '[$1](');
  const tail = source.slice(-CUT_OFF_LENGTH);
  const whole = source.slice(0, source.length - tail.length) + tail.replace(CUT_OFF, '');
  const tokens = MARKDOWN.parse(whole, {});
  for (const token of tokens) readToken(token, collector);
  const taken = countSwallowedLines(tokens.at(-1), whole);
  return taken === 0 ? undefined : lineAt(markdown, markdown.length) - taken + 1;
}

/** Counts the lines from an unclosed fence on, its own among them: from the end, since the mends of links join lines before it. */
function countSwallowedLines(last: Token | undefined, source: string): number {
  if (last?.type !== 'fence' || last.level > 0 || !last.map || last.content.trim() === '') return 0;
  const [start, end] = last.map;
  const closing = source.split('\n')[end - 1]!.trim();
  const isClosed = closing.startsWith(last.markup) && /^(?:`+|~+)$/.test(closing) && end - start > 1;
  return isClosed ? 0 : lineAt(source, source.length) - start;
}

function readToken(token: Token, collector: BlockCollector): void {
  switch (token.type) {
    case 'inline':
      for (const child of token.children ?? []) readInline(child, collector);
      return;
    case 'html_block':
      readHtml(token.content, collector);
      return;
    case 'fence':
      readCode(token.content, collector);
      return;
    case 'code_block':
      if (isProse(token.content)) readProse(token.content, collector);
      else readCode(token.content, collector);
      return;
    case 'hr':
      collector.open('hr');
      collector.close('hr');
      return;
    default:
      if (token.nesting === 1) {
        collector.leaveSkipped();
        collector.open(token.tag);
      } else if (token.nesting === -1) collector.close(token.tag);
  }
}

function readInline(token: Token, collector: BlockCollector): void {
  switch (token.type) {
    case 'text':
    case 'text_special':
      collector.text(token.content);
      return;
    case 'softbreak':
      collector.softBreak();
      return;
    case 'hardbreak':
      collector.open('br');
      return;
    case 'code_inline':
      collector.open('code');
      collector.text(token.content);
      collector.close('code');
      return;
    case 'html_inline':
      readHtml(token.content, collector);
      return;
    case 'image':
      collector.open('img', new Map([['alt', token.content]]));
      return;
    case 'link_open':
      collector.open('a', LINK);
      return;
    default:
      if (token.nesting === 1) collector.open(token.tag);
      else if (token.nesting === -1) collector.close(token.tag);
  }
}

function readCode(code: string, collector: BlockCollector): void {
  collector.open('pre');
  collector.text(code);
  collector.close('pre');
}

/** Reads indented text that only its indentation makes code. */
function readProse(content: string, collector: BlockCollector): void {
  collector.open('p');
  for (const token of MARKDOWN.parseInline(content, {})) readToken(token, collector);
  collector.close('p');
}

/** Letters and spaces make up prose; code has marks. */
function isProse(content: string): boolean {
  const visible = content.replace(/\s/g, '').length;
  const letters = content.match(/[\p{L}\p{N}，。、；：“”（）,.'’-]/gu)?.length ?? 0;
  return letters >= 0.97 * visible && (/\p{Script=Han}{4}/u.test(content) || content.trim().split(/\s+/).length >= 5);
}
