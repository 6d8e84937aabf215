import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import type { CypherType } from '../../../src/graph/cypher-type.ts';
import { loadStatements } from '../../../src/graph/load-statements.ts';
import { createNameIndex, type NameKey } from '../../../src/graph/name-index.ts';
import { purgeHistory } from '../../../src/graph/purge-history.ts';
import { clearDatabase, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { FULL_ROW, makeSample, SERIES_ROW } from './make-sample.ts';

const driver = openTestDriver();
const { database } = testNeo4j();
const toName = (name: string): NameKey => createNameIndex(new Map()).nameOf({ kind: 'Company', name, forms: [] });
const newSession = () => driver.session(database === undefined ? {} : { database });

beforeAll(async () => {
  await clearDatabase(driver);
  await applyConstraints({ driver, database });
  const writer = createGraphWriter({
    driver,
    database,
    entities: new Map([FULL_ROW, SERIES_ROW].map((row) => [row.id, row])),
  });
  await purgeHistory({ driver, database }, new Date(0).toISOString());
  const sample = makeSample();
  await writer.importArticles([sample]);
  await writer.retractArticles([sample.document.id]);
  await writer.importArticles([sample]);
  const signed = { by: 'Ann', reason: 'as the sample needs it' };
  const {
    outcomes: [confirmed],
  } = await writer.decide([{ action: 'confirm', claimId: sample.claims[1]!.id, ...signed }]);
  await writer.decide([
    { action: 'undo', decisionId: confirmed!.id, ...signed },
    { action: 'note', on: 'article', id: sample.document.id, ...signed },
    { action: 'different', names: [toName('one'), toName('other')], evidence: 'none', ...signed },
  ]);
});
afterAll(() => driver.close());

/** Notifications by which the database says that a statement is wrong, or slow in a way that is never meant. */
const REFUSED = /UnknownLabel|UnknownRelationshipType|UnknownPropertyKey|CartesianProduct|Deprecat|Unsatisfiable/i;

describe('every statement of cypher/', () => {
  const statements = [...loadStatements().values()].filter(({ name }) => !name.startsWith('constraints/'));

  test.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s is planned without complaint',
    async (_, statement) => {
      const params = Object.fromEntries([...statement.params].map(([name, type]) => [name, sampleOf(type)]));
      const session = newSession();
      try {
        const result = session.run(`EXPLAIN ${statement.text}`, params);
        const keys = await result.keys();
        const { notifications, queryType } = (await result.summary()) as {
          notifications: { code: string; description: string }[];
          queryType: string;
        };
        expect(notifications.filter(({ code }) => REFUSED.test(code)).map(({ description }) => description)).toEqual(
          [],
        );
        expect([...keys].sort()).toEqual([...statement.row.keys()].sort());
        expect(queryType.includes('w') ? 'write' : 'read').toBe(statement.mode);
      } finally {
        await session.close();
      }
    },
  );

  test('is complained of when it names what no graph of ours has, so that the test above can fail', async () => {
    const session = newSession();
    const { summary } = await session.run('EXPLAIN MATCH (a:Nobody), (b:Company) WHERE a.nothing = 1 RETURN a, b');
    await session.close();
    const codes = (summary.notifications as { code: string }[]).map(({ code }) => code);
    expect(codes.filter((code) => REFUSED.test(code))).toHaveLength(3);
  });
});

describe('the constraints', () => {
  test('are recorded, and applied once', async () => {
    expect(await applyConstraints({ driver, database })).toEqual([]);
  });

  test('refuse to go on when an applied file has changed, naming it and what to do', async () => {
    const session = newSession();
    await session.run("MATCH (m:Migration {id: 'constraints/001-node-ids'}) SET m.checksum = 'other'");
    await expect(applyConstraints({ driver, database })).rejects.toThrow(
      /cypher\/constraints\/001-node-ids\.cypher .* changed since\. Restore it/,
    );
    await session.run("MATCH (m:Migration {id: 'constraints/001-node-ids'}) DELETE m");
    expect(await applyConstraints({ driver, database })).toEqual(['constraints/001-node-ids']);
    await session.run("CREATE (:Migration {id: 'constraints/999-gone', checksum: 'x'})");
    await expect(applyConstraints({ driver, database })).rejects.toThrow(/999-gone\.cypher .* is gone/);
    await session.run("MATCH (m:Migration {id: 'constraints/999-gone'}) DELETE m");
    await session.close();
  });

  test('take a file that was applied by an earlier text which did the same', async () => {
    const session = newSession();
    const id = 'constraints/018-readers-of-older-claims';
    const [checksum] = loadStatements().get(id)!.replaces;
    await session.run('MATCH (m:Migration {id: $id}) SET m.checksum = $checksum', { id, checksum });
    expect(await applyConstraints({ driver, database })).toEqual([]);
    await session.close();
  });

  test('part among several transactions what changes every claim, and go on where that was cut off', async () => {
    const session = newSession();
    const id = 'constraints/018-readers-of-older-claims';
    await session.run("UNWIND range(1, 10500) AS i CREATE (:Claim {id: 'older-' + i})");
    await session.run("MATCH (c:Claim {id: 'older-1'}) SET c.agreedBy = ['kept'], c.missedBy = []");
    await session.run('MATCH (m:Migration {id: $id}) DELETE m', { id });
    expect(await applyConstraints({ driver, database })).toEqual([id]);
    const { records } = await session.run(
      "MATCH (c:Claim) WHERE c.id STARTS WITH 'older-' WITH c, c.agreedBy AS by DETACH DELETE c RETURN by, count(*) AS claims ORDER BY claims",
    );
    expect(records.map((record) => [record.get('by'), Number(record.get('claims'))])).toEqual([
      [['kept'], 1],
      [[], 10_499],
    ]);
    await session.close();
  });
});

function sampleOf(type: CypherType): unknown {
  switch (type.kind) {
    case 'list':
      return [sampleOf(type.of)];
    case 'nullable':
      return sampleOf(type.of);
    case 'record':
      return Object.fromEntries([...type.fields].map(([name, of]) => [name, sampleOf(of)]));
    case 'word':
      return { int: 1, float: 0.5, boolean: true, map: {}, any: 'x', RelationType: 'USES' }[type.word as 'int'] ?? 'x';
  }
}
