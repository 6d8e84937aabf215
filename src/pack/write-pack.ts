import { hash } from 'node:crypto';
import { AppError } from '../errors.ts';
import { createZipWriter } from './create-zip-writer.ts';
import { MerkleTree } from './merkle-tree.ts';
import {
  ALGORITHM,
  MANIFEST_FILE,
  PACK_FORMAT,
  PACK_VERSION,
  type PackFile,
  type PackManifest,
  README_FILE,
  sealManifest,
  writeManifest,
} from './pack-manifest.ts';
import { PACK_README } from './pack-readme.ts';
import { type PackRecord, RECORD_FILES, type RecordFile } from './pack-records.ts';

type Pages<Row> = AsyncIterable<readonly Row[]>;
type Article = Omit<PackRecord<'articles.jsonl'>, 'textSha256' | 'textLength'>;

/** What a pack is made of, page by page, each list in the order of its ids; claims by relationship first, those of none last. */
export interface PackSource {
  relationships(): Pages<PackRecord<'relationships.jsonl'>>;
  claims(): Pages<PackRecord<'claims.jsonl'>>;
  /** Called a second time for the texts, where they are packed. */
  articles(): Pages<{ readonly article: Article; readonly text: string }>;
  names(): Pages<PackRecord<'names.jsonl'>>;
  entities(): Pages<PackRecord<'entities.jsonl'>>;
  /** In the order in which they were made. */
  decisions(): Pages<PackRecord<'decisions.jsonl'>>;
}

export interface PackOptions extends Pick<PackManifest, 'madeAt' | 'knownAt' | 'program' | 'seeds'> {
  readonly withTexts: boolean;
  /** Called with the number of records that are written so far. */
  readonly onProgress?: (records: number) => void;
}

/**
 * Writes an audit pack. The same records and facts always give the same bytes; one page alone is in memory.
 * @param write takes the bytes of the archive in their order
 * @throws AppError BAD_ARGUMENT where it would outgrow 4 GiB, INTERNAL where a record is not as packs have them
 */
export async function writePack(
  source: PackSource,
  { withTexts, onProgress, ...facts }: PackOptions,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<PackManifest> {
  const zip = createZipWriter(write);
  let written = 0;
  const pages: Readonly<Record<RecordFile, () => Pages<object>>> = {
    'relationships.jsonl': source.relationships,
    'claims.jsonl': source.claims,
    'articles.jsonl': () => mapPages(source.articles(), toPackArticle),
    'texts.jsonl': () => mapPages(source.articles(), ({ article: { id }, text }) => ({ articleId: id, text })),
    'names.jsonl': source.names,
    'entities.jsonl': source.entities,
    'decisions.jsonl': source.decisions,
  };
  const files: PackFile[] = [await addReadme()];
  for (const path of Object.keys(RECORD_FILES) as RecordFile[]) {
    if (path !== 'texts.jsonl' || withTexts) files.push(await addRecords(path));
  }
  const { madeAt, knownAt, program, seeds } = facts;
  const manifest = sealManifest({
    ...{ format: PACK_FORMAT, formatVersion: PACK_VERSION, madeAt, knownAt, program, seeds },
    ...{ algorithm: [...ALGORITHM], files },
  });
  await zip.addFile(MANIFEST_FILE, one(writeManifest(manifest)), { stored: true });
  await zip.end();
  return manifest;

  async function addReadme(): Promise<PackFile> {
    return toPackFile(await zip.addFile(README_FILE, one(PACK_README)));
  }

  async function addRecords(path: RecordFile): Promise<PackFile> {
    const tree = new MerkleTree();
    async function* lines(): AsyncGenerator<Buffer> {
      for await (const page of pages[path]()) {
        const lines = page.map((record) => Buffer.from(`${writeRecord(path, record)}\n`));
        for (const line of lines) tree.add(line.subarray(0, -1));
        yield Buffer.concat(lines);
        written += page.length;
        onProgress?.(written);
      }
    }
    return toPackFile(await zip.addFile(path, lines()), tree);
  }
}

function toPackFile(
  { path, bytes, sha256, zippedBytes, zippedSha256 }: Omit<PackFile, 'records' | 'merkleRoot'>,
  tree?: MerkleTree,
): PackFile {
  const [records, merkleRoot] = tree ? [tree.count, tree.root()] : [null, null];
  return { path, bytes, sha256, records, merkleRoot, zippedBytes, zippedSha256 };
}

function toPackArticle({ article, text }: { readonly article: Article; readonly text: string }): object {
  return { ...article, textSha256: hash('sha256', text, 'hex'), textLength: text.length };
}

/** Writes a record as one line of JSON, its properties in the order of its schema. */
function writeRecord(path: RecordFile, record: object): string {
  const parsed = RECORD_FILES[path].safeParse(record);
  if (parsed.success) return JSON.stringify(parsed.data);
  const [issue] = parsed.error.issues;
  const { id } = record as { readonly id?: string };
  throw new AppError(
    'INTERNAL',
    `${id ?? 'A record'} cannot be packed in ${path}: ${issue!.path.join('.')}: ${issue!.message}`,
  );
}

async function* mapPages<A, B>(pages: Pages<A>, toRow: (row: A) => B): AsyncGenerator<readonly B[]> {
  for await (const page of pages) yield page.map(toRow);
}

async function* one(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
