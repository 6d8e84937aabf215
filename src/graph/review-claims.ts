import type { ClaimReview } from '../model/decision.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';
import type { StoredClaim } from './stored-claim.ts';

/** Puts on claims what people decided on them: the newest word that is not undone, or none. */
export async function reviewClaims(tx: StatementRunner, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const claimIds = claims.map(({ claim }) => claim.id);
  const reviews = new Map<string, ClaimReview>();
  for (const { claimId, action } of await runStatement(tx, 'write/decision/of-claims', { claimIds })) {
    if (action === 'confirm') reviews.set(claimId, 'confirmed');
    else if (action === 'reject') reviews.set(claimId, 'rejected');
  }
  return claims.map((stored) => {
    const review = reviews.get(stored.claim.id) ?? 'unreviewed';
    return { ...stored, claim: { ...stored.claim, review } };
  });
}
