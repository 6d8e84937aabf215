import { int, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findStatement } from '../../src/graph/run-statement.ts';
import { openTestDriver } from '../neo4j/connect.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const PATH = `query($from: String!, $to: String!, $max: Int, $types: [RelationType!], $asOf: Date,
  $status: [RelationshipStatus!], $avoid: [String!], $degree: Int, $knownAt: DateTime) {
  path(from: $from, to: $to, maxLength: $max, types: $types, asOf: $asOf, status: $status, avoid: $avoid,
    maxDegree: $degree, knownAt: $knownAt) { length nodes { name } relationships { type subject { name } } } }`;

test('a path joins two entities by the fewest relationships, each in its own direction', async () => {
  const { path } = expectData(await api.ask(PATH, { from: 'Sinnet', to: '华米科技' }));
  expect(path.length).toBe(2);
  expect(path.nodes.map(({ name }: { name: string }) => name)).toEqual(['Sinnet', '亚马逊云科技', '华米科技']);
  expect(path.relationships[0]).toEqual({ type: 'OPERATES', subject: { name: 'Sinnet' } });
  expect(path.relationships[1].subject.name).toBe('华米科技');
});

test.each([
  [{ from: 'Sinnet', to: '华米科技', max: 1 }, null],
  [{ from: 'Sinnet', to: '华米科技', types: ['USES'] }, null],
  [{ from: 'Acme', to: '华米科技', max: 6 }, null],
  [{ from: 'Acme', to: 'Acme' }, { length: 0 }],
  [{ from: 'Sinnet', to: '华米科技', asOf: '2018-12-31' }, { length: 3 }],
  [{ from: 'Sinnet', to: '华米科技', asOf: '2018-12-31', max: 2 }, null],
  [{ from: 'Sinnet', to: '华米科技', asOf: '2019-01-01' }, { length: 2 }],
  [
    { from: 'Acme', to: 'Azure', types: ['MIGRATED_TO'] },
    { length: 1, relationships: [{ type: 'MIGRATED_TO' }] },
  ],
  [{ from: 'Acme', to: 'Azure', status: ['PLANNED'] }, null],
  [{ from: 'Acme', to: 'Azure', status: ['DISPUTED'] }, { relationships: [{ type: 'USES' }] }],
  [{ from: 'Sinnet', to: '华米科技', avoid: ['AWS'] }, null],
  [{ from: '飞天诚信', to: 'Amazon', types: ['USES', 'SUBSIDIARY_OF', 'INVESTED_IN', 'PARTNERS_WITH'] }, { length: 2 }],
  [
    {
      from: '飞天诚信',
      to: 'Amazon',
      types: ['USES', 'SUBSIDIARY_OF', 'INVESTED_IN', 'PARTNERS_WITH'],
      avoid: ['aws'],
    },
    { nodes: [{}, { name: '华米科技' }, {}] },
  ],
  [{ from: '飞天诚信', to: 'Amazon', types: ['USES', 'SUBSIDIARY_OF'], degree: 6 }, null],
  [{ from: '飞天诚信', to: 'Amazon', types: ['USES', 'SUBSIDIARY_OF'], degree: 100 }, { length: 2 }],
])('%o leads to %o', async (variables, expected) => {
  const { path } = expectData(await api.ask(PATH, variables));
  if (expected) expect(path).toMatchObject(expected);
  else expect(path).toBeNull();
  const knownAt = new Date().toISOString();
  expect(expectData(await api.ask(PATH, { ...variables, knownAt })).path?.length).toBe(path?.length);
});

test('a path of which nothing is asked is as long as one whose steps are looked at', async () => {
  const status = ['ACTIVE', 'PLANNED', 'ENDED', 'DISPUTED', 'RUMOURED'];
  const names = ['Sinnet', 'Acme', '华米科技', 'AWS', 'Azure', '飞天诚信', 'Amazon', '李明'];
  const pairs = names.flatMap((from) => names.map((to) => ({ from, to }))).filter(({ from, to }) => from < to);
  for (const pair of pairs) {
    const lengthBy = async (terms: Data) => expectData(await api.ask(PATH, { ...pair, ...terms })).path?.length;
    for (const max of [1, 2, 4])
      expect([pair, max, await lengthBy({ max })]).toEqual([pair, max, await lengthBy({ max, status })]);
  }
});

test('between two ids the path is asked for at once, and nobody is looked up where there is one', async () => {
  const IDS =
    'query($from: String!, $to: String!, $max: Int) { path(from: $from, to: $to, maxLength: $max) { nodes { id } } }';
  const named = await api.ask(IDS, { from: 'Sinnet', to: '华米科技' });
  const [from, , to] = expectData(named).path.nodes.map(({ id }: { id: string }) => id);
  expect(await api.ask(IDS, { from, to })).toMatchObject({ data: named.data, statements: 1 });
  expect(await api.ask(IDS, { from, to, max: 1 })).toMatchObject({ data: { path: null }, statements: 2 });
});

const PATHS = `query($from: String!, $to: String!, $first: Int, $max: Int, $knownAt: DateTime, $avoid: [String!]) {
  paths(from: $from, to: $to, first: $first, maxLength: $max, knownAt: $knownAt, avoid: $avoid) {
    length nodes { name } relationships { type confidence } } }`;

test('all shortest paths are given, the best attested first, now and at a moment', async () => {
  const variables = { from: '飞天诚信', to: '华米科技', avoid: [] as string[] };
  const { paths } = expectData(await api.ask(PATHS, variables));
  expect(paths).toEqual([expect.objectContaining({ length: 1 })]);
  const far = { from: 'Sinnet', to: '李明' };
  const { paths: longer } = expectData(await api.ask(PATHS, far));
  const types = longer.map((path: Data) => path.relationships.map(({ type }: Data) => type).join(' '));
  expect(types.toSorted()).toEqual([
    'OPERATES HOSTED PARTICIPATED_IN',
    'OPERATES MIGRATED_TO WORKS_FOR',
    'OPERATES PARTICIPATED_IN PARTICIPATED_IN',
    'OPERATES USES INVESTED_IN',
    'OPERATES USES WORKS_FOR',
  ]);
  const weakest = longer.map((path: Data) => Math.min(...path.relationships.map(({ confidence }: Data) => confidence)));
  expect(weakest).toEqual(weakest.toSorted((a: number, b: number) => b - a));
  expect(expectData(await api.ask(PATHS, { ...far, knownAt: new Date().toISOString() })).paths).toEqual(longer);
  expect(expectData(await api.ask(PATHS, { ...far, first: 2 })).paths).toEqual(longer.slice(0, 2));
  expect(expectData(await api.ask(PATHS, { ...far, max: 2 })).paths).toEqual([]);
});

test.each(['any-path', 'path', 'paths'] as const)(
  'the plan of %s searches with its conditions, and never tries all paths',
  async (name) => {
    const driver = openTestDriver();
    try {
      const { summary } = await driver.executeQuery(`EXPLAIN ${findStatement(`read/relationship/${name}`).text}`, {
        ...{
          fromId: 'aws',
          toId: 'azure',
          maxLength: 6,
          types: ['USES'],
          status: ['active'],
          avoid: ['x'],
          maxDegree: 9,
        },
        ...{ asOf: '2020-01-01', found: int(9), limit: int(9) },
      });
      const operators = listOperators(summary.plan as Plan);
      expect(operators).toContain('ShortestPath');
      expect(operators.filter((operator) => operator.startsWith('VarLengthExpand'))).toEqual([]);
    } finally {
      await driver.close();
    }
  },
);

function listOperators({ operatorType, children }: Plan): readonly string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(listOperators)];
}

test.each([
  [{ from: 'Acme', to: 'Azure', max: 7 }, 'BAD_ARGUMENT'],
  [{ from: 'Acme', to: 'Azure', max: 0 }, 'BAD_ARGUMENT'],
  [{ from: 'Acme', to: 'nobody' }, 'NOT_FOUND'],
  [{ from: '飞天', to: 'Acme' }, 'AMBIGUOUS_NAME'],
  [{ from: 'Acme', to: 'Azure', avoid: ['nobody'] }, 'NOT_FOUND'],
  [{ from: 'Acme', to: 'Azure', avoid: ['微软云'] }, 'BAD_ARGUMENT'],
  [{ from: 'Acme', to: 'Azure', avoid: Array(21).fill('AWS') }, 'BAD_ARGUMENT'],
  [{ from: 'Acme', to: 'Azure', degree: 0 }, 'BAD_ARGUMENT'],
  [{ from: 'Acme', to: 'Azure', degree: -5 }, 'BAD_ARGUMENT'],
  [{ from: 'Acme', to: 'Azure', knownAt: '2999-01-01T00:00:00Z' }, 'BAD_ARGUMENT'],
])('%o is refused with %s', async (variables, code) => {
  const { errors } = await api.ask(PATH, variables);
  expect(errors?.[0]?.extensions.code).toBe(code);
});
