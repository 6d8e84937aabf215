import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLES } from './fixture-world.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('an edge opens to its claims, the newest first, with their quotes in context', async () => {
  const data = expectData(
    await api.ask(`{ company(name: "华米科技") { clouds(first: 1) { edges { claims { totalCount edges { node {
      quote before(length: 3) after(length: 6) status rule extractor confidence date { value precision }
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
    confidence: 0.9,
    date: { value: '2019', precision: 'YEAR' },
    subjectText: '华米科技',
    objectText: 'AWS',
    subject: { name: '华米科技' },
    object: { name: '亚马逊云科技' },
  });
});

test('the offsets of every claim are those of its quote in the text of its article', async () => {
  for (const { document } of ARTICLES) {
    const query =
      'query($id: ID) { article(id: $id) { text claims(first: 200) { edges { node { start end quote } } } } }';
    const { article } = expectData(await api.ask(query, { id: document.id }));
    expect(article.claims.edges.length).toBeGreaterThan(0);
    for (const { node } of article.claims.edges) expect(article.text.slice(node.start, node.end)).toBe(node.quote);
  }
});

test('the claims of an article come in the order of its text, page by page', async () => {
  const id = ARTICLES[3]!.document.id;
  const query = `query($id: ID, $after: String) { article(id: $id) { claims(first: 4, after: $after) {
    pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { quote } } } } }`;
  const quotes: string[] = [];
  let after: string | null = null;
  do {
    const claims: Data = expectData(await api.ask(query, { id, after })).article.claims;
    expect(claims.pageInfo.hasPreviousPage).toBe(after !== null);
    quotes.push(...claims.edges.map(({ node }: { node: { quote: string } }) => node.quote));
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
  } while (after);
  expect(quotes).toEqual(ARTICLES[3]!.claims.map(({ quote }) => quote));
});

test('a denial that nobody contradicts is a claim without a relationship', async () => {
  const id = ARTICLES[3]!.claims.at(-1)!.id;
  const data = expectData(
    await api.ask('query($id: ID!) { claim(id: $id) { status subject { name } relationship { id } } }', { id }),
  );
  expect(data.claim).toEqual({ status: 'DENIED', subject: { name: 'Alone' }, relationship: null });
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
