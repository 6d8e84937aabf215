import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { createReadRunner } from '../../../src/graph/create-read-runner.ts';
import { openTestDriver, testNeo4j } from '../../neo4j/connect.ts';

const connection = { driver: openTestDriver(), database: testNeo4j().database };
afterAll(() => connection.driver.close());

/** Counts to a number that takes minutes. */
const ENDLESS = 'UNWIND range(1, 100000000000) AS number RETURN count(number) AS endless';

async function countRunning(): Promise<number> {
  const runner = createReadRunner(connection, { timeoutMs: 10_000 });
  const { records } = await runner.run(
    "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 1000000' RETURN count(*) AS n",
  );
  return records[0]!.get('n');
}

async function untilNoneRuns(): Promise<void> {
  for (let left = 100; (await countRunning()) > 0; left--) {
    if (left === 0) throw new Error('The statement still runs.');
    await pause(100);
  }
}

test('statements run side by side and are counted', async () => {
  const runner = createReadRunner(connection, { timeoutMs: 10_000 });
  const answers = await Promise.all([1, 2, 3].map((n) => runner.run('RETURN $n AS n', { n })));
  expect(answers.map(({ records }) => records[0]?.get('n'))).toEqual([1, 2, 3]);
  expect(runner.statements).toBe(3);
});

test('nothing can be written through it', async () => {
  const runner = createReadRunner(connection, { timeoutMs: 10_000 });
  await expect(runner.run('CREATE (:Probe)')).rejects.toThrow(/read access mode|Writing in read/i);
});

test('a statement that runs too long is stopped in the server', async () => {
  const runner = createReadRunner(connection, { timeoutMs: 300 });
  await expect(runner.run(ENDLESS)).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
  await untilNoneRuns();
});

test('a statement that nobody waits for any more is stopped in the server', async () => {
  const stop = new AbortController();
  const runner = createReadRunner(connection, { timeoutMs: 60_000, signal: stop.signal });
  const running = Promise.resolve(runner.run(ENDLESS));
  running.catch(() => {});
  while ((await countRunning()) === 0) await pause(50);
  stop.abort();
  await expect(running).rejects.toThrow(/abort/i);
  await untilNoneRuns();
  await expect(runner.run('RETURN 1')).rejects.toThrow(/abort/i);
});

test('all statements together take no longer than they may, and the last one is stopped in the server', async () => {
  const runner = createReadRunner(connection, { timeoutMs: 60_000, totalMs: 700 });
  await runner.run('RETURN 1');
  await expect(runner.run(ENDLESS)).rejects.toMatchObject({
    code: 'QUERY_TIMEOUT',
    message: expect.stringContaining('0.7 s'),
  });
  await untilNoneRuns();
  await expect(runner.run('RETURN 1')).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
});
