import { join } from 'node:path';
import { type FoundArticle, STANDARD_INPUT } from '../article/find-articles.ts';
import type { ArticleSource } from '../article/read-article.ts';
import { type Config, ROOT, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import type { ExtractorName } from '../extractors/extractor-name.ts';
import { openExtractor } from '../extractors/open-extractor.ts';
import { type BatchSize, SMALL_BATCH } from '../is-batch-full.ts';
import { type Budget, openBudget } from '../llm/budget.ts';
import { loadTokenCounter } from '../llm/count-tokens.ts';
import { createOutputGuess } from '../llm/guess-output.ts';
import type { LlmRequest } from '../llm/llm-request.ts';
import { addUsage, type LlmUsage, NO_USAGE } from '../llm/llm-usage.ts';
import type { ModelUsage } from '../llm/model-usage.ts';
import { findPrice, toCost } from '../llm/price-table.ts';
import { appendUsage, readUsage, toUsageFile } from '../llm/usage-ledger.ts';
import type { PriceRow } from '../model/price-row.ts';
import type { Seeds } from '../model/seeds.ts';
import { toFolderError } from '../neo4j/to-folder-error.ts';
import { openModel } from '../open-model.ts';
import type { Extraction } from '../pipeline.ts';
import { loadPrices } from '../seeds/load-prices.ts';
import { loadPrompts } from '../seeds/load-prompts.ts';
import { confirmCost } from './confirm-cost.ts';
import type { CostFlags } from './cost-options.ts';
import { estimateArticles } from './estimate-articles.ts';

/** What a run reads, and what it may take. */
export interface ExtractorRun {
  readonly seeds: Seeds;
  readonly found: readonly FoundArticle[];
  readonly flags: CostFlags;
  /** Whether answers come from the cache alone: nothing is sent, and nothing asked about. */
  readonly offline?: boolean;
  readonly signal?: AbortSignal;
  readonly config?: Config;
}

/** Whoever reads the articles of a command. */
export interface OpenReader {
  /** How many articles it reads best at once. */
  readonly readAhead: number;
  /** How many of them are best written at once. */
  readonly batchSize: BatchSize;
  readonly read: (source: ArticleSource, signal?: AbortSignal) => Extraction | Promise<Extraction>;
  /** What a model took so far; absent where none is asked. */
  readonly usage: () => ModelUsage | undefined;
}

/**
 * Runs work with whatever reads articles by a language model: tells beforehand what it will take and asks, keeps within the
 * budget, and records what it took, however it ends.
 * @throws AppError CONFIG_INVALID, LLM_KEY_MISSING, USAGE without a terminal to ask in, INTERRUPTED; what the work throws
 */
export async function withExtractor<T>(
  name: Exclude<ExtractorName, 'rules'>,
  { seeds, found, flags, offline = false, signal, config = readConfig() }: ExtractorRun,
  work: (reader: OpenReader) => Promise<T>,
): Promise<T> {
  const file = toUsageFile(config.dataFolder);
  const prompts = loadPrompts(join(ROOT, 'seeds'));
  let usage = NO_USAGE;
  let budget: Budget | undefined;
  const model = openModel(config, {
    ...{ prompts, offline },
    beforeRequest: ({ body }) => budget?.reserve(body),
    onAnswer: (answer) => {
      usage = addUsage(usage, answer.usage);
    },
  });
  const extractor = openExtractor(name, seeds, model);
  const { extractor: version } = name === 'arbiter' ? model.judge : model.reader;
  const price = findPrice(
    loadPrices(join(ROOT, 'seeds')).map(({ row }) => row),
    model.name,
    config.llm.url,
  );
  const limits = { amount: flags.budget, tokens: flags.budgetTokens };
  if (!offline) {
    const count = await loadTokenCounter();
    const { records } = await readUsage(file);
    const guess = createOutputGuess(records, version);
    budget = openBudget(limits, { model: model.name, price, count, guess });
    const isCountable = found.every((article) => article.file !== STANDARD_INPUT);
    if (!isCountable && !flags.yes) throw toUncounted();
    if (isCountable) {
      const isAnswered = async ({ id }: LlmRequest) => (await model.cache.get(id)) !== undefined;
      const options = { model: model.name, count, guess, isAnswered, price, signal };
      const estimate = await estimateArticles(found, extractor, options);
      await confirmCost({ estimate, url: config.llm.url, yes: flags.yes ?? false, ...(signal && { signal }) });
    }
  }
  try {
    return await work({
      ...extractor,
      batchSize: SMALL_BATCH,
      usage: () => ({ model: model.name, ...usage, ...(price && { cost: toCost(price, usage) }) }),
    });
  } finally {
    await record(file, usage, { model: model.name, extractor: version, price }).catch((error) => {
      throw toFolderError(error, config.dataFolder, 'CLOUDTIES_DATA');
    });
  }
}

/** Writes down what a run took, if it asked anything. */
async function record(
  file: string,
  usage: LlmUsage,
  { price, ...run }: { readonly model: string; readonly extractor: string; readonly price: PriceRow | undefined },
): Promise<void> {
  if (usage.requests + usage.cached === 0) return;
  const cost = price && toCost(price, usage);
  await appendUsage(file, { at: new Date().toISOString(), ...run, ...usage, ...cost });
}

/** Standard input can be read only once, so what it takes cannot be told before. */
function toUncounted(): AppError {
  return new AppError(
    'USAGE',
    'What standard input will take cannot be told before it is read. Add --yes to agree, and --budget or --budget-tokens for a limit.',
  );
}
