import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../src/config.ts';
import { createGraphWriter } from '../../src/graph/create-graph-writer.ts';
import { READY_QUERIES } from '../../src/graphql/ready-queries.ts';
import { loadSeeds } from '../../src/seeds/load-seeds.ts';
import { writeSampleGraph } from '../integration/browser/write-sample-graph.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi([]);
  const driver = openTestDriver();
  try {
    await writeSampleGraph(driver, 'pipeline');
    await decideOnSamples(driver);
  } finally {
    await driver.close();
  }
});
afterAll(() => api.close());

/** First words of a person on a claim and a name: without any, the log has nothing to tell. */
async function decideOnSamples(driver: Driver): Promise<void> {
  const { entities: rows } = loadSeeds(join(ROOT, 'seeds'));
  const entities = new Map(rows.map((row) => [row.id, row]));
  const writer = createGraphWriter({ driver, database: testNeo4j().database, entities });
  const { cloudProvider } = expectData(
    await api.ask(`{ cloudProvider(name: "AWS") { writtenNames { edges { node { id } } }
      customers(first: 1) { edges { claims { edges { node { id } } } } } } }`),
  );
  const claimId: string = cloudProvider.customers.edges[0].claims.edges[0].node.id;
  const nameId: string = cloudProvider.writtenNames.edges[0].node.id;
  const signed = { by: 'Ann', reason: 'as the sentence says' };
  await writer.decide([
    { action: 'confirm', claimId, ...signed },
    { action: 'note', on: 'name', id: nameId, ...signed },
  ]);
}

/** Counts the items of each list of an answer, lists of the same place in all rows together. */
function countLists(value: Data, path = '', counts = new Map<string, number>()): Map<string, number> {
  if (Array.isArray(value)) {
    counts.set(path, (counts.get(path) ?? 0) + value.length);
    for (const item of value) countLists(item, path, counts);
  } else if (value !== null && typeof value === 'object') {
    for (const [field, below] of Object.entries(value)) countLists(below, `${path}.${field}`, counts);
  }
  return counts;
}

/** Lists the fields that are empty in every row. */
function listEmpty(data: Data): string[] {
  const roots = Object.entries(data).filter(([, value]) => value === null);
  const lists = [...countLists(data)].filter(([, count]) => count === 0);
  return [...roots, ...lists].map(([path]) => path);
}

test.each(READY_QUERIES.map((query) => [query.split('\n')[0]!.slice(2), query]))(
  'GraphiQL opens with a question that the samples answer: %s',
  async (_, query) => {
    expect(listEmpty(expectData(await api.ask(query)))).toEqual([]);
  },
);

test('an answer without rows, or with rows that lead nowhere, is found out', () => {
  expect(listEmpty({ a: null, b: { edges: [] }, c: { edges: [{ d: [] }, { d: [1] }] } })).toEqual(['a', '.b.edges']);
  expect(listEmpty({ c: { edges: [{ d: { edges: [] } }] } })).toEqual(['.c.edges.d.edges']);
});
