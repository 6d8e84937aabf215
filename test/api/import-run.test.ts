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
import { type OpenEvents, readEvents } from './read-events.ts';

const QUERY = 'subscription { importProgress { id articles done claims refused startedAt endedAt failed } }';
const IMPORT = 'mutation($articles: [ArticleInput!]!) { importArticles(articles: $articles) { imported } }';

let api: TestApi;
let server: GraphqlServer;
const driver = openTestDriver();
let fault: Error | undefined;
beforeAll(async () => {
  api = await openApi([]);
  const writer = createTestWriter(api.writer);
  server = createGraphqlServer({
    ...{ driver, database: testNeo4j().database, config: { ...OPEN, token: TOKEN }, readSeeds },
    writer: () => ({
      ...writer,
      importArticles: (articles, onProgress) => {
        if (fault) throw fault;
        return writer.importArticles(articles, onProgress);
      },
    }),
  });
});
afterAll(async () => {
  await api.close();
  await driver.close();
});

async function readUntilEnded(events: OpenEvents, runs: number): Promise<Data[]> {
  for (;;) {
    const { importProgress } = (await events.next()).data;
    if (importProgress.length === runs && importProgress.every(({ endedAt }: Data) => endedAt !== null)) {
      return importProgress;
    }
  }
}

test('an import is told while it runs and when it ended, to those who listen and to those who come later', async () => {
  const events = await readEvents(server, QUERY);
  expect((await events.next()).data.importProgress).toEqual([]);
  const articles = Array.from({ length: 60 }, (_, at) => ({ path: `${at}.md`, content: `Firm ${at} uses 阿里云.` }));
  articles[7] = { path: '7.md', content: 'Firm 7 perhaps uses 阿里云.' };
  const importing = ask(server, IMPORT, { articles }, bearer(TOKEN));
  const running = (await events.next()).data.importProgress;
  expect(running).toEqual([expect.objectContaining({ articles: 60, failed: false })]);
  const [ended] = await readUntilEnded(events, 1);
  expect(ended).toMatchObject({ articles: 60, done: 60, claims: 59, refused: 1, failed: false });
  expect(expectData(await importing).importArticles.imported).toBe(60);
  await events.close();

  const later = await readEvents(server, QUERY);
  expect((await later.next()).data.importProgress).toEqual([ended]);
  await later.close();
});

test('an import of a single article is told, too', async () => {
  const single = 'mutation { importArticle(path: "one.md", content: "Single uses 阿里云.") { outcome } }';
  expectData(await ask(server, single, {}, bearer(TOKEN)));
  const events = await readEvents(server, QUERY);
  const runs = (await events.next()).data.importProgress;
  expect(runs.at(-1)).toMatchObject({ articles: 1, done: 1, claims: 1, failed: false, endedAt: expect.any(String) });
  await events.close();
});

test('one that was given up half-way says so', async () => {
  fault = new Error('the database went away');
  const { errors } = await ask(server, IMPORT, { articles: [{ path: 'x.md', content: 'x' }] }, bearer(TOKEN));
  fault = undefined;
  expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
  const events = await readEvents(server, QUERY);
  const runs = (await events.next()).data.importProgress;
  expect(runs.at(-1)).toMatchObject({ articles: 1, done: 0, failed: true, endedAt: expect.any(String) });
  await events.close();
});

test('the last 20 that ended are kept', async () => {
  for (let at = 0; at < 22; at++) await ask(server, IMPORT, { articles: [] }, bearer(TOKEN));
  const events = await readEvents(server, QUERY);
  expect((await events.next()).data.importProgress).toHaveLength(20);
  await events.close();
});
