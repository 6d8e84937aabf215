import { readPathAt } from '../../graph/read-path-at.ts';
import { readPath } from '../../graph/read-relationships.ts';
import { RELATION_TYPES } from '../../model/relation.ts';
import { checkMoment, checkRange } from '../check-arguments.ts';
import { findReferred } from '../find-entity.ts';
import type { Resolvers } from '../schema.generated.ts';

/** The longest path that can be asked for: beyond, everything is connected to everything. */
const MAX_LENGTH = 6;
const DEFAULT_LENGTH = 4;

export const pathResolvers: Resolvers = {
  Path: { length: ({ relationships }) => relationships.length },
  Query: {
    path: async (_, { from, to, maxLength, types, asOf, knownAt }, context) => {
      const length = checkRange('maxLength', maxLength ?? DEFAULT_LENGTH, 1, MAX_LENGTH);
      const [start, end] = await Promise.all([findReferred('from', from, context), findReferred('to', to, context)]);
      if (start.id === end.id) return { nodes: [start], relationships: [] };
      const request = { fromId: start.id, toId: end.id, maxLength: length, types: types ?? RELATION_TYPES, asOf };
      if (knownAt == null) return (await readPath(context.runner, request)) ?? null;
      const moment = checkMoment('knownAt', knownAt);
      return (await readPathAt(context.runner, { ...request, from: start }, moment)) ?? null;
    },
  },
};
