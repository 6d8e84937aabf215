import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInTransaction } from '../../src/graph/run-in-transaction.ts';
import { createGraphqlServer, type GraphqlServer } from '../../src/graphql/server.ts';
import { connectNeo4j } from '../../src/neo4j/connect-neo4j.ts';
import { type Proxy as Cutter, startProxy } from '../integration/graph/start-proxy.ts';
import { testNeo4j } from '../neo4j/connect.ts';
import { ask, OPEN, openApi, readSeeds, type TestApi } from './open-api.ts';

const READ = '{ cloudProvider(id: "azure") { name customers(first: 5) { totalCount } } }';
const LEAK = /bolt|neo4j:|127\.0\.0\.1|localhost|ServiceUnavailable|at \w+ \(/;

let api: TestApi;
let proxy: Cutter;
let driver: Driver;
let server: GraphqlServer;
beforeAll(async () => {
  api = await openApi();
  const { uri, user, password } = testNeo4j();
  proxy = await startProxy(uri);
  // The program's own driver, with its settings.
  driver = await connectNeo4j({ uri: proxy.uri, user, password });
  server = createGraphqlServer({ driver, config: OPEN, readSeeds, statementTimeout: 1_000 });
});
afterAll(async () => {
  await server.dispose();
  await driver.close();
  await proxy.close();
  await api.close();
});

test('reads come back by themselves after the database was cut off in the middle of many of them', async () => {
  const codes = new Set<string>();
  let isOver = false;
  const read = async () => {
    for (let answered = 0; !isOver || answered < 5; ) {
      const { data, errors, status } = await ask(server, READ);
      expect(JSON.stringify(errors ?? [])).not.toMatch(LEAK);
      if (errors) {
        codes.add(errors[0]!.extensions.code);
        expect([200, 503]).toContain(status);
        await pause(20);
      } else {
        expect(data.cloudProvider.customers.totalCount).toBe(1);
        if (isOver) answered++;
      }
    }
  };
  const readers = Array.from({ length: 8 }, read);
  proxy.cutAfter(20_000, 1_500);
  while (proxy.cuts === 0) await pause(20);
  while (codes.size === 0) await pause(20);
  isOver = true;
  await Promise.all(readers);
  expect([...codes]).toEqual(['NEO4J_UNREACHABLE']);
});

test('while the database is away the answer is 503 and says when to try again', async () => {
  const away = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'x'));
  const lost = createGraphqlServer({ driver: away, config: OPEN, readSeeds });
  const response = await lost.fetch('http://localhost/graphql?query={stats{claims}}');
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  expect(await response.text()).not.toMatch(LEAK);
  await away.close();
});

test('a database that hangs holds up nothing but its readers, and those not for long', async () => {
  const kept = '{ stats { articles } }';
  // Until its answer is kept: whether it still holds, only the database knows.
  for (let statements = 1; statements > 0; await pause(5)) {
    const { errors, ...answer } = await ask(server, kept);
    expect(errors).toBeUndefined();
    statements = answer.statements;
  }
  proxy.stall(true);
  const stuck = ['{ stats { claims } }', '{ stats { claims } }', kept, kept].map((query) => ask(server, query));
  expect((await ask(server, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  for (const { errors, status } of await Promise.all(stuck)) {
    expect([status, errors?.[0]?.extensions.code]).toEqual([504, 'QUERY_TIMEOUT']);
  }
  proxy.stall(false);
  expect((await ask(server, READ)).errors).toBeUndefined();
});

test('a database that takes no writes is told as such', async () => {
  const write = runInTransaction({ driver }, 'READ', (tx) => tx.run('CREATE (:Probe)') as unknown as Promise<unknown>);
  await expect(write).rejects.toMatchObject({ code: 'NEO4J_READ_ONLY' });
});
