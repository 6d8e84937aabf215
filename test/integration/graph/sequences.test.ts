import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter, type GraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { loadIdentity, readNameDecisions } from '../../../src/graph/load-identity.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import { rebuildGraph } from '../../../src/graph/rebuild-graph.ts';
import { runInTransaction } from '../../../src/graph/run-in-transaction.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { type Decided, decided, decideStep } from './decide-step.ts';
import { importStep, retractStep, rowsOf, type Step } from './small-world.ts';

/** How many sequences, of which so many share a graph, each with names of its own. `npm run fuzz` takes ten thousand. */
const SEQUENCES = Number(process.env.FUZZ_SEQUENCES ?? 200);
const SEED = Number(process.env.FUZZ_SEED ?? 5);
const TOGETHER = Math.min(SEQUENCES, 100);
/** A sequence takes a tenth of a second on an idle machine; a busy one may take its time. */
const TIME = 120_000 + SEQUENCES * 3_000;

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };

beforeAll(async () => {
  await applyConstraints(connection);
});
afterAll(() => driver.close());

/** What two importers do at once: each has articles of its own, both decide on what either brought. */
function sequence(world: string): fc.Arbitrary<readonly (readonly (Step | Decided)[])[]> {
  const ofImporter = (ids: string[]) =>
    fc.array(
      fc.oneof(
        { arbitrary: importStep(world, ids), weight: 4 },
        { arbitrary: retractStep(world, ids), weight: 1 },
        { arbitrary: decided, weight: 3 },
      ),
      { minLength: 1, maxLength: 5 },
    );
  return fc.tuple(ofImporter(['a', 'b']), ofImporter(['c', 'd']));
}

async function take(writer: GraphWriter, step: Step | Decided, world: string, rows: Rows): Promise<void> {
  if (step.does === 'import') await writer.importArticles(step.articles);
  else if (step.does === 'retract') await writer.retractArticles(step.ids);
  else await decideStep(writer, connection, createNameIndex(rows), step, world);
}

type Rows = Parameters<typeof createNameIndex>[0];

/** Writes what is left of some sequences into an empty graph: the last articles at once, then the decisions that hold. */
async function writeFromScratch(left: readonly ExtractedArticle[], rows: Rows): Promise<void> {
  const index = createNameIndex(rows);
  const { onNames, blocked, onClaims } = await runInTransaction(connection, 'READ', async (tx) => {
    const { blocked } = await loadIdentity(tx, index);
    const { records } = await tx.run(
      `MATCH (d:Decision)-[:ABOUT]->(c:Claim) WHERE d.undoneBy IS NULL AND d.action IN ['confirm', 'reject']
       RETURN DISTINCT d.action AS action, c.id AS claimId, d.seq AS seq ORDER BY seq`,
    );
    const onClaims = records.map((record) => record.toObject() as { action: 'confirm' | 'reject'; claimId: string });
    return { onNames: await readNameDecisions(tx), blocked, onClaims };
  });
  await clearGraph(driver);
  const writer = createGraphWriter({ ...connection, entities: rows });
  for (let at = 0; at < left.length; at += 50) await writer.importArticles(left.slice(at, at + 50));
  const signed = { by: 'Ann', reason: '' };
  const holding = onNames.filter(({ id }) => !blocked.has(id));
  for (const { action, names } of holding) await writer.decide([{ action, names, ...signed }]);
  for (const { action, claimId } of onClaims) await writer.decide([{ action, claimId, ...signed }]);
}

test(
  `${SEQUENCES} sequences of imports, changes, retractions and decisions, by two importers at once, leave what remains of them`,
  async () => {
    for (let from = 0; from < SEQUENCES; from += TOGETHER) {
      await clearGraph(driver);
      const worlds = Array.from({ length: Math.min(TOGETHER, SEQUENCES - from) }, (_, at) => `w${from + at} `);
      const rows = new Map(worlds.flatMap(rowsOf).map((row) => [row.id, row]));
      const left = new Map<string, ExtractedArticle>();
      const writers = [0, 1].map(() => createGraphWriter({ ...connection, entities: rows }));
      const taken = worlds.map((world, at) => fc.sample(sequence(world), { numRuns: 1, seed: SEED + from + at })[0]!);
      await Promise.all(
        writers.map(async (writer, importer) => {
          for (const [at, world] of worlds.entries()) {
            for (const step of taken[at]![importer]!) {
              await take(writer, step, world, rows);
              if (step.does === 'import') for (const article of step.articles) left.set(article.document.id, article);
              else if (step.does === 'retract') for (const id of step.ids) left.delete(id);
            }
          }
        }),
      );
      const grown = await dumpGraph(connection);
      const { differences } = await rebuildGraph(connection, rows, { check: true });
      expect(differences, `seeds from ${SEED + from}`).toEqual([]);
      await writeFromScratch([...left.values()], rows);
      const scratch = new Set(await dumpGraph(connection));
      const other = grown.filter((line) => !scratch.has(line));
      expect([other.slice(0, 5), grown.length], `seeds from ${SEED + from}`).toEqual([[], scratch.size]);
    }
  },
  TIME,
);
