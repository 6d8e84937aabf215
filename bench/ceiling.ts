import { deriveFromClaims } from '../src/graph/derive-graph.ts';
import { findCopyClusters } from '../src/graph/find-copy-clusters.ts';
import type { GraphConnection } from '../src/graph/graph-connection.ts';
import { createIdentity } from '../src/graph/identity.ts';
import type { NameIndex } from '../src/graph/name-index.ts';
import { toNameRow } from '../src/graph/name-tally.ts';
import { toEntityRow } from '../src/graph/plan-write.ts';
import { runAhead } from '../src/graph/run-ahead.ts';
import { runInTransaction } from '../src/graph/run-in-transaction.ts';
import { runStatement, type StatementRunner } from '../src/graph/run-statement.ts';
import { fingerprintClaims, toStoredArticle, toStoredClaim } from '../src/graph/stored-claim.ts';
import type { ExtractedArticle } from '../src/model/extracted-article.ts';

/** Rows of one statement, as in an import. */
const ROWS = 2_000;
/** Statements of one transaction: about as many rows as a batch of an import writes. */
const STATEMENTS = 6;
const TIME = '2025-01-01T00:00:00.000Z';

/** Writes a part of the graph that some articles make. */
export type CreateStep = (tx: StatementRunner) => Promise<unknown>;

/**
 * Prepares what is the least by which the graph of some articles can be written through Bolt: every node and relationship created once as it is in the end,
 * in large transactions, with no look at what is there. Indexes, statements, their rows and how they are sent are those of an import; the rows are made before.
 */
export async function prepareCeiling(
  articles: readonly ExtractedArticle[],
  index: NameIndex,
): Promise<readonly CreateStep[]> {
  const identity = createIdentity(index, []);
  const originKeys = findCopyClusters(articles.map(({ document }) => document));
  const keyOf = (id: string) => originKeys.get(id)!;
  const stored = articles.flatMap(({ document, claims }) =>
    claims.map((claim) => toStoredClaim(document, claim, keyOf(document.id), identity, TIME)),
  );
  const derived = await deriveFromClaims(stored, { originKeys, reviews: new Map() }, identity);
  const names = [...derived.names.values()];
  const steps: CreateStep[] = [];
  const add = <Row>(
    rows: readonly Row[],
    create: (tx: StatementRunner, rows: readonly Row[]) => PromiseLike<unknown>,
  ) => {
    for (let at = 0; at < rows.length; at += ROWS) {
      const part = rows.slice(at, at + ROWS);
      steps.push(async (tx) => create(tx, part));
    }
  };
  const articleRows = articles.map(({ document, claims }) =>
    toStoredArticle(document, fingerprintClaims(claims), keyOf(document.id), TIME),
  );
  add(articleRows, (tx, rows) => tx.run('UNWIND $rows AS row CREATE (article:Article) SET article = row', { rows }));
  const nameRows = names.map(({ key, tally }) => toNameRow(key, tally));
  add(nameRows, (tx, rows) => tx.run('UNWIND $rows AS row CREATE (name:Name) SET name = row', { rows }));
  const entityRows = [...derived.entities.values()].map(toEntityRow);
  add(entityRows, (tx, rows) => runStatement(tx, 'write/entity/create', { rows }));
  const attached = names.map(({ key, entityId }) => ({ nameId: key.id, entityId }));
  add(attached, (tx, rows) => runStatement(tx, 'write/name/attach', { rows }));
  add(stored, (tx, rows) => runStatement(tx, 'write/claim/create', { rows }));
  const edges = [...derived.edges.values()].filter((edge) => edge !== undefined);
  add(edges, (tx, rows) => runStatement(tx, 'write/relationship/create', { rows }));
  const tallies = [...derived.tallies.values()];
  add(tallies, (tx, rows) => tx.run('UNWIND $rows AS row CREATE (tally:Tally) SET tally = row', { rows }));
  return steps;
}

/** Runs the steps one after the other, a few in each transaction. */
export async function runCeiling(connection: GraphConnection, steps: readonly CreateStep[]): Promise<void> {
  for (let at = 0; at < steps.length; at += STATEMENTS) {
    const part = steps.slice(at, at + STATEMENTS);
    await runInTransaction(connection, 'WRITE', (tx) => runAhead(part.map((step) => () => step(tx))));
  }
}
