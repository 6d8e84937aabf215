import { isDeepStrictEqual } from 'node:util';
import { type ClaimDiff, claimsAfter, claimsBefore } from './diff-claims.ts';
import { type EntityNode, toKnownEntity } from './entity-node.ts';
import type { Identity } from './identity.ts';
import { type ProjectableClaim, type ProjectedRelationship, projectRelationship } from './project-relationship.ts';
import type { StatementParams } from './run-statement.ts';
import { originOf, type StoredClaim, toProjectable } from './stored-claim.ts';

/** Relationships that come, change and go, each with the article that is the first reason for it. */
export interface RelationshipPlan {
  readonly created: readonly StatementParams<'write/relationship/create'>['rows'][number][];
  readonly updated: readonly StatementParams<'write/relationship/update'>['rows'][number][];
  readonly deleted: readonly string[];
  /** Article by relationship, of those that come and go. */
  readonly causes: ReadonlyMap<string, string>;
}

/**
 * Projects again exactly the relationships whose live claims change.
 * @param entities as they will be, by id: all that the changed claims name
 */
export function planRelationships(
  diff: ClaimDiff,
  related: ReadonlyMap<string, readonly ProjectableClaim[]>,
  entities: ReadonlyMap<string, EntityNode>,
  identity: Identity,
): RelationshipPlan {
  const gone = claimsBefore(diff);
  const come = groupByRelationship(claimsAfter(diff));
  const goneIds = new Set(gone.map(({ claim }) => claim.id));
  const plan = {
    created: [] as RelationshipPlan['created'][number][],
    updated: [] as RelationshipPlan['updated'][number][],
    deleted: [] as string[],
    causes: new Map<string, string>(),
  };
  const goneFrom = groupByRelationship(gone);
  for (const id of new Set([...goneFrom.keys(), ...come.keys()])) {
    const claimsBefore = related.get(id) ?? [];
    const newClaims = come.get(id) ?? [];
    const claimsNow = [
      ...claimsBefore.filter((claim) => !goneIds.has(claim.id)),
      ...newClaims.map(({ claim }) => toProjectable(claim)),
    ];
    const before = projectRelationship(claimsBefore);
    const now = projectRelationship(claimsNow);
    if (now && !before) {
      const [first] = newClaims;
      plan.created.push({
        type: first!.claim.type,
        edge: { ...toRow(id, now, identity), ...endsOf(first!, entities) },
      });
      plan.causes.set(id, first!.claim.articleId);
    } else if (now && !isDeepStrictEqual(before, now)) {
      plan.updated.push(toRow(id, now, identity));
    } else if (before && !now) {
      plan.deleted.push(id);
      plan.causes.set(id, goneFrom.get(id)![0]!.claim.articleId);
    }
  }
  return plan;
}

function groupByRelationship(claims: readonly StoredClaim[]): Map<string, StoredClaim[]> {
  const groups = new Map<string, StoredClaim[]>();
  for (const stored of claims) {
    const id = stored.claim.relationshipId;
    if (id === null || id === undefined) continue;
    const group = groups.get(id);
    if (group) group.push(stored);
    else groups.set(id, [stored]);
  }
  return groups;
}

function toRow(id: string, edge: ProjectedRelationship, identity: Identity): RelationshipPlan['updated'][number] {
  const { status, since, until, firstReported, lastReported, sources, origins, confidence, title, origin, originId } =
    edge;
  const known = origin === undefined ? undefined : originOf(origin, identity).known;
  return {
    ...{ id, status, sources, origins, confidence, title: title ?? null },
    ...{ review: edge.review, ownWord: edge.ownWord },
    ...{ since: since?.value ?? null, sincePrecision: since?.precision ?? null },
    ...{ until: until?.value ?? null, untilPrecision: until?.precision ?? null },
    ...{ firstReported: firstReported ?? null, lastReported: lastReported ?? null },
    ...{ originId: originId ?? null, originName: (known ? toKnownEntity(known).name : origin) ?? null },
  };
}

function endsOf({ claim: { subjectId, objectId } }: StoredClaim, entities: ReadonlyMap<string, EntityNode>) {
  return {
    ...{ subjectId, objectId },
    ...{ subjectName: entities.get(subjectId)!.name, objectName: entities.get(objectId)!.name },
  };
}
