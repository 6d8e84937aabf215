import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type FoundArticle, findArticles, STANDARD_INPUT } from '../article/find-articles.ts';
import { readArticleBytes } from '../article/read-article-bytes.ts';
import { ROOT, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { openExtractor } from '../extractors/open-extractor.ts';
import { type Batch, type BatchArticle, toBatchFolder, writeBatch } from '../llm/batch/batch-ledger.ts';
import { toBatchLine } from '../llm/batch/batch-line.ts';
import { loadTokenCounter } from '../llm/count-tokens.ts';
import { createEstimator } from '../llm/estimate-requests.ts';
import { createOutputGuess } from '../llm/guess-output.ts';
import { ANY_MODEL, toLlmSettings } from '../llm/llm-config.ts';
import type { LlmRequest } from '../llm/llm-request.ts';
import { findPrice } from '../llm/price-table.ts';
import { readUsage, toUsageFile } from '../llm/usage-ledger.ts';
import { toFolderError } from '../neo4j/to-folder-error.ts';
import { openModel } from '../open-model.ts';
import { loadPrices } from '../seeds/load-prices.ts';
import { loadPrompts } from '../seeds/load-prompts.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { openPartWriter } from './open-part-writer.ts';
import { openProgress } from './open-progress.ts';
import { writeEstimate } from './write-estimate.ts';
import { count } from './write-summary.ts';
import { refuseExisting } from './write-whole-file.ts';

const EXAMPLES = `
Examples:
  cloudties llm batch write news/ requests.jsonl --model gpt-5.4-mini   for the batch API of an endpoint
  cloudties llm batch write news/ requests.jsonl                        for whoever answers
  cloudties llm batch write news/ requests.jsonl --extractor arbiter    only what the rules are not sure of

Each line is one request. What is answered already is left out; when all is, no file is written.
The answers come back with: cloudties llm batch read ANSWERS.jsonl`;

/** What batch APIs take in one file, at most. */
const MOST_REQUESTS = 50_000;
const MOST_BYTES = 200_000_000;

interface Flags {
  readonly extractor?: Batch['extractor'];
  readonly model?: string;
  readonly partRequests: number;
  readonly force?: boolean;
}

/** Makes the command that writes what a model would be asked about articles into a file. */
export function llmBatchWriteCommand(): Command {
  return new Command('write')
    .description('Write what a language model would be asked into a file, for a batch API or for people')
    .argument('<path...>', 'files, folders or globs of articles; the last is the file to write, OUT.jsonl')
    .addOption(
      new Option('--extractor <name>', 'what the answers are for (CLOUDTIES_EXTRACTOR, else llm)').choices([
        ...['llm', 'rules+llm', 'arbiter'],
      ]),
    )
    .option('--model <name>', 'the model that is to answer (CLOUDTIES_LLM_MODEL, else "any")')
    .option('--part-requests <n>', 'requests in a file; more of them make more files', readPart, MOST_REQUESTS)
    .option('--force', 'write over files that stand there')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(given: string[], { extractor: wished, model, partRequests, force = false }: Flags): Promise<void> {
  const signal = interruptSignal();
  const config = readConfig();
  const [paths, out] = [given.slice(0, -1), given.at(-1)!];
  if (paths.length === 0 || !out.endsWith('.jsonl')) {
    throw new AppError('USAGE', 'Name articles first, and last the file to write, which ends in .jsonl.');
  }
  await refuseExisting(out, force);
  const found = await findArticles(paths, { cwd: process.cwd() });
  if (found.some(({ file }) => file === STANDARD_INPUT)) {
    throw new AppError(
      'USAGE',
      'A batch cannot ask about standard input: it is read again with the answers. Name a file.',
    );
  }
  const name = wished ?? (config.extractor === 'rules' ? 'llm' : config.extractor);
  const settings = toLlmSettings(config.llm, model ?? config.llm.model ?? ANY_MODEL);
  const prompts = loadPrompts(join(ROOT, 'seeds'));
  const opened = openModel(config, { prompts, settings, offline: true });
  const { requestsFor } = openExtractor(name, loadSeeds(join(ROOT, 'seeds')), opened);
  const { records } = await readUsage(toUsageFile(config.dataFolder));
  const estimator = createEstimator({
    model: opened.name,
    count: await loadTokenCounter(),
    guess: createOutputGuess(records, (name === 'arbiter' ? opened.judge : opened.reader).extractor),
    isAnswered: async ({ id }: LlmRequest) => (await opened.cache.get(id))?.truncated === false,
    price: findPrice(
      loadPrices(join(ROOT, 'seeds')).map(({ row }) => row),
      opened.name,
    ),
    batch: true,
  });

  const writer = openPartWriter(out, { lines: partRequests, bytes: MOST_BYTES }, force);
  const articles: BatchArticle[] = [];
  const unreadable: string[] = [];
  const progress = openProgress();
  try {
    for (const [index, article] of found.entries()) {
      signal.throwIfAborted();
      progress.show(`${index} of ${found.length} articles`);
      const read = await readOne(article).catch((error) => {
        if (!(error instanceof AppError) || error.code !== 'ARTICLE_UNREADABLE') throw error;
        unreadable.push(error.message);
        return undefined;
      });
      if (read === undefined) continue;
      const open = await estimator.add(read.requests);
      for (const request of open) await writer.add(toBatchLine(request));
      if (open.length > 0) articles.push(read.entry);
    }
    progress.end();
    console.error(writeEstimate(estimator.total(), { batch: true }));
    if (articles.length > 0) {
      const at = new Date().toISOString();
      const id = `${at.slice(0, 19).replaceAll(':', '-')}-${randomBytes(2).toString('hex')}`;
      const batch: Batch = { id, at, extractor: name, version: prompts.version, settings, articles };
      await writeBatch(toBatchFolder(config.dataFolder), batch).catch((error) => {
        throw toFolderError(error, config.dataFolder, 'CLOUDTIES_DATA');
      });
    }
    const files = await writer.finish();
    const { requests, answered } = estimator.total();
    if (files.length === 0) console.log('Nothing is left to ask; no file was written.');
    else
      console.log(
        `Wrote ${count(requests - answered, 'request')} about ${count(articles.length, 'article')} to ${files.join(', ')}`,
      );
  } finally {
    progress.end();
    await writer.close();
  }
  if (unreadable.length > 0) {
    for (const message of unreadable) console.error(message);
    throw new AppError(
      'ARTICLES_REJECTED',
      `${unreadable.length} of ${count(found.length, 'article')} could not be read.`,
    );
  }

  async function readOne(article: FoundArticle) {
    const bytes = await readArticleBytes(article);
    const requests = requestsFor({ path: article.path, bytes });
    const hash = createHash('sha256').update(bytes).digest('hex');
    return { requests, entry: { ...article, hash, requests: requests.map(({ id }) => id) } };
  }
}

function readPart(text: string): number {
  const requests = Number(text);
  if (/^\d+$/.test(text) && requests >= 1 && requests <= MOST_REQUESTS) return requests;
  throw new InvalidArgumentError(`It must be a number of requests, 1 to ${MOST_REQUESTS}.`);
}
