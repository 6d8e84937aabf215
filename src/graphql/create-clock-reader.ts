import neo4j from 'neo4j-driver';
import { type GraphClock, readClock } from '../audit/read-changes.ts';
import { createReadRunner } from '../graph/create-read-runner.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';

/**
 * Makes what reads where the writes of the graph are, such that whoever reads the graph afterwards sees all of them. Neo4j shows the nodes of a write, the
 * clock among them, some milliseconds before its relationships and what its indexes find. So a time that was not seen before is told only when a
 * second statement has waited for the bookmark of the first.
 * @param timeoutMs the longest that each of the two may take
 */
export function createClockReader(connection: GraphConnection, timeoutMs: number): () => Promise<GraphClock> {
  const runner = createReadRunner(connection, { timeoutMs, bookmarkManager: neo4j.bookmarkManager() });
  let applied: string | undefined;
  return async () => {
    const clock = await readClock(runner);
    if (clock.at === applied) return clock;
    await readClock(runner);
    applied = clock.at;
    return clock;
  };
}
