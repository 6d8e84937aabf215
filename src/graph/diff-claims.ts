import { isDeepStrictEqual } from 'node:util';
import type { StoredClaim } from './stored-claim.ts';

/** What becomes of the claims of some articles. */
export interface ClaimDiff {
  readonly added: readonly StoredClaim[];
  readonly updated: readonly { readonly before: StoredClaim; readonly after: StoredClaim }[];
  readonly removed: readonly StoredClaim[];
}

/** Compares claims by id; what is in both versions keeps the time at which it was first recorded. */
export function diffClaims(before: readonly StoredClaim[], after: readonly StoredClaim[]): ClaimDiff {
  const old = new Map(before.map((stored) => [stored.claim.id, stored]));
  const kept = new Set(after.map((stored) => stored.claim.id));
  const updated = after.flatMap((stored) => {
    const earlier = old.get(stored.claim.id);
    if (!earlier) return [];
    const now = { ...stored, claim: { ...stored.claim, recordedAt: earlier.claim.recordedAt } };
    return isDeepStrictEqual(earlier, now) ? [] : { before: earlier, after: now };
  });
  return {
    added: after.filter((stored) => !old.has(stored.claim.id)),
    updated,
    removed: before.filter((stored) => !kept.has(stored.claim.id)),
  };
}

/** Lists claims as they were, of all that the diff takes away or changes. */
export function claimsBefore(diff: ClaimDiff): StoredClaim[] {
  return [...diff.removed, ...diff.updated.map(({ before }) => before)];
}

/** Lists claims as they will be, of all that the diff adds or changes. */
export function claimsAfter(diff: ClaimDiff): StoredClaim[] {
  return [...diff.added, ...diff.updated.map(({ after }) => after)];
}
