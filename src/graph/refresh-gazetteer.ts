import { isDeepStrictEqual } from 'node:util';
import { applyPlan } from './apply-plan.ts';
import type { Identity } from './identity.ts';
import type { NameIndex } from './name-index.ts';
import { toEntityRow, toNode } from './plan-write.ts';
import { readNames } from './read-graph-state.ts';
import { planReconciliation } from './reconcile-names.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';
import { toNameRef, toOriginId } from './stored-claim.ts';

/**
 * Brings the graph to the rows of seeds/entities at hand, where they changed since the last write: names go to the
 * entities that they now name, claims and relationships follow, and known entities take their new names, over
 * what the change concerns.
 */
export async function refreshGazetteer(tx: StatementRunner, identity: Identity, time: string): Promise<void> {
  const changedKinds = await updateKnownEntities(tx, identity);
  const moved = await findMoved(tx, identity, changedKinds);
  // Mostly nothing moves: the first start on an empty graph, a new row whose names nobody wrote yet.
  if (moved.nameIds.length > 0 || moved.originIds.length > 0)
    await applyPlan(tx, await planReconciliation(tx, identity, moved, time), time);
  await runStatement(tx, 'write/gazetteer/record', { version: identity.index.version });
}

/** Tells whether the graph was last resolved by the same rows. */
export async function isGazetteerCurrent(tx: StatementRunner, { version }: NameIndex): Promise<boolean> {
  return (await runStatement(tx, 'write/gazetteer/version'))?.version === version;
}

/** Writes known entities whose rows changed; answers the names of those whose kind did. */
async function updateKnownEntities(tx: StatementRunner, identity: Identity): Promise<readonly string[]> {
  const held = await runStatement(tx, 'write/gazetteer/known-entities');
  const { index } = identity;
  const joined = await readNames(
    tx,
    identity.decided.flatMap(({ names }) => names.map(({ id }) => id)),
  );
  const changed = held.flatMap(({ kind, entity, nameIds }) => {
    const known = index.knownById(entity.series ?? entity.id, entity.edition?.toString());
    if (known?.id !== entity.id) return [];
    const others = nameIds.flatMap((id) => joined.get(id) ?? []);
    const now = toNode({ id: known.id, known, names: [] }, others, identity);
    const isSame = kind === now.kind && isDeepStrictEqual(entity, toEntityRow(now).entity);
    return isSame ? [] : [{ now, nameIds: kind === now.kind ? [] : nameIds }];
  });
  if (changed.length === 0) return [];
  const renamed = changed.map(({ now: { id, name } }) => ({ id, name }));
  await runStatement(tx, 'write/entity/update', { rows: changed.map(({ now }) => toEntityRow(now)) });
  await runStatement(tx, 'write/relationship/rename-ends', { rows: renamed });
  await runStatement(tx, 'write/relationship/rename-origins', { rows: renamed });
  return changed.flatMap(({ nameIds }) => nameIds);
}

/** Finds the names and origins that now mean another entity. */
async function findMoved(tx: StatementRunner, identity: Identity, changedKinds: readonly string[]) {
  const nameIds = new Set(changedKinds);
  for (const { nameId, entityId, ...ref } of await runStatement(tx, 'write/gazetteer/refs')) {
    const name = identity.index.nameOf(toNameRef({ ...ref, forms: [] }));
    if (name.id !== nameId || identity.entityOf(name).id !== entityId) nameIds.add(nameId);
  }
  const originIds = (await runStatement(tx, 'write/gazetteer/origins'))
    .filter(({ origin, originId }) => toOriginId(origin, identity) !== originId)
    .map(({ originId }) => originId);
  return { claimIds: [], nameIds: [...nameIds], originIds: [...new Set(originIds)] };
}
