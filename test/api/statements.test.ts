import { afterAll, beforeAll, expect, test } from 'vitest';
import { READY_QUERIES } from '../../src/graphql/ready-queries.ts';
import { ARTICLES, manyCustomers } from './fixture-world.ts';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi([...ARTICLES, manyCustomers(60)]);
});
afterAll(() => api.close());

const ORGANIZATION = [
  ...[
    'clouds',
    'partners',
    'people',
    'events',
    'subsidiaries',
    'investors',
    'investments',
    'acquisitions',
    'acquirers',
  ],
  'operatedClouds',
];

test.each([
  ...ORGANIZATION.map((list) => ['organization(id: "aws")', list]),
  ...['customers', 'operators'].map((list) => ['cloudProvider(id: "azure")', list]),
  ...['posts', 'events', 'investments'].map((list) => ['person(name: "李明")', list]),
  ...['hosts', 'participants'].map((list) => ['event(id: "reinvent-2021")', list]),
])('%s { %s } with its total, its edges and their claims takes three statements', async (root, list) => {
  const lone = await api.ask(`{ ${root} { ${list} { totalCount pageInfo { hasNextPage } edges { node { name } } } } }`);
  expectData(lone);
  expect(lone.statements).toBe(2);
  const claims = 'claims(first: 2) { totalCount edges { node { quote article { title } } } }';
  const { data, statements } = await api.ask(`{ ${root} { ${list} { edges { ${claims} } } } }`);
  const [found] = Object.values(data) as Record<string, { edges: unknown[] }>[];
  expect(statements).toBe(found?.[list]?.edges.length === 0 ? 2 : 3);
});

test.each(['migrations', 'arrivals', 'departures'])(
  'the moves %s take three, with the ends of all of them',
  async (list) => {
    const ends = 'edges { node { organization { name } origin { name } destination { name } } }';
    const id = list === 'departures' ? 'aliyun' : list === 'arrivals' ? 'azure' : 'x';
    const root = list === 'migrations' ? 'company(name: "Acme")' : `cloudProvider(id: "${id}")`;
    const answer = await api.ask(`{ ${root} { ${list} { totalCount ${ends} } } }`);
    expectData(answer);
    expect(answer.statements).toBe(3);
  },
);

test('three lists deep, with claims, articles and totals, the count is that of the lists, whatever the rows', async () => {
  const query = `query($first: Int) { cloudProvider(id: "azure") { customers(first: $first) { totalCount edges {
    claims { totalCount edges { node { quote before article { title } subject { name } } } }
    node { name clouds { totalCount edges { node { name customers(first: $first) { totalCount edges {
      node { name ... on Company { gazetteerParent { name } } } } } } } } } } } } }`;
  const one = await api.ask(query, { first: 1 });
  const many = await api.ask(query, { first: 20 });
  expect(expectData(many).cloudProvider.customers.edges).toHaveLength(20);
  // The provider; customers, clouds, customers; claims; the texts before them; whom they speak of.
  expect(one.statements).toBe(7);
  expect(many.statements).toBe(7);
});

test('the same field at two places is two statements, however many rows stand above each', async () => {
  const answer =
    await api.ask(`{ azure: cloudProvider(id: "azure") { customers(first: 40) { edges { node { clouds { totalCount } } } } }
    aws: cloudProvider(id: "aws") { customers { edges { node { clouds(first: 1) { totalCount } } } } } }`);
  expectData(answer);
  // Both ids are looked up in one.
  expect(answer.statements).toBeLessThanOrEqual(5);
});

test('decisions and names of everything in a list take one statement for each field, whatever the rows', async () => {
  const query = `query($first: Int) { cloudProvider(id: "azure") { customers(first: $first) { edges {
    node { decisions { totalCount edges { node { id } } } writtenNames { totalCount edges { node { text } } } }
    claims { edges { node { decisions { totalCount } relationship { decisions { totalCount } }
      article { decisions { totalCount } } } } } } } } }`;
  const [one, many] = [await api.ask(query, { first: 1 }), await api.ask(query, { first: 50 })];
  expect(expectData(many).cloudProvider.customers.edges).toHaveLength(50);
  // The provider; customers; their decisions and names; claims; their decisions, relationships and what was decided on
  // these and on articles.
  expect(one.statements).toBe(9);
  expect(many.statements).toBe(9);
});

const reading = READY_QUERIES.filter((query) => !query.includes('\nmutation '));
test.each(reading.map((query) => [query.split('\n')[0]!, query]))(
  'ready query "%s" takes six at most',
  async (_, query) => {
    const answer = await api.ask(query);
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes.filter((code) => code !== 'NOT_FOUND')).toEqual([]);
    expect(answer.statements).toBeGreaterThan(0);
    expect(answer.statements).toBeLessThanOrEqual(6);
  },
);
