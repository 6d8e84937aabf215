import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { ASTVisitor, ValidationContext } from 'graphql';
import { createGraphQLError, type Plugin } from 'graphql-yoga';

/** What the text of a query may hold, whatever it costs; see useCostLimit for that. */
export const QUERY_LIMITS = {
  /** Levels of fields; a chain of three lists down to the title of an article has 14. */
  depth: 16,
  /** Fields beside each other; the largest type has some forty. */
  breadth: 60,
  aliases: 15,
  directives: 50,
  tokens: 2_000,
} as const;

/** Refuses queries that are too deep, too wide or too long, before anything is read. */
export function useLimits(): Plugin {
  const limit = (what: string) => ({
    exposeLimits: true,
    onReject: [
      (_: unknown, error: Error) => {
        throw tooLarge(what, error.message.replace('Syntax Error: ', ''));
      },
    ],
  });
  return {
    onPluginInit({ addPlugin }) {
      addPlugin(
        EnvelopArmorPlugin({
          maxDepth: { ...limit('depth'), n: QUERY_LIMITS.depth, flattenFragments: true },
          maxAliases: { ...limit('aliases'), n: QUERY_LIMITS.aliases },
          maxDirectives: { ...limit('directives'), n: QUERY_LIMITS.directives },
          maxTokens: { ...limit('tokens'), n: QUERY_LIMITS.tokens },
          // It knows neither variables nor defaults; see useCostLimit.
          costLimit: { enabled: false },
          // With introspection on, a hint tells nothing that the schema does not; see useClosedSchema for the other case.
          blockFieldSuggestion: { enabled: false },
        }) as Plugin,
      );
    },
    onParse() {
      return ({ result, replaceParseResult }) => {
        // Values nested a thousand deep fill the stack of the parser before the tokens are too many.
        if (result instanceof RangeError) replaceParseResult(tooLarge('depth', 'It is nested too deep.'));
      };
    },
    onValidate({ addValidationRule }) {
      addValidationRule(limitBreadth);
    },
  };
}

function limitBreadth(context: ValidationContext): ASTVisitor {
  return {
    SelectionSet({ selections }) {
      if (selections.length <= QUERY_LIMITS.breadth) return;
      const reason = `Selection limit of ${QUERY_LIMITS.breadth} exceeded, found ${selections.length}.`;
      context.reportError(tooLarge('breadth', reason));
    },
  };
}

function tooLarge(what: string, reason: string) {
  return createGraphQLError(`The query is too large (${what}): ${reason} Ask for less, or in several queries.`, {
    extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } },
  });
}
