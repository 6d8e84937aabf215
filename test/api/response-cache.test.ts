import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createToken } from '../../src/access/change-tokens.ts';
import { toTokenFile } from '../../src/access/token-file.ts';
import { startCostlyThread } from '../../src/commands/start-costly-thread.ts';
import { createGraphqlServer, type GraphqlServer, type GraphqlServerOptions } from '../../src/graphql/server.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { ARTICLES, AWS, article, company, manyCustomers } from './fixture-world.ts';
import { bearer, createTestWriter, type Data, OPEN, openApi, readSeeds, type TestApi, TOKEN } from './open-api.ts';

const CUSTOMERS = `query ($first: Int = 3) { cloudProvider(name: "AWS") { customers(first: $first) { totalCount
  edges { node { name } claims(first: 1) { edges { node { quote } } } } } } }`;
const COSTLY = `{ cloudProvider(id: "azure") { customers(first: 200) { totalCount edges { node { name
  clouds { edges { claims(first: 1) { edges { node { quote } } } } } } } } } }`;

interface Answer {
  readonly text: string;
  readonly body: Data;
  readonly isHit: boolean;
  /** Cypher statements that the operation took. */
  readonly statements: number;
}

let api: TestApi;
let folder: string;
const driver = openTestDriver();
const servers: GraphqlServer[] = [];
beforeAll(async () => {
  api = await openApi([...ARTICLES, manyCustomers(30)]);
  folder = mkdtempSync(join(tmpdir(), 'cloudties-cache-'));
});
afterAll(async () => {
  for (const server of servers) await server.dispose();
  rmSync(folder, { recursive: true });
  await driver.close();
  await api.close();
});

/** Opens a server with a cache of its own. */
function open(config: Partial<GraphqlServerOptions['config']> = {}, options: Partial<GraphqlServerOptions> = {}) {
  const server = createGraphqlServer({
    ...{ driver, database: testNeo4j().database, readSeeds, writer: () => createTestWriter(api.writer), ...options },
    config: { ...OPEN, token: TOKEN, ...config },
  });
  servers.push(server);
  const send = async (query: string, more: object = {}, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, ...more }),
    });
    const text = await response.text();
    const statements = Number(/"(\d+) statements"/.exec(response.headers.get('server-timing') ?? '')?.[1]);
    return {
      text,
      body: JSON.parse(text),
      isHit: response.headers.get('cache-status') === 'cloudties; hit',
      statements,
    };
  };
  return { server, send };
}
type Send = ReturnType<typeof open>['send'];

/** Asks until the answer is one that was kept: the first of a server has no revision yet. */
async function askUntilKept(send: Send, ...args: Parameters<Send>): Promise<Answer> {
  for (let times = 0; times < 50; times++) {
    const answer = await send(...args);
    if (answer.isHit) return answer;
    await pause(2);
  }
  throw new Error(`never kept: ${args[0]}`);
}

let made = 0;
/** Has some more firms use AWS, by a writer that the servers know nothing of; gives their names. */
async function write(count = 1): Promise<string[]> {
  const names = Array.from({ length: count }, () => `Harbor ${++made}`);
  const uses = names.map((name) => article(name, '2024-03-01', [[`${name} uses AWS`, company(name), 'USES', AWS]]));
  await api.writer.importArticles(uses);
  return names;
}

test('who asks again gets the same answer, to the letter, without a statement', async () => {
  const { send } = open();
  const first = await send(CUSTOMERS);
  expect(first).toMatchObject({ isHit: false, statements: 3 });
  const kept = await askUntilKept(send, CUSTOMERS);
  expect(kept).toEqual({ ...first, isHit: true, statements: 0 });
});

test('what is written by anybody is seen by whoever asks afterwards', async () => {
  const { send } = open();
  for (let turn = 0; turn < 12; turn++) {
    const variables = { first: 100 };
    const before = (await askUntilKept(send, CUSTOMERS, { variables })).body.data.cloudProvider.customers;
    await write();
    const after = await Promise.all(Array.from({ length: 3 }, () => send(CUSTOMERS, { variables })));
    for (const { customers } of after.map(({ body }) => body.data.cloudProvider)) {
      expect([customers.totalCount, customers.edges.length]).toEqual([before.totalCount + 1, before.edges.length + 1]);
    }
  }
});

test('of an answer that a write overtook nothing is left, neither of its counts nor of its lists', async () => {
  const { send } = open();
  const all = `{ cloudProvider(name: "AWS") { customers(first: 200) { totalCount edges { node { name } } } }
    relationships(first: 200, types: [USES]) { edges { node { subject { name } } } } }`;
  let isOver = false;
  const readers = Array.from({ length: 6 }, async () => {
    while (!isOver) await send(all);
  });
  for (const size of [1, 1, 1, 1, 1, 1, 15, 15, 15, 15, 15, 15, 15, 15]) {
    const names = await write(size);
    // Those who asked while it was written have their answers by now, and may have left them.
    await pause(200);
    const { cloudProvider, relationships } = (await send(all)).body.data;
    const { totalCount, edges } = cloudProvider.customers;
    expect(totalCount).toBe(edges.length);
    const listed = [
      edges.map(({ node }: Data) => node.name),
      relationships.edges.map(({ node }: Data) => node.subject.name),
    ];
    for (const list of listed) expect(list).toEqual(expect.arrayContaining(names));
  }
  isOver = true;
  await Promise.all(readers);
});

