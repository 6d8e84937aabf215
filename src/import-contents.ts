import { AppError } from './errors.ts';
import type { GraphWriter, ImportOutcome } from './graph/create-graph-writer.ts';
import { isBatchFull, SMALL_BATCH } from './is-batch-full.ts';
import { isFaultOfArticle } from './is-fault-of-article.ts';
import type { Diagnostic } from './model/document.ts';
import type { ExtractedArticle } from './model/extracted-article.ts';
import type { Refusal } from './model/refusal.ts';
import type { ArticleReader } from './pipeline.ts';

/** What became of one article. */
export interface ContentOutcome {
  readonly outcome: ImportOutcome['outcome'] | 'rejected';
  /** Absent when it was rejected. */
  readonly articleId?: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What was read in it and did not pass the gate. */
  readonly refused: readonly Refusal[];
}

interface ContentProgress {
  readonly done: number;
  readonly claims: number;
  readonly refused: number;
}

export interface ImportContentsOptions {
  readonly pipeline: ArticleReader;
  readonly writer: Pick<GraphWriter, 'importArticles'>;
  /** Articles of which it is known what became of them, and the claims read and refused so far. */
  readonly onProgress?: ((progress: ContentProgress) => void) | undefined;
}

/** An article that waits to be written, with its place among those that were sent. */
interface Waiting {
  readonly at: number;
  readonly article: ExtractedArticle;
}

/**
 * Imports articles that are at hand as text, in batches. A bad one is rejected with its reason and stops none of the others. Of two with
 * one address and one text the second is unchanged; where the texts differ, it is rejected.
 * @returns what became of each, in their order
 * @throws AppError NEO4J_UNREACHABLE, BUSY where articles cannot be read now; what was written until then stays, and running again continues
 */
export async function importContents(
  contents: readonly { readonly path: string; readonly content: string }[],
  { pipeline, writer, onProgress }: ImportContentsOptions,
): Promise<readonly ContentOutcome[]> {
  const outcomes = new Map<number, ContentOutcome>();
  let claims = 0;
  let refused = 0;
  const settle = (at: number, outcome: ContentOutcome): void => {
    outcomes.set(at, outcome);
    onProgress?.({ done: outcomes.size, claims, refused });
  };
  const write = async (batch: readonly Waiting[]): Promise<void> => {
    if (batch.length === 0) return;
    try {
      const written = await writer.importArticles(batch.map(({ article }) => article));
      for (const [place, { at, article }] of batch.entries()) {
        const { outcome, articleId } = written[place]!;
        settle(at, { outcome, articleId, ...toTold(article) });
      }
    } catch (error) {
      if (!isFaultOfArticle(error)) throw error;
      if (batch.length === 1) settle(batch[0]!.at, toRejected(error));
      else for (const waiting of batch) await write([waiting]);
    }
  };

  const seen = new Map<string, Waiting>();
  let batch: Waiting[] = [];
  for (const [at, { path, content }] of contents.entries()) {
    try {
      const article = await pipeline({ path, bytes: Buffer.from(content) });
      const first = seen.get(article.document.id);
      if (first) {
        settle(at, toRepeated(article, first.article));
        continue;
      }
      const waiting = { at, article };
      seen.set(article.document.id, waiting);
      claims += article.claims.length;
      refused += article.refused?.length ?? 0;
      batch.push(waiting);
    } catch (error) {
      if (error instanceof AppError && error.code === 'BUSY') throw error;
      settle(at, error instanceof AppError ? toRejected(error) : toDefect());
    }
    if (
      !isBatchFull(
        batch.map(({ article }) => article),
        SMALL_BATCH,
      )
    )
      continue;
    await write(batch);
    batch = [];
  }
  await write(batch);
  return contents.map((_, at) => outcomes.get(at)!);
}

function toTold({ document, refused = [] }: ExtractedArticle): Pick<ContentOutcome, 'diagnostics' | 'refused'> {
  return { diagnostics: document.diagnostics, refused };
}

/** What becomes of an article of which another one came before. */
function toRepeated(article: ExtractedArticle, first: ExtractedArticle): ContentOutcome {
  const { document } = article;
  if (document.hash === first.document.hash) {
    return { outcome: 'unchanged', articleId: article.document.id, ...toTold(article) };
  }
  const address = document.url === undefined ? 'path' : `URL ${document.url}`;
  return toRejected(
    new AppError(
      'ARTICLE_UNREADABLE',
      `${document.path} has the ${address} of ${first.document.path}, but another text. Send the right one of the two, or correct the URL.`,
    ),
  );
}

function toRejected(error: unknown): ContentOutcome {
  // A message of the database may tell more than a client should know.
  const { code, message } =
    error instanceof AppError ? error : { code: 'BAD_ARGUMENT', message: 'The graph cannot take a value of it.' };
  return { outcome: 'rejected', diagnostics: [{ code, message }], refused: [] };
}

function toDefect(): ContentOutcome {
  const message =
    'The program fails to read it, which is a defect of the program. `cloudties extract` on the file tells more.';
  return { outcome: 'rejected', diagnostics: [{ code: 'INTERNAL', message }], refused: [] };
}
