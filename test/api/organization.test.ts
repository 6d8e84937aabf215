import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, company } from './fixture-world.ts';
import { listNames } from './list-names.ts';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test.each([['organization(name: "华米科技")', 'clouds', ['亚马逊云科技', '阿里云']]])(
  '%s lists its %s',
  async (root, list, expected) => {
    expect(await listNames(api, root, list)).toEqual(expected);
  },
);

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

test('the parent is that of a day, and that which the graph knew at a moment', async () => {
  const [child, old, fresh] = [company('Child'), company('Old Owner'), company('New Owner')];
  const first = article('First owner', '2020-06-02', [
    ['Child left Old Owner.', child, 'SUBSIDIARY_OF', old, { status: 'ended', date: '2020-06-01' }],
  ]);
  const second = article('Second owner', '2020-07-02', [
    ['Child belongs to New Owner.', child, 'SUBSIDIARY_OF', fresh, { date: '2020-07-01' }],
  ]);
  await api.writer.importArticles([first, second]);
  const query = `query($asOf: Date, $knownAt: DateTime) {
    company(name: "Child") { parent(asOf: $asOf, knownAt: $knownAt) { node { name } claims { totalCount } } } }`;
  const parentOf = async (variables: object) => expectData(await api.ask(query, { ...variables })).company.parent;
  const knownAt = new Date().toISOString();
  for (const moment of [{}, { knownAt }]) {
    expect(await parentOf(moment)).toEqual({ node: { name: 'New Owner' }, claims: { totalCount: 1 } });
    expect(await parentOf({ ...moment, asOf: '2019-01-01' })).toMatchObject({ node: { name: 'Old Owner' } });
    expect(await parentOf({ ...moment, asOf: '2021-01-01' })).toMatchObject({ node: { name: 'New Owner' } });
  }
  await api.writer.retractArticles([second.document.id]);
  expect(await parentOf({})).toMatchObject({ node: { name: 'Old Owner' } });
  expect(await parentOf({ knownAt })).toMatchObject({ node: { name: 'New Owner' }, claims: { totalCount: 1 } });
  const { errors } = await api.ask(query, { knownAt: '2999-01-01T00:00:00Z' });
  expect(errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
});
