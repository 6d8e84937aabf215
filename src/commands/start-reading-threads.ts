import { Piscina } from 'piscina';
import type { ArticleSource } from '../article/read-article.ts';
import { AppError } from '../errors.ts';
import type { Extraction } from '../pipeline.ts';
import type { ThreadReading } from './create-thread-reader.ts';

export interface ReadingThreadOptions {
  /** How many articles are read at once. */
  readonly threads: number;
  /** How far the system lets a thread wait behind others, 0 to 19; nothing where it has no such order. */
  readonly nice?: number;
  /** Memory of a thread in megabytes; an article that takes more is rejected, and the next one is read by a new thread. */
  readonly memory?: number;
  /** Milliseconds without an article after which a thread ends, and with it its memory of some 300 MB; never when absent. */
  readonly idleTimeout?: number;
}

/** The rules in threads of their own. */
export interface ReadingThreads {
  /** @throws AppError ARTICLE_UNREADABLE */
  readonly read: (source: ArticleSource) => Promise<Extraction>;
  /** Ends all threads; what they were reading is given up. */
  close(): Promise<void>;
}

/** Makes threads that read articles by the rules; each starts when there is an article for it, which takes a second or two. */
export function startReadingThreads({
  threads,
  nice = 0,
  memory,
  idleTimeout = Number.POSITIVE_INFINITY,
}: ReadingThreadOptions): ReadingThreads {
  const pool = new Piscina<ArticleSource, ThreadReading>({
    filename: new URL('./reading-thread-entry.js', import.meta.url).href,
    ...{ minThreads: 0, maxThreads: threads, idleTimeout, niceIncrement: nice },
    ...(memory !== undefined && { resourceLimits: { maxOldGenerationSizeMb: memory } }),
  });
  return {
    read: async (source) => {
      const reading = await pool.run(source).catch((error) => {
        throw toLost(error, source.path);
      });
      if ('error' in reading) throw new AppError(reading.error.code, reading.error.message);
      return reading.extraction;
    },
    close: () => pool.destroy(),
  };
}

/** What ends a thread in the midst of an article is the article's fault where it took all memory. */
function toLost(error: Error & { readonly code?: string }, path: string): Error {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new AppError('ARTICLE_UNREADABLE', `${path} takes more memory than there is for one article. Split it.`, {
    cause: error,
  });
}
