import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { ROOT } from '../../../src/config.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { clearGraph, testNeo4j } from '../../neo4j/connect.ts';
import { readLabelledArticles } from './read-labelled-articles.ts';

/** Makes the graph of the test Neo4j that of the sample articles as their labels have it, and nothing else. */
export async function writeLabelledGraph(driver: Driver): Promise<void> {
  const { database } = testNeo4j();
  const seeds = loadSeeds(join(ROOT, 'seeds'));
  const connection = { driver, database };
  await clearGraph(driver);
  await applyConstraints(connection);
  const writer = createGraphWriter({ ...connection, entities: new Map(seeds.entities.map((row) => [row.id, row])) });
  await writer.importArticles(readLabelledArticles(seeds));
}
