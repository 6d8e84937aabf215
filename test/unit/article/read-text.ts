import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createArticleReader } from '../../../src/article/read-article.ts';
import { ROOT } from '../../../src/config.ts';
import type { Block, Document } from '../../../src/model/document.ts';

/** Word lists as they are edited, so that a test sees what an import sees. */
export const LEXICON = Object.fromEntries(
  ['boilerplate', 'front-matter'].map((topic) => [
    topic,
    parse(readFileSync(join(ROOT, 'seeds', 'lexicon', `${topic}.yaml`), 'utf8')) as Record<string, string[]>,
  ]),
);

const read = createArticleReader(LEXICON);
export const TODAY = new Date('2025-06-01T12:00:00Z');

/** Reads bytes or text as an article of that path. */
export function readText(source: string | Uint8Array, path = 'news/a.md', now = TODAY): Document {
  return read({ path, bytes: typeof source === 'string' ? Buffer.from(source) : source, now });
}

/** Lists kinds and texts of an article's blocks. */
export function blocksOf(document: Document): string[] {
  return document.blocks.map((block) => `${block.kind}: ${textOf(document, block)}`);
}

export function textOf(document: Document, { start, end }: Block): string {
  return document.text.slice(start, end);
}

export function codesOf(document: Document): string[] {
  return document.diagnostics.map(({ code }) => code);
}
