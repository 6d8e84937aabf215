import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { estimateCost, MAX_COST } from '../../src/graphql/estimate-cost.ts';
import { loadSchema } from '../../src/graphql/load-schema.ts';
import { openApi, type TestApi } from './open-api.ts';

const schema = loadSchema();
const costOf = (query: string, variableValues: Record<string, unknown> = {}) =>
  estimateCost({ schema, document: parse(query), variableValues });

describe('the estimate', () => {
  test.each<[string, string, number]>([
    ['a looked-up entity is a row', '{ company(name: "x") { name aliases names { zh } } }', 1],
    [
      'a page counts as many rows as it may have',
      '{ company(name: "x") { clouds(first: 7) { edges { cursor } } } }',
      8,
    ],
    [
      'the page size of the schema counts where none is given',
      '{ company(name: "x") { clouds { edges { cursor } } } }',
      21,
    ],
    [
      'the far end of an edge is read with it',
      '{ company(name: "x") { clouds(first: 7) { edges { node { name } } } } }',
      8,
    ],
    ['a total alone is one', '{ company(name: "x") { clouds(first: 200) { totalCount } } }', 2],
    [
      'pages multiply',
      '{ company(name: "x") { clouds(first: 10) { edges { claims(first: 3) { edges { node { article { title } } } } } } } }',
      1 + 10 * (1 + 3 * 2),
    ],
    [
      'fragments count where they are spread',
      '{ company(name: "x") { ...F } } fragment F on Company { clouds(first: 5) { edges { cursor } } }',
      6,
    ],
    [
      'a type condition counts for that type alone',
      '{ node(id: "x") { ... on Company { clouds(first: 5) { edges { cursor } } } ... on Person { events(first: 9) { edges { cursor } } } } }',
      10,
    ],
    [
      'what is skipped costs nothing',
      '{ company(name: "x") { clouds(first: 7) @skip(if: true) { edges { cursor } } } }',
      1,
    ],
    [
      'a page larger than any counts as the largest',
      '{ company(name: "x") { clouds(first: 2000000000) { edges { cursor } } } }',
      201,
    ],
    ['a search has its weight', '{ search(text: "x", first: 5) { score } }', 25],
    ['an argument can take from the weight', '{ proposals(of: "x", first: 1) { edges { cursor } } }', 101],
    ['the schema is in memory', '{ __schema { types { name fields { name } } } }', 0],
  ])('%s', (_, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  test('knows page sizes in variables, given, by default, and absent', () => {
    const query = 'query($n: Int = 30) { company(name: "x") { clouds(first: $n) { edges { cursor } } } }';
    expect([costOf(query), costOf(query, { n: 3 }), costOf(query, { n: null })]).toEqual([31, 4, 201]);
  });

  test('is kept for a document, and not for other values that have a say', () => {
    const document = parse(
      'query($n: Int, $s: Boolean!, $of: String) { proposals(of: $of, first: $n) @skip(if: $s) { edges { cursor } } }',
    );
    const cost = (variableValues: Record<string, unknown>) => estimateCost({ schema, document, variableValues });
    for (const _again of [1, 2]) {
      expect(cost({ n: 1, s: false })).toBe(8001);
      expect(cost({ n: 2, s: false })).toBe(8002);
      expect(cost({ n: 2, s: false, of: 'x' })).toBe(102);
      expect(cost({ n: 2, s: true })).toBe(0);
    }
  });

  test('is that of the operation which is asked for', () => {
    const document = parse('query A { stats { claims } } query B { company(name: "x") { id } }');
    expect(estimateCost({ schema, document, operationName: 'B' })).toBe(1);
    expect(estimateCost({ schema, document, operationName: 'A' })).toBe(20);
  });

  test('takes ten rows for a list of which the schema says nothing, and what it says otherwise', () => {
    const lists = buildSchema(`directive @listSize(assumedSize: Int!) on FIELD_DEFINITION
      interface Node { id: ID! } type Thing implements Node { id: ID! }
      type Query { things: [Thing!]! few: [Thing!]! @listSize(assumedSize: 3) }`);
    const cost = (query: string) => estimateCost({ schema: lists, document: parse(query) });
    expect([cost('{ things { id } }'), cost('{ few { id } }')]).toEqual([10, 3]);
  });
});

describe('an operation', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const TWICE = `query($n: Int = 200) { cloudProvider(id: "azure") { customers(first: $n) { edges { node {
    clouds(first: $n) { edges { node { name } } } } } } } }`;

  test('beyond the limit is refused before it runs, page sizes in variables and defaults included', async () => {
    for (const variables of [{}, { n: 200 }]) {
      const { errors, data, status, statements } = await api.ask(TWICE, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_LARGE', cost: 40_201, limit: MAX_COST } }]);
      expect([data ?? null, status, statements]).toEqual([null, 400, 0]);
    }
    expect((await api.ask(TWICE, { n: 5 })).errors).toBeUndefined();
  });

  test('tells what it cost when the request says so, by its header or its extension', async () => {
    const cost = { estimate: 31, limit: MAX_COST, rows: 11, statements: 3 };
    const byHeader = await send({ query: TWICE, variables: { n: 5 } }, { 'x-cost': '1' });
    expect(byHeader.extensions).toEqual({ cost });
    const byExtension = await send({ query: TWICE, variables: { n: 5 }, extensions: { cost: true } });
    expect(byExtension.extensions.cost.estimate).toBe(31);
    expect((await send({ query: TWICE, variables: { n: 5 } })).extensions).toBeUndefined();
  });

  test('whose fragments unfold into more fields than anyone reads is refused', async () => {
    const fragment = (at: number) => `fragment F${at} on Company { ${`...F${at + 1} `.repeat(8)} }`;
    const query = `{ company(name: "Acme") { ...F0 } } ${[0, 1, 2, 3, 4].map(fragment).join(' ')} fragment F5 on Company { name }`;
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
  });

  test('cannot hide its cost behind an argument that has no value', async () => {
    const query = `query($t: String = "x", $n: Int) { search(text: $t) { score }
      cloudProvider(id: "azure") { customers(first: $n) { edges { node { clouds(first: $n) { edges { cursor } } } } } } }`;
    const { errors, data } = await api.ask(query, { t: null, n: 200 });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(data ?? null).toBeNull();
  });

  test('with values of the wrong type is told all of them', async () => {
    const { errors } = await api.ask(
      'query($a: Int, $b: Int) { a: search(text: "x", first: $a) { score } b: search(text: "x", first: $b) { score } }',
      { a: 'x', b: {} },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
  });

  async function send(body: object, headers: Record<string, string> = {}) {
    const response = await api.server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return response.json();
  }
});
