import { type FileHandle, open } from 'node:fs/promises';
import { AppError } from '../errors.ts';
import { checkTexts, readArticles } from './check-articles.ts';
import { readDecisions } from './check-decisions.ts';
import { checkNames } from './check-names.ts';
import { checkRelationships } from './check-relationships.ts';
import { compareArchive } from './compare-archive.ts';
import { openPack } from './open-pack.ts';
import { PackFaults } from './pack-faults.ts';
import { MANIFEST_FILE, type PackManifest, README_FILE, readManifest } from './pack-manifest.ts';
import { RECORD_FILES, type RecordFile } from './pack-records.ts';
import { createPackWorld } from './pack-world.ts';
import { readZipContent } from './read-zip-content.ts';
import { readZipDirectory, type ZipEntry } from './read-zip-directory.ts';

export interface VerifyOptions {
  /** The root that the pack should have, in hex digits, as somebody trusted told it. */
  readonly root?: string | undefined;
  /** Called with the part that is done, 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
}

/** What the check of a pack gave. */
export interface PackVerification {
  /** Absent where the file is no pack that this program reads. */
  readonly manifest?: PackManifest;
  /** What is wrong, in sentences; the first twenty. */
  readonly faults: readonly string[];
  readonly faultCount: number;
  /** Whether all that is wrong is that it is not the pack of the given root. */
  readonly isAnother: boolean;
  /** Quotes that were found in their texts at their offsets. */
  readonly quotes: number;
}

const FILES = [README_FILE, ...Object.keys(RECORD_FILES)];
/** A manifest takes some kilobytes. */
const MAX_MANIFEST = 1 << 16;

/**
 * Checks a pack by itself, without network and database: the bytes of the archive, all sums, and whether what its records say
 * follows from one another. Memory is used for ids and quotes, not for the texts.
 * @throws AppError PATH_NOT_FOUND, or PACK_INVALID for a folder; what is wrong with a pack is answered, not thrown
 */
export async function verifyPack(path: string, options: VerifyOptions = {}): Promise<PackVerification> {
  const file = await openFile(path);
  try {
    const { size } = await file.stat();
    return await verifyFile(file, size, options);
  } finally {
    await file.close();
  }
}

async function verifyFile(file: FileHandle, size: number, options: VerifyOptions): Promise<PackVerification> {
  const { root } = options;
  const faults = new PackFaults();
  const answer = (manifest?: PackManifest, quotes = 0, isAnother = false): PackVerification => ({
    ...(manifest && { manifest }),
    ...{ faults: faults.told, faultCount: faults.count, quotes, isAnother },
  });

  const entries = await readZipDirectory(file, size);
  const manifest = typeof entries === 'string' ? entries : await loadManifest(file, entries);
  if (typeof entries === 'string' || typeof manifest === 'string') {
    faults.add(String(typeof entries === 'string' ? entries : manifest));
    return answer();
  }
  checkListing(entries, manifest, faults);
  if (faults.count > 0) return answer(manifest);
  // The archive is read once as it lies there, and once unpacked.
  const all = entries.reduce((sum, { bytes }) => sum + bytes, size);
  let done = 0;
  const onProgress = (bytes: number): void => {
    done += bytes;
    options.onProgress?.(done / all);
  };
  const sums = await compareArchive(file, entries, size, onProgress);
  if (typeof sums === 'number') {
    faults.add(`The byte at ${sums} of the archive is not the one that a pack has there.`);
    return answer(manifest);
  }
  manifest.files.forEach(({ path, zippedBytes, zippedSha256 }, index) => {
    if (sums[index] !== zippedSha256 || entries[index]!.zippedBytes !== zippedBytes) {
      faults.add(`${path} was changed: its compressed bytes have another SHA-256 than manifest.json says.`);
    }
  });
  const isOtherRoot = root !== undefined && root.toLowerCase() !== manifest.root;
  const isAnother = isOtherRoot && faults.count === 0;
  if (isOtherRoot) {
    faults.add(
      `The root of the pack is ${manifest.root}, not ${root}: it is another pack than the one you were told of.`,
    );
  }
  // What was changed would lead to many more faults, none of which tells more.
  if (faults.count > 0) return answer(manifest, 0, isAnother);

  const world = createPackWorld(manifest);
  const pack = openPack({ file, entries, manifest, faults, onProgress });
  try {
    await pack.sumsOf(README_FILE);
    await checkNames(pack, world);
    await readArticles(pack, world);
    const checkDecisions = await readDecisions(pack, world);
    await checkRelationships(pack, world);
    checkDecisions();
    const quotes = await checkTexts(pack, world);
    return answer(manifest, quotes);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'PACK_INVALID')) throw error;
    faults.add(error.message);
    return answer(manifest);
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    const file = await open(path, 'r');
    if ((await file.stat()).isFile()) return file;
    await file.close();
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    const what = code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : `cannot be read (${code})`;
    throw new AppError('PATH_NOT_FOUND', `"${path}" ${what}. Name the zip file of a pack.`, { cause });
  }
  throw new AppError('PACK_INVALID', `"${path}" is no file. Name the zip file of a pack.`);
}

async function loadManifest(file: FileHandle, entries: readonly ZipEntry[]): Promise<PackManifest | string> {
  const entry = entries.at(-1);
  if (entry?.path !== MANIFEST_FILE || entry.method !== 0 || entry.bytes > MAX_MANIFEST) {
    return 'It is not an audit pack of cloudties: it does not end with a manifest.json.';
  }
  const pieces: Buffer[] = [];
  try {
    for await (const piece of readZipContent(file, entry)) pieces.push(piece);
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
  return readManifest(Buffer.concat(pieces).toString('utf8'));
}

/** Holds the archive to the closed list of files, each once and in its order: so no path can lead anywhere. */
function checkListing(entries: readonly ZipEntry[], manifest: PackManifest, faults: PackFaults): void {
  const there = entries.slice(0, -1).map(({ path }) => path);
  const sealed = manifest.files.map(({ path }) => path);
  const due = FILES.filter((path) => path !== TEXTS || sealed.includes(path));
  for (const path of due) if (!there.includes(path)) faults.add(`${path} is missing from the archive.`);
  for (const path of new Set(there)) {
    if (!due.includes(path)) faults.add(`The archive holds ${JSON.stringify(path)}, which no pack has.`);
    else if (there.indexOf(path) !== there.lastIndexOf(path)) faults.add(`${path} stands twice in the archive.`);
  }
  if (faults.count > 0) return;
  if (there.join() !== due.join()) faults.add('The files of the archive stand in another order than in a pack.');
  if (sealed.join() !== due.join()) faults.add('manifest.json lists other files than a pack has.');
  const deflated = entries.slice(0, -1).every(({ method }) => method === 8);
  if (!deflated) faults.add('A file of the archive is not compressed as those of packs are.');
}

const TEXTS: RecordFile = 'texts.jsonl';
