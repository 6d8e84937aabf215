import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createArticleReader } from '../src/article/read-article.ts';
import { ROOT } from '../src/config.ts';
import type { Document } from '../src/model/document.ts';
import type { Seeds } from '../src/model/seeds.ts';
import { type Desk, editDraft, toDraft, toMarkdown } from './edit-article.ts';

/** A labelled pair as test/gold/reprints/pairs.jsonl has it: two articles beside the checkout, each as it is or edited. */
interface Row {
  readonly kind: string;
  readonly label: 'copy' | 'independent';
  /** Thresholds are chosen by `tune` and judged by `held`; no article is in both. */
  readonly half: 'tune' | 'held';
  readonly a: string;
  readonly editsA?: readonly string[];
  readonly b: string;
  readonly editsB?: readonly string[];
  readonly seed?: number;
  /** Why the label holds, where a reader gave it and not the edits. */
  readonly reason?: string;
}
export interface ReprintPair extends Row {
  readonly documents: readonly [Document, Document];
}

const SHARED = resolve(import.meta.dirname, '../../shared');
const PAIRS = join(ROOT, 'test/gold/reprints/pairs.jsonl');

/** Reads the labelled pairs and makes their texts; none where the articles beside the checkout are missing. */
export function loadReprintPairs(seeds: Seeds): readonly ReprintPair[] {
  const rows: readonly Row[] = readFileSync(PAIRS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  if (!rows.every(({ a, b }) => existsSync(join(SHARED, a)) && existsSync(join(SHARED, b)))) return [];
  const read = createArticleReader(seeds.lexicon);
  const documents = new Map<string, Document>();
  const documentOf = (file: string): Document => {
    const known = documents.get(file) ?? read({ path: file, bytes: readFileSync(join(SHARED, file)) });
    documents.set(file, known);
    return known;
  };
  const desk: Desk = {
    draftOf: (file) => toDraft(documentOf(file)),
    names: seeds.entities.flatMap(({ names: { zh = [], en = [] }, aliases }) => [zh, en, aliases].flat()),
  };
  const make = (file: string, edits: readonly string[] | undefined, seed: number): Document => {
    if (!edits) return documentOf(file);
    const draft = editDraft(toDraft(documentOf(file)), edits, seed, desk);
    return read({ path: `reprint-${seed}.md`, bytes: Buffer.from(toMarkdown(draft)) });
  };
  return rows.map((row) => {
    const { a, editsA, b, editsB, seed = 0 } = row;
    return { ...row, documents: [make(a, editsA, 2 * seed), make(b, editsB, 2 * seed + 1)] };
  });
}
