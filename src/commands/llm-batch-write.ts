import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { findArticles, STANDARD_INPUT } from '../article/find-articles.ts';
import { ROOT, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import type { Batch } from '../llm/batch/batch-ledger.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { openProgress } from './open-progress.ts';
import { writeEstimate } from './write-estimate.ts';
import { writeRequests } from './write-requests.ts';
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
  const progress = openProgress();
  const { files, articles, estimate, unreadable } = await writeRequests(found, {
    ...{ config, seeds: loadSeeds(join(ROOT, 'seeds')), out, extractor: name, model, force, signal },
    limits: { lines: partRequests, bytes: MOST_BYTES },
    onArticle: (done) => progress.show(`${done} of ${found.length} articles`),
  }).finally(progress.end);
  console.error(writeEstimate(estimate, { batch: true }));
  const requests = count(estimate.requests - estimate.answered, 'request');
  if (files.length === 0) console.log('Nothing is left to ask; no file was written.');
  else console.log(`Wrote ${requests} about ${count(articles, 'article')} to ${files.join(', ')}`);
  if (unreadable.length > 0) {
    for (const message of unreadable) console.error(message);
    const all = count(found.length, 'article');
    throw new AppError('ARTICLES_REJECTED', `${unreadable.length} of ${all} could not be read.`);
  }
}

function readPart(text: string): number {
  const requests = Number(text);
  if (/^\d+$/.test(text) && requests >= 1 && requests <= MOST_REQUESTS) return requests;
  throw new InvalidArgumentError(`It must be a number of requests, 1 to ${MOST_REQUESTS}.`);
}
