import type { EntityRow } from '../model/seed-row.ts';
import { checkGraph, type Difference } from './check-graph.ts';
import { type DerivedGraph, deriveGraph } from './derive-graph.ts';
import type { GraphConnection } from './graph-connection.ts';
import { loadIdentity } from './load-identity.ts';
import { createNameIndex } from './name-index.ts';
import { toNameRow } from './name-tally.ts';
import { toEntityRow } from './plan-write.ts';
import { DEFAULT_PATIENCE, runInTransaction } from './run-in-transaction.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

export interface RebuildReport {
  /** Live claims from which the graph follows. */
  readonly claims: number;
  readonly relationships: number;
  /** What was not as the claims make it. */
  readonly differences: readonly Difference[];
}

/**
 * Derives the graph anew from its live claims, the seeds and the decisions, and compares it with what is stored; what differs is put
 * right, in one transaction. Needs about a kilobyte of memory for each claim.
 * @param check only compares, and writes nothing
 */
export function rebuildGraph(
  connection: GraphConnection,
  entities: ReadonlyMap<string, EntityRow>,
  { check = false }: { readonly check?: boolean } = {},
): Promise<RebuildReport> {
  const index = createNameIndex(entities);
  return runInTransaction(
    connection,
    check ? 'TRIAL' : 'WRITE',
    async (tx) => {
      // Writers wait, so that one moment of the graph is compared.
      const lock = await runStatement(tx, 'write/take-lock', { now: check ? 0 : Date.now() });
      const derived = await deriveGraph(tx, await loadIdentity(tx, index));
      const differences = await checkGraph(tx, derived);
      if (!check && differences.length > 0) await putRight(tx, derived, differences, new Date(lock.at).toISOString());
      const relationships = [...derived.edges.values()].filter((edge) => edge !== undefined).length;
      return { claims: derived.claimCount, relationships, differences };
    },
    DEFAULT_PATIENCE,
  );
}

async function putRight(
  tx: StatementRunner,
  { wrongClaims, wrongOrigins, names, entities, edges, tallies }: DerivedGraph,
  differences: readonly Difference[],
  time: string,
): Promise<void> {
  const idsOf = (kind: Difference['kind'], ...faults: readonly Difference['fault'][]) =>
    differences.filter((each) => each.kind === kind && faults.includes(each.fault)).map(({ id }) => id);
  const present = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value) => value !== undefined);

  await runStatement(tx, 'write/article/update-origins', { rows: wrongOrigins });
  const wrongNames = idsOf('name', 'wrong', 'missing');
  const wanted = present(wrongNames.map((id) => names.get(id)));
  const forgotten = wrongNames.filter((id) => !names.has(id));
  await runStatement(tx, 'write/name/put', { rows: wanted.map(({ key, tally }) => toNameRow(key, tally)) });
  await runStatement(tx, 'write/name/empty', { ids: forgotten });
  await runStatement(tx, 'write/name/detach', { ids: wrongNames });
  const rowsOf = (ids: readonly string[]) => present(ids.map((id) => entities.get(id))).map(toEntityRow);
  await runStatement(tx, 'write/entity/create', { rows: rowsOf(idsOf('entity', 'missing')) });
  await runStatement(tx, 'write/entity/update', { rows: rowsOf(idsOf('entity', 'wrong')) });
  await runStatement(tx, 'write/name/attach', {
    rows: wanted.map(({ key, entityId }) => ({ nameId: key.id, entityId })),
  });

  const past = wrongClaims.map(({ claim: { id, articleId } }) => ({ id, articleId }));
  await runStatement(tx, 'write/claim/keep-version', { rows: past, retractedAt: time });
  const rows = wrongClaims.map((stored) => ({ ...stored, claim: { ...stored.claim, knownFrom: time } }));
  await runStatement(tx, 'write/claim/update', { rows });

  await runStatement(tx, 'write/relationship/delete', { ids: idsOf('relationship', 'wrong', 'stray') });
  const missing = idsOf('relationship', 'wrong', 'missing').map((id) => edges.get(id));
  await runStatement(tx, 'write/relationship/create', { rows: present(missing) });
  await runStatement(tx, 'write/tally/delete', { ids: idsOf('tally', 'wrong', 'stray') });
  const counts = idsOf('tally', 'wrong', 'missing').map((id) => tallies.get(id));
  await runStatement(tx, 'write/tally/add', { rows: present(counts) });
  await runStatement(tx, 'audit/rebuild/delete-strays', { ids: idsOf('entity', 'stray') });
}
