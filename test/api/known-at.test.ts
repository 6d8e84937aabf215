import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/commands/ask.ts';
import { loadQuestions } from '../../src/commands/saved-question.ts';
import { contentId } from '../../src/graph/content-id.ts';
import { createGraphWriter } from '../../src/graph/create-graph-writer.ts';
import { createNameIndex } from '../../src/graph/name-index.ts';
import { AWS, article } from '../integration/graph/firm-articles.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { bearer, OPEN, openApi, type TestApi, TOKEN } from './open-api.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const entities = new Map([[AWS.id, AWS]]);
const index = createNameIndex(entities);
const nameOf = (name: string) => index.nameOf({ kind: 'Company', name, forms: [] });
const signed = { by: 'Ann', reason: 'read it' };
let api: TestApi;
const ask = (query: string, variables: object) => api.ask(query, { ...variables });

/** What was done at noon of each day of May 2024, and so what was known in the evening. */
const DAYS = [
  ['2024-05-01', 'Acme and Bolt use AWS, says article a'],
  ['2024-05-02', 'article b says it of Bolt, too, and of Core'],
  ['2024-05-03', 'somebody rejects what a says of Acme'],
  ['2024-05-04', 'Bolt and Core are decided to be one'],
  ['2024-05-05', 'article a is retracted'],
] as const;
const evening = (day: number) => `2024-05-0${day}T20:00:00Z`;

beforeAll(async () => {
  api = await openApi([], { config: { ...OPEN, token: TOKEN } });
  let today = 0;
  const now = () => new Date(`${DAYS[today]![0]}T12:00:00Z`);
  const writer = createGraphWriter({ ...connection, entities, now });
  await writer.importArticles([article('a', ['Acme', 'Bolt'])]);
  today = 1;
  await writer.importArticles([article('b', ['Bolt', 'Core'], 'In short. ')]);
  today = 2;
  await writer.decide([{ action: 'reject', claimId: contentId('a', 'Acme'), ...signed }]);
  today = 3;
  await writer.decide([{ action: 'same', names: [nameOf('Bolt'), nameOf('Core')], ...signed }]);
  today = 4;
  await writer.retractArticles(['a']);
});
afterAll(async () => {
  await api.close();
  await driver.close();
});

const CUSTOMERS = `query ($at: DateTime) { cloudProvider(id: "aws") { customers(knownAt: $at) {
  totalCount edges { sources node { name } claims { totalCount edges { node { subjectText before quote article { id } } } } } } } }`;

async function customersAt(at: string | null): Promise<[string, number][]> {
  const { data } = await ask(CUSTOMERS, { at });
  const { edges, totalCount } = data.cloudProvider.customers;
  expect(totalCount).toBe(edges.length);
  for (const { claims, sources } of edges) {
    expect(claims.totalCount).toBeGreaterThanOrEqual(sources);
    for (const { node } of claims.edges) expect(node.quote).toBe(`${node.subjectText} uses AWS.`);
  }
  return edges.map(({ node, sources }: { node: { name: string }; sources: number }) => [node.name, sources]);
}

describe('customers as the graph knew them', () => {
  test.each<[string | null, [string, number][]]>([
    ['2024-04-30T00:00:00Z', []],
    [
      evening(1),
      [
        ['Acme', 1],
        ['Bolt', 1],
      ],
    ],
    [
      evening(2),
      [
        ['Acme', 1],
        ['Bolt', 2],
        ['Core', 1],
      ],
    ],
    [
      evening(3),
      [
        ['Bolt', 2],
        ['Core', 1],
      ],
    ],
    [evening(4), [['Bolt', 2]]],
    [null, [['Bolt', 1]]],
  ])('at %s are %j', async (at, expected) => {
    const known = await customersAt(at);
    // One entity now, Bolt and Core are called alike in every view of the past, too.
    const sources = (rows: [string, number][]) => rows.map(([, count]) => count).sort();
    expect(sources(known)).toEqual(sources(expected));
    if (expected.length === 2 && at === evening(1)) expect(known).toEqual(expected);
  });

  test('are found from the firm, by the names that it has now', async () => {
    const query = `query ($at: DateTime) { company(name: "Core") { clouds(knownAt: $at) { edges { sources relationship: node { name } } } } }`;
    const then = await ask(query, { at: evening(2) });
    expect(then.data.company.clouds.edges.map(({ sources }: { sources: number }) => sources).sort()).toEqual([1, 2]);
    const early = await ask(query, { at: evening(1) });
    expect(early.data.company.clouds.edges).toHaveLength(1);
  });

  test('are the same by a saved question', async () => {
    const question = loadQuestions().find(({ name }) => name === 'customers')!;
    const askAt = async (day: number) => {
      const given = { names: ['AWS'], options: {}, knownAt: new Date(evening(day)).toISOString() };
      return (await answerQuestion(connection, question, given)).map(({ organization }) => organization);
    };
    expect(await askAt(1)).toEqual(['Acme', 'Bolt']);
    expect(await askAt(3)).toEqual(['Bolt', 'Core']);
    expect(await askAt(4)).toHaveLength(1);
  });

  test('come in pages whose cursors hold for that moment alone', async () => {
    const query = `query ($at: DateTime, $after: String) { cloudProvider(id: "aws") {
      customers(knownAt: $at, first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { node { name } } } } }`;
    const first = (await ask(query, { at: evening(1) })).data.cloudProvider.customers;
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, edges: [{ node: { name: 'Acme' } }] });
    const after = first.pageInfo.endCursor;
    const second = (await ask(query, { at: evening(1), after })).data.cloudProvider.customers;
    expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { name: 'Bolt' } }] });
    expect((await ask(query, { at: evening(2), after })).errors![0]!.extensions.code).toBe('BAD_CURSOR');
  });
});

