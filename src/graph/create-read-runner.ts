import { Neo4jError, type QueryResult } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import type { GraphConnection } from './graph-connection.ts';
import { isAway } from './run-in-transaction.ts';
import type { StatementRunner } from './run-statement.ts';

/** Runs reads, each in a session of its own so that they run side by side, and counts them. */
export interface ReadRunner extends StatementRunner {
  /** How many statements ran so far. */
  readonly statements: number;
}

export interface ReadRunnerOptions {
  /** The longest that one statement may run, in milliseconds; the server stops it then. */
  readonly timeoutMs: number;
  /** Stops what is running: its connection is reset, so the server works no further for nobody. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a runner for reads: auto-commit transactions, which take half the round trips of managed ones.
 * Its `run` throws AppError QUERY_TIMEOUT, NEO4J_UNREACHABLE; other errors of the driver as they are.
 */
export function createReadRunner({ driver, database }: GraphConnection, options: ReadRunnerOptions): ReadRunner {
  const { timeoutMs, signal } = options;
  let statements = 0;
  const run = async (text: string, parameters?: Record<string, unknown>): Promise<QueryResult> => {
    signal?.throwIfAborted();
    statements++;
    const session = driver.session({ defaultAccessMode: 'READ', ...(database !== undefined && { database }) });
    const stop = () => void session.close().catch(() => {});
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await session.run(text, parameters, { timeout: timeoutMs });
    } catch (error) {
      signal?.throwIfAborted();
      throw toReadError(error, timeoutMs);
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close().catch(() => {});
    }
  };
  return {
    run,
    get statements() {
      return statements;
    },
  };
}

function toReadError(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) {
    const message = `The answer took longer than ${timeoutMs / 1000} s and was given up. Ask for less: fewer levels, smaller pages, a narrower filter.`;
    return new AppError('QUERY_TIMEOUT', message, { cause: error });
  }
  if (isAway(error)) {
    return new AppError('NEO4J_UNREACHABLE', 'Neo4j does not answer. Start it, then ask again.', { cause: error });
  }
  return error;
}
