import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** Asks for one list of one entity and gives the names at the far ends. */
async function names(root: string, list: string): Promise<string[]> {
  const data = expectData(await api.ask(`{ found: ${root} { ${list} { totalCount edges { node { name } } } } }`));
  const [connection] = Object.values(data.found) as [{ totalCount: number; edges: { node: { name: string } }[] }];
  const found = connection.edges.map(({ node }) => node.name);
  expect(connection.totalCount).toBe(found.length);
  return found;
}

test.each([
  ['company(name: "华米科技")', 'clouds', ['亚马逊云科技', '阿里云']],
  ['company(name: "飞天诚信")', 'partners', ['华米科技']],
  ['company(name: "华米科技")', 'partners', ['飞天诚信']],
  ['company(name: "华米科技")', 'people', ['李明']],
  ['cloudProvider(name: "AWS")', 'events', ['re:Invent 2021', 're:Invent 2021']],
  ['company(name: "飞天诚信")', 'events', ['re:Invent 2021']],
  ['company(name: "Amazon")', 'subsidiaries', ['亚马逊云科技']],
  ['company(name: "华米科技")', 'investors', ['亚马逊']],
  ['company(name: "飞天诚信")', 'investors', ['李明']],
  ['company(name: "Amazon")', 'investments', ['华米科技']],
  ['company(name: "Amazon")', 'acquisitions', ['飞天诚信']],
  ['company(name: "飞天诚信")', 'acquirers', ['亚马逊']],
  ['company(name: "Sinnet")', 'operatedClouds', ['亚马逊云科技']],
  ['cloudProvider(name: "AWS")', 'operators', ['Sinnet']],
  ['cloudProvider(name: "AWS")', 'customers', ['华米科技', '飞天诚信']],
  ['cloudProvider(name: "Azure")', 'customers', ['Acme']],
  ['organization(name: "华米科技")', 'clouds', ['亚马逊云科技', '阿里云']],
  ['company(name: "Alone")', 'clouds', []],
  ['person(name: "李明")', 'posts', ['华米科技']],
  ['person(name: "李明")', 'events', ['re:Invent 2021']],
  ['person(name: "李明")', 'investments', ['飞天诚信']],
  ['event(name: "re:Invent 2021")', 'hosts', ['亚马逊云科技']],
  ['event(name: "re:Invent 2021")', 'participants', ['亚马逊云科技', '李明', '飞天诚信']],
])('%s lists its %s', async (root, list, expected) => {
  expect(await names(root, list)).toEqual(expected);
});

test.each([
  ['cloudProvider(name: "AWS")', 'arrivals', ['华米科技 → 亚马逊云科技']],
  ['cloudProvider(name: "阿里云")', 'departures', ['华米科技 → 亚马逊云科技']],
  ['cloudProvider(name: "AWS")', 'departures', []],
  ['company(name: "Acme")', 'migrations', ['Acme → 微软云']],
])('%s lists its moves: %s', async (root, list, expected) => {
  const selection = 'totalCount edges { node { organization { name } destination { name } } }';
  const { found } = expectData(await api.ask(`{ found: ${root} { moves: ${list} { ${selection} } } }`));
  const moves = found.moves.edges.map(
    ({ node }: { node: Record<string, { name: string }> }) => `${node.organization?.name} → ${node.destination?.name}`,
  );
  expect(moves).toEqual(expected);
  expect(found.moves.totalCount).toBe(expected.length);
});

test('the parent by articles and the parent by the gazetteer are told apart', async () => {
  const parents =
    'parent { status sources node { name } claims { edges { node { quote } } } } gazetteerParent { name }';
  const data = expectData(
    await api.ask(`{ aws: organization(id: "aws") { ${parents} } aliyun: organization(id: "aliyun") { ${parents} } }`),
  );
  expect(data.aws).toEqual({
    parent: {
      status: 'ACTIVE',
      sources: 1,
      node: { name: '亚马逊' },
      claims: { edges: [{ node: { quote: 'AWS belongs to Amazon.' } }] },
    },
    gazetteerParent: { name: '亚马逊' },
  });
  // No article names 阿里巴巴, so the graph has no such entity for the gazetteer to point to.
  expect(data.aliyun).toEqual({ parent: null, gazetteerParent: null });
});

test('an edge carries status, dates with their precision, sources and independent origins', async () => {
  const data = expectData(
    await api.ask(`{ company(name: "华米科技") { clouds { edges {
      type status since { value precision } until { value } firstReported { value precision } lastReported { value }
      sources origins confidence review node { id kind }
    } } } }`),
  );
  expect(data.company.clouds.edges).toEqual([
    {
      type: 'USES',
      status: 'ACTIVE',
      since: { value: '2019', precision: 'YEAR' },
      until: null,
      firstReported: { value: '2021-04-15', precision: 'DAY' },
      lastReported: { value: '2021-04-16' },
      sources: 2,
      origins: 1,
      confidence: 0.9,
      review: 'UNREVIEWED',
      node: { id: 'aws', kind: 'CLOUD_PROVIDER' },
    },
    expect.objectContaining({ status: 'ENDED', since: null, until: { value: '2019-05' }, node: expect.anything() }),
  ]);
});

test('the post of a person stands on the edge', async () => {
  const data = expectData(await api.ask('{ company(name: "华米科技") { people { edges { title node { name } } } } }'));
  expect(data.company.people.edges).toEqual([{ title: '首席技术官', node: { name: '李明' } }]);
});

describe('lists are narrowed', () => {
  test.each([
    ['status: [PLANNED]', ['飞天诚信']],
    ['status: [ACTIVE, PLANNED]', ['华米科技', '飞天诚信']],
    ['status: []', []],
    ['minConfidence: 0.9', ['华米科技']],
    ['minSources: 2', ['华米科技']],
    ['minSources: 3', []],
    ['since: {from: "2019-06-01"}', ['华米科技']],
    ['since: {from: "2020-01-01"}', []],
    ['since: {to: "2018-12-31"}', []],
    ['since: {to: "2019-01-01"}', ['华米科技']],
    ['reported: {from: "2021-12-01"}', ['飞天诚信']],
    ['reported: {to: "2021-04-30"}', ['华米科技']],
    ['reported: {from: "2021-04-16", to: "2021-04-16"}', ['华米科技']],
    ['asOf: "2018-01-01"', ['飞天诚信']],
    ['asOf: "2021-01-01"', ['华米科技', '飞天诚信']],
    ['asOf: "2021-01-01", status: [ACTIVE], minSources: 1', ['华米科技']],
  ])('by %s', async (filter, expected) => {
    expect(await names('cloudProvider(id: "aws")', `customers(${filter})`)).toEqual(expected);
  });

  test('by the day on which something had ended', async () => {
    expect(await names('company(name: "华米科技")', 'clouds(asOf: "2019-05-20")')).toEqual(['亚马逊云科技', '阿里云']);
    expect(await names('company(name: "华米科技")', 'clouds(asOf: "2019-06-01")')).toEqual(['亚马逊云科技']);
  });

  test.each([
    ['minConfidence: 1.5', 'BAD_ARGUMENT'],
    ['first: 0', 'BAD_ARGUMENT'],
    ['first: -3', 'BAD_ARGUMENT'],
    ['first: 201', 'BAD_ARGUMENT'],
    ['asOf: "yesterday"', 'GRAPHQL_VALIDATION_FAILED'],
    ['status: [active]', 'GRAPHQL_VALIDATION_FAILED'],
  ])('but not by %s', async (filter, code) => {
    const { errors } = await api.ask(`{ cloudProvider(id: "aws") { customers(${filter}) { totalCount } } }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});
