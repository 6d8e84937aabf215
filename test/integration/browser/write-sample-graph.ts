import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { ROOT } from '../../../src/config.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import type { Seeds } from '../../../src/model/seeds.ts';
import { createPipeline } from '../../../src/pipeline.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { readSampleArticles } from '../../golden/sample-articles.ts';
import { clearGraph, testNeo4j } from '../../neo4j/connect.ts';
import { readLabelledArticles } from './read-labelled-articles.ts';

/** Who read the sample articles: a careful person, or the program, as in a first `cloudties up`. */
export type Reader = 'labels' | 'pipeline';

/** Makes the graph of the test Neo4j that of the sample articles as this reader has them, and nothing else. */
export async function writeSampleGraph(driver: Driver, reader: Reader): Promise<void> {
  const { database } = testNeo4j();
  const seeds = loadSeeds(join(ROOT, 'seeds'));
  const connection = { driver, database };
  await clearGraph(driver);
  await applyConstraints(connection);
  const writer = createGraphWriter({ ...connection, entities: new Map(seeds.entities.map((row) => [row.id, row])) });
  await writer.importArticles(reader === 'labels' ? readLabelledArticles(seeds) : extractArticles(seeds));
}

function extractArticles(seeds: Seeds): ExtractedArticle[] {
  const extract = createPipeline(seeds);
  return readSampleArticles().map(({ source }) => extract(source));
}
