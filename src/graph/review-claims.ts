import { readLastWords } from './read-last-words.ts';
import type { StatementRunner } from './run-statement.ts';
import type { StoredClaim } from './stored-claim.ts';

const REVIEWS = { confirm: 'confirmed', reject: 'rejected' } as const;

/** Puts on claims what people decided on them: the newest word that is not undone, or none. */
export async function reviewClaims(tx: StatementRunner, claims: readonly StoredClaim[]): Promise<StoredClaim[]> {
  const words = await readLastWords(
    tx,
    claims.map(({ claim }) => claim.id),
  );
  return claims.map((stored) => {
    const word = words.get(stored.claim.id);
    const review = word ? REVIEWS[word.action] : 'unreviewed';
    return stored.claim.review === review ? stored : { ...stored, claim: { ...stored.claim, review } };
  });
}
