/** The parts of a file: what stands between --- lines, and the body after it. */
export interface SplitArticle {
  /** Source of the front matter, without its fences; absent when the file has none. */
  readonly matter?: string;
  /** 1-based line in the file on which the front matter's source starts. */
  readonly matterLine: number;
  readonly closed: boolean;
  readonly body: string;
  /** 1-based line in the file on which the body starts. */
  readonly bodyLine: number;
}

const FENCE = /^[ \t]*---[ \t]*$/;
const KEY_LINE = /^\s*[\w.-]+\s*:(\s|$)/;
const CONTINUED = /^(\s+\S|\s*-\s|\s*#|\s*$)/;

/** Longest front matter that is believed; beyond it, the closing --- is a rule of the body. */
const MAX_LINES = 400;

/**
 * Parts front matter from body. Blank lines before the opening --- are skipped; a front matter that is never closed ends
 * where its lines stop looking like fields; a --- that opens no fields is a rule, and all is body.
 */
export function splitFrontMatter(text: string): SplitArticle {
  const lines = text.split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  const none: SplitArticle = { matterLine: 0, closed: true, body: text, bodyLine: 1 };
  if (open < 0 || !FENCE.test(lines[open]!)) return none;

  const first = open + 1;
  let close = first;
  while (close < lines.length && close - first < MAX_LINES && !FENCE.test(lines[close]!)) close++;
  const closed = close < lines.length && FENCE.test(lines[close]!);
  const source = lines.slice(first, closed ? close : first + MAX_LINES);
  const fields = source.filter((line) => KEY_LINE.test(line)).length;

  if (closed && (fields > 0 || source.every((line) => CONTINUED.test(line))))
    return part(lines, first, close, close + 1, true);
  let end = first;
  while (end < lines.length && lines[end]!.trim() !== '' && (KEY_LINE.test(lines[end]!) || CONTINUED.test(lines[end]!)))
    end++;
  return end > first && KEY_LINE.test(lines[first]!) ? part(lines, first, end, end, false) : none;
}

function part(lines: readonly string[], first: number, end: number, body: number, closed: boolean): SplitArticle {
  return {
    matter: lines.slice(first, end).join('\n'),
    matterLine: first + 1,
    closed,
    body: lines.slice(body).join('\n'),
    bodyLine: body + 1,
  };
}
