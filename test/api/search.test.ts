import { afterAll, beforeAll, expect, test } from 'vitest';
import { ODD_NAMES } from './fixture-world.ts';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const SEARCH =
  'query($text: String!, $kinds: [EntityKind!], $first: Int) { search(text: $text, kinds: $kinds, first: $first) { score node { id name } } }';

async function search(text: string, more: object = {}): Promise<string[]> {
  const hits = expectData(await api.ask(SEARCH, { text, ...more })).search;
  return hits.map(({ node }: { node: { name: string } }) => node.name);
}

test.each([
  ['亚马逊云', ['亚马逊云科技']],
  ['亞馬遜雲', ['亚马逊云科技']],
  ['amazon web', ['亚马逊云科技']],
  ['Amaz', ['亚马逊', '亚马逊云科技']],
  ['micro', ['微软云']],
  ['huami', []],
  ['re:inv', ['re:Invent 2021']],
  ['李', ['李明']],
])('"%s" finds %o', async (text, expected) => {
  expect((await search(text)).sort()).toEqual(expected.sort());
});

test('the best hit comes first, and a search is narrowed by kind and number', async () => {
  expect((await search('飞天'))[0]).toBe('飞天诚信');
  // Who is called just so, however many other names it has.
  expect((await search('Amazon'))[0]).toBe('亚马逊');
  expect(await search('飞天', { kinds: ['CLOUD_PROVIDER'] })).toEqual(['阿里云']);
  expect(await search('飞天', { first: 1 })).toHaveLength(1);
  expect(await search('飞天', { kinds: [] })).toEqual([]);
});

test.each([...ODD_NAMES, 'a AND', '"', 'NOT', '+-&&||!(){}[]^"~*?:\\/', '//', 'name:x OR (', '\u0000', '🙂'])(
  'nothing that is typed is taken for syntax: %s',
  async (text) => {
    await expect(search(text)).resolves.toBeInstanceOf(Array);
  },
);

test.each([
  [{ text: ' ' }, 'BAD_ARGUMENT'],
  [{ text: 'x'.repeat(501) }, 'BAD_ARGUMENT'],
  [{ text: 'x', first: 51 }, 'BAD_ARGUMENT'],
])('%o is refused', async (variables, code) => {
  const { errors } = await api.ask(SEARCH, variables);
  expect(errors?.[0]?.extensions.code).toBe(code);
});
