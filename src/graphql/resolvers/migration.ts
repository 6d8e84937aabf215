import { countMoves, type MoveItem, readMoves } from '../../graph/read-moves.ts';
import { type MigrationEdge, openConnection } from '../connection.ts';
import { findReferred } from '../find-entity.ts';
import type { Resolvers } from '../schema.generated.ts';
import { loadEnd, statedFields } from './relationship.ts';

export const migrationResolvers: Resolvers = {
  Migration: {
    ...statedFields,
    organization: ({ subjectId }, _, context) => loadEnd(subjectId, context),
    origin: async ({ originId }, _, { loaders }) =>
      originId === null ? null : ((await loaders.entities.load(originId)) ?? null),
    destination: ({ objectId }, _, context) => loadEnd(objectId, context),
  },
  Query: {
    migrations: async (_, { from, to, between, status, ...page }, context) => {
      const { runner } = context;
      const [origin, destination] = await Promise.all(
        [from, to].map((text, at) => (text == null ? undefined : findReferred(['from', 'to'][at]!, text, context))),
      );
      const filter = { originId: origin?.id, objectId: destination?.id, between, status };
      return openConnection<MoveItem, MigrationEdge>({
        list: JSON.stringify(['migrations', filter]),
        args: page,
        toKey: ({ day, relationship }) => [day, relationship.id],
        toEdge: ({ relationship }, cursor) => ({ cursor, node: relationship }),
        load: async (wants, first, after) => {
          if (wants === 'total') return { items: [], hasNext: false, total: await countMoves(runner, filter) };
          return readMoves(runner, filter, { first, after: after && { day: String(after[0]), id: String(after[1]) } });
        },
      });
    },
  },
};
