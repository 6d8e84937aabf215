import { AppError } from '../errors.ts';
import type { GraphConnection } from './graph-connection.ts';
import { DEFAULT_PATIENCE, runInTransaction } from './run-in-transaction.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** What is deleted in one transaction. */
const PART = 5_000;

/** How much of the past was deleted. */
export interface PurgedHistory {
  /** Versions of claims. */
  readonly claims: number;
  /** Versions of articles, with their texts. */
  readonly articles: number;
  /** Names that only these wrote. */
  readonly names: number;
}

export interface PurgeOptions {
  /** Called with how many nodes are deleted so far. */
  readonly onProgress?: (deleted: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Deletes for ever what was past at a moment. The live graph stays as it is, and so does all that was known at that moment or later;
 * questions about earlier ones are refused from then on. Decisions stay. Stopped, it goes on when it is called again.
 * @param before instant in ISO 8601, not in the future
 * @throws AppError INTERRUPTED, NEO4J_UNREACHABLE
 */
export async function purgeHistory(
  connection: GraphConnection,
  before: string,
  { onProgress = () => {}, signal }: PurgeOptions = {},
): Promise<PurgedHistory> {
  const patience = { ...DEFAULT_PATIENCE, ...(signal && { signal }) };
  const purged = { claims: 0, articles: 0, names: 0 };
  const step = (work: (tx: StatementRunner) => Promise<number>) =>
    runInTransaction(
      connection,
      'WRITE',
      async (tx) => {
        await runStatement(tx, 'write/take-lock', { now: 0 });
        return work(tx);
      },
      patience,
    );
  // First of all: no answer may rest on a past of which half is deleted.
  await step(async (tx) => {
    await runStatement(tx, 'write/history/forget-before', { before });
    return 0;
  });
  const limit = PART;
  const purge = {
    claims: (tx: StatementRunner) => runStatement(tx, 'write/history/purge-claims', { before, limit }),
    articles: (tx: StatementRunner) => runStatement(tx, 'write/history/purge-articles', { before, limit }),
    names: (tx: StatementRunner) => runStatement(tx, 'write/history/purge-names', { limit }),
  };
  for (const what of ['claims', 'articles', 'names'] as const) {
    for (let deleted = limit; deleted === limit; purged[what] += deleted) {
      if (signal?.aborted) throw new AppError('INTERRUPTED', 'Stopped. Run it again to delete the rest.');
      deleted = await step(async (tx) => (await purge[what](tx)).deleted);
      onProgress(purged.claims + purged.articles + purged.names + deleted);
    }
  }
  return purged;
}
