import { AppError } from '../../errors.ts';
import { type PathRequest, readPath, readPaths } from '../../graph/read-paths.ts';
import { readPathsAt } from '../../graph/read-paths-at.ts';
import type { EntityRecord } from '../../graph/read-records.ts';
import { RELATION_TYPES } from '../../model/relation.ts';
import { checkCount, checkMoment, checkRange, checkText } from '../check-arguments.ts';
import type { GraphqlContext } from '../context.ts';
import { findReferred } from '../find-entity.ts';
import type { QueryPathArgs, Resolvers } from '../schema.generated.ts';

/** The longest path that can be asked for: beyond, everything is connected to everything. */
const MAX_LENGTH = 6;
const DEFAULT_LENGTH = 4;
/** The most paths of one answer. */
const MAX_PATHS = 50;
const DEFAULT_PATHS = 10;
/** The most entities to avoid: each is looked up by its name. */
const MAX_AVOIDED = 20;
/** More relationships than a graph has. */
const MAX_DEGREE = 1_000_000_000;

/** What is asked of a path but its ends, checked. */
interface Terms extends Omit<PathRequest, 'fromId' | 'toId' | 'avoid'> {
  readonly moment: string | undefined;
}

interface Search extends PathRequest, Terms {
  readonly from: EntityRecord;
}

export const pathResolvers: Resolvers = {
  Path: { length: ({ relationships }) => relationships.length },
  Query: {
    path: async (_, args, context) => {
      const terms = toTerms(args);
      const direct = toDirect(args, terms);
      // Two ids are asked for most often, and where there is a path between them, nobody need be looked up before.
      const found = direct && (await readPath(context.runner, direct));
      if (found) return found;
      const search = await toSearch(args, terms, context);
      const { from, fromId, toId, moment } = search;
      if (from.id === toId) return { nodes: [from], relationships: [] };
      if (direct?.fromId === fromId && direct.toId === toId) return null;
      if (moment === undefined) return (await readPath(context.runner, search)) ?? null;
      return (await readPathsAt(context.runner, search, 1, moment))[0] ?? null;
    },
    paths: async (_, { first, ...args }, context) => {
      const limit = checkRange('first', first ?? DEFAULT_PATHS, 1, MAX_PATHS);
      const search = await toSearch(args, toTerms(args), context);
      const { from, toId, maxLength, moment } = search;
      if (from.id === toId) return [{ nodes: [from], relationships: [] }];
      context.budget.take(limit * maxLength);
      if (moment === undefined) return [...(await readPaths(context.runner, search, limit))];
      return [...(await readPathsAt(context.runner, search, limit, moment))];
    },
  },
};

function toTerms(args: QueryPathArgs): Terms {
  const { types, status, avoid, maxDegree, asOf, knownAt } = args;
  const maxLength = checkRange('maxLength', args.maxLength ?? DEFAULT_LENGTH, 1, MAX_LENGTH);
  if (maxDegree != null) checkRange('maxDegree', maxDegree, 1, MAX_DEGREE);
  checkCount('avoid', avoid ?? [], MAX_AVOIDED);
  checkText('from', args.from);
  checkText('to', args.to);
  const moment = knownAt == null ? undefined : checkMoment('knownAt', knownAt);
  return { maxLength, types: types ?? RELATION_TYPES, status, maxDegree, asOf, moment };
}

/** Takes both ends for ids; undefined where others must be looked up all the same. */
function toDirect({ from, to, avoid }: QueryPathArgs, terms: Terms): PathRequest | undefined {
  const isSimple = terms.moment === undefined && from !== to && (avoid ?? []).length === 0;
  return isSimple ? { ...terms, fromId: from, toId: to, avoid: [] } : undefined;
}

/** Finds of whom a question speaks. */
async function toSearch({ avoid, ...args }: QueryPathArgs, terms: Terms, context: GraphqlContext): Promise<Search> {
  const [from, to, ...avoided] = await Promise.all([
    findReferred('from', args.from, context),
    findReferred('to', args.to, context),
    ...(avoid ?? []).map((text) => findReferred('avoid', text, context)),
  ]);
  const end = avoided.find(({ id }) => id === from.id || id === to.id);
  if (end) {
    throw new AppError('BAD_ARGUMENT', `avoid: ${end.name} (${end.id}) is an end of the path. Leave it out.`, {
      details: { argument: 'avoid' },
    });
  }
  return { ...terms, from, fromId: from.id, toId: to.id, avoid: avoided.map(({ id }) => id) };
}
