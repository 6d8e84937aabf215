import { diffClaims } from './diff-claims.ts';
import type { Identity } from './identity.ts';
import type { NameKey } from './name-index.ts';
import { planWrite, type WritePlan } from './plan-write.ts';
import { readGraphState } from './read-graph-state.ts';
import { reviewClaims } from './review-claims.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';
import { resolveClaim, toNameRef } from './stored-claim.ts';

/** What the seeds or decisions changed, of what the graph holds. */
export interface Changes {
  /** Claims on which people decided anew. */
  readonly claimIds: readonly string[];
  /** Names that now mean another entity. */
  readonly nameIds: readonly string[];
  /** Entities that some migrations left, as they were resolved until now. */
  readonly originIds: readonly string[];
}

/** Plans what follows when seeds or decisions change, but no article: claims move with their names, relationships with their claims. */
export async function planReconciliation(
  tx: StatementRunner,
  identity: Identity,
  changes: Changes,
  time: string,
): Promise<WritePlan> {
  const before = await runStatement(tx, 'write/claim/stored', changes);
  const reviewed = await reviewClaims(tx, before);
  const keys = new Map<string, NameKey>();
  for (const ref of before.flatMap(({ subject, object }) => [subject, object])) {
    const name = identity.index.nameOf(toNameRef(ref));
    keys.set(name.id, name);
  }
  const after = reviewed.map((stored) =>
    resolveClaim({ ...stored, claim: { ...stored.claim, knownFrom: time } }, identity),
  );
  const diff = diffClaims(before, after);
  // Names that stay where others leave or come show it: an entity has the aliases of all its names.
  const companions = await runStatement(tx, 'write/name/companions', { ids: changes.nameIds });
  const nameIds = [...new Set([...changes.nameIds, ...companions.map(({ id }) => id)])];
  return planWrite(diff, await readGraphState(tx, diff, keys, identity, nameIds), keys, identity, nameIds);
}
