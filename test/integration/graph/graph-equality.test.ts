import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter, type GraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { articles, ROWS, type Step, steps } from './small-world.ts';

/** Twenty seconds each on an idle machine; a busy one may take its time. */
const TIME = 240_000;

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const newWriter = (rows = ROWS): GraphWriter =>
  createGraphWriter({ ...connection, entities: new Map(rows.map((row) => [row.id, row])) });

beforeAll(async () => {
  await applyConstraints(connection);
});
afterAll(() => driver.close());

async function take(writer: GraphWriter, step: Step): Promise<void> {
  if (step.does === 'import') await writer.importArticles(step.articles);
  else await writer.retractArticles(step.ids);
}

/** What stands at the end of the steps, from scratch, by one import. */
async function dumpFromScratch(taken: readonly Step[], writer = newWriter()): Promise<readonly string[]> {
  const left = new Map<string, ExtractedArticle>();
  for (const step of taken) {
    if (step.does === 'import') for (const article of step.articles) left.set(article.document.id, article);
    else for (const id of step.ids) left.delete(id);
  }
  await clearGraph(driver);
  await writer.importArticles([...left.values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)));
  return dumpGraph(connection);
}

describe('the live graph', () => {
  test(
    'is that of an import of the final articles alone, after any imports, changes and retractions',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (taken) => {
          await clearGraph(driver);
          const writer = newWriter();
          for (const step of taken) await take(writer, step);
          const grown = await dumpGraph(connection);
          expect(grown).toEqual(await dumpFromScratch(taken));
        }),
        { numRuns: 60 },
      );
    },
    TIME,
  );

  test(
    'is not written to at all when the same articles are imported again, alone or in a batch',
    async () => {
      await fc.assert(
        fc.asyncProperty(articles, async (batch) => {
          await clearGraph(driver);
          await newWriter().importArticles(batch);
          const before = await dumpGraph(connection, { everything: true });
          const again = await newWriter().importArticles(batch.toReversed());
          expect(again.map(({ outcome }) => outcome)).toEqual(batch.map(() => 'unchanged'));
          for (const article of batch) await newWriter().importArticles([article]);
          expect(await dumpGraph(connection, { everything: true })).toEqual(before);
        }),
        { numRuns: 10 },
      );
    },
    TIME,
  );

  test(
    'is the same whether two writers work at once or one after the other',
    async () => {
      await fc.assert(
        fc.asyncProperty(articles, articles, async (first, second) => {
          const ids = new Set(first.map(({ document }) => document.id));
          const others = second.filter(({ document }) => !ids.has(document.id));
          await clearGraph(driver);
          const together = [...first.map((article) => [article]), others].filter((batch) => batch.length > 0);
          await Promise.all(together.map((batch) => newWriter().importArticles(batch)));
          const grown = await dumpGraph(connection);
          const step = { does: 'import', articles: [...first, ...others] } as const;
          expect(grown).toEqual(await dumpFromScratch([step]));
        }),
        { numRuns: 10 },
      );
    },
    TIME,
  );

  test(
    'follows the seeds: rows added and removed between imports give the graph that the last ones give',
    async () => {
      const someRows = fc.subarray(ROWS);
      await fc.assert(
        fc.asyncProperty(steps, someRows, steps, someRows, async (early, fewRows, late, otherRows) => {
          await clearGraph(driver);
          for (const step of early) await take(newWriter(fewRows), step);
          for (const step of late) await take(newWriter(otherRows), step);
          const grown = await dumpGraph(connection);
          expect(grown).toEqual(await dumpFromScratch([...early, ...late], newWriter(otherRows)));
        }),
        { numRuns: 20 },
      );
    },
    TIME,
  );
});
