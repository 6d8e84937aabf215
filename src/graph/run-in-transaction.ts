import { isRetryableError, Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import pRetry from 'p-retry';
import { AppError } from '../errors.ts';
import type { GraphConnection } from './graph-connection.ts';

export interface Patience {
  /** How often a transaction is tried again when the server is away or another one was in its way. */
  readonly retries: number;
  /** The longest pause between two tries, in milliseconds; the first is a tenth of a second, each next one twice as long. */
  readonly maxPause: number;
  /** Called before each pause. */
  readonly onRetry?: (error: Error, retriesLeft: number) => void;
  readonly signal?: AbortSignal;
  /** Ends a transaction in the middle of its work; `signal` only keeps it from being tried again. */
  readonly cancel?: AbortSignal;
}

/** About 50 seconds in all: a Neo4j that is restarted on a busy machine is back in 30. */
export const DEFAULT_PATIENCE: Patience = { retries: 14, maxPause: 5_000 };

/** `TRIAL`: writes are seen by the work alone, and rolled back at its end. */
export type TransactionMode = 'READ' | 'WRITE' | 'TRIAL';

/**
 * Runs work in one transaction, as a whole or not at all, and again from its start when the server was lost or busy.
 * @throws AppError NEO4J_UNREACHABLE when the server stays away, NEO4J_READ_ONLY; other errors of the driver as they are
 */
export function runInTransaction<T>(
  connection: GraphConnection,
  mode: TransactionMode,
  work: (transaction: Transaction) => Promise<T>,
  patience: Patience = DEFAULT_PATIENCE,
): Promise<T> {
  return runInSession(
    connection,
    mode,
    async (session) => {
      const transaction = await session.beginTransaction();
      try {
        const result = await work(transaction);
        if (mode !== 'TRIAL') await transaction.commit();
        return result;
      } finally {
        if (transaction.isOpen()) await transaction.rollback().catch(() => {});
      }
    },
    patience,
  );
}

/**
 * Runs work in a session of its own, and again from its start when the server was lost or busy: what it writes outside of one transaction must bear that.
 * @throws AppError NEO4J_UNREACHABLE when the server stays away, NEO4J_READ_ONLY; other errors of the driver as they are
 */
export async function runInSession<T>(
  { driver, database }: GraphConnection,
  mode: TransactionMode,
  work: (session: Session) => Promise<T>,
  patience: Patience = DEFAULT_PATIENCE,
): Promise<T> {
  const attempt = async (): Promise<T> => {
    const session = driver.session({
      defaultAccessMode: mode === 'READ' ? 'READ' : 'WRITE',
      ...(database !== undefined && { database }),
    });
    const cut = () => void closeQuietly(session);
    patience.cancel?.addEventListener('abort', cut, { once: true });
    try {
      patience.cancel?.throwIfAborted();
      return await work(session);
    } finally {
      patience.cancel?.removeEventListener('abort', cut);
      await closeQuietly(session);
    }
  };
  const isWorthwhile = (error: Error) => (isRetryableError(error) || isAway(error)) && !patience.cancel?.aborted;
  try {
    return await pRetry(attempt, {
      retries: patience.retries,
      minTimeout: 100,
      maxTimeout: patience.maxPause,
      randomize: true,
      ...(patience.signal && { signal: patience.signal }),
      shouldRetry: ({ error }) => isWorthwhile(error),
      onFailedAttempt: ({ error, retriesLeft }) => {
        if (isWorthwhile(error) && retriesLeft > 0) patience.onRetry?.(error, retriesLeft);
      },
    });
  } catch (error) {
    patience.cancel?.throwIfAborted();
    if (isReadOnly(error)) {
      throw new AppError(
        'NEO4J_READ_ONLY',
        'Neo4j takes no writes now: the database, or this server of it, is read-only.',
        {
          cause: error,
        },
      );
    }
    if (!isAway(error)) throw error;
    throw new AppError(
      'NEO4J_UNREACHABLE',
      `Neo4j stopped answering and did not come back in ${patience.retries + 1} tries. Nothing of the transaction under way was written. Start Neo4j, then run the command again: it continues.`,
      { cause: error },
    );
  }
}

/** Codes of a lost server: a connection that is cut while it shakes hands is a ProtocolError; the last is said by one that starts or stops. */
const AWAY: readonly string[] = [
  'ServiceUnavailable',
  'SessionExpired',
  'ProtocolError',
  'Neo.TransientError.General.DatabaseUnavailable',
];

/** Tells a lost server. */
export function isAway(error: unknown): boolean {
  return error instanceof Neo4jError && AWAY.includes(error.code);
}

function isReadOnly(error: unknown): boolean {
  return error instanceof Neo4jError && /ReadOnly|AccessMode|NotALeader/.test(error.code);
}

/** A session over a broken connection cannot say goodbye; the error that broke it is the one to report. */
async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => {});
}
