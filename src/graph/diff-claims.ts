import { isDeepStrictEqual } from 'node:util';
import type { StoredClaim } from './stored-claim.ts';

/** What becomes of the claims of some articles. */
export interface ClaimDiff {
  readonly added: readonly StoredClaim[];
  readonly updated: readonly { readonly before: StoredClaim; readonly after: StoredClaim }[];
  readonly removed: readonly StoredClaim[];
}

/**
 * Compares claims by id. What is in both versions keeps the time at which it was first recorded, and, where nothing but its
 * place in the text changed, the time from which it is known as it is.
 */
export function diffClaims(before: readonly StoredClaim[], after: readonly StoredClaim[]): ClaimDiff {
  const old = new Map(before.map((stored) => [stored.claim.id, stored]));
  const kept = new Set(after.map((stored) => stored.claim.id));
  const updated = after.flatMap((stored) => {
    const earlier = old.get(stored.claim.id);
    if (!earlier) return [];
    const { recordedAt, knownFrom } = earlier.claim;
    const isMoved = isDeepStrictEqual(toFacts(earlier), toFacts(stored));
    const now = { ...stored, claim: { ...stored.claim, recordedAt, ...(isMoved && { knownFrom }) } };
    return isDeepStrictEqual(earlier, now) ? [] : { before: earlier, after: now };
  });
  return {
    added: after.filter((stored) => !old.has(stored.claim.id)),
    updated,
    removed: before.filter((stored) => !kept.has(stored.claim.id)),
  };
}

/** Lists the claims of which another version is known from now on: what is known until now is kept as history. */
export function supersededClaims(diff: ClaimDiff): StoredClaim[] {
  return diff.updated.flatMap(({ before, after }) => (before.claim.knownFrom === after.claim.knownFrom ? [] : before));
}

/**
 * What a claim says, apart from where it stands and what found it; but whether rules or a language model did, and who else read
 * the same, is a part of it.
 */
function toFacts({ claim, subject, object }: StoredClaim): unknown {
  const { start, end, quote, rule, extractor, recordedAt, knownFrom, ...facts } = claim;
  const named = [subject, object].map(({ nameId, text, kind, scope }) => ({ nameId, text, kind, scope }));
  return { facts, named, byModel: extractor.startsWith('llm/') };
}

/** Lists claims as they were, of all that the diff takes away or changes. */
export function claimsBefore(diff: ClaimDiff): StoredClaim[] {
  return [...diff.removed, ...diff.updated.map(({ before }) => before)];
}

/** Lists claims as they will be, of all that the diff adds or changes. */
export function claimsAfter(diff: ClaimDiff): StoredClaim[] {
  return [...diff.added, ...diff.updated.map(({ after }) => after)];
}
