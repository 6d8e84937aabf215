import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGraphqlServer, type GraphqlServer } from '../../src/graphql/server.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import {
  ask,
  bearer,
  createTestWriter,
  type Data,
  expectData,
  OPEN,
  openApi,
  readSeeds,
  type TestApi,
  TOKEN,
} from './open-api.ts';

const IMPORT = `mutation($path: String!, $content: String!) { importArticle(path: $path, content: $content) {
  outcome article { title claims { totalCount } } diagnostics { code message line } } }`;
const IMPORT_ALL = `mutation($articles: [ArticleInput!]!) { importArticles(articles: $articles) {
  imported unchanged changed rejected
  results { path outcome article { title claims { totalCount } } diagnostics { code message } } } }`;
const RETRACT = 'mutation($id: ID!) { retractArticle(id: $id) { id claimsRetracted } }';
const DECISIONS = [
  'confirmClaim(id: "x", by: "Ann")',
  'rejectClaim(id: "x", by: "Ann")',
  'note(on: "aws", text: "x", by: "Ann")',
  'mergeNames(one: "Acme", other: "Sinnet", by: "Ann")',
  'separateNames(one: "Acme", other: "Sinnet", by: "Ann")',
  'undo(decision: "x", by: "Ann")',
].map((call) => [`mutation { ${call} { outcome } }`, {}] as const);
const DECIDE = [
  'mutation { decide(requests: [{action: SAME, one: "Acme", other: "Sinnet"}], by: "Ann", dryRun: true) { dryRun } }',
  {},
] as const;
const FILE = { path: 'new.md', content: 'Newcomer uses 阿里云.' };

let api: TestApi;
let server: GraphqlServer;
let calls = 0;
const driver = openTestDriver();

beforeAll(async () => {
  api = await openApi();
  const writer = createTestWriter(api.writer);
  server = createGraphqlServer({
    ...{ driver, database: testNeo4j().database },
    config: { ...OPEN, token: TOKEN },
    readSeeds,
    writer: () => ({
      ...writer,
      importArticles: (contents) => {
        calls++;
        return writer.importArticles(contents);
      },
      decide: (requests) => {
        calls++;
        return writer.decide(requests);
      },
      previewDecisions: (requests) => {
        calls++;
        return writer.previewDecisions(requests);
      },
    }),
  });
});
afterAll(async () => {
  await api.close();
  await driver.close();
});

test.each([
  ['no header', {}],
  ['a wrong token', bearer('wrong')],
  ['a part of the token', bearer(TOKEN.slice(0, -1))],
  ['a longer token', bearer(`${TOKEN}x`)],
  ['an empty token', bearer('')],
  ['another scheme', { authorization: `Basic ${TOKEN}` }],
  ['the token alone', { authorization: TOKEN }],
])('with %s nothing is changed', async (_, headers) => {
  const changes = [
    [IMPORT, FILE] as const,
    [IMPORT_ALL, { articles: [FILE] }] as const,
    [RETRACT, { id: 'x' }] as const,
    ...DECISIONS,
    DECIDE,
  ];
  for (const [query, variables] of changes) {
    const { data, errors } = await ask(server, query, variables, headers);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  }
  expect(calls).toBe(0);
});

test('where no token is configured, nothing can be changed by anybody', async () => {
  for (const headers of [{}, bearer(TOKEN), bearer(''), bearer('undefined')]) {
    for (const [query, variables] of [
      [IMPORT, FILE] as const,
      [IMPORT_ALL, { articles: [FILE] }] as const,
      ...DECISIONS,
      DECIDE,
    ]) {
      const { errors } = await api.ask(query, variables, headers);
      expect(errors?.[0]?.extensions.code).toBe('MUTATIONS_DISABLED');
    }
  }
});

test('an operation that changes something is not taken as a GET', async () => {
  const url = new URL('http://localhost/graphql');
  url.searchParams.set('query', 'mutation { retractArticle(id: "x") { id } }');
  expect((await server.fetch(url, { headers: bearer(TOKEN) })).status).toBe(405);
});

