import { type Command, InvalidArgumentError, Option } from 'commander';
import type { FoundArticle } from '../article/find-articles.ts';
import { readConfig } from '../config.ts';
import { EXTRACTOR_NAMES, type ExtractorName } from '../extractors/extractor-name.ts';
import type { Seeds } from '../model/seeds.ts';
import { type CostFlags, withCostOptions } from './cost-options.ts';
import { openRules } from './open-rules.ts';
import { type OpenReader, withExtractor } from './with-extractor.ts';

/** Who reads articles, as the command line says. */
export interface ReaderFlags extends CostFlags {
  readonly extractor?: ExtractorName;
  readonly kept?: boolean;
  readonly threads?: number;
}

/** Adds the options of commands that read articles. */
export function withReaderOptions(command: Command): Command {
  command
    .addOption(
      new Option('--extractor <name>', 'who reads (CLOUDTIES_EXTRACTOR, else rules)').choices([...EXTRACTOR_NAMES]),
    )
    .option(
      '--threads <n>',
      'articles that the rules read at once, 1 to 64; by default one for each further core where there are many',
      toThreads,
    )
    .option('--kept', 'of a language model, take the answers that are kept alone, and send nothing');
  return withCostOptions(command);
}

/** Runs work with whoever is to read articles: the rules, or with a language model, whose cost is told and asked about before. */
export async function withReader<T>(
  run: {
    readonly seeds: Seeds;
    readonly found: readonly FoundArticle[];
    readonly flags: ReaderFlags;
    readonly signal?: AbortSignal;
  },
  work: (reader: OpenReader) => Promise<T>,
): Promise<T> {
  const { flags, seeds } = run;
  const config = readConfig();
  const name = flags.extractor ?? config.extractor;
  if (name === 'rules') {
    const rules = openRules(seeds, run.found.length, flags.threads);
    return work(rules).finally(rules.close);
  }
  return withExtractor(name, { ...run, config, offline: flags.kept ?? false }, work);
}

function toThreads(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 64) throw new InvalidArgumentError('It must be 1 to 64.');
  return count;
}
