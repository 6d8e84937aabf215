import type { RelationshipFilter, RelationshipItem, RelationshipList } from '../graph/read-relationships.ts';
import type { RelationshipOrder } from '../graph/relationship-orders.ts';
import { checkMoment, checkRange } from './check-arguments.ts';
import {
  type Connection,
  type LazyCursor,
  type MigrationEdge,
  openConnection,
  type PageArguments,
  type RelationshipEdge,
} from './connection.ts';
import type { GraphqlContext } from './context.ts';

/** `orderBy` is an argument of the lists that answer in every order. */
export type RelationshipArguments = PageArguments &
  RelationshipFilter & { readonly orderBy?: RelationshipOrder | null | undefined };

/** Opens a list of an entity's relationships, with the entities at their far ends. */
export function openRelationships(
  list: RelationshipList,
  id: string,
  args: RelationshipArguments,
  context: GraphqlContext,
): Connection<RelationshipEdge> {
  return open(list, id, args, context, ({ relationship, node }, cursor) => ({ ...relationship, node, cursor }));
}

/** Opens a list of an entity's moves between clouds. */
export function openMigrations(
  list: RelationshipList,
  id: string,
  args: RelationshipArguments,
  context: GraphqlContext,
): Connection<MigrationEdge> {
  return open(list, id, args, context, ({ relationship }, cursor) => ({ node: relationship, cursor }));
}

function open<Edge>(
  list: RelationshipList,
  id: string,
  args: RelationshipArguments,
  { loaders }: GraphqlContext,
  toEdge: (item: RelationshipItem, cursor: LazyCursor) => Edge,
): Connection<Edge> {
  const { status, asOf, since, reported, minConfidence, minSources } = args;
  const order = args.orderBy ?? 'name';
  const knownAt = args.knownAt == null ? undefined : checkMoment('knownAt', args.knownAt);
  if (minConfidence != null) checkRange('minConfidence', minConfidence, 0, 1);
  const filter = { status, asOf, since, reported, minConfidence, minSources, knownAt };
  return openConnection<RelationshipItem, Edge>({
    list: JSON.stringify([list, id, filter, order]),
    args,
    toKey: ({ key, tie }) => [key, tie],
    toEdge,
    load: (wants, first, after) => {
      const position = after && { key: after[0]!, tie: String(after[1]) };
      return loaders.relationshipPages.load({ id, args: { list, filter, order }, first, after: position, wants });
    },
  });
}
