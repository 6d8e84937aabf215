import { type FoundArticle, STANDARD_INPUT } from './article/find-articles.ts';
import { AppError } from './errors.ts';
import { addCounts, type ClaimCounts, NO_COUNTS } from './graph/claim-counts.ts';
import type { GraphWriter, ImportOutcome } from './graph/create-graph-writer.ts';
import { type BatchSize, isBatchFull, LARGE_BATCH } from './is-batch-full.ts';
import { isFaultOfArticle } from './is-fault-of-article.ts';
import type { ModelUsage } from './llm/model-usage.ts';
import type { Diagnostic } from './model/document.ts';
import type { ExtractedArticle } from './model/extracted-article.ts';
import type { Refusal } from './model/refusal.ts';
import type { ArticleReader } from './pipeline.ts';
import { isEndOfReading, readInOrder } from './read-in-order.ts';
import { WriteQueue } from './write-queue.ts';

export interface RejectedArticle {
  readonly path: string;
  readonly code: string;
  readonly reason: string;
}

export interface DuplicateArticle {
  readonly path: string;
  /** The file of the same run that holds the same article: one URL and one text. */
  readonly of: string;
}

/** A claim that the gate did not let pass, and the article in which it was read. */
export interface RefusedClaim extends Refusal {
  readonly path: string;
}

/** What a person should know about an article that could be read. */
export interface ArticleDiagnostic extends Diagnostic {
  readonly path: string;
}

/** What became of the articles of one import. */
export interface ImportReport extends ClaimCounts {
  /** Articles found at the given paths. */
  readonly articles: number;
  readonly imported: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly duplicates: readonly DuplicateArticle[];
  readonly rejected: readonly RejectedArticle[];
  /** What readers proposed of the articles, and the gate did not let pass. */
  readonly refused: readonly RefusedClaim[];
  /** What was odd about the articles that could be read, those that the graph had already among them. */
  readonly diagnostics: readonly ArticleDiagnostic[];
  /** What a language model took; absent where none was asked. */
  readonly usage?: ModelUsage | undefined;
  /** Whether it was stopped before its end; the articles read until then are written. */
  readonly interrupted: boolean;
}

export interface ImportProgress {
  readonly articles: number;
  readonly done: number;
  readonly claims: number;
  readonly path: string;
}

export interface ImportOptions {
  readonly pipeline: ArticleReader;
  readonly writer: GraphWriter;
  /** Stops after the article under way; what was read is still written. */
  readonly signal?: AbortSignal;
  /** Writes nothing, and reports what it would. */
  readonly dryRun?: boolean;
  /** Batches that are written while the next ones are read; writers take turns, so two keep the database busy. */
  readonly concurrency?: number;
  /** Articles that are read at once: more than one where others read them, threads or a model. */
  readonly readAhead?: number;
  /** Where reading is slow, its fruits are not left to wait for many others. */
  readonly batchSize?: BatchSize;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Tells at the end what a language model took. */
  readonly usage?: (() => ModelUsage | undefined) | undefined;
}

/**
 * Imports articles: reads, extracts and writes them in batches of whole articles. A bad article is rejected with its
 * reason, never the run. Of two files with one URL the first by path counts: the second is a duplicate when its text is the
 * same, and rejected when it is not.
 * @throws AppError NEO4J_UNREACHABLE naming the first article that was not written; LLM_… when a model can be asked no
 * more, with all articles before written; running again continues
 */
export async function importArticles(found: readonly FoundArticle[], options: ImportOptions): Promise<ImportReport> {
  const { pipeline, writer, signal, dryRun = false, concurrency = 2, onProgress } = options;
  const { readAhead = 1, batchSize = LARGE_BATCH } = options;
  const rejected: RejectedArticle[] = [];
  const refused: RefusedClaim[] = [];
  const diagnostics: ArticleDiagnostic[] = [];
  const duplicates: DuplicateArticle[] = [];
  const outcomes = { imported: 0, unchanged: 0, changed: 0 };
  let counts = NO_COUNTS;
  let done = 0;
  let claims = 0;
  const reject = (path: string, error: unknown): void => {
    rejected.push({ path, ...toReason(error) });
    done++;
  };
  const tell = (path: string): void => onProgress?.({ articles: found.length, done, claims, path });

  const put = dryRun ? writer.previewArticles : writer.importArticles;
  const count = (written: readonly ImportOutcome[]): void => {
    for (const outcome of written) {
      outcomes[outcome.outcome]++;
      counts = addCounts(counts, outcome);
    }
    done += written.length;
  };
  const write = async (batch: readonly ExtractedArticle[]): Promise<void> => {
    try {
      count(await put(batch));
    } catch (error) {
      if (!isFaultOfArticle(error)) throw toStopped(error, batch, done, found.length);
      // Halves of halves find the one at fault in few transactions.
      const half = Math.ceil(batch.length / 2);
      if (batch.length === 1) reject(batch[0]!.document.path, error);
      else for (const part of [batch.slice(0, half), batch.slice(half)]) await write(part);
    }
    tell(batch.at(-1)!.document.path);
  };

  const seen = new Map<string, { path: string; hash: string }>();
  const queue = new WriteQueue(write, concurrency);
  let batch: ExtractedArticle[] = [];
  let ended: unknown;
  for await (const { article, extracted, error } of readInOrder(found, pipeline, { readAhead, signal })) {
    if (queue.failed || (signal?.aborted && !extracted)) break;
    if (isEndOfReading(error)) {
      ended = error;
      break;
    }
    const { path } = article;
    if (extracted) {
      const { document, claims: made } = extracted;
      for (const diagnostic of document.diagnostics) diagnostics.push({ path, ...diagnostic });
      const first = seen.get(document.id);
      if (first?.hash === document.hash) {
        duplicates.push({ path, of: first.path });
        done++;
      } else if (first) {
        const address = document.url === undefined ? 'path' : `URL ${document.url}`;
        const message = `${path} has the ${address} of ${first.path}, but another text. Keep the right one of the two, or correct the URL.`;
        reject(path, new AppError('ARTICLE_UNREADABLE', message));
      } else {
        seen.set(document.id, { path, hash: document.hash });
        batch.push(extracted);
        claims += made.length;
        refused.push(...(extracted.refused ?? []).map((refusal) => ({ path, ...refusal })));
      }
    } else reject(path, error);
    tell(path);
    if (isBatchFull(batch, batchSize) || article.file === STANDARD_INPUT) {
      await queue.add(batch);
      batch = [];
    }
    if (signal?.aborted) break;
  }
  await queue.add(batch);
  await queue.end();
  if (ended !== undefined) throw ended;
  const interrupted = signal?.aborted === true && done < found.length;
  const usage = options.usage?.();
  return {
    ...{ articles: found.length, ...outcomes, duplicates, rejected, refused, diagnostics, ...counts },
    ...{ ...(usage && { usage }), interrupted },
  };
}

function toReason(error: unknown): { code: string; reason: string } {
  if (error instanceof AppError) return { code: error.code, reason: error.message };
  return { code: 'INTERNAL', reason: error instanceof Error ? error.message : String(error) };
}

function toStopped(error: unknown, batch: readonly ExtractedArticle[], done: number, all: number): unknown {
  if (!(error instanceof AppError)) return error;
  const [first] = batch;
  const place = `The import stopped after ${done} of ${all} articles, before ${first!.document.path}.`;
  return new AppError(error.code, `${error.message} ${place}`, { cause: error });
}
