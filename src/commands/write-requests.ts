import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FoundArticle } from '../article/find-articles.ts';
import { readArticleBytes } from '../article/read-article-bytes.ts';
import { type Config, ROOT } from '../config.ts';
import { AppError } from '../errors.ts';
import { openExtractor } from '../extractors/open-extractor.ts';
import { type Batch, type BatchArticle, toBatchFolder, writeBatch } from '../llm/batch/batch-ledger.ts';
import { toBatchLine } from '../llm/batch/batch-line.ts';
import { loadTokenCounter } from '../llm/count-tokens.ts';
import { createEstimator, type Estimate } from '../llm/estimate-requests.ts';
import { createOutputGuess } from '../llm/guess-output.ts';
import { ANY_MODEL, toLlmSettings } from '../llm/llm-config.ts';
import { findPrice } from '../llm/price-table.ts';
import { readUsage, toUsageFile } from '../llm/usage-ledger.ts';
import type { Seeds } from '../model/seeds.ts';
import { toFolderError } from '../neo4j/to-folder-error.ts';
import { openModel } from '../open-model.ts';
import { loadPrices } from '../seeds/load-prices.ts';
import { loadPrompts } from '../seeds/load-prompts.ts';
import { openPartWriter, type PartLimits } from './open-part-writer.ts';

export interface RequestsOptions {
  readonly config: Config;
  readonly seeds: Seeds;
  /** The file to write. */
  readonly out: string;
  readonly extractor: Batch['extractor'];
  /** Absent: the one of the environment, else any. */
  readonly model?: string | undefined;
  readonly limits: PartLimits;
  /** Whether files that stand there may be written over. */
  readonly force: boolean;
  readonly signal?: AbortSignal;
  readonly onArticle?: (done: number) => void;
}

/** What was written of a batch. */
export interface WrittenRequests {
  /** None where nothing is left to ask. */
  readonly files: readonly string[];
  /** Articles that are asked about. */
  readonly articles: number;
  readonly estimate: Estimate;
  /** Of articles that cannot be read: why. */
  readonly unreadable: readonly string[];
}

/**
 * Writes what a model would be asked about articles and has not answered, and keeps what was asked of which. Files and
 * ledger are there as wholes or not at all.
 * @throws AppError OUTPUT_UNWRITABLE, DATA_FOLDER; the signal's reason
 */
export async function writeRequests(
  found: readonly FoundArticle[],
  { config, seeds, out, extractor, model, limits, force, signal, onArticle }: RequestsOptions,
): Promise<WrittenRequests> {
  const settings = toLlmSettings(config.llm, model ?? config.llm.model ?? ANY_MODEL);
  const prompts = loadPrompts(join(ROOT, 'seeds'));
  const opened = openModel(config, { prompts, settings, offline: true });
  const { requestsFor } = openExtractor(extractor, seeds, opened);
  const { records } = await readUsage(toUsageFile(config.dataFolder));
  const rows = loadPrices(join(ROOT, 'seeds')).map(({ row }) => row);
  const estimator = createEstimator({
    ...{ model: opened.name, count: await loadTokenCounter(), price: findPrice(rows, opened.name), batch: true },
    guess: createOutputGuess(records, (extractor === 'arbiter' ? opened.judge : opened.reader).extractor),
    isAnswered: async ({ id }) => (await opened.cache.get(id))?.truncated === false,
  });
  const writer = openPartWriter(out, limits, force);
  const articles: BatchArticle[] = [];
  const unreadable: string[] = [];
  try {
    for (const [index, article] of found.entries()) {
      signal?.throwIfAborted();
      onArticle?.(index);
      const entry = await addArticle(article).catch((error) => {
        if (!(error instanceof AppError) || error.code !== 'ARTICLE_UNREADABLE') throw error;
        unreadable.push(error.message);
        return undefined;
      });
      if (entry) articles.push(entry);
    }
    if (articles.length > 0) await keepLedger();
    return { files: await writer.finish(), articles: articles.length, estimate: estimator.total(), unreadable };
  } finally {
    await writer.close();
  }

  /** Gives nothing of an article about which all is answered. */
  async function addArticle(article: FoundArticle): Promise<BatchArticle | undefined> {
    const bytes = await readArticleBytes(article);
    const requests = requestsFor({ path: article.path, bytes });
    const open = await estimator.add(requests);
    for (const request of open) await writer.add(toBatchLine(request));
    const hash = createHash('sha256').update(bytes).digest('hex');
    return open.length === 0 ? undefined : { ...article, hash, requests: requests.map(({ id }) => id) };
  }

  async function keepLedger(): Promise<void> {
    const at = new Date().toISOString();
    const id = `${at.slice(0, 19).replaceAll(':', '-')}-${randomBytes(2).toString('hex')}`;
    const batch = { id, at, extractor, version: prompts.version, settings, articles };
    await writeBatch(toBatchFolder(config.dataFolder), batch).catch((error) => {
      throw toFolderError(error, config.dataFolder, 'CLOUDTIES_DATA');
    });
  }
}
