import { readStats } from '../../graph/read-stats.ts';
import type { Resolvers } from '../schema.generated.ts';

export const statsResolvers: Resolvers = {
  Query: {
    stats: (_, __, { runner }) => readStats(runner),
  },
};
