import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { findArticles } from '../article/find-articles.ts';
import { ROOT, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import type { ImportReport } from '../import-articles.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { importIntoGraph } from './import-into-graph.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { type ReaderFlags, withReader, withReaderOptions } from './with-reader.ts';
import { count, writeSummary } from './write-summary.ts';

const EXAMPLES = `
Examples:
  cloudties import seeds/articles             the samples
  cloudties import news/ 'more/**/*.html'     folders and globs; running it again writes only what changed
  cloudties import news/ --dry-run            what it would do, writing nothing
  cloudties import news/ --extractor rules+llm --budget 2   with a language model beside the rules; docs/llm.md
  cat article.md | cloudties import -         standard input
  cloudties import news/ --json | jq '.rejected, .refused, .diagnostics'

Ctrl-C finishes the article under way; running again continues. Exit code 7: some articles were rejected.`;

interface Flags extends ReaderFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly concurrency: number;
}

/** Makes the command that imports articles into the graph. */
export function importCommand(): Command {
  const command = new Command('import')
    .description('Import articles into the graph')
    .argument('<path...>', 'files, folders, globs, or - for standard input')
    .option('--dry-run', 'say what would be done, and write nothing')
    .option('--json', 'print the summary as JSON')
    .option('--concurrency <n>', 'batches written at once, 1 to 16', toConcurrency, 2);
  return withReaderOptions(command).addHelpText('after', EXAMPLES).action(run);
}

async function run(paths: string[], flags: Flags): Promise<void> {
  const signal = interruptSignal();
  const found = await findArticles(paths, { cwd: process.cwd() });
  const seeds = loadSeeds(join(ROOT, 'seeds'));
  const { dryRun = false, json = false, concurrency } = flags;
  await withReader({ seeds, found, flags, signal }, async ({ read: pipeline, readAhead, batchSize, usage }) => {
    const options = { pipeline, readAhead, batchSize, usage, dryRun, concurrency, signal };
    const { report, seconds } = await importIntoGraph(found, { config: readConfig(), seeds, ...options });
    if (json) console.log(JSON.stringify({ ...report, dryRun, seconds: Number(seconds.toFixed(3)) }, null, 2));
    else console.log(writeSummary(report, seconds, dryRun));
    failWhere(report);
  });
}

function toConcurrency(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 16) throw new InvalidArgumentError('It must be 1 to 16.');
  return count;
}

function failWhere({ interrupted, rejected, articles }: ImportReport): void {
  if (interrupted) {
    throw new AppError('INTERRUPTED', 'Stopped; what was read until then is written. Running it again continues.');
  }
  if (rejected.length > 0) {
    throw new AppError('ARTICLES_REJECTED', `${rejected.length} of ${count(articles, 'article')} were rejected.`);
  }
}
