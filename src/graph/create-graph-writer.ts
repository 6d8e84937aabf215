import type { Transaction } from 'neo4j-driver';
import type { ExtractedArticle } from '../model/extracted-article.ts';
import type { EntityRow } from '../model/seed-row.ts';
import { applyImport, applyPlan } from './apply-plan.ts';
import { checkBatch } from './check-batch.ts';
import { type ClaimCounts, countByArticle, NO_COUNTS } from './claim-counts.ts';
import { compareBlocked } from './compare-blocked.ts';
import type { DecisionReport, DecisionRequest } from './decision.ts';
import type { GraphConnection } from './graph-connection.ts';
import type { Identity } from './identity.ts';
import { loadIdentity } from './load-identity.ts';
import { createNameIndex } from './name-index.ts';
import {
  compareArticles,
  fingerprintArticles,
  type ImportKind,
  type ImportPlan,
  planImport,
  planRetraction,
} from './plan-import.ts';
import { readNamedRelationships } from './read-named-relationships.ts';
import { planReconciliation } from './reconcile-names.ts';
import { recordDecisions } from './record-decisions.ts';
import { isGazetteerCurrent, refreshGazetteer } from './refresh-gazetteer.ts';
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
   * Writes articles with their claims, all of the batch or nothing; the larger the batch, the quicker, up to some 800 articles or 4,000 claims.
   * @returns outcomes in the order of the batch
   * @throws AppError BAD_ARGUMENT for what the graph cannot take, NEO4J_UNREACHABLE
   */
  importArticles(batch: readonly ExtractedArticle[]): Promise<readonly ImportOutcome[]>;
  /** Tells what an import of the batch would do, and writes nothing. */
  previewArticles(batch: readonly ExtractedArticle[]): Promise<readonly ImportOutcome[]>;
  /** Takes articles and their claims out of the live graph, all or none; other articles' claims stay. */
  retractArticles(ids: readonly string[]): Promise<readonly RetractOutcome[]>;
  /** Tells what a retraction would do, and writes nothing. */
  previewRetraction(ids: readonly string[]): Promise<readonly RetractOutcome[]>;
  /**
   * Records what people decide, and lets the graph follow: all of the requests, in their order, or none.
   * @throws AppError BAD_ARGUMENT, NOT_FOUND, DECISION_CONFLICT
   */
  decide(requests: readonly DecisionRequest[]): Promise<DecisionReport>;
  /** Tells what the requests would do, and writes nothing. */
  previewDecisions(requests: readonly DecisionRequest[]): Promise<DecisionReport>;
}

/** What a write stands on: its time, later than that of all writes before it, and whom names mean. */
interface Ground {
  readonly time: string;
  readonly decisions: number;
  /** Whether anybody decided anything. */
  readonly isDecided: boolean;
  readonly identity: Identity;
}

