import { join } from 'node:path';
import { ROOT, readConfig } from '../config.ts';
import { applyConstraints } from '../graph/apply-constraints.ts';
import { createGraphWriter, type GraphWriter } from '../graph/create-graph-writer.ts';
import { createReadRunner } from '../graph/create-read-runner.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';
import { createNameIndex, type NameIndex } from '../graph/name-index.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import type { Seeds } from '../model/seeds.ts';
import { openNeo4j } from '../neo4j/open-neo4j.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { openProgress } from './open-progress.ts';

/** How long one read may take, in milliseconds. */
const TIMEOUT = 120_000;

/** What a command has that reads the graph and decides on it. */
export interface OpenGraph {
  readonly connection: GraphConnection;
  readonly seeds: Seeds;
  /** Whom the rows of seeds/entities own. */
  readonly index: NameIndex;
  readonly runner: StatementRunner;
  readonly writer: GraphWriter;
  readonly signal: AbortSignal;
}

/** Opens the graph for a command, and closes it when the work is done or fails. */
export async function withGraph(work: (graph: OpenGraph) => Promise<void>): Promise<void> {
  const signal = interruptSignal();
  const seeds = loadSeeds(join(ROOT, 'seeds'));
  const entities = new Map(seeds.entities.map((row) => [row.id, row]));
  const progress = openProgress();
  const neo4j = await openNeo4j(readConfig(), { onProgress: progress.show, signal }).finally(progress.end);
  try {
    const connection = { driver: neo4j.driver, database: neo4j.database };
    await applyConstraints(connection);
    await work({
      ...{ connection, seeds, signal },
      index: createNameIndex(entities),
      runner: createReadRunner(connection, { timeoutMs: TIMEOUT, signal }),
      writer: createGraphWriter({ ...connection, entities }),
    });
  } finally {
    await neo4j.close();
  }
}
