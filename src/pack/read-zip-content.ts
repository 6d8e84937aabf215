import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { AppError } from '../errors.ts';
import { readBytes, type ZipEntry } from './read-zip-directory.ts';

const PIECE = 1 << 18;
/** Packs shrink to a tenth or so. What grows a thousandfold was made to fill the memory or the time of who opens it. */
const MAX_GROWTH = 200;
/** Small files may grow as they like. */
const FREE_BYTES = 1 << 26;

/**
 * Unpacks a file of an archive piece by piece, and holds it to what the directory says of it.
 * @throws AppError PACK_INVALID when it is not what the directory says, or grows beyond all measure
 */
export async function* readZipContent(file: FileHandle, entry: ZipEntry): AsyncGenerator<Buffer> {
  const { path, bytes, zippedBytes, crc, method } = entry;
  const fail = (fault: string) => new AppError('PACK_INVALID', `${path}: ${fault}`);
  if (bytes > FREE_BYTES && bytes > zippedBytes * MAX_GROWTH) {
    throw fail(`it would grow from ${zippedBytes} to ${bytes} bytes, as no pack does. It is not unpacked.`);
  }
  let length = 0;
  let sum = 0;
  try {
    for await (const piece of method === 0 ? readRaw(file, entry) : inflate(file, entry)) {
      length += piece.length;
      if (length > bytes) throw fail(`it holds more than the ${bytes} bytes that the directory says.`);
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw fail('it cannot be unpacked.');
    throw error;
  }
  if (length !== bytes) throw fail(`it holds ${length} bytes, and the directory says ${bytes}.`);
  if (sum !== crc) throw fail('its checksum (CRC-32) is not that of its content.');
}

async function* readRaw(file: FileHandle, { start, zippedBytes }: ZipEntry): AsyncGenerator<Buffer> {
  for (let at = 0; at < zippedBytes; at += PIECE) {
    yield await readBytes(file, start + at, Math.min(PIECE, zippedBytes - at));
  }
}

async function* inflate(file: FileHandle, entry: ZipEntry): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: PIECE });
  // The reader of the stream sees its errors.
  pipeline(readRaw(file, entry), stream, () => {});
  for await (const piece of stream) yield piece as Buffer;
  if (stream.bytesWritten !== entry.zippedBytes) {
    throw new AppError('PACK_INVALID', `${entry.path}: something lies behind its compressed content.`);
  }
}
