import { join } from 'node:path';
import { ROOT } from '../config.ts';
import { createGraphWriter, type GraphWriter } from '../graph/create-graph-writer.ts';
import { createReadRunner } from '../graph/create-read-runner.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';
import { createNameIndex, type NameIndex } from '../graph/name-index.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import type { Seeds } from '../model/seeds.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { withNeo4j } from './with-neo4j.ts';

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
  const seeds = loadSeeds(join(ROOT, 'seeds'));
  const entities = new Map(seeds.entities.map((row) => [row.id, row]));
  await withNeo4j((connection, signal) =>
    work({
      ...{ connection, seeds, signal },
      index: createNameIndex(entities),
      runner: createReadRunner(connection, { timeoutMs: TIMEOUT, signal }),
      writer: createGraphWriter({ ...connection, entities }),
    }),
  );
}
