import { type MoveItem, readMoves } from '../../graph/read-moves.ts';
import { checkMoment } from '../check-arguments.ts';
import { type MigrationEdge, openConnection } from '../connection.ts';
import { findReferred } from '../find-entity.ts';
import type { Resolvers } from '../schema.generated.ts';
import { loadEnd, statedFields } from './relationship.ts';

export const migrationResolvers: Resolvers = {
  Migration: {
    ...statedFields,
    organization: (move, _, context) => loadEnd(move, 'subject', context),
    origin: async ({ originId }, _, { loaders }) =>
      originId === null ? null : ((await loaders.entities.load(originId)) ?? null),
    destination: (move, _, context) => loadEnd(move, 'object', context),
  },
  Query: {
    migrations: async (_, { from, to, between, status, asOf, knownAt, ...page }, context) => {
      const { runner } = context;
      const [origin, destination] = await Promise.all(
        [from, to].map((text, at) => (text == null ? undefined : findReferred(['from', 'to'][at]!, text, context))),
      );
      const moment = knownAt == null ? undefined : checkMoment('knownAt', knownAt);
      const filter = { originId: origin?.id, objectId: destination?.id, between, status, asOf, knownAt: moment };
      return openConnection<MoveItem, MigrationEdge>({
        list: JSON.stringify(['migrations', filter]),
        args: page,
        toKey: ({ day, relationship }) => [day, relationship.id],
        toEdge: ({ relationship }, cursor) => ({ cursor, node: relationship }),
        load: (wants, first, after) =>
          wants === 'total'
            ? readMoves(runner, filter, { first: 0, counted: true })
            : readMoves(runner, filter, { first, after: after && { day: String(after[0]), id: String(after[1]) } }),
      });
    },
  },
};
