import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Zip, type ZipInputFile } from 'fflate';
import { ZIP_DAY } from './create-zip-writer.ts';
import { readBytes, type ZipEntry } from './read-zip-directory.ts';

const PIECE = 1 << 20;

/**
 * Writes an archive anew from its directory and the compressed bytes of its files, and compares it with what lies there: every
 * byte between the files, before, and behind them must be the one that packs have there.
 * @returns the SHA-256 of each file's compressed bytes, or the place of the first byte that differs
 */
export async function compareArchive(
  file: FileHandle,
  entries: readonly ZipEntry[],
  size: number,
  onProgress?: (bytes: number) => void,
): Promise<readonly string[] | number> {
  let ready: Uint8Array[] = [];
  let place = 0;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  /** Compares what the writer gave since; the place of the first difference, or undefined. */
  const compare = async (): Promise<number | undefined> => {
    for (const piece of ready) {
      const there = await readBytes(file, place, piece.length);
      if (!there.equals(piece)) return place + piece.findIndex((byte, index) => byte !== there[index]);
      place += piece.length;
      onProgress?.(piece.length);
    }
    ready = [];
    return undefined;
  };

  const sums: string[] = [];
  for (const { path, method, crc, bytes, zippedBytes, start } of entries) {
    const entry: ZipInputFile = { filename: path, compression: method, crc, size: bytes, mtime: ZIP_DAY };
    zip.add(entry);
    const sum = createHash('sha256');
    for (let at = 0; at < zippedBytes || at === 0; at += PIECE) {
      const length = Math.min(PIECE, zippedBytes - at);
      const piece = await readBytes(file, start + at, length);
      if (piece.length < length) return start + at + piece.length;
      sum.update(piece);
      entry.ondata!(null, piece as Uint8Array<ArrayBuffer>, at + length === zippedBytes);
      const difference = await compare();
      if (difference !== undefined) return difference;
    }
    sums.push(sum.digest('hex'));
  }
  zip.end();
  const difference = await compare();
  if (difference !== undefined) return difference;
  return place === size ? sums : place;
}
