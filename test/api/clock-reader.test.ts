import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReadRunner } from '../../src/graph/create-read-runner.ts';
import { createClockReader } from '../../src/graphql/create-clock-reader.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { AWS, article, company } from './fixture-world.ts';
import { openApi, type TestApi } from './open-api.ts';

let api: TestApi;
const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const runner = createReadRunner(connection, { timeoutMs: 10_000 });
beforeAll(async () => {
  api = await openApi([]);
});
afterAll(async () => {
  await driver.close();
  await api.close();
});

const BY_INDEX = `MATCH ()-[edge:USES]->() USING INDEX edge:USES(status, day, id)
  WHERE edge.status = 'active' AND edge.day <= '9999' AND edge.id IS NOT NULL RETURN count(edge) AS count`;
const BY_CHAIN = "MATCH (:CloudProvider {id: 'aws'})<-[edge:USES]-() RETURN count(edge) AS count";

/** Counts the same relationships by an index, and by those of a node. */
function count(): Promise<readonly number[]> {
  return Promise.all([BY_INDEX, BY_CHAIN].map(async (text) => (await runner.run(text)).records[0]!.get('count')));
}

test('whoever reads behind a time that was told sees all of the write of that time', async () => {
  const readClock = createClockReader(connection, 10_000);
  const sizes = [1, 1, 1, 1, 1, 1, 20, 20, 20, 20, 20, 60];
  const truth = new Map<string, number>();
  const seen: { readonly at: string; readonly counts: readonly number[] }[] = [];
  await count();
  let isOver = false;
  const readers = Array.from({ length: 6 }, async () => {
    for (let last = ''; !isOver; ) {
      const { at } = await readClock();
      if (at !== last) seen.push({ at, counts: await count() });
      last = at;
    }
  });
  let made = 0;
  for (const size of sizes) {
    const names = Array.from({ length: size }, () => `Harbor ${++made}`);
    await api.writer.importArticles(
      names.map((name) => article(name, '2024-03-01', [[`${name} uses AWS`, company(name), 'USES', AWS]])),
    );
    truth.set((await readClock()).at, made);
    await pause(50);
  }
  isOver = true;
  await Promise.all(readers);
  const told = seen.filter(({ at }) => truth.has(at));
  expect(new Set(told.map(({ at }) => at)).size).toBeGreaterThan(sizes.length / 2);
  const short = told.filter(({ at, counts }) => counts.some((each) => each < truth.get(at)!));
  expect(short).toEqual([]);
});
