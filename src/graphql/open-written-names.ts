import type { NameRecord } from '../graph/read-records.ts';
import { type Connection, openConnection, type PageArguments, type WrittenNameEdge } from './connection.ts';
import type { GraphqlContext } from './context.ts';

/** Opens the names that name an entity, those that most claims write first. */
export function openWrittenNames(
  id: string,
  args: PageArguments,
  { loaders }: GraphqlContext,
): Connection<WrittenNameEdge> {
  return openConnection<NameRecord, WrittenNameEdge>({
    list: JSON.stringify(['writtenNames', id]),
    args,
    toKey: ({ liveClaims, id }) => [liveClaims, id],
    toEdge: (node, cursor) => ({ cursor, node }),
    load: (wants, first, after) => {
      const position = after && { liveClaims: Number(after[0]), id: String(after[1]) };
      return loaders.namesOfEntities.load({ id, args: 'names', first, after: position, wants });
    },
  });
}
