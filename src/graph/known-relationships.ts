import { groupBy } from '../model/group-by.ts';
import type { EntityKind } from '../model/relation.ts';
import { type ProjectedRelationship, projectRelationship } from './project-relationship.ts';
import type { EntityRecord, PastRelationship, RelationshipRecord } from './read-records.ts';
import type { StatementRow } from './run-statement.ts';
import { toEnds, toProjectable } from './stored-claim.ts';

/** A claim as it was known at a moment, with the names at its ends as its article writes them. */
export type KnownClaim = StatementRow<'read/history/claims-of-relationships'>;

/** A relationship as it was known at a moment. */
export interface KnownRelationship {
  readonly relationship: RelationshipRecord & { readonly past: PastRelationship };
  readonly projected: ProjectedRelationship;
}

/** Projects the claims that were known at a moment into relationships, as the graph then had them. */
export function toKnownRelationships(claims: readonly KnownClaim[], moment: string): readonly KnownRelationship[] {
  const groups = groupBy(claims, ({ claim }) => claim.relationshipId);
  return [...groups.values()].flatMap((group) => toKnownRelationship(group, moment) ?? []);
}

function toKnownRelationship(group: readonly KnownClaim[], moment: string): KnownRelationship | undefined {
  const edge = projectRelationship(group.map(({ claim }) => toProjectable(claim)));
  if (!edge) return undefined;
  const { claim, subject, object } = [...group].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))[0]!;
  const ends = toEnds(claim.type, claim.subjectId, claim.objectId);
  const [from, to] = [toFormer(claim.subjectId, subject), toFormer(claim.objectId, object)];
  const isTurned = ends.subjectId !== claim.subjectId;
  return {
    relationship: {
      ...{ id: claim.relationshipId, type: claim.type, ...ends },
      ...{ status: edge.status, since: edge.since?.value ?? null, until: edge.until?.value ?? null },
      ...{ firstReported: edge.firstReported ?? null, lastReported: edge.lastReported ?? null },
      ...{ sources: edge.sources, origins: edge.origins, confidence: edge.confidence },
      ...{ review: edge.review, ownWord: edge.ownWord },
      ...{ certainFrom: edge.certainFrom, certainTo: edge.certainTo },
      ...{ possibleFrom: edge.possibleFrom, possibleTo: edge.possibleTo },
      ...{ title: edge.title ?? null, originId: edge.originId ?? null, originName: edge.origin ?? null },
      past: { knownAt: moment, subject: isTurned ? to : from, object: isTurned ? from : to },
    },
    projected: edge,
  };
}

/** Makes an entity of what a claim says of it: the graph may have no node for it any more. */
export function toFormer(
  id: string,
  { kind, text }: { readonly kind: EntityKind; readonly text: string },
): EntityRecord {
  return {
    ...{ id, kind, name: text, nameZh: null, nameEn: null, aliases: null, wikidata: null, ticker: null },
    ...{ parentId: null, series: null, edition: null },
  };
}
