import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test.each([
  ['', ['华米科技', 'Acme']],
  ['(from: "阿里云")', ['华米科技']],
  ['(from: "aws")', []],
  ['(to: "Azure")', ['Acme']],
  ['(from: "阿里雲", to: "AWS")', ['华米科技']],
  ['(between: {from: "2019-01-01", to: "2019-12-31"})', ['华米科技']],
  ['(between: {from: "2019-06-01"})', []],
  ['(between: {to: "2019-04-30"})', []],
  ['(status: [ENDED])', []],
  ['(asOf: "2019-04-30")', ['Acme']],
  ['(asOf: "2019-05-01")', ['华米科技', 'Acme']],
  ['(asOf: "2019-04-30", to: "aws")', []],
])('moves%s: the newest first, those without a day last', async (args, expected) => {
  const { migrations } = expectData(
    await api.ask(`{ migrations${args} { totalCount edges { node { organization { name } } } } }`),
  );
  const found = migrations.edges.map(
    ({ node }: { node: { organization: { name: string } } }) => node.organization.name,
  );
  expect(found).toEqual(expected);
  expect(migrations.totalCount).toBe(expected.length);
});

test('moves are read page by page', async () => {
  const query = `query($after: String) { migrations(first: 1, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { organization { name } } } } }`;
  const first = expectData(await api.ask(query)).migrations;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = expectData(await api.ask(query, { after: first.pageInfo.endCursor })).migrations;
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(second.edges[0].node.organization.name).toBe('Acme');
});

test('a cloud that does not exist is an error, with what is like it', async () => {
  const { data, errors } = await api.ask('{ migrations(from: "nimbus") { totalCount } }');
  expect(data).toBeNull();
  expect(errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND', argument: 'from' });
  const similar = await api.ask('{ migrations(from: "亚马逊云") { totalCount } }');
  expect(similar.errors?.[0]?.message).toContain('亚马逊云科技 (aws)');
});
