import { isDeepStrictEqual } from 'node:util';
import { groupBy } from '../model/group-by.ts';
import { type ClaimDiff, claimsAfter, claimsBefore } from './diff-claims.ts';
import { type EntityNode, toKnownEntity } from './entity-node.ts';
import type { Identity } from './identity.ts';
import { type ProjectableClaim, type ProjectedRelationship, projectRelationship } from './project-relationship.ts';
import type { StatementParams } from './run-statement.ts';
import { originOf, type StoredClaim, toEnds, toProjectable } from './stored-claim.ts';
import { type CountedRelationship, type TallyRow, tallyRelationships } from './tally-relationships.ts';

/** What a relationship's claims say together, without its ends, as the statements take it. */
type EdgeRow = StatementParams<'write/relationship/update'>['rows'][number]['edge'];

/** Relationships that come, change and go, each with the article that is the first reason for it. */
export interface RelationshipPlan {
  readonly created: readonly StatementParams<'write/relationship/create'>['rows'][number][];
  readonly updated: readonly StatementParams<'write/relationship/update'>['rows'][number][];
  readonly deleted: readonly string[];
  /** By how much the counts of relationships change. */
  readonly tallies: readonly TallyRow[];
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
  const counted: { relationship: CountedRelationship; by: 1 | -1 }[] = [];
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
    const [any] = newClaims.length > 0 ? newClaims : goneFrom.get(id)!;
    if (before) counted.push({ relationship: toCounted(before, any!), by: -1 });
    if (now) counted.push({ relationship: toCounted(now, any!), by: 1 });
    if (now && !before) {
      const [first] = newClaims;
      plan.created.push(toCreatedRow(id, now, first!, entities, identity));
      plan.causes.set(id, first!.claim.articleId);
    } else if (now && !isDeepStrictEqual(before, now)) {
      plan.updated.push({ type: any!.claim.type, edge: toEdgeRow(id, now, nameOfOrigin(now, identity)) });
    } else if (before && !now) {
      plan.deleted.push(id);
      plan.causes.set(id, goneFrom.get(id)![0]!.claim.articleId);
    }
  }
  return { ...plan, tallies: tallyRelationships(counted) };
}

function toCounted({ status, originId }: ProjectedRelationship, { claim }: StoredClaim): CountedRelationship {
  const { type } = claim;
  return { type, status, originId, ...toEnds(type, claim.subjectId, claim.objectId) };
}

function groupByRelationship(claims: readonly StoredClaim[]): ReadonlyMap<string, readonly StoredClaim[]> {
  const joined = claims.filter(({ claim }) => claim.relationshipId != null);
  return groupBy(joined, ({ claim }) => claim.relationshipId!);
}

/** Makes the row of a relationship, without its ends, as the statements take it. */
export function toEdgeRow(id: string, edge: ProjectedRelationship, originName: string | undefined): EdgeRow {
  const { since, until, firstReported } = edge;
  return {
    id,
    status: edge.status,
    claims: edge.claims,
    sources: edge.sources,
    origins: edge.origins,
    confidence: edge.confidence,
    title: edge.title ?? null,
    review: edge.review,
    ownWord: edge.ownWord,
    since: since?.value ?? null,
    sincePrecision: since?.precision ?? null,
    until: until?.value ?? null,
    untilPrecision: until?.precision ?? null,
    certainFrom: edge.certainFrom,
    certainTo: edge.certainTo,
    possibleFrom: edge.possibleFrom,
    possibleTo: edge.possibleTo,
    firstReported: firstReported ?? null,
    lastReported: edge.lastReported ?? null,
    day: since?.value ?? firstReported ?? '',
    originId: edge.originId ?? null,
    originName: originName ?? null,
  };
}

/** Makes the row of a relationship with its ends, which any of its claims tells. */
export function toCreatedRow(
  id: string,
  edge: ProjectedRelationship,
  claim: StoredClaim,
  entities: ReadonlyMap<string, EntityNode>,
  identity: Identity,
): RelationshipPlan['created'][number] {
  const row = toEdgeRow(id, edge, nameOfOrigin(edge, identity));
  return { type: claim.claim.type, edge: { ...row, ...endsOf(claim, entities) } };
}

/** How the provider is called that a migration left: by its row of seeds/entities, else as the newest article writes it. */
function nameOfOrigin({ origin }: ProjectedRelationship, identity: Identity): string | undefined {
  const known = origin === undefined ? undefined : originOf(origin, identity).known;
  return known ? toKnownEntity(known).name : origin;
}

function endsOf({ claim }: StoredClaim, entities: ReadonlyMap<string, EntityNode>) {
  const { subjectId, objectId } = toEnds(claim.type, claim.subjectId, claim.objectId);
  return {
    ...{ subjectId, objectId },
    ...{ subjectName: entities.get(subjectId)!.name, objectName: entities.get(objectId)!.name },
  };
}
