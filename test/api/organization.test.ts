import { afterAll, beforeAll, expect, test } from 'vitest';
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
