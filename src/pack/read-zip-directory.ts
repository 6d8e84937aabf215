import type { FileHandle } from 'node:fs/promises';

/** A file of an archive, as the directory at its end lists it. */
export interface ZipEntry {
  readonly path: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly zippedBytes: number;
  readonly bytes: number;
  /** Place of the first byte of its content. */
  readonly start: number;
}

const END_BYTES = 22;
const ENTRY_BYTES = 46;
const HEADER_BYTES = 30;
/** Packs list nine files at most; an archive whose directory is longer is none, and is not read into memory. */
const MAX_DIRECTORY = 4_096;

/**
 * Reads the directory of a zip that has no comments and no extra fields, as packs have none. It trusts nothing: whether the
 * archive is what the directory says is the caller's to check.
 * @returns the entries, or a sentence that says why there are none
 */
export async function readZipDirectory(file: FileHandle, size: number): Promise<readonly ZipEntry[] | string> {
  if (size < END_BYTES) return 'It is too short to be a zip archive.';
  const end = await readBytes(file, size - END_BYTES, END_BYTES);
  if (end.readUInt32LE(0) !== 0x06054b50) return 'It does not end as a zip archive: it was cut short, or is none.';
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const start = end.readUInt32LE(16);
  if (start + length + END_BYTES !== size) return 'It is longer or shorter than its directory says.';
  if (length > MAX_DIRECTORY) return 'It holds more than any pack does.';
  const directory = await readBytes(file, start, length);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + ENTRY_BYTES <= length && directory.readUInt32LE(at) === 0x02014b50) {
    const nameEnd = at + ENTRY_BYTES + directory.readUInt16LE(at + 28);
    if (nameEnd > length) break;
    const name = directory.subarray(at + ENTRY_BYTES, nameEnd);
    entries.push({
      path: name.toString('utf8'),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      zippedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      start: directory.readUInt32LE(at + 42) + HEADER_BYTES + name.length,
    });
    at = nameEnd;
  }
  return at === length && entries.length === count ? entries : 'Its directory cannot be read.';
}

/** Reads so many bytes at a place, fewer where the file ends. */
export async function readBytes(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