/** Creates the writer of a graph whose constraints are applied. Its first write brings the graph to the seeds given. */
export function createGraphWriter(options: GraphWriterOptions): GraphWriter {
  const { entities, patience = DEFAULT_PATIENCE, now = () => new Date() } = options;
  const index = createNameIndex(entities);

  let known: { readonly identities: number; readonly identity: Identity } | undefined;
  const read = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    runInTransaction(options, 'READ', work, patience);
  const write = <T>(work: (tx: Transaction, ground: Ground) => Promise<T>, mode: 'WRITE' | 'TRIAL' = 'WRITE') =>
    runInTransaction(
      options,
      mode,
      async (tx) => {
        const lock = await runStatement(tx, 'write/take-lock', { now: now().getTime() });
        // Decisions on names are read again only when there are others.
        if (known?.identities !== lock.identities) {
          known = { identities: lock.identities, identity: await loadIdentity(tx, index) };
        }
        return work(tx, {
          time: new Date(lock.at).toISOString(),
          decisions: lock.decisions,
          isDecided: lock.isDecided,
          identity: known.identity,
        });
      },
      patience,
    );

  let refreshed: Promise<void> | undefined;
  const refresh = async (): Promise<void> => {
    const isCurrent = await read((tx) => isGazetteerCurrent(tx, index));
    if (isCurrent) return;
    await write(async (tx, { identity, time }) => {
      if (!(await isGazetteerCurrent(tx, index))) await refreshGazetteer(tx, identity, time);
    });
  };
  const beFresh = (): Promise<void> => {
    refreshed ??= refresh().catch((error) => {
      refreshed = undefined;
      throw error;
    });
    return refreshed;
  };
  const decide = async (requests: readonly DecisionRequest[], mode: 'WRITE' | 'TRIAL'): Promise<DecisionReport> => {
    await beFresh();
    return write(async (tx, ground) => {
      const { outcomes, identity, changes } = await recordDecisions(tx, requests, ground.identity, ground);
      const plan = await planReconciliation(tx, identity, changes, ground.time);
      const { relationships } = plan;
      const removed = await readNamedRelationships(tx, relationships.deleted);
      await applyPlan(tx, plan, ground.time);
      const added = relationships.created.map(({ edge }) => edge.id);
      return {
        outcomes,
        relationshipsAdded: await readNamedRelationships(tx, added),
        relationshipsRemoved: removed,
        relationshipsChanged: await readNamedRelationships(
          tx,
          relationships.updated.map(({ edge }) => edge.id),
        ),
        ...compareBlocked(ground.identity, identity),
      };
    }, mode);
  };

  const retract = async (ids: readonly string[], mode: 'WRITE' | 'TRIAL'): Promise<readonly RetractOutcome[]> => {
    await beFresh();
    return write(async (tx, { identity, time }) => {
      const { held, origins, below: plan } = await planRetraction(tx, ids, identity, time);
      await runStatement(tx, 'write/article/retract', { ids: held, retractedAt: time });
      await runStatement(tx, 'write/article/update-origins', { rows: origins });
      await applyPlan(tx, plan, time);
      const counts = countByArticle(plan);
      return ids.map((articleId) => {
        const outcome = held.includes(articleId) ? 'retracted' : 'unknown';
        return { articleId, outcome, ...(counts.get(articleId) ?? NO_COUNTS) };
      });
    }, mode);
  };

  return {
    async importArticles(batch) {
      checkBatch(batch);
      await beFresh();
      const articles = fingerprintArticles(batch);
      // Most imports that are run again change nothing: those never wait for the lock.
      const kinds = await read((tx) => compareArticles(tx, articles));
      if ([...kinds.values()].every((kind) => kind === 'unchanged')) return toOutcomes(kinds);
      return write(async (tx, ground) => {
        const { time } = ground;
        const plan = await planImport(tx, articles, ground);
        await applyImport(tx, plan, time);
        return toOutcomes(plan.kinds, plan);
      });
    },

    async previewArticles(batch) {
      checkBatch(batch);
      const articles = fingerprintArticles(batch);
      const plan = await read(async (tx) =>
        planImport(tx, articles, {
          identity: await loadIdentity(tx, index),
          time: now().toISOString(),
          isDecided: true,
        }),
      );
      return toOutcomes(plan.kinds, plan);
    },

    retractArticles: (ids) => retract(ids, 'WRITE'),
    previewRetraction: (ids) => retract(ids, 'TRIAL'),
    decide: (requests) => decide(requests, 'WRITE'),
    previewDecisions: (requests) => decide(requests, 'TRIAL'),
  };
}

function toOutcomes(kinds: ReadonlyMap<string, ImportKind>, plan?: ImportPlan): ImportOutcome[] {
  const counts = plan && countByArticle(plan.below);
  return [...kinds].map(([articleId, outcome]) => ({ articleId, outcome, ...(counts?.get(articleId) ?? NO_COUNTS) }));
}
