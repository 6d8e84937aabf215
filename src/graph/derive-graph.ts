import type { ClaimReview } from '../model/decision.ts';
import type { EntityNode } from './entity-node.ts';
import { findCopyClusters } from './find-copy-clusters.ts';
import type { Identity } from './identity.ts';
import type { NameKey } from './name-index.ts';
import { addToTally, EMPTY_TALLY, type TalliedName } from './name-tally.ts';
import { toCreatedRow } from './plan-relationships.ts';
import { groupByEntity, toNode } from './plan-write.ts';
import { type ProjectableClaim, projectRelationship } from './project-relationship.ts';
import { readPages } from './read-pages.ts';
import { runStatement, type StatementParams, type StatementRunner } from './run-statement.ts';
import { resolveClaim, type StoredClaim, toNameRef, toProjectable } from './stored-claim.ts';
import { type TallyRow, tallyRelationships } from './tally-relationships.ts';

/** Everything that follows from the live claims, the seeds and the decisions, by ids. */
export interface DerivedGraph {
  /** Claims that are stored otherwise than they should be, as they should be. */
  readonly wrongClaims: readonly StoredClaim[];
  readonly claimCount: number;
  /** Articles whose cluster of near-copies is another one. */
  readonly wrongOrigins: StatementParams<'write/article/update-origins'>['rows'];
  readonly names: ReadonlyMap<string, TalliedName & { readonly entityId: string }>;
  readonly entities: ReadonlyMap<string, EntityNode>;
  /** By the ids of all relationships that claims speak of; absent where what they say makes no edge. */
  readonly edges: ReadonlyMap<string, StatementParams<'write/relationship/create'>['rows'][number] | undefined>;
  /** Counts of relationships, by id. */
  readonly tallies: ReadonlyMap<string, TallyRow>;
}

/** What claims depend on beside seeds and decisions on names. */
export interface ClaimGround {
  /** The cluster of near-copies to which each article belongs. */
  readonly originKeys: ReadonlyMap<string, string>;
  /** What people decided, by claim. */
  readonly reviews: ReadonlyMap<string, ClaimReview>;
}

/**
 * Derives the graph from its live claims alone, with nothing that is stored beside them. Holds it in memory: about a
 * kilobyte for each claim.
 */
export async function deriveGraph(runner: StatementRunner, identity: Identity): Promise<DerivedGraph> {
  const { originKeys, wrongOrigins } = await deriveOrigins(runner);
  const reviews = new Map<string, ClaimReview>();
  for (const { claimId, action } of await runStatement(runner, 'audit/rebuild/reviews')) {
    reviews.set(claimId, action === 'confirm' ? 'confirmed' : 'rejected');
  }
  const claims = readPages(runner, 'audit/rebuild/claims', ({ claim }) => claim.id);
  return { wrongOrigins, ...(await deriveFromClaims(claims, { originKeys, reviews }, identity)) };
}

/** Derives what follows from live claims, wherever they come from: with no database in sight. */
export async function deriveFromClaims(
  claims: AsyncIterable<StoredClaim> | Iterable<StoredClaim>,
  { originKeys, reviews }: ClaimGround,
  identity: Identity,
): Promise<Omit<DerivedGraph, 'wrongOrigins'>> {
  const names = new Map<string, TalliedName>();
  const related = new Map<string, { readonly first: StoredClaim; readonly claims: ProjectableClaim[] }>();
  const wrongClaims: StoredClaim[] = [];
  let claimCount = 0;
  for await (const stored of claims) {
    claimCount++;
    const { claim } = stored;
    const review = reviews.get(claim.id) ?? 'unreviewed';
    const originKey = originKeys.get(claim.articleId) ?? claim.originKey;
    const right = resolveClaim({ ...stored, claim: { ...claim, review, originKey } }, identity);
    if (!isSame(stored, right)) wrongClaims.push(right);
    for (const ref of [right.subject, right.object]) {
      const key: NameKey = identity.index.nameOf(toNameRef(ref));
      const tally = names.get(key.id)?.tally ?? EMPTY_TALLY;
      names.set(key.id, { key, tally: addToTally(tally, [ref], 1) });
    }
    const { relationshipId } = right.claim;
    if (relationshipId === null || relationshipId === undefined) continue;
    const group = related.get(relationshipId);
    if (group) group.claims.push(toProjectable(right.claim));
    else related.set(relationshipId, { first: right, claims: [toProjectable(right.claim)] });
  }
  const named = new Map([...names].map(([id, name]) => [id, { ...name, entityId: identity.entityOf(name.key).id }]));
  const entities = new Map(
    [...groupByEntity(named)].map(([id, group]) => [id, toNode(identity.entityOf(group[0]!.key), group, identity)]),
  );
  const edges = new Map(
    [...related].map(([id, { first, claims }]) => {
      const projected = projectRelationship(claims);
      return [id, projected && toCreatedRow(id, projected, first, entities, identity)];
    }),
  );
  const present = [...edges.values()].filter((row) => row !== undefined);
  const counted = present.map(({ type, edge }) => ({ relationship: { type, ...edge }, by: 1 as const }));
  const tallies = new Map(tallyRelationships(counted).map((tally) => [tally.id, tally]));
  return { wrongClaims, claimCount, names: named, entities, edges, tallies };
}

async function deriveOrigins(runner: StatementRunner) {
  const articles: { id: string; signature: string; originKey: string }[] = [];
  for await (const article of readPages(runner, 'audit/rebuild/articles', ({ id }) => id)) articles.push(article);
  const originKeys = findCopyClusters(articles);
  const wrongOrigins = articles
    .filter(({ id, originKey }) => originKeys.get(id) !== originKey)
    .map(({ id }) => ({ id, originKey: originKeys.get(id)! }));
  return { originKeys, wrongOrigins };
}

/** Compares what follows for a claim from seeds, decisions and copies; the rest of it is given. */
function isSame(stored: StoredClaim, right: StoredClaim): boolean {
  const keys = ['relationshipId', 'subjectId', 'objectId', 'originId', 'originKey', 'review'] as const;
  return (
    keys.every((key) => (stored.claim[key] ?? null) === (right.claim[key] ?? null)) &&
    stored.subject.nameId === right.subject.nameId &&
    stored.object.nameId === right.object.nameId
  );
}
