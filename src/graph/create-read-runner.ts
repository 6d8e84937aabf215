import { type BookmarkManager, Neo4jError, type QueryResult } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import type { GraphConnection } from './graph-connection.ts';
import { isAway } from './run-in-transaction.ts';
import type { StatementRunner } from './run-statement.ts';

/** Runs reads, each in a session of its own so that they run side by side, and counts them. */
export interface ReadRunner extends StatementRunner {
  /** How many statements ran so far. */
  readonly statements: number;
  /** Counts the time that all statements may take from now on: each event of a subscription has all of it, and so has what tells of a write. */
  restart(): void;
}

export interface ReadRunnerOptions {
  /** The longest that one statement may run, in milliseconds; the server stops it then. */
  readonly timeoutMs: number;
  /** The longest that all of them may take from now on, in milliseconds; what runs then is stopped. No end when absent. */
  readonly totalMs?: number | undefined;
  /** Stops what is running: its connection is reset, so the server works no further for nobody. */
  readonly signal?: AbortSignal | undefined;
  /** Lets each statement wait until the server has applied all that the statements before it, with the same manager, saw of writes. */
  readonly bookmarkManager?: BookmarkManager | undefined;
}

/**
 * Makes a runner for reads: auto-commit transactions, which take half the round trips of managed ones.
 * Its `run` throws AppError QUERY_TIMEOUT, NEO4J_UNREACHABLE; other errors of the driver as they are.
 */
export function createReadRunner({ driver, database }: GraphConnection, options: ReadRunnerOptions): ReadRunner {
  const { timeoutMs, totalMs = Number.POSITIVE_INFINITY, signal, bookmarkManager } = options;
  let end = performance.now() + totalMs;
  let statements = 0;
  const run = async (text: string, parameters?: Record<string, unknown>): Promise<QueryResult> => {
    signal?.throwIfAborted();
    const left = end - performance.now();
    if (left <= 0) throw tookTooLong(totalMs);
    const timeout = Math.ceil(Math.min(timeoutMs, left));
    statements++;
    const session = driver.session({
      defaultAccessMode: 'READ',
      ...(database !== undefined && { database }),
      ...(bookmarkManager && { bookmarkManager }),
    });
    let stop: (reason: unknown) => void = () => {};
    const stopped = new Promise<never>((_, reject) => {
      stop = reject;
    });
    const onAbort = () => stop(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    // The server looks at the clock every two seconds, and not at all when it hangs.
    const timer = setTimeout(() => stop(tookTooLong(left < timeoutMs ? totalMs : timeoutMs)), timeout);
    try {
      return await Promise.race([session.run(text, parameters, { timeout }), stopped]);
    } catch (error) {
      throw toReadError(error, timeoutMs);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      // Closing resets the connection, which stops what still runs on it. A server that hangs would never say that it did.
      void session.close().catch(() => {});
    }
  };
  return {
    run,
    get statements() {
      return statements;
    },
    restart() {
      end = performance.now() + totalMs;
    },
  };
}

function toReadError(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) return tookTooLong(timeoutMs, error);
  if (isAway(error)) {
    return new AppError('NEO4J_UNREACHABLE', 'Neo4j does not answer. Start it, then ask again.', { cause: error });
  }
  return error;
}

function tookTooLong(milliseconds: number, cause?: unknown): AppError {
  const message = `The answer took longer than ${milliseconds / 1000} s and was given up. Ask for less: fewer levels, smaller pages, a narrower filter.`;
  return new AppError('QUERY_TIMEOUT', message, { cause });
}
