import { afterAll, beforeAll, expect, test } from 'vitest';
import { READY_QUERIES } from '../../src/graphql/ready-queries.ts';
import { writeSampleGraph } from '../integration/browser/write-sample-graph.ts';
import { openTestDriver } from '../neo4j/connect.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi([]);
  const driver = openTestDriver();
  await writeSampleGraph(driver, 'pipeline').finally(() => driver.close());
});
afterAll(() => api.close());

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
