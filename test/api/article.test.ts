import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALIYUN, ARTICLES, article, company } from './fixture-world.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

test('an article is found by its address and by its id, until it is retracted', async () => {
  const url = 'https://news.example/short-lived';
  const short = article('Short', '2024-01-01', [['Briefly uses 阿里云.', company('Briefly'), 'USES', ALIYUN]], { url });
  await api.writer.importArticles([short]);
  const query = 'query($url: String) { article(url: $url) { id title url outlet publishedOn { value } lang text } }';
  const found = expectData(await api.ask(query, { url })).article;
  expect(found).toEqual({
    id: short.document.id,
    title: 'Short',
    url,
    outlet: 'Testblatt',
    publishedOn: { value: '2024-01-01' },
    lang: 'zh',
    text: short.document.text,
  });
  await api.writer.retractArticles([found.id]);
  expect(expectData(await api.ask(query, { url })).article).toBeNull();
  expect(expectData(await api.ask(`{ article(id: "${found.id}") { id } }`)).article).toBeNull();
  expect(expectData(await api.ask('{ company(name: "Briefly") { id } }')).company).toBeNull();
});

test('a reprint names the first article of the same words, which names none', async () => {
  const [first, reprint] = ARTICLES;
  const query = 'query($id: ID) { article(id: $id) { reprintOf { id title } } }';
  const of = async (id: string) => expectData(await api.ask(query, { id })).article.reprintOf;
  expect(await of(reprint!.document.id)).toEqual({ id: first!.document.id, title: '华米选择 AWS' });
  expect(await of(first!.document.id)).toBeNull();
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

test('the offsets of every claim are those of its quote in the text of its article', async () => {
  for (const { document } of ARTICLES) {
    const query =
      'query($id: ID) { article(id: $id) { text claims(first: 200) { edges { node { start end quote } } } } }';
    const { article } = expectData(await api.ask(query, { id: document.id }));
    expect(article.claims.edges.length).toBeGreaterThan(0);
    for (const { node } of article.claims.edges) expect(article.text.slice(node.start, node.end)).toBe(node.quote);
  }
});
