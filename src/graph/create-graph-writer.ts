import type { Transaction } from 'neo4j-driver';
import type { ExtractedArticle } from '../model/extracted-article.ts';
import type { EntityRow } from '../model/seed-row.ts';
import { applyPlan } from './apply-plan.ts';
import { checkBatch } from './check-batch.ts';
import { type ClaimDiff, diffClaims } from './diff-claims.ts';
import type { GraphConnection } from './graph-connection.ts';
import { createNameIndex, type NameKey } from './name-index.ts';
import { planWrite, type WritePlan } from './plan-write.ts';
import { readGraphState } from './read-graph-state.ts';
import { refreshGazetteer } from './refresh-gazetteer.ts';
import { DEFAULT_PATIENCE, type Patience, runInTransaction } from './run-in-transaction.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';
import { fingerprintClaims, type StoredClaim, toStoredArticle, toStoredClaim } from './stored-claim.ts';

export interface ClaimCounts {
  readonly claimsAdded: number;
  readonly claimsRetracted: number;
  /** Counted for the first article of the batch that states the relationship. */
  readonly relationshipsAdded: number;
  readonly relationshipsRetracted: number;
}

/** What became of one article. `unchanged`: nothing at all was written. */
export interface ImportOutcome extends ClaimCounts {
  readonly articleId: string;
  readonly outcome: 'imported' | 'changed' | 'unchanged';
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
  const write = <T>(work: (tx: Transaction, time: string) => Promise<T>): Promise<T> =>
    runInTransaction(
      options,
      'WRITE',
      async (tx) => {
        await runStatement(tx, 'write/take-lock');
        return work(tx, now().toISOString());
      },
      patience,
    );

  const writeDiff = async (tx: Transaction, diff: ClaimDiff, keys: Map<string, NameKey>, time: string) => {
    const plan = planWrite(diff, await readGraphState(tx, diff, keys, index), keys, index);
    await applyPlan(tx, plan, time);
    return countByArticle(plan);
  };

  return {
    async importArticles(batch) {
      checkBatch(batch);
      await beFresh();
      const stamped = batch.map((article) => ({ ...article, extraction: fingerprintClaims(article.claims) }));
      const ids = batch.map(({ document }) => document.id);
      const readStamps = async (tx: StatementRunner) => {
        const rows = await runStatement(tx, 'write/article/stamps', { ids });
        return new Map(rows.map((row) => [row.id, row]));
      };
      const isUnchanged = (article: (typeof stamped)[number], stamps: Awaited<ReturnType<typeof readStamps>>) => {
        const stamp = stamps.get(article.document.id);
        return stamp?.hash === article.document.hash && stamp.extraction === article.extraction;
      };

      // Most re-imports change nothing: those never wait for a lock.
      const seen = await runInTransaction(options, 'READ', readStamps, patience);
      if (stamped.every((article) => isUnchanged(article, seen))) return ids.map((id) => toOutcome(id, 'unchanged'));

      return write(async (tx, time) => {
        const stamps = await readStamps(tx);
        const changed = stamped.filter((article) => !isUnchanged(article, stamps));
        const changedIds = changed.map(({ document }) => document.id);
        const keys = new Map<string, NameKey>();
        const after = changed.flatMap(({ document, claims }) =>
          claims.map((claim) => {
            for (const ref of [claim.subject, claim.object]) {
              const key = index.nameOf(ref);
              keys.set(key.id, key);
            }
            return toStoredClaim(document, claim, index, time);
          }),
        );
        const diff = diffClaims(
          await readClaims(
            tx,
            changedIds.filter((id) => stamps.has(id)),
          ),
          after,
        );
        const versions = [...new Set(diff.removed.map(({ claim }) => claim.articleId))];
        if (versions.length > 0) {
          await runStatement(tx, 'write/article/keep-version', { ids: versions, retractedAt: time });
        }
        const rows = changed.map(({ document, extraction }) => toStoredArticle(document, extraction, time));
        await runStatement(tx, 'write/article/put', { rows });
        const counts = await writeDiff(tx, diff, keys, time);
        return ids.map((id) => {
          const outcome = !changedIds.includes(id) ? 'unchanged' : stamps.has(id) ? 'changed' : 'imported';
          return toOutcome(id, outcome, counts.get(id));
        });
      });
    },

    async retractArticles(ids) {
      await beFresh();
      return write(async (tx, time) => {
        const stamps = await runStatement(tx, 'write/article/stamps', { ids });
        const held = stamps.map(({ id }) => id);
        const diff = diffClaims(await readClaims(tx, held), []);
        await runStatement(tx, 'write/article/retract', { ids: held, retractedAt: time });
        const counts = await writeDiff(tx, diff, new Map(), time);
        return ids.map((id) => toOutcome(id, held.includes(id) ? 'retracted' : 'unknown', counts.get(id)));
      });
    },
  };
}

async function readClaims(tx: StatementRunner, ids: readonly string[]): Promise<readonly StoredClaim[]> {
  return ids.length === 0 ? [] : runStatement(tx, 'write/article/claims', { ids });
}

type Counts = { -readonly [Key in keyof ClaimCounts]: ClaimCounts[Key] };
const NO_COUNTS: ClaimCounts = { claimsAdded: 0, claimsRetracted: 0, relationshipsAdded: 0, relationshipsRetracted: 0 };

function countByArticle({ claims, relationships }: WritePlan): ReadonlyMap<string, ClaimCounts> {
  const counts = new Map<string, Counts>();
  const count = (articleId: string, what: keyof ClaimCounts): void => {
    const of = counts.get(articleId) ?? { ...NO_COUNTS };
    of[what]++;
    counts.set(articleId, of);
  };
  for (const { claim } of claims.added) count(claim.articleId, 'claimsAdded');
  for (const { claim } of claims.removed) count(claim.articleId, 'claimsRetracted');
  for (const { edge } of relationships.created) count(relationships.causes.get(edge.id)!, 'relationshipsAdded');
  for (const id of relationships.deleted) count(relationships.causes.get(id)!, 'relationshipsRetracted');
  return counts;
}

function toOutcome<O>(
  articleId: string,
  outcome: O,
  counts: ClaimCounts = NO_COUNTS,
): ClaimCounts & { articleId: string; outcome: O } {
  return { articleId, outcome, ...counts };
}