test('an article is imported, imported again without a change, and retracted', async () => {
  const first = expectData(await ask(server, IMPORT, FILE, bearer(TOKEN))).importArticle;
  expect(first).toEqual({
    outcome: 'IMPORTED',
    article: { title: 'new.md', claims: { totalCount: 1 } },
    diagnostics: [],
  });
  expect(expectData(await ask(server, IMPORT, FILE, bearer(TOKEN))).importArticle.outcome).toBe('UNCHANGED');

  const found = '{ company(name: "Newcomer") { clouds { edges { claims { edges { node { article { id } } } } } } } }';
  const { company } = expectData(await api.ask(found));
  const { id } = company.clouds.edges[0].claims.edges[0].node.article;
  expect(expectData(await ask(server, RETRACT, { id }, bearer(TOKEN))).retractArticle).toEqual({
    id,
    claimsRetracted: 1,
  });
  expect(expectData(await api.ask('{ company(name: "Newcomer") { id } }')).company).toBeNull();
  const again = await ask(server, RETRACT, { id }, bearer(TOKEN));
  expect(again.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('what was imported is told, however long that took', async () => {
  const slow = await openApi([], {
    config: { ...OPEN, token: TOKEN, operationTimeout: 1_000 },
    writer: () => ({
      ...createTestWriter(api.writer),
      importArticles: async (articles) => {
        await setTimeout(1_500);
        return createTestWriter(api.writer).importArticles(articles);
      },
    }),
  });
  try {
    const answer = await slow.ask(IMPORT, FILE, bearer(TOKEN));
    expect(expectData(answer).importArticle.article).toEqual({ title: 'new.md', claims: { totalCount: 1 } });
  } finally {
    await slow.close();
  }
});

test('an article that cannot be read is an outcome with its reason, not an error', async () => {
  const answer = await ask(server, IMPORT, { path: 'x.md', content: 'binary' }, bearer(TOKEN));
  expect(expectData(answer).importArticle).toEqual({
    outcome: 'REJECTED',
    article: null,
    diagnostics: [{ code: 'ARTICLE_UNREADABLE', message: 'No text.', line: null }],
  });
});

test.each([
  [{ path: '', content: 'x' }],
  [{ path: 'x.md', content: ' ' }],
  [{ path: 'x.md', content: 'x'.repeat(2_000_001) }],
])('what no article can be is refused', async (variables) => {
  const { errors } = await ask(server, IMPORT, variables, bearer(TOKEN));
  expect(errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
});

const importAll = async (articles: object[]) =>
  expectData(await ask(server, IMPORT_ALL, { articles }, bearer(TOKEN))).importArticles;

test('several articles are imported at once, and a bad one among them stops none', async () => {
  const sent = [
    { path: 'one.md', content: 'One uses 阿里云.' },
    { path: 'bad.md', content: 'binary' },
    { path: 'two.md', content: 'Two uses 阿里云.' },
    { path: 'untakable.md', content: 'untakable' },
    { path: 'broken.md', content: 'broken' },
    { path: 'one.md', content: 'One uses 阿里云.' },
    { path: 'two.md', content: 'Another text.' },
    { path: 'empty.md', content: ' \n' },
  ];
  const { results, ...counts } = await importAll(sent);
  expect(counts).toEqual({ imported: 2, unchanged: 1, changed: 0, rejected: 5 });
  expect(results.map(({ path, outcome }: Data) => [path, outcome])).toEqual([
    ['one.md', 'IMPORTED'],
    ['bad.md', 'REJECTED'],
    ['two.md', 'IMPORTED'],
    ['untakable.md', 'REJECTED'],
    ['broken.md', 'REJECTED'],
    ['one.md', 'UNCHANGED'],
    ['two.md', 'REJECTED'],
    ['empty.md', 'REJECTED'],
  ]);
  expect(results[0].article).toEqual({ title: 'one.md', claims: { totalCount: 1 } });
  const faults = results.map(({ diagnostics }: Data) => diagnostics[0]?.code ?? null);
  expect(faults).toEqual([
    null,
    'ARTICLE_UNREADABLE',
    null,
    'BAD_ARGUMENT',
    'INTERNAL',
    null,
    'ARTICLE_UNREADABLE',
    'ARTICLE_UNREADABLE',
  ]);
  expect(results[6].diagnostics[0].message).toMatch(/has the path of .*, but another text/);
  expect(JSON.stringify(results)).not.toContain('secret');

  const again = await importAll([sent[0]!, { path: 'two.md', content: 'Two left 阿里云.' }]);
  expect(again).toMatchObject({ imported: 0, unchanged: 1, changed: 1, rejected: 0 });
});

test('what was read in an article and did not pass the gate is told with its reason', async () => {
  const asked = 'refused { reason meaning extractor proposal detail }';
  const [told] = [
    {
      ...{ reason: 'QUOTE_NOT_FOUND', meaning: 'the quote does not stand in the article', extractor: 'llm/m/1' },
      ...{ proposal: 'Newcomer USES Azure', detail: 'Azure' },
    },
  ];
  const content = 'Newcomer perhaps uses Azure.';
  const one = await ask(
    server,
    `mutation($path: String!, $content: String!) { importArticle(path: $path, content: $content) { outcome ${asked} } }`,
    { path: 'perhaps.md', content },
    bearer(TOKEN),
  );
  expect(expectData(one).importArticle).toEqual({ outcome: 'IMPORTED', refused: [told] });
  const several = await ask(
    server,
    `mutation($articles: [ArticleInput!]!) { importArticles(articles: $articles) { refused results { outcome ${asked} } } }`,
    {
      articles: [
        { path: 'perhaps.md', content },
        { path: 'sure.md', content: 'Sure uses 阿里云.' },
      ],
    },
    bearer(TOKEN),
  );
  expect(expectData(several).importArticles).toEqual({
    refused: 1,
    results: [
      { outcome: 'UNCHANGED', refused: [told] },
      { outcome: 'IMPORTED', refused: [] },
    ],
  });
});

test('a hundred articles, in two batches, are answered in their order', async () => {
  const sent = Array.from({ length: 100 }, (_, at) => ({ path: `many-${at}.md`, content: `Many ${at} uses 阿里云.` }));
  const { imported, results } = await importAll(sent);
  expect(imported).toBe(100);
  expect(results.map(({ path, article }: Data) => [path, article.title])).toEqual(sent.map(({ path }) => [path, path]));
});

test.each([
  ['too many', Array(101).fill(FILE)],
  ['an empty path', [FILE, { path: ' ', content: 'x' }]],
  ['one that is too long', [{ path: 'x.md', content: 'x'.repeat(2_000_001) }]],
  ['too much in all', Array(3).fill({ path: 'x.md', content: 'x'.repeat(1_500_000) })],
])('of several articles %s is refused before any is imported', async (_, articles) => {
  const before = calls;
  const { errors } = await ask(server, IMPORT_ALL, { articles }, bearer(TOKEN));
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument: expect.stringMatching(/^articles/) });
  expect(calls).toBe(before);
});

test('no articles are nothing', async () => {
  expect(await importAll([])).toMatchObject({ imported: 0, results: [] });
});
