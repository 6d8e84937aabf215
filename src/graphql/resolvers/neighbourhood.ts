import { readNeighbourhood } from '../../graph/read-neighbourhood.ts';
import { RELATION_TYPES } from '../../model/relation.ts';
import { checkMoment, checkRange, MAX_PAGE } from '../check-arguments.ts';
import { findReferred } from '../find-entity.ts';
import type { Resolvers } from '../schema.generated.ts';

/** Beyond, a neighbourhood is the whole graph. */
const MAX_DEPTH = 3;
const DEFAULT_NODES = 100;
const MAX_PER_TYPE = 50;
const DEFAULT_PER_TYPE = 20;

export const neighbourhoodResolvers: Resolvers = {
  Query: {
    neighbourhood: async (_, { of, types, status, asOf, ...args }, context) => {
      const depth = checkRange('depth', args.depth ?? 1, 1, MAX_DEPTH);
      const most = checkRange('first', args.first ?? DEFAULT_NODES, 2, MAX_PAGE);
      const perType = checkRange('perType', args.perType ?? DEFAULT_PER_TYPE, 1, MAX_PER_TYPE);
      const knownAt = args.knownAt == null ? undefined : checkMoment('knownAt', args.knownAt);
      const center = await findReferred('of', of, context);
      context.budget.take(most * perType);
      return readNeighbourhood(context.runner, {
        ...{ center, depth, most, perType, types: types ?? RELATION_TYPES, status, asOf, knownAt },
      });
    },
  },
};
