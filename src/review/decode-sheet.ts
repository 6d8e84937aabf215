import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/**
 * Decodes a sheet: UTF-8, UTF-16 with its mark, else GB18030, as a Chinese spreadsheet program saves it.
 * @returns undefined for what is no text in one of these: a workbook that was not saved as CSV
 */
export function decodeSheet(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first, second] = buffer;
  if (first === 0xff && second === 0xfe) return iconv.decode(buffer, 'utf-16le');
  if (first === 0xfe && second === 0xff) return iconv.decode(buffer, 'utf-16be');
  if (buffer.includes(0)) return undefined;
  if (isUtf8(buffer)) return buffer.toString('utf8');
  const text = iconv.decode(buffer, 'gb18030');
  return text.includes('\ufffd') ? undefined : text;
}