describe('all relationships as the graph knew them', () => {
  const RELATIONSHIPS = `query ($at: DateTime, $first: Int, $after: String, $sources: Int) {
    relationships(knownAt: $at, first: $first, after: $after, minSources: $sources) { totalCount pageInfo { hasNextPage endCursor }
      edges { node { sources subject { name } claims { totalCount edges { node { quote article { id } } } } } } } }`;
  const askAt = async (at: string | null, more: object = {}) =>
    (await api.ask(RELATIONSHIPS, { at, ...more }, bearer(TOKEN))).data.relationships;
  type Edge = { node: { sources: number; subject: { name: string }; claims: { totalCount: number } } };

  test.each(['2024-04-30T00:00:00Z', evening(1), evening(2), evening(3), evening(4), null])(
    'at %s are those of the cloud that all of them lead to, with their claims of then',
    async (at) => {
      const { totalCount, edges } = await askAt(at);
      const expected = await customersAt(at);
      expect(totalCount).toBe(expected.length);
      const found = edges.map(({ node }: Edge) => [node.subject.name, node.sources]);
      expect(found.sort()).toEqual([...expected].sort());
      for (const { node } of edges) expect(node.claims.totalCount).toBeGreaterThanOrEqual(node.sources);
    },
  );

  test('come in pages whose cursors hold for that moment alone, and may be narrowed', async () => {
    const first = await askAt(evening(2), { first: 2 });
    expect([first.totalCount, first.edges.length, first.pageInfo.hasNextPage]).toEqual([3, 2, true]);
    const after = first.pageInfo.endCursor;
    const second = await askAt(evening(2), { first: 2, after });
    expect([second.edges.length, second.pageInfo.hasNextPage]).toEqual([1, false]);
    const names = [...first.edges, ...second.edges].map(({ node }: Edge) => node.subject.name);
    // One entity now, Bolt and Core are called alike.
    expect(names.sort()).toEqual(['Acme', 'Bolt', 'Bolt']);
    const { errors } = await api.ask(RELATIONSHIPS, { at: evening(3), first: 2, after }, bearer(TOKEN));
    expect(errors![0]!.extensions.code).toBe('BAD_CURSOR');
    expect((await askAt(evening(2), { sources: 2 })).edges.map(({ node }: Edge) => node.subject.name)).toEqual([
      'Bolt',
    ]);
  });

  test('are not for everybody, since writers wait', async () => {
    const { errors } = await ask(RELATIONSHIPS, { at: evening(1) });
    expect(errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    const future = await api.ask(RELATIONSHIPS, { at: '2999-01-01T00:00:00Z' }, bearer(TOKEN));
    expect(future.errors![0]!.extensions.code).toBe('BAD_ARGUMENT');
  });
});

describe('a relationship and a path of the past', () => {
  test('are found while they were known, and not before or after', async () => {
    const { data } = await ask(CUSTOMERS.replace('sources', 'id sources'), { at: evening(1) });
    const { id } = data.cloudProvider.customers.edges[0];
    const query = `query ($id: ID!, $at: DateTime) { relationship(id: $id, knownAt: $at) { subject { name } object { id } } }`;
    const acme = { subject: { name: 'Acme' }, object: { id: 'aws' } };
    expect((await ask(query, { id, at: evening(2) })).data.relationship).toEqual(acme);
    expect((await ask(query, { id, at: evening(3) })).data.relationship).toBeNull();
    expect((await ask(query, { id, at: null })).data.relationship).toBeNull();
  });

  test('lead through what was known then', async () => {
    const query = `query ($at: DateTime) { path(from: "Bolt", to: "aws", knownAt: $at) { length nodes { id } } }`;
    expect((await ask(query, { at: evening(2) })).data.path.length).toBe(1);
    expect((await ask(query, { at: '2024-04-01T00:00:00Z' })).data.path).toBeNull();
  });
});

test.each([
  ['2999-01-01T00:00:00Z', 'BAD_ARGUMENT'],
  ['yesterday', 'BAD_USER_INPUT'],
  ['2024-02-30T00:00:00Z', 'BAD_USER_INPUT'],
])('the moment %s is refused as %s', async (at, code) => {
  const { errors } = await ask(CUSTOMERS, { at });
  expect(errors![0]!.extensions.code).toBe(code);
});
