import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { MerkleTree } from './merkle-tree.ts';
import type { PackFaults } from './pack-faults.ts';
import type { PackManifest } from './pack-manifest.ts';
import { type PackRecord, RECORD_FILES, type RecordFile } from './pack-records.ts';
import { readLines } from './read-lines.ts';
import { readZipContent } from './read-zip-content.ts';
import type { ZipEntry } from './read-zip-directory.ts';

/** A pack whose archive and manifest are sound; what its records say is still to be checked. */
export interface OpenPack {
  readonly manifest: PackManifest;
  readonly faults: PackFaults;
  has(path: RecordFile): boolean;
  /**
   * Reads the records of a file in their order, each with its place for messages. What is wrong with a line, with the order, or
   * with the sums of the file goes to the faults; lines that are no record are left out.
   * Throws AppError PACK_INVALID when it cannot be unpacked.
   */
  records<F extends RecordFile>(path: F): AsyncGenerator<readonly [record: PackRecord<F>, place: string]>;
  /** Reads a file that holds no records, for its sums alone. */
  sumsOf(path: string): Promise<void>;
}

export interface PackArchive {
  readonly file: FileHandle;
  readonly entries: readonly ZipEntry[];
  readonly manifest: PackManifest;
  readonly faults: PackFaults;
  /** Called with each number of bytes that were unpacked. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** Opens the records of an archive, which are read one by one, however many there are. */
export function openPack({ file, entries, manifest, faults, onProgress }: PackArchive): OpenPack {
  const entryOf = (path: string) => entries.find((entry) => entry.path === path)!;
  const sealedOf = (path: string) => manifest.files.find((sealed) => sealed.path === path)!;

  async function* content(path: string): AsyncGenerator<Buffer> {
    const sum = createHash('sha256');
    let bytes = 0;
    for await (const piece of readZipContent(file, entryOf(path))) {
      sum.update(piece);
      bytes += piece.length;
      onProgress?.(piece.length);
      yield piece;
    }
    const sealed = sealedOf(path);
    if (bytes !== sealed.bytes) faults.add(`${path}: it has ${bytes} bytes, and manifest.json says ${sealed.bytes}.`);
    if (sum.digest('hex') !== sealed.sha256) faults.add(`${path}: its SHA-256 is not the one of manifest.json.`);
  }

  async function* records<F extends RecordFile>(path: F): AsyncGenerator<readonly [PackRecord<F>, string]> {
    const sealed = sealedOf(path);
    const tree = new MerkleTree();
    let last = '';
    for await (const line of readLines(content(path))) {
      const place = `${path}:${tree.count + 1}`;
      if (line === undefined) {
        faults.add(`${place}: the line has no end.`);
        return;
      }
      tree.add(line);
      const record = readRecord(path, line);
      if (typeof record === 'string') {
        faults.add(`${place}: ${record}`);
        continue;
      }
      const key = keyOf(record as Keyed);
      if (key <= last) faults.add(`${place}: it stands twice, or out of order.`);
      last = key;
      yield [record, place];
    }
    if (tree.count !== sealed.records) {
      faults.add(`${path}: it has ${tree.count} records, and manifest.json says ${sealed.records}.`);
    }
    if (tree.root() !== sealed.merkleRoot) faults.add(`${path}: its Merkle root is not the one of manifest.json.`);
  }

  return {
    manifest,
    faults,
    has: (path) => entries.some((entry) => entry.path === path),
    records,
    async sumsOf(path) {
      for await (const _ of content(path));
    },
  };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a line as the record that its file holds; a sentence when it is none, or not written as packs write it. */
function readRecord<F extends RecordFile>(path: F, line: Buffer): PackRecord<F> | string {
  let written: string;
  let json: unknown;
  try {
    written = UTF8.decode(line);
    json = JSON.parse(written);
  } catch {
    return 'the line is no JSON.';
  }
  const parsed = RECORD_FILES[path].safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue!.path.join('.') || 'the record'}: ${issue!.message}.`;
  }
  // Said in two ways, as with a property twice, a record would mean one thing to one reader and another to the next.
  return JSON.stringify(json) === written
    ? (parsed.data as PackRecord<F>)
    : 'the JSON is not written as packs write it.';
}

interface Keyed {
  readonly id?: string;
  readonly articleId?: string;
  readonly seq?: number;
  readonly quote?: string;
  readonly relationshipId?: string | null;
}

/** Tells by what the records of a file are sorted; claims are by their relationship, those of none at the end. */
function keyOf({ id, articleId, seq, quote, relationshipId }: Keyed): string {
  if (seq !== undefined) return String(seq).padStart(16, '0');
  if (quote !== undefined) return `${relationshipId ?? '~'} ${id}`;
  return id ?? articleId!;
}
