import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packGraph } from '../../../src/commands/audit-pack.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import { verifyPack } from '../../../src/pack/verify-pack.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { decided, decideStep } from '../graph/decide-step.ts';
import { ROWS, steps } from '../graph/small-world.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const entities = new Map(ROWS.map((row) => [row.id, row]));
const index = createNameIndex(entities);
const folder = mkdtempSync(join(tmpdir(), 'random-packs-'));

beforeAll(async () => {
  await applyConstraints(connection);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await clearGraph(driver);
  await driver.close();
});

/** Forty took six minutes and found nothing. */
const RUNS = 4;

test('a pack is sound after any imports, changes, retractions and decisions, and so is one of each moment before', async () => {
  const some = fc.array(fc.oneof({ arbitrary: steps, weight: 2 }, fc.array(decided, { maxLength: 3 })), {
    minLength: 2,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(some, async (parts) => {
      await clearGraph(driver);
      // The clock of the writer goes on by a second with each write, so that there is a moment between any two.
      let time = Date.parse('2026-01-01T00:00:00Z');
      const now = () => {
        time += 1_000;
        return new Date(time);
      };
      const writer = createGraphWriter({ ...connection, entities, now });
      const counts = new Map<string, number>();
      const pack = async (knownAt?: string): Promise<number> => {
        const path = join(folder, 'pack.zip');
        const { files } = await packGraph(connection, path, { withTexts: true, knownAt });
        expect((await verifyPack(path)).faults).toEqual([]);
        return files.find((file) => file.path === 'claims.jsonl')!.records!;
      };
      for (const step of parts.flat()) {
        if (step.does === 'import') await writer.importArticles(step.articles);
        else if (step.does === 'retract') await writer.retractArticles(step.ids);
        else await decideStep(writer, connection, index, step);
        counts.set(new Date(time).toISOString(), await pack());
      }
      for (const [moment, claims] of counts) expect([moment, await pack(moment)]).toEqual([moment, claims]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 240_000);
