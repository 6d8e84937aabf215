import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { contentId } from '../../../src/graph/content-id.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import { rebuildGraph } from '../../../src/graph/rebuild-graph.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { AWS, article } from './firm-articles.ts';

const ROWS = new Map([[AWS.id, AWS]]);
const index = createNameIndex(ROWS);
const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const run = (cypher: string) =>
  driver.executeQuery(cypher, {}, connection.database ? { database: connection.database } : {});

beforeAll(async () => {
  await applyConstraints(connection);
});
beforeEach(async () => {
  await clearGraph(driver);
  const writer = createGraphWriter({ ...connection, entities: ROWS });
  await writer.importArticles([article('a', ['Acme', 'Bolt']), article('b', ['Bolt', 'Core'], 'In short. ')]);
  const names = ['Acme', 'Core'].map((name) => index.nameOf({ kind: 'Company', name, forms: [] }));
  await writer.decide([
    { action: 'same', names: [names[0]!, names[1]!], by: 'Ann', reason: '' },
    { action: 'reject', claimId: contentId('a', 'Bolt'), by: 'Ann', reason: '' },
  ]);
});
afterAll(() => driver.close());

describe('a graph', () => {
  test('is just what its claims make it', async () => {
    const report = await rebuildGraph(connection, ROWS, { check: true });
    expect(report).toEqual({ claims: 4, relationships: 2, differences: [] });
  });

  test.each<[string, string, string]>([
    ['a relationship that lost a source', 'MATCH ()-[e:USES]->() SET e.sources = 7', 'relationship'],
    ['a relationship that is gone', `MATCH ()-[e:USES {subjectName: 'Bolt'}]->() DELETE e`, 'relationship'],
    [
      'one that no claim states',
      `MATCH (a {name: 'Bolt'}), (b {id: 'aws'}) CREATE (a)-[:PARTNERS_WITH {id: 'x'}]->(b)`,
      'relationship',
    ],
    ['a name that counts wrongly', `MATCH (n:Name {folded: 'acme'}) SET n.liveClaims = 3`, 'name'],
    [
      'a name that names another',
      `MATCH (n:Name {folded: 'bolt'})-[r]->(), (b {id: 'aws'}) DELETE r CREATE (n)-[:NAMES]->(b)`,
      'name',
    ],
    ['an entity that is called otherwise', `MATCH (c:Company {name: 'Bolt'}) SET c.name = 'Nut'`, 'entity'],
    ['an entity of another kind', `MATCH (c:Company {name: 'Bolt'}) REMOVE c:Company SET c:CloudProvider`, 'entity'],
    [
      'an entity that nothing names',
      `CREATE (:Company:Organization {id: 'x', name: 'Nobody', known: false})`,
      'entity',
    ],
    ['a claim that forgot its review', `MATCH (c:Claim {review: 'rejected'}) SET c.review = 'unreviewed'`, 'claim'],
    ['a claim at another relationship', `MATCH (c:Claim {review: 'rejected'}) SET c.relationshipId = 'x'`, 'claim'],
    ['an article in a cluster that it is not of', `MATCH (a:Article {id: 'a'}) SET a.originKey = 'b'`, 'article'],
  ])('is found out and put right where it holds %s', async (_, damage, kind) => {
    const before = await dumpGraph(connection);
    await run(damage);
    const { differences } = await rebuildGraph(connection, ROWS, { check: true });
    expect(differences.map((each) => each.kind)).toContain(kind);
    await rebuildGraph(connection, ROWS);
    expect((await rebuildGraph(connection, ROWS, { check: true })).differences).toEqual([]);
    expect(await dumpGraph(connection)).toEqual(before);
  });
});
