import { join } from 'node:path';
import Table from 'cli-table3';
import { Command, Option } from 'commander';
import { findArticles } from '../article/find-articles.ts';
import { readArticleBytes } from '../article/read-article-bytes.ts';
import type { ExplainedClaim } from '../claims/find-claims.ts';
import { ROOT } from '../config.ts';
import { AppError } from '../errors.ts';
import { createExplainingPipeline, type Extraction } from '../pipeline.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { toPrediction } from '../to-prediction.ts';

type Format = 'table' | 'jsonl' | 'json';

const EXAMPLES = `
Examples:
  cloudties extract seeds/articles                      what an import would take from the samples
  cloudties extract news/ --format jsonl > claims.jsonl one line for each article, for the scorer or for jq
  cloudties extract article.md --explain                the frames, features and weights behind each claim
  cat article.html | cloudties extract -                standard input`;

/** Makes the command that shows what an import would take from articles, without a database. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('Show the claims that articles state, without a database')
    .argument('<path...>', 'files, folders, globs, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'jsonl', 'json']).default('table'))
    .option('--explain', 'tell with each claim the frames, the features and their weights in log odds')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], { format, explain = false }: { format: Format; explain?: boolean }) => {
      const articles = await findArticles(paths, { cwd: process.cwd() });
      const run = createExplainingPipeline(loadSeeds(join(ROOT, 'seeds')));
      const all: unknown[] = [];
      const rejected: string[] = [];
      for (const article of articles) {
        const { path } = article;
        try {
          const source = { path, bytes: await readArticleBytes(article) };
          const extraction = run(source);
          const prediction = explain
            ? withExplanations(toPrediction(source, extraction), extraction.explained)
            : toPrediction(source, extraction);
          if (format === 'jsonl') console.log(JSON.stringify(prediction));
          else if (format === 'json') all.push({ ...prediction, path, document: describe(extraction) });
          else {
            printTable(path, extraction);
            if (explain) extraction.explained.forEach(printExplanation);
          }
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          rejected.push(error.message);
          console.error(`${error.code}: ${error.message}`);
        }
      }
      if (format === 'json') console.log(JSON.stringify(all, null, 2));
      if (rejected.length > 0) {
        throw new AppError('ARTICLES_REJECTED', `${rejected.length} of ${articles.length} articles could not be read.`);
      }
    });
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

function printTable(path: string, { document, claims }: Extraction): void {
  console.log(`\n${path} · ${document.title} · ${document.publishedOn?.value ?? 'no date'}`);
  for (const diagnostic of document.diagnostics) {
    console.log(`  ${diagnostic.code}${diagnostic.line ? ` (line ${diagnostic.line})` : ''}: ${diagnostic.message}`);
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
      claim.rule,
      claim.quote,
    ]);
  }
  console.log(table.toString());
}
