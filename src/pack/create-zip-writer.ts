import { createHash } from 'node:crypto';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { AppError } from '../errors.ts';

/** The first day that a zip can tell, for every file: what is packed twice must give the same bytes. */
export const ZIP_DAY = new Date(1980, 0, 1);

/** What became of a file in the archive. */
export interface ZippedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly zippedBytes: number;
  readonly zippedSha256: string;
}

/** Writes a zip from its first byte to its last; the same files always give the same bytes. */
export interface ZipWriter {
  /**
   * Adds a file, whatever the pieces it comes in.
   * @param stored uncompressed, so that its content alone tells its bytes in the archive
   */
  addFile(path: string, content: AsyncIterable<Uint8Array>, options?: { stored?: boolean }): Promise<ZippedFile>;
  /** Writes the directory, which ends the archive. */
  end(): Promise<void>;
}

/** The compressor's output depends on the pieces that it is given, so they are cut anew to this many bytes. */
const PIECE = 1 << 20;
/** Places and sizes have four bytes in a zip; room is left for the directory. */
const MAX_BYTES = 2 ** 32 - 2 ** 20;

/**
 * Creates a writer of an archive.
 * Its `addFile` throws AppError BAD_ARGUMENT when the archive or a file of it outgrows what a zip can hold, 4 GiB.
 * @param write takes the bytes of the archive in their order
 */
export function createZipWriter(write: (bytes: Uint8Array) => Promise<void>): ZipWriter {
  let ready: Uint8Array[] = [];
  let written = 0;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const flush = async (): Promise<void> => {
    for (const bytes of ready) {
      written += bytes.length;
      await write(bytes);
    }
    ready = [];
  };
  return {
    async addFile(path, content, { stored = false } = {}) {
      const entry = stored ? new ZipPassThrough(path) : new ZipDeflate(path);
      entry.mtime = ZIP_DAY;
      zip.add(entry);
      const [hash, zippedHash] = [createHash('sha256'), createHash('sha256')];
      let zippedBytes = 0;
      const forward = entry.ondata;
      entry.ondata = (error, bytes, final) => {
        zippedBytes += bytes.length;
        zippedHash.update(bytes);
        forward(error, bytes, final);
      };
      const push = async (piece: Uint8Array, final: boolean): Promise<void> => {
        hash.update(piece);
        entry.push(piece, final);
        await flush();
        if (Math.max(written, entry.size) > MAX_BYTES) throw tooLarge(path);
      };
      let kept: Uint8Array = new Uint8Array();
      for await (const bytes of content) {
        kept = kept.length === 0 ? bytes : Buffer.concat([kept, bytes]);
        let at = 0;
        for (; kept.length - at > PIECE; at += PIECE) await push(kept.subarray(at, at + PIECE), false);
        kept = kept.subarray(at);
      }
      await push(kept, true);
      const sums = { sha256: hash.digest('hex'), zippedBytes, zippedSha256: zippedHash.digest('hex') };
      return { path, bytes: entry.size, ...sums };
    },
    async end() {
      zip.end();
      await flush();
    },
  };
}

function tooLarge(path: string): AppError {
  return new AppError(
    'BAD_ARGUMENT',
    `With ${path} the archive outgrows the 4 GiB that a zip can hold. Make it without --with-texts.`,
  );
}
