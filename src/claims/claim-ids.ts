import { createHash } from 'node:crypto';
import type { Claim, NameRef } from '../model/claim.ts';
import { foldName } from '../model/fold.ts';
import { isOrganization } from '../model/relation.ts';

/**
 * Makes the ids of one article's claims: a hash of the article, the type, both names as the quote writes them, the folded
 * quote, and how many like it came before. An edit elsewhere in the article therefore keeps them, and so does a row of
 * seeds/entities that comes to know a name: what a person decided on a claim stays with it.
 */
export function createClaimIds(articleId: string): (claim: Omit<Claim, 'id'>) => string {
  const seen = new Map<string, number>();
  return ({ type, subject, object, quote }) => {
    const folded = foldName(quote);
    const key = JSON.stringify([articleId, type, keyOf(subject, folded), keyOf(object, folded), folded]);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash('sha256').update(`${key}${ordinal}`).digest('hex').slice(0, 24);
  };
}

/** The longest form of a name that the quote writes, else the name by which the article knows it. */
function keyOf({ kind, name, forms }: NameRef, quote: string): readonly string[] {
  const written = [name, ...forms]
    .map(foldName)
    .filter((form) => quote.includes(form))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return [isOrganization(kind) ? 'Organization' : kind, written[0] ?? foldName(name)];
}
