import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareCeiling, runCeiling } from '../../../bench/ceiling.ts';
import { makeWorld } from '../../../bench/make-world.ts';
import { makeProviderRows } from '../../../bench/world-names.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import { rebuildGraph } from '../../../src/graph/rebuild-graph.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';

/** Ten seconds on an idle machine; a busy one may take its time. */
const TIME = 240_000;
const connection = { driver: openTestDriver(), database: testNeo4j().database };
const rows = new Map(makeProviderRows().map((row) => [row.id, row]));
const world = makeWorld(1000);
const articles = Array.from({ length: world.articleCount }, (_, i) => world.article(i));

beforeAll(async () => {
  await clearGraph(connection.driver);
  await applyConstraints(connection);
});
afterAll(() => connection.driver.close());

const EQUAL =
  'a graph that is written at once, as a benchmark has it, is the one that an import of the same articles writes';
test(EQUAL, { timeout: TIME }, async () => {
  await runCeiling(connection, await prepareCeiling(articles, createNameIndex(rows)));
  const { claims, differences } = await rebuildGraph(connection, rows, { check: true });
  expect({ claims, differences }).toEqual({ claims: 1000, differences: [] });
  const generated = await dumpGraph(connection);

  await clearGraph(connection.driver);
  const writer = createGraphWriter({ ...connection, entities: rows });
  for (let at = 0; at < articles.length; at += 50) await writer.importArticles(articles.slice(at, at + 50));
  expect(await dumpGraph(connection)).toEqual(generated);
});

test('a world is the same for the same seed, and another one for another', () => {
  const [once, again, other] = [makeWorld(1000, 3), makeWorld(1000, 3), makeWorld(1000, 4)];
  expect(again.article(7)).toEqual(once.article(7));
  expect(other.article(7)).not.toEqual(once.article(7));
});
