import { type Command, Option } from 'commander';
import type { FoundArticle } from '../article/find-articles.ts';
import { readConfig } from '../config.ts';
import { EXTRACTOR_NAMES, type ExtractorName } from '../extractors/extractor-name.ts';
import type { Seeds } from '../model/seeds.ts';
import { createPipeline } from '../pipeline.ts';
import { type CostFlags, withCostOptions } from './cost-options.ts';
import { type OpenReader, withExtractor } from './with-extractor.ts';

/** Who reads articles, as the command line says. */
export interface ReaderFlags extends CostFlags {
  readonly extractor?: ExtractorName;
  readonly kept?: boolean;
}

/** Adds the options of commands that read articles. */
export function withReaderOptions(command: Command): Command {
  command
    .addOption(
      new Option('--extractor <name>', 'who reads (CLOUDTIES_EXTRACTOR, else rules)').choices([...EXTRACTOR_NAMES]),
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
  if (name === 'rules') return work({ readAhead: 1, read: createPipeline(seeds), usage: () => undefined });
  return withExtractor(name, { ...run, config, offline: flags.kept ?? false }, work);
}
