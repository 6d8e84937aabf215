import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { createGraphQLError, type Plugin } from 'graphql-yoga';

/** What the text of a query may ask for. Rows by page sizes in variables are counted while it runs: see row-budget. */
export const QUERY_LIMITS = {
  /** Levels of fields; a chain of three lists down to the title of an article has 14. */
  depth: 16,
  /** Objects that an answer could hold, as far as the text tells. */
  cost: 50_000,
  aliases: 15,
  directives: 50,
  tokens: 2_000,
} as const;

/** Refuses queries that are too deep, too costly or too long, before anything is read. */
export function useLimits(): Plugin {
  const limit = (what: string) => ({
    exposeLimits: true,
    onReject: [
      (_: unknown, error: Error) => {
        const reason = error.message.replace('Syntax Error: ', '');
        throw createGraphQLError(`The query is too large (${what}): ${reason} Ask for less, or in several queries.`, {
          extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } },
        });
      },
    ],
  });
  return EnvelopArmorPlugin({
    maxDepth: { ...limit('depth'), n: QUERY_LIMITS.depth, flattenFragments: true },
    costLimit: {
      ...limit('cost'),
      maxCost: QUERY_LIMITS.cost,
      objectCost: 1,
      scalarCost: 0,
      depthCostFactor: 1,
      flattenFragments: true,
    },
    maxAliases: { ...limit('aliases'), n: QUERY_LIMITS.aliases },
    maxDirectives: { ...limit('directives'), n: QUERY_LIMITS.directives },
    maxTokens: { ...limit('tokens'), n: QUERY_LIMITS.tokens },
    // With introspection on, a hint tells nothing that the schema does not; see useClosedSchema for the other case.
    blockFieldSuggestion: { enabled: false },
  }) as Plugin;
}
