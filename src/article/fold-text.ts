/** Marks in collected text: a line end inside a Markdown paragraph, and the edge of an inline element. */
export const SOFT_BREAK = '\u0001';
export const INLINE_EDGE = '\u0002';

const INVISIBLE = /[\u00AD\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\uDB40[\uDC00-\uDC7F]/g;
const JOINER = /(?<!\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const ODD =
  /[\u0001-\u0008\u000B\u000E-\u001F\u007F\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uDB40\uFEFF*]/;
const WIDE = '\\u3000-\\u303F\\u3040-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF';
const BREAK_IN_WIDE = new RegExp(`(?<=[${WIDE}])[ \\t]*\\n[ \\t\\n]*(?=[${WIDE}])`, 'g');

/** Bold marks that Markdown leaves between CJK characters, where its rules see neither start nor end of a word. */
const LEFT_BOLD = /(?<![A-Za-z0-9*])\*{2,}|\*{2,}(?![A-Za-z0-9*])/g;

/** Heading marks inside a link's text, where Markdown has no headings. */
const LEFT_HEADING = /^#{1,6} (?=\S)/;

/** `theUnified`: a word ends in lower case, an inline element's edge, the next starts with a capital. */
const GLUED = /(?<=[a-z]{2})\u0002+(?=[A-Z][a-z])/g;

/**
 * Folds the collected text of one block into lines: white space to single spaces, nothing where a line broke between CJK
 * characters, no invisible characters, no left-over bold marks, a space between Latin words that an inline element glued.
 */
export function foldText(collected: string): string[] {
  const text = ODD.test(collected)
    ? collected
        .replace(INVISIBLE, '')
        .replace(JOINER, '')
        .replace(GLUED, ' ')
        .replaceAll(INLINE_EDGE, '')
        .replace(LEFT_BOLD, '')
    : collected;
  const parts = text.includes(SOFT_BREAK) ? joinLines(text) : [text];
  const lines: string[] = [];
  for (const part of parts) {
    const joined = part.includes('\n') ? part.replace(BREAK_IN_WIDE, '') : part;
    const folded = dropLinkHalves(joined.replace(/\s+/g, ' ').trim().replace(LEFT_HEADING, ''));
    if (/[\p{L}\p{N}]/u.test(folded)) lines.push(folded);
  }
  return lines;
}

const SENTENCE_END = /[。！？.!?:：；;…”"」』）)]\s*$/;
const LOWER_START = /^\s*[a-z]/;
/** A bullet, or a day: such a line starts something new. */
const MARKED_START = /^\s*(?:[*•·●■◆▶-]|\d{4}[-/.年]\d{1,2})/;

/** A line this wide (CJK counts two) that does not end a sentence was broken by an editor, not by its writer. */
const WRAPPED_WIDTH = 50;

function joinLines(text: string): string[] {
  const [first = '', ...others] = text.split(SOFT_BREAK);
  const lines = [first];
  for (const next of others) {
    const line = lines.at(-1)!;
    const wrapped =
      LOWER_START.test(next) ||
      (!SENTENCE_END.test(line) &&
        !MARKED_START.test(next) &&
        widthOf(line.slice(line.lastIndexOf('\n') + 1)) >= WRAPPED_WIDTH);
    if (wrapped) lines[lines.length - 1] = `${line}\n${next}`;
    else lines.push(next);
  }
  return lines;
}

/** Longest address in the second half of a link. */
const MAX_ADDRESS = 2000;

/** Drops the halves of a link whose text runs over several paragraphs, which Markdown takes for text: `[text`, `text](address)`. */
function dropLinkHalves(text: string): string {
  const opened = text.indexOf('[');
  const closed = text.indexOf('](');
  if (opened === 0 && !text.includes(']')) return text.slice(1);
  if (closed < 0 || (opened >= 0 && opened < closed)) return text;
  const end = text.indexOf(')', closed);
  return end < 0 || end - closed > MAX_ADDRESS ? text : text.slice(0, closed) + text.slice(end + 1);
}

/** Distance between a full-width character and its ASCII form. */
const FULL_WIDTH = 0xfee0;

/** Reduces a text to its letters and digits, in one width and case, to compare titles and reprints. */
export function foldLetters(text: string): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const written = text.charCodeAt(at);
    const code = written > 0xff00 && written < 0xff5f ? written - FULL_WIDTH : written;
    if (code >= 0x41 && code <= 0x5a) units[length++] = code + 0x20;
    else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) units[length++] = code;
    else if (code >= 0x3400 && code <= 0x9fff) units[length++] = code;
    else if (code >= 0x80 && (code < 0x2000 || code > 0x303f) && /[\p{L}\p{N}\p{Cs}]/u.test(text[at]!)) {
      units[length++] = text[at]!.toLowerCase().charCodeAt(0);
    }
  }
  return Buffer.from(units.buffer, 0, length * 2).toString('utf16le');
}

/** Width of a text in columns; CJK characters take two. */
export function widthOf(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x2e7f) width++;
  return width;
}
