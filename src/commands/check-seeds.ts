import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { Command } from 'commander';
import { findArticles } from '../article/find-articles.ts';
import { createArticleReader } from '../article/read-article.ts';
import { readArticleBytes } from '../article/read-article-bytes.ts';
import { createFrameHitCounter } from '../claims/count-frame-hits.ts';
import { createExampleRunner, type ExampleRunner } from '../claims/run-pattern-examples.ts';
import { ROOT } from '../config.ts';
import { AppError } from '../errors.ts';
import { createMentionFinder } from '../mentions/find-mentions.ts';
import { groupBy } from '../model/group-by.ts';
import type { PatternRow } from '../model/pattern-row.ts';
import type { Seeds } from '../model/seeds.ts';
import type { PlacedRow } from '../seeds/check-rows.ts';
import { loadPrices } from '../seeds/load-prices.ts';
import { loadPrompts } from '../seeds/load-prompts.ts';
import { loadPlacedSeeds, type PlacedSeeds } from '../seeds/load-seeds.ts';
import { type SeedFault, toSeedsError } from '../seeds/seed-fault.ts';
import { openProgress } from './open-progress.ts';

const EXAMPLES = `
Examples:
  cloudties check-seeds            the seeds of this checkout
  cloudties check-seeds my-seeds   those of another folder, before they are used
  cloudties check-seeds --on news/ also how often each pattern reads something in these articles, and which never does`;

/** Makes the command that validates the seeds and runs the examples of every pattern; exit code 4 where a row is wrong. */
export function checkSeedsCommand(): Command {
  return new Command('check-seeds')
    .description("Validate every row under seeds/ and run every pattern's examples")
    .argument('[folder]', 'the seeds to check', join(ROOT, 'seeds'))
    .option('--on <path...>', 'articles on which to count what each pattern reads')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, { on }: { on?: string[] }) => {
      const placed = loadPlacedSeeds(folder);
      const runExamples = createExampleRunner(placed.seeds.lexicon);
      const faults = placed.patterns.flatMap((each) => exampleFaults(each, runExamples));
      if (faults.length > 0) throw toSeedsError(faults);
      const prompts = existsSync(join(folder, 'prompts')) ? loadPrompts(folder) : undefined;
      const prices = loadPrices(folder);
      printCounts(placed);
      console.log(`${prices.length} prices of language models`);
      if (prompts) console.log(`${prompts.examples.length} examples for language models; prompt ${prompts.version}`);
      if (on) await printHits(placed.seeds, on);
    });
}

/** Runs one row by itself, so that a frame that does not compile hides no other fault. */
function exampleFaults({ row, file, line }: PlacedRow<PatternRow>, runExamples: ExampleRunner): readonly SeedFault[] {
  try {
    return runExamples([row]).map(({ pattern, message }) => ({ file, line, message: `${pattern}: ${message}` }));
  } catch (error) {
    if (error instanceof AppError) return [{ file, line, message: error.message }];
    throw error;
  }
}

/** Counts for every pattern the articles in which it reads a pair of names; the rarest first. */
async function printHits(seeds: Seeds, paths: readonly string[]): Promise<void> {
  const articles = await findArticles(paths, { cwd: process.cwd() });
  const readArticle = createArticleReader(seeds.lexicon);
  const findMentions = createMentionFinder(seeds);
  const countHits = createFrameHitCounter(seeds);
  const rows = new Map(seeds.patterns.map(({ id }) => [id, { hits: 0, articles: 0 }]));
  const progress = openProgress();
  for (const [index, article] of articles.entries()) {
    progress.show(`${index} of ${articles.length} articles`);
    try {
      const document = readArticle({ path: article.path, bytes: await readArticleBytes(article) });
      for (const [id, hits] of countHits(document, findMentions(document))) {
        const row = rows.get(id)!;
        row.hits += hits;
        row.articles++;
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      console.error(`${error.code}: ${error.message}`);
    }
  }
  progress.end();
  const sorted = [...rows].sort(([, a], [, b]) => a.articles - b.articles || a.hits - b.hits);
  for (const [id, { hits, articles }] of sorted) {
    console.log(hits === 0 ? `${id}: never` : `${id}: ${hits} times in ${articles} articles`);
  }
}

function printCounts({ seeds, entities, patterns }: PlacedSeeds): void {
  const table = new Table({
    head: ['file', 'rows', 'of which'],
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    style: { head: [], border: [] },
  });
  for (const [file, rows] of groupBy(entities, ({ file }) => file)) {
    table.push([file, rows.length, counts(rows, ({ row }) => row.kind)]);
  }
  for (const [file, rows] of groupBy(patterns, ({ file }) => file)) {
    table.push([file, rows.length, counts(rows, ({ row }) => row.type)]);
  }
  for (const [topic, senses] of Object.entries(seeds.lexicon)) {
    const words = Object.values(senses).reduce((sum, list) => sum + list.length, 0);
    table.push([`seeds/lexicon/${topic}.yaml`, words, `words of ${Object.keys(senses).length} senses`]);
  }
  console.log(table.toString());
  const names = seeds.entities.reduce((sum, row) => sum + Object.keys(row.names).length, 0);
  const aliases = seeds.entities.reduce((sum, row) => sum + row.aliases.length + row.ambiguous.length, 0);
  const examples = seeds.patterns.reduce((sum, row) => sum + row.examples.length + row.counterExamples.length, 0);
  console.log(`${seeds.entities.length} entities: ${counts(seeds.entities, ({ kind }) => kind)}`);
  console.log(`${names} names, ${aliases} aliases`);
  console.log(`${seeds.patterns.length} patterns, ${examples} examples and counter-examples read as they should`);
  console.log(`version ${seeds.version}`);
}

function counts<T>(items: readonly T[], keyOf: (item: T) => string): string {
  return [...groupBy(items, keyOf)].map(([key, group]) => `${group.length} ${key}`).join(', ');
}
