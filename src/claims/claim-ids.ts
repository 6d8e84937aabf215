import { createHash } from 'node:crypto';
import type { Claim, NameRef } from '../model/claim.ts';
import { foldName } from '../model/fold.ts';

/**
 * Makes the ids of one article's claims: a hash of the article, the type, both names, the folded quote, and how many
 * like it came before. An edit elsewhere in the article therefore keeps them.
 */
export function createClaimIds(articleId: string): (claim: Omit<Claim, 'id'>) => string {
  const seen = new Map<string, number>();
  return ({ type, subject, object, quote }) => {
    const key = JSON.stringify([articleId, type, keyOf(subject), keyOf(object), foldName(quote)]);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash('sha256').update(`${key}${ordinal}`).digest('hex').slice(0, 24);
  };
}

function keyOf({ kind, name, knownId, scope }: NameRef): readonly string[] {
  return [kind, knownId ?? foldName(name), scope ?? ''];
}
