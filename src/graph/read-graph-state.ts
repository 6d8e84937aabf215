import { type ClaimDiff, claimsAfter, claimsBefore } from './diff-claims.ts';
import type { NameGroup, NameIndex, NameKey } from './name-index.ts';
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
  index: NameIndex,
  moved: readonly string[] = [],
): Promise<GraphState> {
  const changed = [...claimsBefore(diff), ...claimsAfter(diff)];
  const nameIds = new Set([...changed.flatMap(({ subject, object }) => [subject.nameId, object.nameId]), ...moved]);
  const names = await readNames(tx, [...nameIds]);

  const wanted = [...nameIds].flatMap((id) => index.knownOf(names.get(id)?.key ?? keys.get(id)!)?.id ?? []);
  const found = await runStatement(tx, 'write/entity/find', { ids: [...new Set(wanted)] });

  const relationshipIds = [...new Set(changed.flatMap(({ claim }) => claim.relationshipId ?? []))];
  const related = new Map<string, ProjectableClaim[]>();
  for (const { relationshipId, ...claim } of await runStatement(tx, 'write/claim/by-relationship', {
    relationshipIds,
  })) {
    const claims = related.get(relationshipId);
    if (claims) claims.push(toProjectable(claim));
    else related.set(relationshipId, [toProjectable(claim)]);
  }
  return { names, entityIds: new Set(found.map(({ id }) => id)), related };
}

async function readNames(tx: StatementRunner, ids: readonly string[]): Promise<Map<string, StoredName>> {
  const rows = await runStatement(tx, 'write/name/find', { ids });
  return new Map(
    rows.map((row) => {
      const { id, group, folded, scope, liveClaims, cloudClaims } = row;
      const forms = new Map(row.forms.map((form, i) => [form, row.formCounts[i]!]));
      const key = { id, group: group as NameGroup, folded, ...(scope !== null && { scope }) };
      return [
        id,
        { key, tally: { liveClaims, cloudClaims, forms }, ...(row.entityId !== null && { entityId: row.entityId }) },
      ];
    }),
  );
}
