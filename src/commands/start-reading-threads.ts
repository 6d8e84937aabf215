import { Piscina } from 'piscina';
import type { ArticleSource } from '../article/read-article.ts';
import { AppError } from '../errors.ts';
import { limitConcurrency } from '../llm/limit-concurrency.ts';
import type { Seeds } from '../model/seeds.ts';
import type { Extraction } from '../pipeline.ts';
import type { ThreadReading } from './create-thread-reader.ts';

export interface ReadingThreadOptions {
  /** How many articles are read at once. */
  readonly threads: number;
  /** How far a thread waits behind others, 0 to 19; on Linux alone, since elsewhere it would be the whole process. */
  readonly nice?: number;
  /** Memory of a thread in megabytes; an article that takes more is rejected, and the next one is read by a new thread. */
  readonly memory: number;
  /** Milliseconds without an article after which a thread ends, and with it its memory; never when absent. */
  readonly idleTimeout?: number;
  /** How many articles may wait for a thread; no bound when absent. */
  readonly mostWaiting?: number;
}

/** The rules in threads of their own. */
export interface ReadingThreads {
  /** @throws AppError ARTICLE_UNREADABLE; BUSY where too many wait, and after `close` */
  readonly read: (source: ArticleSource) => Promise<Extraction>;
  /** Ends all threads; what they were reading is given up. */
  close(): Promise<void>;
}

/** Makes threads that read articles by the rules; each starts when there is an article for it, which takes a second or two. */
export function startReadingThreads(
  seeds: Seeds,
  {
    threads,
    nice = 0,
    memory,
    idleTimeout = Number.POSITIVE_INFINITY,
    mostWaiting = Number.POSITIVE_INFINITY,
  }: ReadingThreadOptions,
): ReadingThreads {
  const pool = new Piscina<ArticleSource, ThreadReading>({
    filename: new URL('./reading-thread-entry.js', import.meta.url).href,
    ...{ minThreads: 0, maxThreads: threads, idleTimeout, workerData: seeds },
    niceIncrement: process.platform === 'linux' ? nice : 0,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // A thread that does not start has no article to blame: all that wait for it are told.
  pool.on('error', () => void pool.destroy());
  // The pool's own queue would forget those who wait when a thread dies.
  const limit = limitConcurrency(threads);
  let waiting = 0;
  let isClosed = false;
  const read = async (source: ArticleSource): Promise<Extraction> => {
    if (isClosed) throw toStopping();
    const reading = await pool.run(source).catch((error) => {
      throw isClosed ? toStopping() : toLost(error, source.path);
    });
    if ('error' in reading) throw new AppError(reading.error.code, reading.error.message);
    return reading.extraction;
  };
  return {
    read: async (source) => {
      if (waiting >= threads + mostWaiting) {
        throw new AppError('BUSY', 'Too many articles wait to be read. Send these again in a moment.');
      }
      waiting++;
      return limit.run(() => read(source)).finally(() => waiting--);
    },
    close: async () => {
      isClosed = true;
      limit.dismiss(toStopping());
      await pool.destroy();
    },
  };
}

function toStopping(): AppError {
  return new AppError('BUSY', 'The server is stopping. What is written stays; send the rest again when it is back.');
}

/** What ends a thread in the midst of an article is the article's fault where it took all memory. */
function toLost(error: Error & { readonly code?: string }, path: string): Error {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  return new AppError('ARTICLE_UNREADABLE', `${path} takes more memory than there is for one article. Split it.`, {
    cause: error,
  });
}
