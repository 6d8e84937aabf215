import { searchEntities } from '../../graph/read-entities.ts';
import { ENTITY_KINDS } from '../../model/relation.ts';
import { checkRange, checkText } from '../check-arguments.ts';
import type { Resolvers } from '../schema.generated.ts';

const MAX_HITS = 50;
const DEFAULT_HITS = 10;

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { text, kinds, first }, { runner }) => {
      const limit = checkRange('first', first ?? DEFAULT_HITS, 1, MAX_HITS);
      return searchEntities(runner, checkText('text', text), kinds ?? ENTITY_KINDS, limit);
    },
  },
};
