import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ANSWER_FORMATS, type LlmSettings, OUTPUT_LIMITS } from '../llm-settings.ts';

/** An article of a batch. */
export interface BatchArticle {
  /** Where its file lies, and its name in the import. */
  readonly file: string;
  readonly path: string;
  /** Of its text. */
  readonly hash: string;
  /** Ids of the requests of its sections, in their order, with those that were answered already. */
  readonly requests: readonly string[];
}

/** What a batch asked, and how, so that its answers can be read. */
export interface Batch {
  /** As `2026-04-01T10-20-30-1a2b`. */
  readonly id: string;
  /** When it was written, as an instant of UTC. */
  readonly at: string;
  /** What articles are read by once the answers are there: `llm`, `rules+llm`, `arbiter`. */
  readonly extractor: 'llm' | 'rules+llm' | 'arbiter';
  /** Of the prompts. */
  readonly version: string;
  readonly settings: LlmSettings;
  readonly articles: readonly BatchArticle[];
}

const text = z.string().min(1);
const settings = z.object({
  ...{ model: text, format: z.enum(ANSWER_FORMATS), temperature: z.number().optional(), seed: z.number().optional() },
  maxOutputTokens: z.number().optional(),
  outputLimit: z.enum(OUTPUT_LIMITS),
  sectionTokens: z.number(),
});
const head = z.object({
  ...{ id: text, at: text, extractor: z.enum(['llm', 'rules+llm', 'arbiter']), version: text, settings },
});
const article = z.object({ file: text, path: text, hash: text, requests: z.array(text) });

/** Names the folder of a data folder that keeps what batches asked. */
export function toBatchFolder(dataFolder: string): string {
  return join(dataFolder, 'llm', 'batches');
}

/** Keeps what a batch asked, as a whole or not at all. Errors are those of the file system. */
export async function writeBatch(folder: string, { articles, ...rest }: Batch): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${rest.id}.jsonl`);
  const draft = `${path}.tmp`;
  try {
    const lines = [rest, ...articles].map((each) => `${JSON.stringify(each)}\n`);
    await writeFile(draft, lines.join(''), { mode: 0o600 });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Reads all batches, the oldest first; files that are damaged are named. Errors are those of the file system. */
export async function readBatches(
  folder: string,
): Promise<{ readonly batches: readonly Batch[]; readonly damaged: readonly string[] }> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const batches: Batch[] = [];
  const damaged: string[] = [];
  for (const name of names.filter((each) => each.endsWith('.jsonl')).sort()) {
    const batch = parseBatch(await readFile(join(folder, name), 'utf8'));
    if (batch) batches.push(batch);
    else damaged.push(join(folder, name));
  }
  return { batches, damaged };
}

function parseBatch(content: string): Batch | undefined {
  const [first = '', ...rest] = content.trimEnd().split('\n');
  try {
    const articles = rest.map((line) => article.parse(JSON.parse(line)));
    return { ...(head.parse(JSON.parse(first)) as Omit<Batch, 'articles'>), articles };
  } catch {
    return undefined;
  }
}
