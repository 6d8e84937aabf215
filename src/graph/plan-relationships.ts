import { isDeepStrictEqual } from 'node:util';
import { type ClaimDiff, claimsAfter, claimsBefore } from './diff-claims.ts';
import { type EntityNode, toKnownEntity } from './entity-node.ts';
import type { NameIndex } from './name-index.ts';
import { type ProjectableClaim, type ProjectedRelationship, projectRelationship } from './project-relationship.ts';
import type { StatementParams } from './run-statement.ts';
import { type StoredClaim, toEnds, toProjectable } from './stored-claim.ts';

/** Relationships that come, change and go, each with the article that is the first reason for it. */
export interface RelationshipPlan {
  readonly created: readonly StatementParams<'write/relationship/create'>['rows'][number][];
  readonly updated: readonly StatementParams<'write/relationship/update'>['rows'][number][];
  readonly deleted: readonly string[];
  /** Article by relationship, of those that come and go. */
  readonly causes: ReadonlyMap<string, string>;
}

/** Projects again exactly the relationships whose live claims change. */
export function planRelationships(
  diff: ClaimDiff,
  related: ReadonlyMap<string, readonly ProjectableClaim[]>,
  entities: ReadonlyMap<string, EntityNode>,
  index: NameIndex,
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
      plan.created.push({ type: first!.claim.type, edge: { ...toRow(id, now, index), ...endsOf(first!, entities) } });
      plan.causes.set(id, first!.claim.articleId);
    } else if (now && !isDeepStrictEqual(before, now)) {
      plan.updated.push(toRow(id, now, index));
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

function toRow(id: string, edge: ProjectedRelationship, index: NameIndex): RelationshipPlan['updated'][number] {
  const { status, since, until, firstReported, lastReported, sources, origins, confidence, title, origin, originId } =
    edge;
  const known = origin === undefined ? undefined : index.organizationOf(origin);
  return {
    ...{ id, status, sources, origins, confidence, title: title ?? null },
    ...{ since: since?.value ?? null, sincePrecision: since?.precision ?? null },
    ...{ until: until?.value ?? null, untilPrecision: until?.precision ?? null },
    ...{ firstReported: firstReported ?? null, lastReported: lastReported ?? null },
    ...{ originId: originId ?? null, originName: (known ? toKnownEntity(known).name : origin) ?? null },
  };
}

function endsOf(stored: StoredClaim, entities: ReadonlyMap<string, EntityNode>) {
  const subject = entities.get(stored.subject.nameId)!;
  const object = entities.get(stored.object.nameId)!;
  const ends = toEnds(stored.claim.type, subject.id, object.id);
  const [from, to] = ends.subjectId === subject.id ? [subject, object] : [object, subject];
  return { ...ends, subjectName: from.name, objectName: to.name, review: 'unreviewed' };
}
