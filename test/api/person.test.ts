import { afterAll, beforeAll, expect, test } from 'vitest';
import { listNames } from './list-names.ts';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test.each([
  ['person(name: "李明")', 'posts', ['华米科技']],
  ['person(name: "李明")', 'events', ['re:Invent 2021']],
  ['person(name: "李明")', 'investments', ['飞天诚信']],
])('%s lists its %s', async (root, list, expected) => {
  expect(await listNames(api, root, list)).toEqual(expected);
});

test('namesakes are candidates, and each is found by its id', async () => {
  const { errors } = await api.ask('{ person(name: "王伟") { id } }');
  const candidates = errors?.[0]?.extensions.candidates as { id: string }[];
  expect(candidates).toHaveLength(2);
  const posts = await Promise.all(
    candidates.map(async ({ id }) => {
      const query = 'query($id: ID) { person(id: $id) { posts { edges { node { name } } } } }';
      return expectData(await api.ask(query, { id })).person.posts.edges[0].node.name;
    }),
  );
  expect(posts.sort()).toEqual(['Acme', 'Sinnet']);
});
