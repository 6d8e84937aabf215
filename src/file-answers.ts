import { createHash } from 'node:crypto';
import type { FoundArticle } from './article/find-articles.ts';
import { readArticleBytes } from './article/read-article-bytes.ts';
import { AppError } from './errors.ts';
import type { Extractor } from './extractors/extractor.ts';
import type { Batch, BatchArticle } from './llm/batch/batch-ledger.ts';
import { checkAnswer } from './llm/batch/check-answer.ts';
import type { CollectedAnswers, LineFault, PlacedAnswer } from './llm/batch/collect-answers.ts';
import type { LlmRequest } from './llm/llm-request.ts';
import type { LlmUsage } from './llm/llm-usage.ts';
import { NO_USAGE } from './llm/llm-usage.ts';
import type { LlmCache } from './llm/open-llm-cache.ts';

/** What became of answers, and of the articles that they are about. */
export interface FiledAnswers {
  /** Kept now. */
  readonly filed: number;
  /** To requests that were answered already. */
  readonly repeated: number;
  readonly faults: readonly LineFault[];
  /** Articles to whose requests all answers are there, of those that these answers are about. */
  readonly complete: readonly { readonly article: FoundArticle; readonly batch: Batch }[];
  /** Articles of the same batches that still wait for answers. */
  readonly waiting: readonly { readonly path: string; readonly missing: number }[];
  /** Articles of which other things would be asked now: their answers are kept, and read nothing. */
  readonly changed: readonly { readonly path: string; readonly reason: string }[];
  /** What the kept answers took by batch, as far as they say so. */
  readonly usage: ReadonlyMap<Batch, LlmUsage>;
}

export interface FileOptions {
  readonly cache: LlmCache;
  /** Opens what a batch is read by. */
  readonly open: (batch: Batch) => Pick<Extractor, 'requestsFor'>;
  readonly signal?: AbortSignal;
  readonly onArticle?: (done: number) => void;
}

/** Keeps the first usable answer to each request, and tells which articles can be read now. */
export async function fileAnswers(
  batches: readonly Batch[],
  { answers, faults: lineFaults }: CollectedAnswers,
  { cache, open, signal, onArticle }: FileOptions,
): Promise<FiledAnswers> {
  const faults = [...lineFaults];
  const named = new Set([...answers.keys(), ...lineFaults.flatMap(({ id }) => id ?? [])]);
  const complete = new Map<string, FiledAnswers['complete'][number]>();
  const waiting = new Map<string, FiledAnswers['waiting'][number]>();
  const changed = new Map<string, FiledAnswers['changed'][number]>();
  const usage = new Map<Batch, LlmUsage>();
  const seen = new Set<string>();
  let [filed, repeated, done] = [0, 0, 0];

  for (const batch of batches) {
    if (!batch.articles.some(({ requests }) => requests.some((id) => named.has(id)))) continue;
    const { requestsFor } = open(batch);
    for (const entry of batch.articles) {
      signal?.throwIfAborted();
      onArticle?.(++done);
      const { file, path } = entry;
      for (const list of [complete, waiting, changed]) list.delete(file);
      if (entry.requests.some((id) => answers.has(id))) {
        const now = await askAgain(entry, requestsFor, batch);
        for (const id of entry.requests) await fileOne(id, batch, now.requests.get(id));
        if (now.reason !== undefined) changed.set(file, { path, reason: now.reason });
        else if ((await countMissing(entry)) === 0) complete.set(file, { article: { file, path }, batch });
      }
      const missing = await countMissing(entry);
      if (missing > 0 && !changed.has(file)) waiting.set(file, { path, missing });
    }
  }
  const lists = { complete: [...complete.values()], waiting: [...waiting.values()], changed: [...changed.values()] };
  return { filed, repeated, faults, ...lists, usage };

  async function fileOne(id: string, batch: Batch, request: LlmRequest | undefined): Promise<void> {
    const given = answers.get(id) ?? [];
    if (seen.has(id)) return;
    seen.add(id);
    let isKept = await isAnswered(id);
    for (const answer of given) {
      if (isKept) {
        repeated++;
        continue;
      }
      const checked = checkAnswer(answer.content, batch.extractor === 'arbiter' ? 'judging' : 'reading', request);
      if ('fault' in checked) {
        faults.push({ ...answer.place, id, fault: checked.fault });
        continue;
      }
      await keep(answer, checked.content, batch);
      isKept = true;
    }
  }

  async function keep(answer: PlacedAnswer, content: string, batch: Batch): Promise<void> {
    const { id, model = batch.settings.model, inputTokens, outputTokens } = answer;
    await cache.put(id, { content, truncated: false, model, inputTokens, outputTokens });
    filed++;
    const before = usage.get(batch) ?? NO_USAGE;
    usage.set(batch, {
      ...before,
      requests: before.requests + 1,
      inputTokens: before.inputTokens + inputTokens,
      outputTokens: before.outputTokens + outputTokens,
    });
  }

  /** A cut-off answer that was kept for its reader's sake is none that a batch could not better. */
  async function isAnswered(id: string): Promise<boolean> {
    return (await cache.get(id))?.truncated === false;
  }

  async function countMissing({ requests }: BatchArticle): Promise<number> {
    let missing = 0;
    for (const id of requests) if (!(await isAnswered(id))) missing++;
    return missing;
  }
}

/** Asks of an article what was asked in the batch; where that has changed, says why. */
async function askAgain(
  { file, path, hash, requests }: BatchArticle,
  requestsFor: Extractor['requestsFor'],
  { version }: Batch,
): Promise<{ readonly requests: ReadonlyMap<string, LlmRequest>; readonly reason?: string }> {
  try {
    const bytes = await readArticleBytes({ file, path });
    const now = new Map(requestsFor({ path, bytes }).map((request) => [request.id, request]));
    if (now.size === new Set(requests).size && requests.every((id) => now.has(id))) return { requests: now };
    const isText = createHash('sha256').update(bytes).digest('hex') !== hash;
    const other = `the seeds or prompts were changed since (they were of version ${version})`;
    return { requests: now, reason: isText ? 'its text was changed since' : other };
  } catch (error) {
    if (error instanceof AppError && error.code === 'ARTICLE_UNREADABLE') {
      return { requests: new Map(), reason: 'its file is gone, or cannot be read' };
    }
    throw error;
  }
}
