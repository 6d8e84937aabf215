import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ODD_NAMES } from './fixture-world.ts';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

describe('a name finds its entity', () => {
  test.each([
    ['cloudProvider', 'AWS', 'aws'],
    ['cloudProvider', 'aws', 'aws'],
    ['cloudProvider', ' ＡＷＳ ', 'aws'],
    ['cloudProvider', 'amazon WEB services', 'aws'],
    ['cloudProvider', '亞馬遜雲科技', 'aws'],
    ['cloudProvider', '阿里雲', 'aliyun'],
    ['cloudProvider', 'Microsoft  Azure', 'azure'],
    ['organization', 'AWS', 'aws'],
    ['organization', '亚马逊', 'amazon'],
    ['company', 'Amazon', 'amazon'],
    ['company', '飞天', 'feitian'],
    ['cloudProvider', '飞天', 'aliyun'],
    ['event', 'RE:INVENT 2021', 'reinvent-2021'],
  ])('%s(name: "%s")', async (field, name, id) => {
    const { data } = await api.ask(`query($name: String) { found: ${field}(name: $name) { id } }`, { name });
    expect(data.found).toEqual({ id });
  });

  test.each([
    ['company', 'AWS'],
    ['cloudProvider', 'Amazon'],
    ['person', '华米科技'],
    ['company', 'Amaz'],
    ['company', 'Amazon Web'],
    ['company', 'nobody'],
    ['company', '!!'],
  ])('but %s(name: "%s") finds nothing', async (field, name) => {
    const { data } = await api.ask(`query($name: String) { found: ${field}(name: $name) { id } }`, { name });
    expect(data).toEqual({ found: null });
  });

  test.each(ODD_NAMES)('however odd: %s', async (name) => {
    const query = 'query($name: String) { company(name: $name) { name clouds { edges { node { id } } } } }';
    const data = expectData(await api.ask(query, { name }));
    expect(data.company).toEqual({ name, clouds: { edges: [{ node: { id: 'aliyun' } }] } });
  });
});

test('an entity tells its names by language and every other form', async () => {
  const { aws } = expectData(
    await api.ask('{ aws: organization(id: "aws") { name names { zh en } aliases ticker wikidata } }'),
  );
  expect(aws).toEqual({
    name: '亚马逊云科技',
    names: { zh: '亚马逊云科技', en: 'AWS' },
    aliases: ['亚马逊云科技', 'AWS', 'Amazon Web Services'],
    ticker: null,
    wikidata: null,
  });
});

test('an ambiguous name is answered with the candidates, not with a guess', async () => {
  const { data, errors } = await api.ask('{ organization(name: "飞天") { id } }');
  expect(data).toEqual({ organization: null });
  expect(errors?.[0]?.extensions).toEqual({
    code: 'AMBIGUOUS_NAME',
    candidates: [
      { id: 'feitian', name: '飞天诚信', kind: 'COMPANY' },
      { id: 'aliyun', name: '阿里云', kind: 'CLOUD_PROVIDER' },
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
});

test('an id finds an entity of the kind asked for, and of no other', async () => {
  const data = expectData(await api.ask('{ a: cloudProvider(id: "aws") { name } b: company(id: "aws") { name } }'));
  expect(data).toEqual({ a: { name: '亚马逊云科技' }, b: null });
});

test.each(['company { id }', 'company(id: "a", name: "b") { id }', 'company(name: "  ") { id }', 'article { id }'])(
  '{ %s } is refused',
  async (field) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  },
);

test('a name of more than 500 characters is refused', async () => {
  const { errors } = await api.ask('query($name: String) { company(name: $name) { id } }', { name: 'x'.repeat(501) });
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_ARGUMENT', argument: 'name' } });
});

test('node finds entities, articles, claims and relationships by id', async () => {
  const data = expectData(
    await api.ask(`{ cloudProvider(id: "aws") { customers(first: 1) { edges { id claims(first: 1) { edges { node {
      id article { id } } } } } } } }`),
  );
  const [edge] = data.cloudProvider.customers.edges;
  const claim = edge.claims.edges[0].node;
  const expected: [string, string][] = [
    ['aws', 'CloudProvider'],
    ['amazon', 'Company'],
    ['reinvent-2021', 'Event'],
    [edge.id, 'Relationship'],
    [claim.id, 'Claim'],
    [claim.article.id, 'Article'],
  ];
  for (const [id, type] of expected) {
    const answer = await api.ask('query($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(expectData(answer).node).toEqual({ __typename: type, id });
  }
  expect(expectData(await api.ask('{ node(id: "nothing") { id } }'))).toEqual({ node: null });
});
