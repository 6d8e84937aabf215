import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGraphWriter } from '../../src/graph/create-graph-writer.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { AWS, article, company, ENTITIES } from './fixture-world.ts';
import { listMoves, listNames } from './list-names.ts';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test.each([
  ['company(name: "华米科技")', 'clouds', ['亚马逊云科技', '阿里云']],
  ['company(name: "飞天诚信")', 'partners', ['华米科技']],
  ['company(name: "华米科技")', 'partners', ['飞天诚信']],
  ['company(name: "华米科技")', 'people', ['李明']],
  ['company(name: "飞天诚信")', 'events', ['re:Invent 2021']],
  ['company(name: "Amazon")', 'subsidiaries', ['亚马逊云科技']],
  ['company(name: "华米科技")', 'investors', ['亚马逊']],
  ['company(name: "飞天诚信")', 'investors', ['李明']],
  ['company(name: "Amazon")', 'investments', ['华米科技']],
  ['company(name: "Amazon")', 'acquisitions', ['飞天诚信']],
  ['company(name: "飞天诚信")', 'acquirers', ['亚马逊']],
  ['company(name: "Sinnet")', 'operatedClouds', ['亚马逊云科技']],
  ['company(name: "Alone")', 'clouds', []],
])('%s lists its %s', async (root, list, expected) => {
  expect(await listNames(api, root, list)).toEqual(expected);
});

test.each([['company(name: "Acme")', 'migrations', ['Acme → 微软云']]])(
  '%s lists its moves: %s',
  async (root, list, expected) => {
    expect(await listMoves(api, root, list)).toEqual(expected);
  },
);

test('the post of a person stands on the edge', async () => {
  const data = expectData(await api.ask('{ company(name: "华米科技") { people { edges { title node { name } } } } }'));
  expect(data.company.people.edges).toEqual([{ title: '首席技术官', node: { name: '李明' } }]);
});

test('a company that comes into the seeds later answers to the id that it had before', async () => {
  const before = expectData(await api.ask('{ company(name: "Acme") { id } }')).company.id;
  expect(before).toMatch(/^x[0-9a-f]{24}$/);
  const acme = {
    id: 'acme',
    kind: 'Company',
    names: { en: 'Acme' },
    aliases: [],
    ambiguous: [],
    products: [],
  } as const;
  const connection = { driver: openTestDriver(), database: testNeo4j().database };
  const writer = createGraphWriter({ ...connection, entities: new Map([...ENTITIES, ['acme', acme]]) });
  await writer.importArticles([article('Later', '2025-01-01', [['Acme uses AWS.', company('Acme'), 'USES', AWS]])]);
  await connection.driver.close();
  const query = 'query($id: ID) { company(id: $id) { id name clouds { totalCount } } }';
  const expected = { id: 'acme', name: 'Acme', clouds: { totalCount: 2 } };
  expect(expectData(await api.ask(query, { id: 'acme' })).company).toEqual(expected);
  expect(expectData(await api.ask(query, { id: before })).company).toEqual(expected);
});
