import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import type { ArticleSource } from '../article/read-article.ts';
import { type Config, ROOT, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Extractor } from '../extractors/extractor.ts';
import { openExtractor } from '../extractors/open-extractor.ts';
import { type FiledAnswers, fileAnswers } from '../file-answers.ts';
import type { ImportReport } from '../import-articles.ts';
import { type Batch, readBatches, toBatchFolder } from '../llm/batch/batch-ledger.ts';
import { type CollectedAnswers, collectAnswers } from '../llm/batch/collect-answers.ts';
import { openLlmCache } from '../llm/open-llm-cache.ts';
import { findPrice, toCost } from '../llm/price-table.ts';
import { appendUsage, toUsageFile } from '../llm/usage-ledger.ts';
import type { Seeds } from '../model/seeds.ts';
import { toFolderError } from '../neo4j/to-folder-error.ts';
import { openModel, toAnswerFolder } from '../open-model.ts';
import { loadPrices } from '../seeds/load-prices.ts';
import { loadPrompts } from '../seeds/load-prompts.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { importIntoGraph } from './import-into-graph.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { layCache } from './lay-cache.ts';
import { openProgress } from './open-progress.ts';
import { writeFiled } from './write-filed.ts';
import { count, writeSummary } from './write-summary.ts';

const EXAMPLES = `
Examples:
  cloudties llm batch read answers.jsonl              keeps the answers, and imports the articles that have all of theirs
  cloudties llm batch read answers.jsonl --dry-run    what that would do, writing nothing
  cloudties llm batch read answers*.jsonl --no-import keeps the answers only; \`import --extractor llm\` finds them

A line is what a batch API answers, or what anybody may write: {"custom_id": "…", "content": {"claims": […]}}
Lines may come in any order, twice, or only some of them. Exit code 7: some lines were of no use; write the batch again for what is left.`;

interface Flags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly import: boolean;
}

