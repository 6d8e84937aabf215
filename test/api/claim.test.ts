import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLES } from './fixture-world.ts';
import { expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('an edge opens to its claims, the newest first, with their quotes in context', async () => {
  const data = expectData(
    await api.ask(`{ company(name: "华米科技") { clouds(first: 1) { edges { claims { totalCount edges { node {
      quote before(length: 3) after(length: 6) status rule extractor agreedBy missedBy confidence date { value precision }
      subjectText objectText subject { name } object { name } article { title publishedOn { value } }
    } } } } } } }`),
  );
  const { claims } = data.company.clouds.edges[0];
  expect(claims.totalCount).toBe(2);
  expect(claims.edges.map(({ node }: { node: { article: unknown } }) => node.article)).toEqual([
    { title: '华米选择 AWS（转载）', publishedOn: { value: '2021-04-16' } },
    { title: '华米选择 AWS', publishedOn: { value: '2021-04-15' } },
  ]);
  expect(claims.edges[1].node).toMatchObject({
    quote: '🙂 华米科技自 2019 年起使用 AWS。',
    before: 'WS\n',
    after: '\n华米科技从',
    status: 'ACTIVE',
    rule: 'test/rule',
    extractor: 'test 1',
    agreedBy: ['llm/model/1'],
    missedBy: [],
    confidence: 0.9,
    date: { value: '2019', precision: 'YEAR' },
    subjectText: '华米科技',
    objectText: 'AWS',
    subject: { name: '华米科技' },
    object: { name: '亚马逊云科技' },
  });
});

test('a claim tells which extractors missed it', async () => {
  const id = ARTICLES[3]!.claims.find(({ missedBy }) => missedBy)!.id;
  const data = expectData(await api.ask('query($id: ID!) { claim(id: $id) { quote agreedBy missedBy } }', { id }));
  expect(data.claim).toEqual({ quote: 'Acme uses Azure.', agreedBy: [], missedBy: ['llm/model/1'] });
});

test('a denial that nobody contradicts is a claim without a relationship', async () => {
  const id = ARTICLES[3]!.claims.at(-1)!.id;
  const data = expectData(
    await api.ask('query($id: ID!) { claim(id: $id) { status subject { name } relationship { id } } }', { id }),
  );
  expect(data.claim).toEqual({ status: 'DENIED', subject: { name: 'Alone' }, relationship: null });
});

test('what an article says of a move stands on the claim and on the move', async () => {
  const data = expectData(
    await api.ask(`{ migrations(to: "aws") { edges { node { originName origin { name } claims { edges { node {
      origin workload } } } } } } }`),
  );
  expect(data.migrations.edges[0].node).toEqual({
    originName: '阿里云',
    origin: { name: '阿里云' },
    claims: { edges: [{ node: { origin: '阿里云', workload: '数据平台' } }] },
  });
});
