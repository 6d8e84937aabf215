import type { StatsRecord } from './read-records.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** Counts what the graph holds. */
export function readStats(runner: StatementRunner): Promise<StatsRecord> {
  return runStatement(runner, 'read/node/counts');
}
