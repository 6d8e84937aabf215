import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clearDatabase, clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';

let driver: Driver;
beforeAll(() => {
  driver = openTestDriver();
});
afterAll(async () => {
  await clearDatabase(driver);
  await driver.close();
});

async function column(statement: string): Promise<unknown[]> {
  const { database } = testNeo4j();
  const { records } = await driver.executeQuery(statement, {}, database === undefined ? {} : { database });
  return records.map((record) => record.get(0));
}

const STATE = `MATCH (node) WITH count(node) AS nodes RETURN nodes`;

test('clearing the graph deletes every node, more than a batch of them, and keeps the constraints', async () => {
  await clearDatabase(driver);
  await column('CREATE CONSTRAINT probe_id FOR (probe:Probe) REQUIRE probe.id IS UNIQUE');
  await column('UNWIND range(1, 6000) AS id CREATE (:Probe {id: id})-[:NEXT]->(:Other)');
  await clearGraph(driver);
  expect(await column(STATE)).toEqual([0]);
  expect(await column('SHOW CONSTRAINTS YIELD name')).toEqual(['probe_id']);
});

test('clearing the database also drops constraints and indexes', async () => {
  await column('CREATE CONSTRAINT probe_id IF NOT EXISTS FOR (probe:Probe) REQUIRE probe.id IS UNIQUE');
  await column('CREATE INDEX probe_name IF NOT EXISTS FOR (probe:Probe) ON (probe.name)');
  await clearDatabase(driver);
  expect(await column('SHOW CONSTRAINTS YIELD name')).toEqual([]);
  expect(await column("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")).toEqual([]);
});
