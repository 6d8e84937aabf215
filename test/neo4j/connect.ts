import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import type { TestNeo4j } from './global-setup.ts';

/** Reads where the Neo4j of this run is: address, login and, when it is not the default one, the database. */
export function testNeo4j(): TestNeo4j {
  return inject('neo4j');
}

/** Opens a driver on the Neo4j of this run; the caller closes it. Integers come back as numbers, as in the program. */
export function openTestDriver(): Driver {
  const { uri, user, password } = testNeo4j();
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** Deletes every node and relationship, 5000 nodes per transaction; constraints and indexes stay. */
export async function clearGraph(driver: Driver): Promise<void> {
  await run(driver, 'MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
}

/**
 * Lets statements be planned anew, by an empty graph with all its indexes: other suites drop and make indexes, a plan without
 * them may still be remembered, one that fills is not used, and what they left in the graph would have a say.
 */
export async function forgetPlans(driver: Driver): Promise<void> {
  await clearGraph(driver);
  await driver.executeQuery('CALL db.awaitIndexes(60)');
  await driver.executeQuery('CALL db.resampleOutdatedIndexes()');
  await driver.executeQuery('CALL db.clearQueryCaches()');
}

/** Deletes every node, relationship, constraint and index, so that the database is as new. */
export async function clearDatabase(driver: Driver): Promise<void> {
  await clearGraph(driver);
  for (const name of await run(driver, 'SHOW CONSTRAINTS YIELD name')) await run(driver, `DROP CONSTRAINT \`${name}\``);
  const indexes = await run(driver, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const name of indexes) await run(driver, `DROP INDEX \`${name}\``);
}

/** Runs a statement outside of a managed transaction, as CALL … IN TRANSACTIONS wants it; the `name` of each row. */
async function run(driver: Driver, statement: string): Promise<string[]> {
  const { database } = testNeo4j();
  const session = driver.session(database === undefined ? {} : { database });
  try {
    const { records } = await session.run(statement);
    return records.map((record) => String(record.get('name')));
  } finally {
    await session.close();
  }
}
