import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
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

  /** Applies one constraint file, the only one that there is, in place of those of the project. */
  async function applyAlone(body: string): Promise<readonly string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'cloudties-cypher-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'constraints'));
    writeFileSync(join(folder, 'constraints/001-older.cypher'), `// Older.\n// @mode write\n// @returns none\n${body}`);
    return applyConstraints({ driver, database }, folder);
  }

  /** Sets the record of the project's own files aside for a test. */
  async function setAside(): Promise<void> {
    const session = newSession();
    await session.run('MATCH (m:Migration) SET m:Aside REMOVE m:Migration');
    await session.close();
    onTestFinished(async () => {
      const last = newSession();
      await last.run('MATCH (m:Migration) DELETE m');
      await last.run('MATCH (c:Older) DETACH DELETE c');
      await last.run('MATCH (m:Aside) SET m:Migration REMOVE m:Aside');
      await last.close();
    });
  }

  const OLD = 'MATCH (c:Older) WHERE c.done IS NULL SET c.done = true;';
  const IN_PARTS =
    'MATCH (c:Older) WHERE c.done IS NULL CALL (c) { SET c.done = 10 / c.i > 0 } IN TRANSACTIONS OF 1 ROW;';

  test('take a file that was applied by an earlier text which did the same, and no other', async () => {
    await setAside();
    expect(await applyAlone(OLD)).toEqual(['constraints/001-older']);
    const session = newSession();
    const { records } = await session.run('MATCH (m:Migration) RETURN m.checksum AS checksum');
    await session.close();
    expect(await applyAlone(`// @replaces ${records[0]!.get('checksum')}\n${IN_PARTS}`)).toEqual([]);
    await expect(applyAlone(`// @replaces ${'0'.repeat(24)}\n${IN_PARTS}`)).rejects.toThrow(/has changed since/);
    await expect(applyAlone(`// @replaces x\n${IN_PARTS}`)).rejects.toThrow(/001-older\.cypher:4: .*24 digits/);
  });

  test('part what changes every claim among several transactions, and go on where that was cut off', async () => {
    await setAside();
    const session = newSession();
    await session.run('UNWIND [5, 2, 0, 1] AS i CREATE (:Older {i: i})');
    await expect(applyAlone(IN_PARTS)).rejects.toThrow(/by zero/);
    const countDone = async () => {
      const { records } = await session.run('MATCH (c:Older {done: true}) RETURN count(c) AS done');
      return Number(records[0]!.get('done'));
    };
    // What came before the fault stays, and the file is not recorded as applied.
    expect(await countDone()).toBeGreaterThan(0);
    await session.run('MATCH (c:Older {i: 0}) SET c.i = 1');
    expect(await applyAlone(IN_PARTS)).toEqual(['constraints/001-older']);
    expect(await countDone()).toBe(4);
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
