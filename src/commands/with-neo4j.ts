import { readConfig } from '../config.ts';
import { applyConstraints } from '../graph/apply-constraints.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';
import { openNeo4j } from '../neo4j/open-neo4j.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { openProgress } from './open-progress.ts';

/** Seconds that a command may take to start Neo4j without a word on how to be quicker. */
const LONG = 3;

/**
 * Opens Neo4j for a command, with its constraints applied, and closes it when the work is done or fails. The signal ends with Ctrl-C.
 * @throws AppError NEO4J_UNREACHABLE, NEO4J_MISSING, INTERRUPTED and what the work throws
 */
export async function withNeo4j(
  work: (connection: GraphConnection, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const signal = interruptSignal();
  const progress = openProgress();
  const started = performance.now();
  const neo4j = await openNeo4j(readConfig(), { onProgress: progress.show, signal }).finally(progress.end);
  const seconds = Math.round((performance.now() - started) / 1000);
  if (neo4j.kind === 'embedded' && neo4j.owned && seconds >= LONG) console.error(writeHint(seconds));
  try {
    const connection = { driver: neo4j.driver, database: neo4j.database };
    await applyConstraints(connection);
    await work(connection, signal);
  } finally {
    await neo4j.close();
  }
}

function writeHint(seconds: number): string {
  return `Neo4j was started for this command alone, which took ${seconds} s; \`cloudties neo4j start\` keeps one running for all that follow.`;
}
