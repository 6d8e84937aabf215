import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../src/config.ts';
import { createGraphWriter } from '../../src/graph/create-graph-writer.ts';
import { READY_QUERIES } from '../../src/graphql/ready-queries.ts';
import { importContents } from '../../src/import-contents.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { loadSeeds } from '../../src/seeds/load-seeds.ts';
import { writeSampleGraph } from '../integration/browser/write-sample-graph.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { bearer, createTestWriter, type Data, expectData, OPEN, openApi, type TestApi, TOKEN } from './open-api.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const pipeline = createPipeline(seeds);
const driver = openTestDriver();
const entities = new Map(seeds.entities.map((row) => [row.id, row]));
const writer = createGraphWriter({ driver, database: testNeo4j().database, entities });
let api: TestApi;
beforeAll(async () => {
  api = await openApi([], {
    config: { ...OPEN, token: TOKEN },
    writer: () => ({
      ...createTestWriter(writer),
      importArticles: (articles) => importContents(articles, { pipeline, writer }),
    }),
  });
  await writeSampleGraph(driver, 'pipeline');
  await decideOnSamples();
});
afterAll(async () => {
  await api.close();
  await driver.close();
});

/** First words of a person on a claim and a name: without any, the log has nothing to tell. */
async function decideOnSamples(): Promise<void> {
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
    const headers = query.includes('\nmutation ') ? bearer(TOKEN) : {};
    expect(listEmpty(expectData(await api.ask(query, {}, headers)))).toEqual([]);
  },
);

test('what changes the graph is refused without a token, and says which header has one', async () => {
  const changing = READY_QUERIES.filter((query) => query.includes('\nmutation '));
  expect(changing).toHaveLength(1);
  for (const query of changing) {
    expect(query).toContain('{"Authorization": "Bearer TOKEN"}');
    expect((await api.ask(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }
});

test('an answer without rows, or with rows that lead nowhere, is found out', () => {
  expect(listEmpty({ a: null, b: { edges: [] }, c: { edges: [{ d: [] }, { d: [1] }] } })).toEqual(['a', '.b.edges']);
  expect(listEmpty({ c: { edges: [{ d: { edges: [] } }] } })).toEqual(['.c.edges.d.edges']);
});
