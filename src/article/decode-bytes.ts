import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { AppError } from '../errors.ts';
import type { Diagnostic } from '../model/document.ts';
import { lineAt } from '../model/line-at.ts';
import { diagnose } from './article-diagnostics.ts';

/** Largest file that is read as an article, in bytes. The largest of 155,000 real ones has 2 MB. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024;

/** First bytes of formats that are no text, whatever their names end in. */
const MAGIC: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a ZIP archive (.docx, .xlsx and .epub are such)', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** Above this share of characters that no text has, a file is binary. Damaged real texts stay below a thousandth. */
const MAX_GARBAGE = 0.05;

/** Above this share of broken sequences among its non-ASCII ones, a file is not UTF-8 with damage but something else. */
const MAX_BROKEN_UTF8 = 0.1;

const REPLACEMENT = /\uFFFD/g;
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g;

interface DecodedText {
  /** Text with line feeds only, without byte-order mark and control characters. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Decodes a file to text: byte-order marks, UTF-8, UTF-16, GBK/GB18030, Big5, and what else chardet is sure of.
 * @throws AppError ARTICLE_UNREADABLE for an empty, too large or binary file
 */
export function decodeBytes(bytes: Uint8Array, path: string): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length > MAX_ARTICLE_BYTES) {
    // How much larger is not known: of a file no more than that is read.
    throw unreadable(path, `is larger than ${MAX_ARTICLE_BYTES / 1024 / 1024} MB, the limit`, 'Split it');
  }
  const magic = MAGIC.find(([, prefix]) => prefix.every((byte, at) => buffer[at] === byte));
  if (magic) throw unreadable(path, `is ${magic[0]}, not text`, 'Convert it to Markdown, HTML or plain text');

  const diagnostics: Diagnostic[] = [];
  const encoding = detectEncoding(buffer);
  const decoded = encoding === 'utf-8' ? buffer.toString('utf8') : iconv.decode(buffer, encoding);
  if (encoding !== 'utf-8') diagnostics.push(diagnose('DECODED_AS', encoding));
  const raw = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  if (raw.trim() === '') throw unreadable(path, 'is empty', 'Remove it or fill it');

  const replaced = count(raw, REPLACEMENT);
  const control = count(raw, CONTROL);
  if ((replaced + control) / raw.length > MAX_GARBAGE) {
    throw unreadable(path, 'is binary, not text', 'Convert it to Markdown, HTML or plain text');
  }
  if (replaced > 0) {
    diagnostics.push(diagnose('CHARACTERS_REPLACED', `${replaced} of them`, lineAt(raw, raw.indexOf('\uFFFD'))));
  }
  if (control > 0) {
    diagnostics.push(diagnose('CONTROL_CHARACTERS_REMOVED', `${control} of them`, lineAt(raw, raw.search(CONTROL))));
  }
  const clean = control > 0 ? raw.replace(CONTROL, '') : raw;
  return { text: clean.includes('\r') ? clean.replace(/\r\n?/g, '\n') : clean, diagnostics };
}

function detectEncoding(buffer: Buffer): string {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer[2] === 0 && buffer[3] === 0 ? 'utf-32le' : 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  const wide = detectWide(buffer);
  if (wide) return wide;
  if (isUtf8(buffer) || isDamagedUtf8(buffer)) return 'utf-8';
  return detectOldEncoding(buffer);
}

/** UTF-16 without a mark: ASCII (spaces, digits, markup) leaves a zero in every other byte, nearly all on one side. */
function detectWide(buffer: Buffer): string | undefined {
  const length = Math.min(buffer.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (buffer[at] === 0) even++;
    if (buffer[at + 1] === 0) odd++;
  }
  const enough = length / 2 / 20;
  if (odd > enough && odd > ONE_SIDED * even) return 'utf-16le';
  if (even > enough && even > ONE_SIDED * odd) return 'utf-16be';
  return undefined;
}

/** Han characters that end in a zero byte (一) are rarer than ASCII by more than this. */
const ONE_SIDED = 4;

function isDamagedUtf8(buffer: Buffer): boolean {
  const text = buffer.toString('utf8');
  const broken = count(text, REPLACEMENT);
  const others = count(text, /[^\u0000-\u007F]/g);
  return broken / Math.max(1, others) < MAX_BROKEN_UTF8;
}

/** Legacy encodings that are tried, with the lead bytes of their everyday characters and of their punctuation. */
const DOUBLE_BYTE: readonly { name: string; everyday: readonly [number, number]; marks: readonly [number, number] }[] =
  [
    { name: 'gb18030', everyday: [0xb0, 0xd7], marks: [0xa1, 0xa3] },
    { name: 'big5', everyday: [0xa4, 0xc6], marks: [0xa1, 0xa3] },
  ];

/** Letters that a text in one of these encodings cannot do without: what has none of them is Chinese. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  'EUC-JP': /[\u3041-\u30FF]/g,
  Shift_JIS: /[\u3041-\u30FF]/g,
};
const OWN_SHARE = 0.2;
/** Everyday Chinese in GBK is valid Korean too, and no Korean articles are read. */
const NOT_OTHER = new Set(['GB18030', 'Big5', 'UTF-8', 'EUC-KR', 'ISO-2022-KR']);
/** chardet must be this sure (of 100) of another encoding before the Chinese ones are given up. */
const SURE = 60;

function detectOldEncoding(buffer: Buffer): string {
  const sample = buffer.subarray(0, 65536);
  const other = chardet.analyse(sample).find(({ name }) => isOther(sample, name));
  const scored = DOUBLE_BYTE.map(({ name, everyday, marks }) => ({
    name,
    score: everydayShare(sample, name, everyday, marks),
  }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  const proven = other !== undefined && other.name in OWN_LETTERS && other.confidence >= SURE;
  if (best && best.score > 0.5 && !proven && (other?.confidence ?? 0) < Math.max(SURE, 100 * best.score))
    return best.name;
  return other ? other.name.toLowerCase() : 'windows-1252';
}

function isOther(sample: Buffer, name: string): boolean {
  if (NOT_OTHER.has(name) || !iconv.encodingExists(name)) return false;
  const own = OWN_LETTERS[name];
  if (!own) return true;
  const text = iconv.decode(sample, name);
  return count(text, own) >= OWN_SHARE * count(text, /[^\u0000-\u007F]/g);
}

/** Share of the double-byte pairs that are everyday characters or punctuation, minus what the encoding cannot hold. */
function everydayShare(
  buffer: Buffer,
  name: string,
  everyday: readonly [number, number],
  marks: readonly [number, number],
): number {
  let pairs = 0;
  let good = 0;
  for (let at = 0; at < buffer.length; at++) {
    const lead = buffer[at]!;
    if (lead < 0x80) continue;
    pairs++;
    const trail = buffer[++at] ?? 0;
    const fits = name === 'gb18030' ? trail >= 0xa1 : (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1;
    const inRange = (lead >= everyday[0] && lead <= everyday[1]) || (lead >= marks[0] && lead <= marks[1]);
    if (fits && inRange) good++;
  }
  return pairs === 0 ? 0 : good / pairs;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

function unreadable(path: string, what: string, advice: string): AppError {
  return new AppError('ARTICLE_UNREADABLE', `${path} ${what}. ${advice}.`, { details: { path } });
}
