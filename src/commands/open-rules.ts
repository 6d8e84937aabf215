import { availableParallelism } from 'node:os';
import { LARGE_BATCH } from '../is-batch-full.ts';
import type { Seeds } from '../model/seeds.ts';
import { createPipeline } from '../pipeline.ts';
import { startReadingThreads } from './start-reading-threads.ts';
import type { OpenReader } from './with-extractor.ts';

/** A thread that reads fewer articles than this does not earn the time that its start takes. */
const LEAST_ARTICLES = 100;
/** Each thread takes half a gigabyte and more; more of them are there for who asks. */
const MOST_THREADS = 4;

/** Megabytes of a thread, about what Node gives a process. */
const MEMORY = 4096;

/** Opens the rules for a run: in this thread, or for many articles in several. */
export function openRules(
  seeds: Seeds,
  articles: number,
  threads = chooseThreads(articles),
): OpenReader & { close(): Promise<void> } {
  const common = { batchSize: LARGE_BATCH, usage: () => undefined };
  if (threads <= 1) return { ...common, readAhead: 1, read: createPipeline(seeds), close: async () => {} };
  // Twice as many are under way, so that no thread waits for its next article to be fetched.
  return { ...common, readAhead: 2 * threads, ...startReadingThreads(seeds, { threads, memory: MEMORY }) };
}

/** One core is left to this thread and the database, which write. */
function chooseThreads(articles: number): number {
  return Math.min(availableParallelism() - 1, MOST_THREADS, Math.floor(articles / LEAST_ARTICLES));
}
