import type { Transaction } from 'neo4j-driver';
import type { ExtractedArticle } from '../model/extracted-article.ts';
import type { EntityRow } from '../model/seed-row.ts';
import { applyPlan } from './apply-plan.ts';
import { checkBatch } from './check-batch.ts';
import { type ClaimCounts, countByArticle, NO_COUNTS } from './claim-counts.ts';
import { diffClaims } from './diff-claims.ts';
import type { GraphConnection } from './graph-connection.ts';
import { createNameIndex } from './name-index.ts';
import { compareArticles, type ImportKind, type ImportPlan, planBelow, planImport, readClaims } from './plan-import.ts';
import { refreshGazetteer } from './refresh-gazetteer.ts';
import { DEFAULT_PATIENCE, type Patience, runInTransaction } from './run-in-transaction.ts';
import { runStatement } from './run-statement.ts';

/** What became of one article. `unchanged`: nothing at all was written. */
export interface ImportOutcome extends ClaimCounts {
  readonly articleId: string;
  readonly outcome: ImportKind;
}

export interface RetractOutcome extends ClaimCounts {
  readonly articleId: string;
  /** `unknown`: the graph holds no such article. */
  readonly outcome: 'retracted' | 'unknown';
}

export interface GraphWriterOptions extends GraphConnection {
  /** The rows of seeds/entities by id. */
  readonly entities: ReadonlyMap<string, EntityRow>;
  readonly patience?: Patience;
  /** The clock of `recordedAt`, `importedAt` and `retractedAt`. */
  readonly now?: () => Date;
}

/** The only writer of articles, claims, names, entities and relationships. Writers anywhere take turns. */
export interface GraphWriter {
  /**
   * Writes articles with their claims, all of the batch or nothing; about 50 articles or 500 claims a batch are quickest.
   * @returns outcomes in the order of the batch
   * @throws AppError BAD_ARGUMENT for what the graph cannot take, NEO4J_UNREACHABLE
   */
  importArticles(batch: readonly ExtractedArticle[]): Promise<readonly ImportOutcome[]>;
  /** Tells what an import of the batch would do, and writes nothing. */
  previewArticles(batch: readonly ExtractedArticle[]): Promise<readonly ImportOutcome[]>;
  /** Takes articles and their claims out of the live graph, all or none; other articles' claims stay. */
  retractArticles(ids: readonly string[]): Promise<readonly RetractOutcome[]>;
}

/** Creates the writer of a graph whose constraints are applied. Its first write brings the graph to the seeds given. */
export function createGraphWriter(options: GraphWriterOptions): GraphWriter {
  const { entities, patience = DEFAULT_PATIENCE, now = () => new Date() } = options;
  const index = createNameIndex(entities);

  let refreshed: Promise<void> | undefined;
  const beFresh = (): Promise<void> => {
    refreshed ??= refreshGazetteer(options, index, patience).catch((error) => {
      refreshed = undefined;
      throw error;
    });
    return refreshed;
  };

  const read = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    runInTransaction(options, 'READ', work, patience);
  const write = <T>(work: (tx: Transaction, time: string) => Promise<T>): Promise<T> => {
    const locked = async (tx: Transaction): Promise<T> => {
      await runStatement(tx, 'write/take-lock');
      return work(tx, now().toISOString());
    };
    return runInTransaction(options, 'WRITE', locked, patience);
  };

  return {
    async importArticles(batch) {
      checkBatch(batch);
      await beFresh();
      // Most imports that are run again change nothing: those never wait for the lock.
      const kinds = await read((tx) => compareArticles(tx, batch));
      if ([...kinds.values()].every((kind) => kind === 'unchanged')) return toOutcomes(kinds);
      return write(async (tx, time) => {
        const plan = await planImport(tx, batch, index, time);
        const { versions, articles, below } = plan;
        if (versions.length > 0) {
          await runStatement(tx, 'write/article/keep-version', { ids: versions, retractedAt: time });
        }
        await runStatement(tx, 'write/article/put', { rows: articles });
        await applyPlan(tx, below, time);
        return toOutcomes(plan.kinds, plan);
      });
    },

    async previewArticles(batch) {
      checkBatch(batch);
      const plan = await read((tx) => planImport(tx, batch, index, now().toISOString()));
      return toOutcomes(plan.kinds, plan);
    },

    async retractArticles(ids) {
      await beFresh();
      return write(async (tx, time) => {
        const stamps = await runStatement(tx, 'write/article/stamps', { ids });
        const held = stamps.map(({ id }) => id);
        const plan = await planBelow(tx, diffClaims(await readClaims(tx, held), []), index);
        await runStatement(tx, 'write/article/retract', { ids: held, retractedAt: time });
        await applyPlan(tx, plan, time);
        const counts = countByArticle(plan);
        return ids.map((articleId) => {
          const outcome = held.includes(articleId) ? 'retracted' : 'unknown';
          return { articleId, outcome, ...(counts.get(articleId) ?? NO_COUNTS) };
        });
      });
    },
  };
}

function toOutcomes(kinds: ReadonlyMap<string, ImportKind>, plan?: ImportPlan): ImportOutcome[] {
  const counts = plan && countByArticle(plan.below);
  return [...kinds].map(([articleId, outcome]) => ({ articleId, outcome, ...(counts?.get(articleId) ?? NO_COUNTS) }));
}
