import { type ClaimDiff, claimsAfter, claimsBefore } from './diff-claims.ts';
import type { Identity } from './identity.ts';
import { type NameKey, toNameKey } from './name-index.ts';
import { toTally } from './name-tally.ts';
import type { GraphState, StoredName } from './plan-write.ts';
import type { ProjectableClaim } from './project-relationship.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';
import { toProjectable } from './stored-claim.ts';

/**
 * Reads all that a change of claims can touch: a fixed number of statements, however many claims change.
 * @param moved further names to read
 */
export async function readGraphState(
  tx: StatementRunner,
  diff: ClaimDiff,
  keys: ReadonlyMap<string, NameKey>,
  identity: Identity,
  moved: readonly string[] = [],
): Promise<GraphState> {
  const changed = [...claimsBefore(diff), ...claimsAfter(diff)];
  const nameIds = new Set([...changed.flatMap(({ subject, object }) => [subject.nameId, object.nameId]), ...moved]);
  // What decisions join to a changed name shows in the same entity.
  for (const { names } of identity.decided) {
    if (names.some(({ id }) => nameIds.has(id))) for (const { id } of names) nameIds.add(id);
  }
  const relationshipIds = new Set(changed.flatMap(({ claim }) => claim.relationshipId ?? []));
  // The answer of one is taken apart while the database works on the other.
  const [names, related] = await Promise.all([readNames(tx, [...nameIds]), readRelated(tx, [...relationshipIds])]);
  const wanted = [...nameIds].flatMap((id) => {
    const key = names.get(id)?.key ?? keys.get(id);
    return (key && identity.entityOf(key).known?.id) ?? [];
  });
  return { names, entityIds: await findHeld(tx, wanted, names), related };
}

/** Tells which of some entities the graph holds. Those that a name of the state names, it holds: mostly nothing is left to ask. */
async function findHeld(
  tx: StatementRunner,
  wanted: readonly string[],
  names: ReadonlyMap<string, StoredName>,
): Promise<ReadonlySet<string>> {
  const held = new Set([...names.values()].flatMap(({ entityId }) => entityId ?? []));
  const ids = [...new Set(wanted)].filter((id) => !held.has(id));
  if (ids.length === 0) return held;
  const found = await runStatement(tx, 'write/entity/find', { ids });
  return new Set([...held, ...found.map(({ id }) => id)]);
}

/** Reads all live claims of relationships, as their projection takes them. */
async function readRelated(tx: StatementRunner, relationshipIds: readonly string[]): Promise<GraphState['related']> {
  const rows = await runStatement(tx, 'write/claim/by-relationship', { relationshipIds });
  const related = new Map<string, ProjectableClaim[]>();
  for (const row of rows) {
    const claims = related.get(row.relationshipId);
    if (claims) claims.push(toProjectable(row));
    else related.set(row.relationshipId, [toProjectable(row)]);
  }
  return related;
}

/** Reads names with the counts of how live claims write them, and the entity that each names. */
export async function readNames(tx: StatementRunner, ids: readonly string[]): Promise<Map<string, StoredName>> {
  if (ids.length === 0) return new Map();
  const rows = await runStatement(tx, 'write/name/find', { ids });
  return new Map(
    rows.map((row) => {
      const { id, entityId } = row;
      return [id, { key: toNameKey(row), tally: toTally(row), ...(entityId !== null && { entityId }) }];
    }),
  );
}
