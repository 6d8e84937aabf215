import { join } from 'node:path';
import Table from 'cli-table3';
import { Command, Option } from 'commander';
import { type FoundArticle, findArticles } from '../article/find-articles.ts';
import type { ArticleSource } from '../article/read-article.ts';
import type { ExplainedClaim } from '../claims/find-claims.ts';
import { ROOT, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { REFUSAL_REASONS } from '../model/refusal.ts';
import { createExplainingPipeline, type Extraction } from '../pipeline.ts';
import { isEndOfReading, readInOrder } from '../read-in-order.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { toPrediction } from '../to-prediction.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { type ReaderFlags, withReader, withReaderOptions } from './with-reader.ts';

type Format = 'table' | 'jsonl' | 'json';

const EXAMPLES = `
Examples:
  cloudties extract seeds/articles                      what an import would take from the samples
  cloudties extract news/ --format jsonl > claims.jsonl one line for each article, for the scorer or for jq
  cloudties extract article.md --explain                the frames, features and weights behind each claim
  cloudties extract news/ --extractor llm --kept        by the answers of a language model that are kept already
  cat article.html | cloudties extract -                standard input`;

interface Flags extends ReaderFlags {
  readonly format: Format;
  readonly explain?: boolean;
}

/** Makes the command that shows what an import would take from articles, without a database. */
export function extractCommand(): Command {
  const command = new Command('extract')
    .description('Show the claims that articles state, without a database')
    .argument('<path...>', 'files, folders, globs, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'jsonl', 'json']).default('table'))
    .option(
      '--explain',
      'tell with each claim the frames, the features and their weights in log odds; of the rules alone',
    );
  return withReaderOptions(command).addHelpText('after', EXAMPLES).action(run);
}

async function run(paths: string[], flags: Flags): Promise<void> {
  const signal = interruptSignal();
  const found = await findArticles(paths, { cwd: process.cwd() });
  const seeds = loadSeeds(join(ROOT, 'seeds'));
  if (flags.explain) {
    const isRules = (flags.extractor ?? readConfig().extractor) === 'rules';
    if (!isRules)
      throw new AppError(
        'USAGE',
        'A language model has no frames and features to explain: --explain is of the rules alone.',
      );
    await show(found, flags, { readAhead: 1, read: createExplainingPipeline(seeds), signal });
  } else {
    await withReader({ seeds, found, flags, signal }, (reader) => show(found, flags, { ...reader, signal }));
  }
}

/** What was read in an article, with why where that was asked. */
type Explained = Extraction & { readonly explained?: readonly ExplainedClaim[] };

interface Shower {
  readonly readAhead: number;
  readonly read: (source: ArticleSource, signal: AbortSignal) => Explained | Promise<Explained>;
  readonly signal: AbortSignal;
}

async function show(
  found: readonly FoundArticle[],
  { format }: Flags,
  { readAhead, read, signal }: Shower,
): Promise<void> {
  const all: unknown[] = [];
  const rejected: string[] = [];
  const readOne = async (source: ArticleSource, stop: AbortSignal) => ({
    source,
    extraction: await read(source, stop),
  });
  for await (const { extracted, error } of readInOrder(found, readOne, { readAhead, signal })) {
    if (signal.aborted) throw new AppError('INTERRUPTED', 'Stopped.');
    if (!extracted) {
      if (!(error instanceof AppError) || isEndOfReading(error)) throw error;
      rejected.push(error.message);
      console.error(`${error.code}: ${error.message}`);
      continue;
    }
    const { source, extraction } = extracted;
    const { refused } = extraction;
    const prediction = { ...toPrediction(source, extraction), ...(refused.length > 0 && { refused }) };
    const shown = extraction.explained ? withExplanations(prediction, extraction.explained) : prediction;
    if (format === 'jsonl') console.log(JSON.stringify(shown));
    else if (format === 'json') all.push({ ...shown, path: source.path, document: describe(extraction) });
    else {
      printTable(source.path, extraction);
      extraction.explained?.forEach(printExplanation);
    }
  }
  if (format === 'json') console.log(JSON.stringify(all, null, 2));
  if (rejected.length > 0) {
    throw new AppError('ARTICLES_REJECTED', `${rejected.length} of ${found.length} articles could not be read.`);
  }
}

function withExplanations(prediction: ReturnType<typeof toPrediction>, explained: readonly ExplainedClaim[]) {
  const claims = prediction.claims.map((claim, index) => ({ ...claim, explanation: explained[index]!.explain() }));
  return { ...prediction, claims };
}

function printExplanation({ claim, explain }: ExplainedClaim): void {
  const { reading, supply, frames, bias, features } = explain();
  console.log(`\n${claim.subject.name} ${claim.type} ${claim.object.name}, confidence ${claim.confidence.toFixed(2)}`);
  console.log(`  read: ${reading}${supply === undefined ? '' : ` (a name supplied from the ${supply})`}`);
  console.log(`  frames: ${frames.join(', ') || 'none'}`);
  console.log(`  log odds: ${formatWeight(bias)} before all features`);
  for (const { name, weight } of features) console.log(`  ${formatWeight(weight).padStart(17)} ${name}`);
}

function formatWeight(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
}

function describe({ document: { text: _text, blocks: _blocks, signature: _signature, ...document } }: Extraction) {
  return document;
}

function printTable(path: string, { document, claims, refused }: Extraction): void {
  console.log(`\n${path} · ${document.title} · ${document.publishedOn?.value ?? 'no date'}`);
  for (const diagnostic of document.diagnostics) {
    console.log(`  ${diagnostic.code}${diagnostic.line ? ` (line ${diagnostic.line})` : ''}: ${diagnostic.message}`);
  }
  for (const { reason, extractor, proposal, detail } of refused) {
    console.log(`  refused of ${extractor}: ${proposal}: ${REFUSAL_REASONS[reason]} (${detail})`);
  }
  if (claims.length === 0) {
    console.log('  no claims');
    return;
  }
  const table = new Table({
    head: ['type', 'from', 'to', 'status', 'date', 'conf.', 'rule', 'quote'],
    colWidths: [17, 22, 22, 10, 12, 7, 26, 60],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const claim of claims) {
    table.push([
      claim.type,
      claim.subject.name,
      claim.object.name,
      claim.status,
      claim.date?.value ?? '',
      claim.confidence.toFixed(2),
      [claim.rule, tellReaders('agreed', claim.agreedBy), tellReaders('missed', claim.missedBy)].join(''),
      claim.quote,
    ]);
  }
  console.log(table.toString());
}

function tellReaders(what: string, readers: readonly string[] = []): string {
  return readers.map((reader) => `\n${what} by ${reader}`).join('');
}
