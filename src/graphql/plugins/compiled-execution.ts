import { type DocumentNode, type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type CompiledQuery, compileQuery, takesVariables } from '../compile-query.ts';
import type { GraphqlContext } from '../context.ts';

/**
 * Executes queries that come again by functions compiled for them: going field by field takes most of the time of a
 * long answer. What comes but once is executed as it stands, since to compile it costs more than its answer.
 */
export function useCompiledExecution(): Plugin<GraphqlContext> {
  // The parser's cache gives the same document for the same text.
  const met = new WeakMap<DocumentNode, CompiledQuery | 'once' | 'never'>();
  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { document, schema } = args;
      // Of several operations, of which another may be meant each time, it gives none.
      const query = getOperationAST(document);
      if (query?.operation !== OperationTypeNode.QUERY || met.get(document) === 'never') return;
      // What is refused, or answered by another thread, gets no further, and is not compiled either.
      setExecuteFn((given: ExecutionArgs) => {
        const known = met.get(document);
        if (known === undefined) {
          met.set(document, 'once');
          return executeFn(given);
        }
        const compiled = known === 'once' ? (compileQuery(schema, document) ?? 'never') : known;
        met.set(document, compiled);
        const { contextValue, variableValues } = given;
        return compiled !== 'never' && takesVariables(schema, query, variableValues)
          ? compiled(contextValue, variableValues)
          : executeFn(given);
      });
    },
  };
}
