import { setTimeout as pause } from 'node:timers/promises';
import type { Transaction } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CostlyThread, startCostlyThread } from '../../src/commands/start-costly-thread.ts';
import { findStatement, runStatement } from '../../src/graph/run-statement.ts';
import { type Listening, listen } from '../../src/graphql/listen.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { ARTICLES, manyCustomers } from './fixture-world.ts';
import { bearer, expectData, OPEN, openApi, type TestApi, TOKEN } from './open-api.ts';

const CUSTOMERS = `query($n: Int) { cloudProvider(id: "azure") { customers(first: $n) { totalCount edges { node { name
  clouds { edges { claims(first: 1) { edges { node { quote } } } } } } } } } wrong: company { id } }`;
/** It waits for writers, and costs much. */
const PAST = '{ audit(knownAt: "2020-01-01T00:00:00Z") { report } }';
const CHEAP = '{ cloudProvider(id: "azure") { name } }';

const driver = openTestDriver();
afterAll(() => driver.close());

describe.each(['in a thread of its own', 'in the same thread'])('a costly query %s', (where) => {
  let api: TestApi;
  let listening: Listening;
  let thread: CostlyThread | undefined;
  let lock: Transaction;
  beforeAll(async () => {
    const { uri, user, password, database } = testNeo4j();
    const neo4j = { uri, user, password, ...(database !== undefined && { database }) };
    if (where === 'in a thread of its own') {
      thread = startCostlyThread({ neo4j, operationTimeout: 30_000, logLevel: 'silent' });
    }
    api = await openApi([...ARTICLES, manyCustomers(30)], {
      config: { ...OPEN, token: TOKEN },
      runCostly: thread?.run,
    });
    listening = await listen(api.server, '127.0.0.1', 0);
    expectData(await api.ask(PAST, {}, bearer(TOKEN)));
  });
  afterAll(async () => {
    await listening.close();
    await api.close();
    await thread?.close();
  });

  test('is answered as a cheap one is, errors, cost and all', async () => {
    const cheap = await api.ask(CUSTOMERS, { n: 12 });
    const costly = await api.ask(CUSTOMERS, { n: 100 });
    expect(costly.data.cloudProvider.customers.edges).toHaveLength(31);
    expect(costly.data.cloudProvider.customers.edges.slice(0, 12)).toEqual(cheap.data.cloudProvider.customers.edges);
    expect(costly.errors).toEqual(cheap.errors);
    expect(costly.errors).toMatchObject([{ path: ['wrong'], extensions: { code: 'BAD_ARGUMENT' } }]);
    expect([costly.status, costly.statements]).toEqual([200, cheap.statements]);
    const none = await api.ask('{ audit(asOf: "2999-01-01") { report } }');
    expect(none).toMatchObject({ data: null, errors: [{ extensions: { code: 'BAD_ARGUMENT' } }] });
  });

  describe('while another one runs', () => {
    beforeEach(async () => {
      lock = await driver.session().beginTransaction();
      await runStatement(lock, 'write/take-lock', { now: 0 });
    });
    afterEach(async () => {
      if (lock.isOpen()) await lock.rollback();
    });

    test('waits for its turn, and cheap ones pass by', async () => {
      const ended: string[] = [];
      const first = api.ask(PAST, {}, bearer(TOKEN)).finally(() => ended.push('first'));
      await untilWaiting(1);
      const second = api.ask(CUSTOMERS, { n: 100 }).finally(() => ended.push('second'));
      expectData(await api.ask(CHEAP));
      expect(ended).toEqual([]);
      await lock.rollback();
      expectData(await first);
      expect((await second).data.cloudProvider.customers.totalCount).toBe(31);
      expect(ended).toEqual(['first', 'second']);
    });

    test('whose client goes away is stopped in the database, and the next has its turn', async () => {
      const gone = new AbortController();
      const send = (signal: AbortSignal) =>
        fetch(`${listening.url}/graphql`, {
          ...{ method: 'POST', signal, body: JSON.stringify({ query: PAST }) },
          headers: { 'content-type': 'application/json', ...bearer(TOKEN) },
        });
      const running = send(gone.signal).catch((error) => error);
      await untilWaiting(1);
      const waiting = send(gone.signal).catch((error) => error);
      gone.abort();
      await Promise.all([running, waiting]);
      await untilWaiting(0);
      expect((await api.ask(CUSTOMERS, { n: 100 })).data.cloudProvider.customers.totalCount).toBe(31);
    });
  });
});

/** Waits until so many transactions of the database wait for the lock of writers. */
async function untilWaiting(wanted: number): Promise<void> {
  const text = findStatement('write/take-lock').text.trim().split('\n').at(-1)!.trim();
  for (let left = 300; left > 0; left--) {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS $text AND status STARTS WITH 'Blocked' RETURN count(*) AS n",
      { text },
    );
    if (records[0]!.get('n') === wanted) return;
    await pause(50);
  }
  throw new Error(`There are not ${wanted} that wait for the lock.`);
}
