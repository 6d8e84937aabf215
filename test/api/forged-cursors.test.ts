import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCursor, writeCursor } from '../../src/graphql/cursor.ts';
import { ARTICLES, manyCustomers } from './fixture-world.ts';
import { openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi([...ARTICLES, manyCustomers(5)]);
});
afterAll(() => api.close());

/** Lists: how they are asked, where their edges stand, and what their cursors hold for. */
const LISTS: readonly (readonly [string, string, string, unknown])[] = [
  [
    'customers',
    'cloudProvider(id: "azure") { list: customers(first: 2, after: $after) { edges { cursor } } }',
    'cloudProvider.list',
    ['customers', 'azure', {}, 'name'],
  ],
  [
    'claims',
    'openClaims(first: 2, after: $after) { edges { cursor } }',
    'openClaims',
    ['openClaims', 'weakest', { types: [], minConfidence: 0 }],
  ],
  ['migrations', 'migrations(first: 2, after: $after) { edges { cursor } }', 'migrations', ['migrations', {}]],
  [
    'written names',
    'cloudProvider(id: "azure") { list: writtenNames(first: 1, after: $after) { edges { cursor } } }',
    'cloudProvider.list',
    ['writtenNames', 'azure'],
  ],
  [
    'an audit',
    'auditReport(name: "single-source") { list: rows(first: 2, after: $after) { edges { cursor } } }',
    'auditReport.list',
    ['auditReport', 'single-source', {}, null],
  ],
];
const KEYS = [
  [],
  [''],
  ['x'],
  [0],
  [-1, 'x'],
  [1e308, 1e308],
  [-1e308],
  ['x', 'y', 'z', 'u'],
  ['\u0000', 7],
  [Number.MAX_SAFE_INTEGER, '云'.repeat(10_000)],
];

const read = async (selection: string, after: string | null) => {
  const { data, errors } = await api.ask(`query($after: String) { ${selection} }`, { after });
  return { data, codes: (errors ?? []).map(({ extensions }) => extensions.code) };
};

test.each(LISTS)('a cursor of %s holds for no other list, and altered for none', async (name, selection, path) => {
  const cursor = await firstCursor(selection, path);
  expect((await read(selection, cursor)).codes).toEqual([]);
  for (const [other, elsewhere] of LISTS) {
    if (other !== name) expect((await read(elsewhere, cursor)).codes, other).toEqual(['BAD_CURSOR']);
  }
  for (const altered of [`${cursor}A`, cursor.slice(1), `A${cursor}`, '', '.', 'x'.repeat(100_000)]) {
    expect((await read(selection, altered)).codes).toEqual(['BAD_CURSOR']);
  }
});

test.each(LISTS)('whatever key is forged into a cursor of %s, nothing breaks', async (_, selection, path, name) => {
  const list = JSON.stringify(name);
  // Else all below would be refused for their checksums alone.
  expect(readCursor(list, await firstCursor(selection, path)).length).toBeGreaterThan(0);
  for (const key of KEYS) {
    const { codes } = await read(selection, writeCursor(list, key));
    expect(
      codes.filter((code) => code !== 'BAD_CURSOR'),
      JSON.stringify(key).slice(0, 100),
    ).toEqual([]);
  }
});

async function firstCursor(selection: string, path: string): Promise<string> {
  const { data } = await read(selection, null);
  const list = path.split('.').reduce((found, name) => found[name], data);
  return list.edges[0].cursor;
}
