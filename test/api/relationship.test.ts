import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { listNames } from './list-names.ts';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

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

test('an edge for which its own ends alone speak says so, and so do its claims', async () => {
  const list = 'edges { ownWord claims { edges { node { ownWord review } } } }';
  const { event } = expectData(
    await api.ask(`{ event(id: "reinvent-2021") { hosts { ${list} } participants(first: 1) { ${list} } } }`),
  );
  const toEdge = (ownWord: boolean) => ({
    ownWord,
    claims: { edges: [{ node: { ownWord, review: 'UNREVIEWED' } }] },
  });
  expect(event).toEqual({ hosts: { edges: [toEdge(true)] }, participants: { edges: [toEdge(false)] } });
});

test('a relationship is found by the id of an edge, with both its ends and claims without a date', async () => {
  const edges = '{ cloudProvider(id: "azure") { customers { edges { id } } } }';
  const { id } = expectData(await api.ask(edges)).cloudProvider.customers.edges[0];
  const query = `query($id: ID!) { relationship(id: $id) { id type status firstReported { value }
    subject { name } object { name } claims { totalCount edges { node { status relationship { id } } } } } }`;
  expect(expectData(await api.ask(query, { id })).relationship).toMatchObject({
    id,
    type: 'USES',
    status: 'DISPUTED',
    firstReported: null,
    subject: { name: 'Acme' },
    object: { name: '微软云' },
    claims: { totalCount: 2, edges: [{ node: { relationship: { id } } }, { node: { relationship: { id } } }] },
  });
  expect(expectData(await api.ask(query, { id: 'nothing' }))).toEqual({ relationship: null });
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
    ['asOf: "0001-01-01"', []],
    ['asOf: "2018-12-31"', []],
    ['asOf: "2019-01-01"', ['华米科技']],
    ['asOf: "2021-12-02"', ['华米科技']],
    ['asOf: "2021-12-03"', ['华米科技', '飞天诚信']],
    ['asOf: "9999-12-31"', ['华米科技', '飞天诚信']],
    ['asOf: "2021-12-03", status: [PLANNED]', ['飞天诚信']],
    ['asOf: "2021-01-01", status: [ACTIVE], minSources: 1', ['华米科技']],
  ])('by %s', async (filter, expected) => {
    expect(await listNames(api, 'cloudProvider(id: "aws")', `customers(${filter})`)).toEqual(expected);
  });

  test('by the day on which something had ended', async () => {
    expect(await listNames(api, 'company(name: "华米科技")', 'clouds(asOf: "2019-05-20")')).toEqual([
      '亚马逊云科技',
      '阿里云',
    ]);
    expect(await listNames(api, 'company(name: "华米科技")', 'clouds(asOf: "2019-06-01")')).toEqual(['亚马逊云科技']);
  });

  test.each([
    ['minConfidence: 1.5', 'BAD_ARGUMENT'],
    ['first: 0', 'BAD_ARGUMENT'],
    ['first: -3', 'BAD_ARGUMENT'],
    ['first: 201', 'BAD_ARGUMENT'],
    ['asOf: "yesterday"', 'GRAPHQL_VALIDATION_FAILED'],
    ['asOf: ""', 'GRAPHQL_VALIDATION_FAILED'],
    ['asOf: "2021"', 'GRAPHQL_VALIDATION_FAILED'],
    ['asOf: "2021-02-30"', 'GRAPHQL_VALIDATION_FAILED'],
    ['asOf: "2021-05-01T00:00:00Z"', 'GRAPHQL_VALIDATION_FAILED'],
    ['asOf: 2021', 'GRAPHQL_VALIDATION_FAILED'],
    ['status: [active]', 'GRAPHQL_VALIDATION_FAILED'],
  ])('but not by %s', async (filter, code) => {
    const { errors } = await api.ask(`{ cloudProvider(id: "aws") { customers(${filter}) { totalCount } } }`);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('whether something holds on a day', () => {
  const HOLDS = `query($day: Date!) {
    company(name: "华米科技") { clouds { edges { holds(on: $day) } } migrations { edges { node { holds(on: $day) } } } }
    cloudProvider(id: "aws") { parent { holds(on: $day) } customers { edges { holds(on: $day) } } }
    azure: cloudProvider(id: "azure") { customers { edges { holds(on: $day) } } } }`;

  test.each([
    // AWS since 2019 by articles of 2021; 阿里云 until May 2019; moved in that month. Amazon owns AWS, who knows since when.
    // 飞天诚信 plans it in December 2021. One article says that Acme uses Azure, and that it does not.
    ['0001-01-01', ['NO', 'MAYBE'], 'NO', 'NO'],
    ['2018-12-31', ['NO', 'MAYBE'], 'NO', 'NO'],
    ['2019-05-01', ['MAYBE', 'MAYBE'], 'MAYBE', 'NO'],
    ['2019-05-31', ['MAYBE', 'MAYBE'], 'YES', 'NO'],
    ['2019-12-31', ['YES', 'NO'], 'YES', 'NO'],
    ['2021-04-16', ['YES', 'NO'], 'YES', 'NO'],
    ['2021-04-17', ['MAYBE', 'NO'], 'YES', 'NO'],
    ['2021-12-03', ['MAYBE', 'NO'], 'YES', 'MAYBE'],
    ['9999-12-31', ['MAYBE', 'NO'], 'MAYBE', 'MAYBE'],
  ])('on %s', async (day, clouds, moved, planned) => {
    const { company, cloudProvider, azure } = expectData(await api.ask(HOLDS, { day }));
    expect(company.clouds.edges).toEqual(clouds.map((holds) => ({ holds })));
    expect(company.migrations.edges).toEqual([{ node: { holds: moved } }]);
    expect(cloudProvider.customers.edges).toEqual([{ holds: clouds[0] }, { holds: planned }]);
    expect(cloudProvider.parent).toEqual({ holds: 'MAYBE' });
    expect(azure.customers.edges).toEqual([{ holds: 'MAYBE' }]);
  });

  test('follows from the days that the relationship tells', async () => {
    const days = 'validity { certainFrom certainTo possibleFrom possibleTo }';
    const { company } = expectData(
      await api.ask(
        `{ company(name: "华米科技") { clouds { edges { ${days} } } migrations { edges { node { ${days} } } } } }`,
      ),
    );
    expect(company.clouds.edges).toEqual([
      {
        validity: { certainFrom: '2019-12-31', certainTo: '2021-04-16', possibleFrom: '2019-01-01', possibleTo: null },
      },
      { validity: { certainFrom: null, certainTo: null, possibleFrom: null, possibleTo: '2019-05-31' } },
    ]);
    expect(company.migrations.edges[0].node).toEqual({
      validity: { certainFrom: '2019-05-31', certainTo: null, possibleFrom: '2019-05-01', possibleTo: null },
    });
  });

  test.each([['"soon"'], ['"2021-13-01"'], ['null']])('is not asked of %s', async (day) => {
    const { errors } = await api.ask(`{ company(name: "华米科技") { clouds { edges { holds(on: ${day}) } } } }`);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('is not asked of a variable that is no day, which is told with how one is written', async () => {
    const { errors } = await api.ask(HOLDS, { day: '2021-02-30' });
    expect(errors?.[0]?.message).toMatch(/"\$day" got invalid value "2021-02-30".* is written "YYYY-MM-DD"/);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is open where the graph keeps no days, as one that an earlier version wrote', async () => {
    const driver = openTestDriver();
    const { database } = testNeo4j();
    try {
      await driver.executeQuery(
        'MATCH ()-[edge:USES]->() REMOVE edge.certainFrom, edge.certainTo, edge.possibleFrom, edge.possibleTo',
        {},
        database === undefined ? {} : { database },
      );
    } finally {
      await driver.close();
    }
    const clouds =
      'clouds(asOf: "2018-01-01") { edges { holds(on: "2020-01-01") validity { certainTo possibleFrom } } }';
    const unknown = { holds: 'MAYBE', validity: { certainTo: null, possibleFrom: null } };
    const { company } = expectData(await api.ask(`{ company(name: "华米科技") { ${clouds} } }`));
    expect(company.clouds.edges).toEqual([unknown, unknown]);
  });
});
