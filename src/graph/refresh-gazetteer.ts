import { isDeepStrictEqual } from 'node:util';
import { applyPlan } from './apply-plan.ts';
import { diffClaims } from './diff-claims.ts';
import { toKnownEntity } from './entity-node.ts';
import type { GraphConnection } from './graph-connection.ts';
import type { NameIndex, NameKey } from './name-index.ts';
import { planWrite, toEntityRow } from './plan-write.ts';
import { readGraphState } from './read-graph-state.ts';
import { type Patience, runInTransaction } from './run-in-transaction.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';
import { resolveClaim, toEntityId, toNameRef, toOriginId } from './stored-claim.ts';

/**
 * Brings the graph to the rows of seeds/entities at hand, where they changed since the last write: names go to the
 * entities that they now name, claims and relationships follow, and known entities take their new names. One
 * transaction, over what the change concerns; nothing is read beyond one node where no row changed.
 */
export async function refreshGazetteer(
  connection: GraphConnection,
  index: NameIndex,
  patience?: Patience,
): Promise<void> {
  const isCurrent = async (tx: StatementRunner) =>
    (await runStatement(tx, 'write/gazetteer/version'))?.version === index.version;
  if (await runInTransaction(connection, 'READ', isCurrent, patience)) return;
  const refresh = async (tx: StatementRunner): Promise<void> => {
    await runStatement(tx, 'write/take-lock');
    if (await isCurrent(tx)) return;
    const changedKinds = await updateKnownEntities(tx, index);
    await moveClaims(tx, index, changedKinds);
    await runStatement(tx, 'write/gazetteer/record', { version: index.version });
  };
  await runInTransaction(connection, 'WRITE', refresh, patience);
}

/** Writes known entities whose rows changed; answers the names of those whose kind did. */
async function updateKnownEntities(tx: StatementRunner, index: NameIndex): Promise<readonly string[]> {
  const held = await runStatement(tx, 'write/gazetteer/known-entities');
  const changed = held.flatMap(({ kind, entity, nameIds }) => {
    const known = index.knownById(entity.series ?? entity.id, entity.edition?.toString());
    if (known?.id !== entity.id) return [];
    const now = toKnownEntity(known);
    const isSame = kind === now.kind && isDeepStrictEqual(entity, toEntityRow(now).entity);
    return isSame ? [] : [{ now, nameIds: kind === now.kind ? [] : nameIds }];
  });
  const renamed = changed.map(({ now: { id, name } }) => ({ id, name }));
  await runStatement(tx, 'write/entity/update', { rows: changed.map(({ now }) => toEntityRow(now)) });
  await runStatement(tx, 'write/relationship/rename-ends', { rows: renamed });
  await runStatement(tx, 'write/relationship/rename-origins', { rows: renamed });
  return changed.flatMap(({ nameIds }) => nameIds);
}

/** Resolves again every claim with an end or an origin that now goes elsewhere, and all other claims at those names. */
async function moveClaims(tx: StatementRunner, index: NameIndex, changedKinds: readonly string[]): Promise<void> {
  const nameIds = new Set(changedKinds);
  for (const { nameId, entityId, ...ref } of await runStatement(tx, 'write/gazetteer/refs')) {
    const name = index.nameOf(toNameRef({ ...ref, forms: [] }));
    if (name.id !== nameId || toEntityId(name, index) !== entityId) nameIds.add(nameId);
  }
  const origins = (await runStatement(tx, 'write/gazetteer/origins'))
    .filter(({ origin, originId }) => toOriginId(origin, index) !== originId)
    .map(({ origin }) => origin);

  const before = await runStatement(tx, 'write/gazetteer/claims', { nameIds: [...nameIds], origins });
  const keys = new Map<string, NameKey>();
  for (const ref of before.flatMap(({ subject, object }) => [subject, object])) {
    const name = index.nameOf(toNameRef(ref));
    keys.set(name.id, name);
  }
  const diff = diffClaims(
    before,
    before.map((stored) => resolveClaim(stored, index)),
  );
  const moved = [...nameIds];
  const state = await readGraphState(tx, diff, keys, index, moved);
  await applyPlan(tx, planWrite(diff, state, keys, index, moved), new Date().toISOString());
}