test('a change over GraphQL itself counts, and is never answered from what was kept', async () => {
  const { send } = open();
  const stats = '{ stats { articles } }';
  const before = (await askUntilKept(send, stats)).body.data.stats.articles;
  const mutation = 'mutation { importArticle(path: "kept.md", content: "Newcomer uses it.") { outcome } }';
  const outcomes = [await send(mutation, {}, bearer(TOKEN)), await send(mutation, {}, bearer(TOKEN))];
  expect(outcomes.map(({ body }) => body.data.importArticle.outcome)).toEqual(['IMPORTED', 'UNCHANGED']);
  expect((await send(stats)).body.data.stats.articles).toBe(before + 1);
});

test('variables, and which operation of several is meant, are part of the question', async () => {
  const { send } = open();
  const one = await askUntilKept(send, CUSTOMERS, { variables: { first: 1 } });
  const two = await send(CUSTOMERS, { variables: { first: 2 } });
  expect([one, two].map(({ body }) => body.data.cloudProvider.customers.edges.length)).toEqual([1, 2]);
  const both = 'query One { stats { claims } } query Two { stats { companies } }';
  const [first, second] = [{ operationName: 'One' }, { operationName: 'Two' }];
  await askUntilKept(send, both, first);
  expect(Object.keys((await send(both, second)).body.data.stats)).toEqual(['companies']);
  expect(Object.keys((await send(both, first)).body.data.stats)).toEqual(['claims']);
});

test('errors are not kept, nor is what is larger than an eighth of the cache', async () => {
  const { send } = open();
  const faulty = '{ stats { articles } wrong: company { id } }';
  for (let turn = 0; turn < 4; turn++) expect(await send(faulty)).toMatchObject({ isHit: false });
  const small = open({ responseCache: 8 * 700 });
  await askUntilKept(small.send, '{ stats { articles } }');
  for (let turn = 0; turn < 4; turn++)
    expect(await small.send(CUSTOMERS)).toMatchObject({ isHit: false, statements: 3 });
});

test('a server without a cache keeps nothing', async () => {
  const { send } = open({ responseCache: 0 });
  for (let turn = 0; turn < 4; turn++) expect(await send(CUSTOMERS)).toMatchObject({ isHit: false, statements: 3 });
});

test('what one token was answered is given to no other, and who may not ask is refused as before', async () => {
  const file = toTokenFile(folder);
  const secrets = [];
  for (const role of ['read', 'review'] as const) {
    secrets.push((await createToken(file, { name: `the ${role}`, role })).secret);
  }
  const [reader, reviewer] = secrets.map(bearer);
  const { send } = open({ tokenFile: file });
  const mine = '{ access { role token } }';
  expect((await askUntilKept(send, mine, {}, reviewer)).body.data.access).toMatchObject({ role: 'REVIEW' });
  expect((await askUntilKept(send, mine, {}, reader)).body.data.access).toMatchObject({ token: 'the read' });
  expect((await send(mine)).body.data.access).toEqual({ role: 'READ', token: null });
  const past = '{ audit(knownAt: "2020-01-01T00:00:00Z") { report } }';
  await askUntilKept(send, past, {}, reviewer);
  expect((await send(past, {}, reader)).body.errors[0].extensions.code).toBe('FORBIDDEN');
  expect((await send(past)).body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('the cost is told of a kept answer, too, and so are the counts of both', async () => {
  const { server, send } = open();
  let asked = 0;
  const sendCounted: Send = (...args) => {
    asked++;
    return send(...args);
  };
  const first = await sendCounted(CUSTOMERS, {}, { 'x-cost': '1' });
  const kept = await askUntilKept(sendCounted, CUSTOMERS, {}, { 'x-cost': '1' });
  const { estimate, limit } = first.body.extensions.cost;
  expect(kept.body).toEqual({
    data: first.body.data,
    extensions: { cost: { estimate, limit, rows: 0, statements: 0 } },
  });
  const metrics = await (await server.fetch('http://localhost/metrics')).text();
  expect(metrics).toMatch(/^cloudties_graphql_response_cache_total\{outcome="hit"\} 1$/m);
  expect(metrics).toContain(`cloudties_graphql_response_cache_total{outcome="miss"} ${asked - 1}\n`);
});

test('operations that are named share nothing but the revision, and answers that were kept have the same ETags', async () => {
  writeFileSync(join(folder, 'articles.graphql'), '{ stats { articles } }');
  writeFileSync(join(folder, 'claims.graphql'), '{ stats { claims } }');
  const { server } = open({ operations: folder });
  const get = async (name: string) => {
    const response = await server.fetch(`http://localhost/graphql?documentId=${name}`);
    const isHit = response.headers.get('cache-status') === 'cloudties; hit';
    return { isHit, etag: response.headers.get('etag'), stats: (await response.json()).data.stats };
  };
  for (const name of ['articles', 'claims']) {
    const first = await get(name);
    expect(Object.keys(first.stats)).toEqual([name]);
    let again = await get(name);
    for (let times = 0; times < 50 && !again.isHit; times++) again = await get(name);
    expect(again).toEqual({ ...first, isHit: true });
  }
});

describe.each(['in a thread of its own', 'in the same thread'])('a costly query %s', (where) => {
  test('is kept, and who asks again waits for no turn', async () => {
    const { uri, user, password, database } = testNeo4j();
    const neo4j = { uri, user, password, ...(database !== undefined && { database }) };
    const thread =
      where === 'in the same thread'
        ? undefined
        : startCostlyThread({ neo4j, operationTimeout: 30_000, logLevel: 'silent' });
    const { send } = open({}, { runCostly: thread?.run });
    try {
      const first = await send(COSTLY);
      expect(first.body.data.cloudProvider.customers.edges).toHaveLength(31);
      const kept = await askUntilKept(send, COSTLY);
      expect(kept).toEqual({ ...first, isHit: true, statements: 0 });
    } finally {
      await thread?.close();
    }
  });
});
