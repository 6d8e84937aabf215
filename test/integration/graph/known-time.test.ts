import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '../../../src/errors.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter, type GraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { createReadRunner } from '../../../src/graph/create-read-runner.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import { purgeHistory } from '../../../src/graph/purge-history.ts';
import { type RelationshipList, readRelationshipPages } from '../../../src/graph/read-relationships.ts';
import { type StatementRunner, toPlain } from '../../../src/graph/run-statement.ts';
import { withGraphAt } from '../../../src/graph/with-graph-at.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { type Decided, decided, decideStep } from './decide-step.ts';
import { ROWS, type Step, steps } from './small-world.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const entities = new Map(ROWS.map((row) => [row.id, row]));
const index = createNameIndex(entities);

beforeAll(async () => {
  await applyConstraints(connection);
});
beforeEach(() => clearGraph(driver));
afterAll(() => driver.close());

const EDGES = `MATCH (a)-[e]->(b) WHERE e.subjectId IS NOT NULL
  RETURN type(e) AS type, a.id AS a, b.id AS b,
    e {.*, subjectName: null, objectName: null, originName: null} AS edge ORDER BY e.id`;
const CLAIMS =
  'MATCH (a:Article)-[:STATES]->(c:Claim) RETURN a.id AS article, c.id AS id, c.review AS review, c.agreedBy AS agreedBy, c.missedBy AS missedBy, c.readersDiffer AS differ, c.modelAlone AS alone ORDER BY id';

const NAMES = `MATCH (n:Name) WHERE n.liveClaims > 0
  RETURN n {.*} AS name, [(n)-[:NAMES]->(e) | e.id] AS entities ORDER BY n.id`;

/** What the graph says: its relationships, the claims behind them and how they write whom, without the names to show. */
async function picture(runner: StatementRunner): Promise<unknown> {
  const answers = [await runner.run(EDGES), await runner.run(CLAIMS), await runner.run(NAMES)];
  return answers.map(({ records }) => records.map((record) => toPlain(record.toObject())));
}

/** The lists that this world fills. */
const LISTS: readonly RelationshipList[] = [
  ...([
    'clouds',
    'customers',
    'departures',
    'arrivals',
    'partners',
    'posts',
    'people',
    'events',
    'participants',
  ] as const),
];

/** The relationships in each list of some entities, now or as known at a moment. */
async function readLists(runner: StatementRunner, ids: readonly string[], knownAt?: string) {
  const lists = new Map<string, readonly string[]>();
  for (const list of LISTS) {
    const request = { filter: { knownAt }, starts: ids.map((id) => ({ id })), first: 200, counted: false };
    for (const [id, { items }] of await readRelationshipPages(runner, list, request)) {
      lists.set(`${list} of ${id}`, items.map(({ relationship }) => relationship.id).sort());
    }
  }
  return lists;
}

const readIds = async (runner: StatementRunner): Promise<string[]> => {
  const { records } = await runner.run('MATCH (e:Organization|Person|Event) RETURN e.id AS id ORDER BY id');
  return records.map((record) => String(record.get('id')));
};

async function take(writer: GraphWriter, step: Step | Decided): Promise<void> {
  if (step.does === 'import') await writer.importArticles(step.articles);
  else if (step.does === 'retract') await writer.retractArticles(step.ids);
  else await decideStep(writer, connection, index, step);
}

const lastMoment = async (): Promise<string> => {
  const { records } = await driver.executeQuery(
    'MATCH (lock:WriteLock) RETURN lock.at AS at',
    {},
    connection.database ? { database: connection.database } : {},
  );
  return new Date(Number(toPlain(records[0]?.get('at')) ?? 0)).toISOString();
};

describe('what was known at a moment', () => {
  test('is what the graph said then: after any imports, changes, retractions and decisions', async () => {
    const some = fc.array(fc.oneof({ arbitrary: steps, weight: 2 }, fc.array(decided, { maxLength: 3 })), {
      minLength: 2,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(some, async (parts) => {
        await clearGraph(driver);
        const writer = createGraphWriter({ ...connection, entities });
        const pictures: { moment: string; ids: string[]; said: unknown; lists: Map<string, readonly string[]> }[] = [];
        for (const step of parts.flat()) {
          await take(writer, step);
          const runner = createReadRunner(connection, { timeoutMs: 20_000 });
          const ids = await readIds(runner);
          pictures.push({
            moment: await lastMoment(),
            ids,
            said: await picture(runner),
            lists: await readLists(runner, ids),
          });
        }
        const before = await dumpGraph(connection, { everything: true });
        const last = new Map(pictures.map((each) => [each.moment, each]));
        for (const { moment, ids, said, lists } of last.values()) {
          expect(await withGraphAt(connection, moment, picture)).toEqual(said);
          const runner = createReadRunner(connection, { timeoutMs: 20_000 });
          // What was several then and is one now has the lists of all of them.
          const known = await readLists(runner, ids, moment);
          for (const [list, edges] of lists) expect(known.get(list)).toEqual(expect.arrayContaining([...edges]));
          const told = new Set([...known.values()].flat());
          expect([...told].sort()).toEqual([...new Set([...lists.values()].flat())].sort());
        }
        expect(await dumpGraph(connection, { everything: true })).toEqual(before);

        const live = await dumpGraph(connection);
        const kept = [...last.values()].at(-Math.ceil(last.size / 2))!.moment;
        await purgeHistory(connection, kept);
        expect(await dumpGraph(connection)).toEqual(live);
        for (const { moment, said } of last.values()) {
          const again = withGraphAt(connection, moment, picture);
          if (moment >= kept) expect(await again).toEqual(said);
          else await expect(again).rejects.toThrow('was purged');
        }
      }),
      { numRuns: 3 },
    );
  }, 240_000);

  test('leaves nothing behind when the work fails', async () => {
    await createGraphWriter({ ...connection, entities }).importArticles([]);
    const before = await dumpGraph(connection, { everything: true });
    const work = withGraphAt(connection, '2020-01-01T00:00:00.000Z', () => {
      throw new AppError('INTERNAL', 'the work failed');
    });
    await expect(work).rejects.toThrow('the work failed');
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
  });
});
