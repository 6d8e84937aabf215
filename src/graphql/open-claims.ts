import type { ClaimItem } from '../graph/read-claims.ts';
import { type ClaimEdge, type Connection, openConnection, type PageArguments } from './connection.ts';
import type { GraphqlContext } from './context.ts';

/**
 * Opens the claims behind a relationship, the newest first, or those of an article, in the order of its text.
 * @param knownAt those of a relationship as they were known then
 */
export function openClaims(
  of: 'relationship' | 'article',
  id: string,
  args: PageArguments,
  { loaders }: GraphqlContext,
  knownAt?: string,
): Connection<ClaimEdge> {
  const loader = of === 'relationship' ? loaders.claimsOfRelationships : loaders.claimsOfArticles;
  return openConnection<ClaimItem, ClaimEdge>({
    list: JSON.stringify(['claims', of, id, knownAt]),
    args,
    toKey: ({ key, id }) => [key, id],
    toEdge: ({ claim }, cursor) => ({ cursor, node: claim }),
    load: (wants, first, after) => {
      const position = after && { key: after[0]!, id: String(after[1]) };
      return loader.load({ id, args: { knownAt }, first, after: position, wants });
    },
  });
}
