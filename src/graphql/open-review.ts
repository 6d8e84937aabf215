import { countOpenClaims, type OpenPosition, type ReviewOrder, readOpenPositions } from '../graph/read-open-claims.ts';
import type { ClaimRecord } from '../graph/read-records.ts';
import type { RelationType } from '../model/relation.ts';
import { checkRange } from './check-arguments.ts';
import { type ClaimEdge, type Connection, openConnection, type PageArguments } from './connection.ts';
import type { GraphqlContext } from './context.ts';

interface ReviewArguments extends PageArguments {
  readonly order?: ReviewOrder | null | undefined;
  readonly types?: readonly RelationType[] | null | undefined;
  readonly minConfidence?: number | null | undefined;
}

/**
 * Opens the claims on which nobody has decided. What is decided meanwhile moves no page.
 * @throws AppError BAD_ARGUMENT, BAD_CURSOR
 */
export function openReview(
  { order: given, types, minConfidence, ...args }: ReviewArguments,
  { runner, loaders }: GraphqlContext,
): Connection<ClaimEdge> {
  const order = given ?? 'weakest';
  const filter = { types: types ?? [], minConfidence: checkRange('minConfidence', minConfidence ?? 0, 0, 1) };
  return openConnection<OpenPosition & { readonly claim: ClaimRecord }, ClaimEdge>({
    list: JSON.stringify(['openClaims', order, filter]),
    args,
    toKey: ({ key, id }) => [key, id],
    toEdge: ({ claim }, cursor) => ({ cursor, node: claim }),
    load: async (wants, first, after) => {
      if (wants === 'total') return { items: [], hasNext: false, total: await countOpenClaims(runner, filter) };
      const position = after && { key: after[0]!, id: String(after[1]) };
      const found = await readOpenPositions(runner, order, filter, { after: position, limit: first + 1 });
      const page = found.slice(0, first);
      const claims = await loaders.claims.loadMany(page.map(({ id }) => id));
      const items = page.flatMap((at, i) => {
        const claim = claims[i];
        if (claim instanceof Error) throw claim;
        return claim ? [{ ...at, claim }] : [];
      });
      return { items, hasNext: found.length > first };
    },
  });
}
