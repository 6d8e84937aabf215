import { RELATIONSHIP_STATUSES, type RelationshipStatus, type RelationType } from '../model/relation.ts';
import type { StatementParams } from './run-statement.ts';

/** What of a relationship its counts depend on. */
export interface CountedRelationship {
  readonly type: RelationType;
  readonly status: RelationshipStatus;
  readonly subjectId: string;
  readonly objectId: string;
  readonly originId?: string | null | undefined;
}

/** A count of relationships by status, or how it changes. */
export type TallyRow = StatementParams<'write/tally/add'>['rows'][number];

/** The ends at which lists may be long, so that counting them anew would take longer the larger a provider is. */
const COUNTED_ENDS: Partial<Record<RelationType, readonly ('subject' | 'object' | 'origin')[]>> = {
  USES: ['object'],
  MIGRATED_TO: ['object', 'origin'],
  PARTNERS_WITH: ['subject', 'object'],
};

/** Adds up by how much each tally changes when relationships come (1) and go (-1). Gives those that change at all. */
export function tallyRelationships(
  changes: Iterable<{ readonly relationship: CountedRelationship; readonly by: 1 | -1 }>,
): readonly TallyRow[] {
  const tallies = new Map<string, Record<RelationshipStatus, number>>();
  for (const { relationship, by } of changes) {
    for (const id of tallyIdsOf(relationship)) {
      let tally = tallies.get(id);
      if (!tally) {
        tally = { active: 0, planned: 0, ended: 0, disputed: 0, rumoured: 0 };
        tallies.set(id, tally);
      }
      tally[relationship.status] += by;
    }
  }
  return [...tallies]
    .filter(([, tally]) => RELATIONSHIP_STATUSES.some((status) => tally[status] !== 0))
    .map(([id, tally]) => ({ id, ...tally }));
}

/** Names the tallies in which a relationship counts: of its type, and of its type at an entity where that may have many. */
function tallyIdsOf({ type, subjectId, objectId, originId }: CountedRelationship): readonly string[] {
  const ends = { subject: subjectId, object: objectId, origin: originId };
  const counted = (COUNTED_ENDS[type] ?? []).flatMap((end) => (ends[end] == null ? [] : `${ends[end]}|${type}|${end}`));
  return [`*|${type}`, ...counted];
}
