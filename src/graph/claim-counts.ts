import type { WritePlan } from './plan-write.ts';

export interface ClaimCounts {
  readonly claimsAdded: number;
  readonly claimsRetracted: number;
  /** Counted for the first article of the batch that states the relationship. */
  readonly relationshipsAdded: number;
  readonly relationshipsRetracted: number;
}

export const NO_COUNTS: ClaimCounts = {
  claimsAdded: 0,
  claimsRetracted: 0,
  relationshipsAdded: 0,
  relationshipsRetracted: 0,
};

/** Adds up counts. */
export function addCounts(a: ClaimCounts, b: ClaimCounts): ClaimCounts {
  return {
    claimsAdded: a.claimsAdded + b.claimsAdded,
    claimsRetracted: a.claimsRetracted + b.claimsRetracted,
    relationshipsAdded: a.relationshipsAdded + b.relationshipsAdded,
    relationshipsRetracted: a.relationshipsRetracted + b.relationshipsRetracted,
  };
}

/** Counts what a plan adds and retracts, by article. */
export function countByArticle({ claims, relationships }: WritePlan): ReadonlyMap<string, ClaimCounts> {
  const counts = new Map<string, ClaimCounts>();
  const count = (articleId: string, what: keyof ClaimCounts): void => {
    const so = counts.get(articleId) ?? NO_COUNTS;
    counts.set(articleId, { ...so, [what]: so[what] + 1 });
  };
  for (const { claim } of claims.added) count(claim.articleId, 'claimsAdded');
  for (const { claim } of claims.removed) count(claim.articleId, 'claimsRetracted');
  for (const { edge } of relationships.created) count(relationships.causes.get(edge.id)!, 'relationshipsAdded');
  for (const id of relationships.deleted) count(relationships.causes.get(id)!, 'relationshipsRetracted');
  return counts;
}