/** Makes the command that takes answers to a batch. */
export function llmBatchReadCommand(): Command {
  return new Command('read')
    .description('Take the answers to a batch, and import the articles that have all of theirs')
    .argument('<answers...>', 'files of answers, ANSWERS.jsonl')
    .option('--dry-run', 'say what would be done, and write nothing')
    .option('--json', 'print what was done as JSON')
    .option('--no-import', 'keep the answers, and import nothing')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(files: string[], { dryRun = false, json = false, import: wantsImport }: Flags): Promise<void> {
  const signal = interruptSignal();
  const config = readConfig();
  for (const file of files) await checkFile(file);
  const batches = await readLedger(config);
  const known = new Set(batches.flatMap(({ articles }) => articles.flatMap(({ requests }) => requests)));
  const collected = await collectAnswers(files, (id) => known.has(id));
  checkCollected(collected, files);

  const draft = dryRun ? await mkdtemp(join(tmpdir(), 'cloudties-answers-')) : undefined;
  try {
    const folder = toAnswerFolder(config.dataFolder);
    const kept = openLlmCache(folder);
    const cache = draft === undefined ? kept : layCache(openLlmCache(draft), kept);
    const seeds = loadSeeds(join(ROOT, 'seeds'));
    const open = createOpener(config, seeds, draft ?? folder);
    const progress = openProgress();
    const onArticle = (done: number) => progress.show(`${done} articles looked at`);
    const filed = await fileAnswers(batches, collected, { cache, open, signal, onArticle }).finally(progress.end);
    if (!dryRun) await recordUsage(config, filed);
    if (!json) console.log(writeFiled(filed, collected.lines, dryRun));
    const readers = new Map(filed.complete.map(({ article, batch }) => [article.path, open(batch)]));
    const pipeline = (source: ArticleSource) => readers.get(source.path)!.read(source, signal);
    const { report, seconds = 0 } =
      wantsImport && filed.complete.length > 0
        ? await importIntoGraph(
            filed.complete.map(({ article }) => article),
            { config, seeds, pipeline, signal, dryRun },
          )
        : {};
    if (json) console.log(JSON.stringify(toJson(filed, collected.lines, { dryRun, report }), null, 2));
    else if (report) console.log(writeSummary(report, seconds, dryRun));
    failWhere(filed, collected.lines, report);
  } finally {
    if (draft !== undefined) await rm(draft, { recursive: true, force: true });
  }
}

async function checkFile(file: string): Promise<void> {
  const stats = await stat(file).catch(() => undefined);
  if (stats === undefined) throw new AppError('PATH_NOT_FOUND', `"${file}" does not exist, or cannot be read.`);
  if (!stats.isFile()) throw new AppError('BATCH_INVALID', `"${file}" is no file. Name files of answers.`);
}

async function readLedger({ dataFolder }: Config): Promise<readonly Batch[]> {
  const { batches, damaged } = await readBatches(toBatchFolder(dataFolder)).catch((error) => {
    throw toFolderError(error, dataFolder, 'CLOUDTIES_DATA');
  });
  for (const file of damaged) console.error(`${file} is damaged: answers to that batch are not known.`);
  if (batches.length > 0) return batches;
  throw new AppError(
    'BATCH_INVALID',
    `No batch was written with this data folder, ${dataFolder}. Write one first (cloudties llm batch write), or set CLOUDTIES_DATA to the folder of then.`,
  );
}

/** Refuses files in which nothing at all answers a batch: mostly the wrong file was named. */
function checkCollected({ lines, answers, faults }: CollectedAnswers, files: readonly string[]): void {
  if (answers.size > 0 || faults.some(({ id, fault }) => id !== undefined && /endpoint|will not|cut off/u.test(fault)))
    return;
  const names = files.map((file) => `"${file}"`).join(', ');
  const first = faults[0];
  const why = first ? ` Line ${first.line}: ${first.fault}.` : ' Nothing stands in it.';
  throw new AppError('BATCH_INVALID', `${names}: none of ${count(lines, 'line')} answers a batch.${why}`);
}

/** Opens what batches are read by, equal ones once. */
function createOpener(config: Config, seeds: Seeds, cacheFolder: string): (batch: Batch) => Extractor {
  const prompts = loadPrompts(join(ROOT, 'seeds'));
  const opened = new Map<string, Extractor>();
  return ({ extractor, settings }) => {
    const key = JSON.stringify([extractor, settings]);
    const known = opened.get(key);
    if (known) return known;
    const model = openModel(config, { prompts, settings, cacheFolder, offline: true });
    const made = openExtractor(extractor, seeds, model);
    opened.set(key, made);
    return made;
  };
}

/** Writes down what the answers took that were kept now, at the price of a batch. */
async function recordUsage(config: Config, { usage }: FiledAnswers): Promise<void> {
  const prices = loadPrices(join(ROOT, 'seeds')).map(({ row }) => row);
  for (const [{ settings, version }, taken] of usage) {
    if (taken.inputTokens + taken.outputTokens === 0) continue;
    const { model } = settings;
    const price = findPrice(prices, model);
    const cost = price && toCost(price, taken, { batch: true });
    const record = { at: new Date().toISOString(), model, extractor: `llm/${model}/${version}`, ...taken, ...cost };
    await appendUsage(toUsageFile(config.dataFolder), record).catch((error) => {
      throw toFolderError(error, config.dataFolder, 'CLOUDTIES_DATA');
    });
  }
}

function toJson(
  { filed, repeated, faults, complete, waiting, changed }: FiledAnswers,
  lines: number,
  { dryRun, report }: { readonly dryRun: boolean; readonly report: ImportReport | undefined },
) {
  const articles = { complete: complete.map(({ article }) => article.path), waiting, changed };
  return { dryRun, lines, filed, repeated, unusable: faults, articles, import: report ?? null };
}

function failWhere({ faults }: FiledAnswers, lines: number, report: ImportReport | undefined): void {
  if (report?.interrupted) throw new AppError('INTERRUPTED', 'Stopped. Reading the same answers again continues.');
  if (report && report.rejected.length > 0) {
    throw new AppError(
      'ARTICLES_REJECTED',
      `${report.rejected.length} of ${count(report.articles, 'article')} were rejected.`,
    );
  }
  if (faults.length > 0) {
    throw new AppError(
      'LLM_ANSWER_INVALID',
      `${faults.length} of ${count(lines, 'line')} were of no use; the others count.`,
    );
  }
}
