import type { Lexicon } from '../model/seeds.ts';
import { anyOf, wordsOf } from './lexicon-words.ts';

/** What the lines of an article without front matter say about it. */
export interface HeaderLines {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The body without lines that are only fields; its line count is unchanged. */
  readonly body: string;
}

/** `[#]: author: "…"`, the comment lines of LCTT. */
const COMMENT_FIELD = /^\[#\]:\s*(?:#\s*)?(?:\()?\s*(\w+)\s*:?\s*[("']?\s*(.*?)\s*[)"']{0,2}\s*$/;
/** `[mp.weixin.qq.com](https://…)writer publication` below a title underlined with `=`. */
const HOST_LINE = /^\[([\w-]+(?:\.[\w-]+)+)\]\((https?:\/\/[^\s)]+)\)\s*(.*)$/;
const UNDERLINE = /^={3,}\s*$/;
const ADDRESS = /https?:\/\/[^\s<>）)"'\]]+(?:\([^\s()]*\)[^\s<>）)"'\]]*)*/;

const HEAD_LINES = 20;
const FOOT_LINES = 60;

/** Builds the reader of header lines and footers: `原文：<url>`, `via: url`, LCTT comments, the host line of clippers. */
export function createHeaderReader(lexicon: Lexicon): (body: string) => HeaderLines {
  const marks = anyOf(wordsOf(lexicon, 'front-matter', 'source-marks'));
  const sourceLine = new RegExp(`^[>*_\\s-]*${marks}\\s*[*_]*\\s*[:：]\\s*(.*)$`, 'iu');
  return (body) => {
    const fields = new Map<string, readonly string[]>();
    const set = (name: string, value: string | undefined): void => {
      if (value && !fields.has(name)) fields.set(name, [value]);
    };
    const lines = body.split('\n');
    const head = Math.min(HEAD_LINES, lines.length);
    for (let at = 0; at < head; at++) {
      const line = lines[at]!;
      const comment = COMMENT_FIELD.exec(line);
      if (comment) {
        set(comment[1]!.toLowerCase(), comment[2]);
        lines[at] = '';
        continue;
      }
      const host = HOST_LINE.exec(line);
      if (host && lines.slice(0, at).some((above) => UNDERLINE.test(above))) {
        set('url', host[2]);
        const names = host[3]!.trim().split(/\s+/).filter(Boolean);
        if (names.length > 1) set('source', names.at(-1));
        if (names.length > 0) set('author', names[0]);
        lines[at] = host[3]!;
      }
      const source = sourceLine.exec(line);
      if (source) set('url', ADDRESS.exec(source[1]!)?.[0]);
    }
    for (let at = Math.max(head, lines.length - FOOT_LINES); at < lines.length; at++) {
      const source = sourceLine.exec(lines[at]!);
      if (source) set('url', ADDRESS.exec(source[1]!)?.[0]);
    }
    return { fields, body: lines.join('\n') };
  };
}
