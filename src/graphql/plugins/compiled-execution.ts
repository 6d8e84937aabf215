import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';
import type { GraphqlContext } from '../context.ts';

/**
 * Executes queries that come again by functions compiled for them: going field by field takes most of the time of a
 * long answer. What comes but once is executed as it stands, since to compile it costs more than its answer.
 */
export function useCompiledExecution(): Plugin<GraphqlContext> {
  // The parser's cache gives the same document for the same text.
  const met = new WeakMap<DocumentNode, CompiledQuery | 'once' | 'never'>();
  return {
    onExecute: ({ args, setExecuteFn }) => {
      const { document } = args;
      const query = findLoneQuery(document);
      const known = met.get(document);
      if (!query || known === 'never') return;
      if (known === undefined) {
        met.set(document, 'once');
        return;
      }
      const compiled = known === 'once' ? compile(args) : known;
      met.set(document, compiled ?? 'never');
      // Of wrong variables the executor tells more.
      if (compiled && takesVariables(query, args)) {
        setExecuteFn(async ({ rootValue, contextValue, variableValues }: ExecutionArgs): Promise<ExecutionResult> => {
          const { errors, ...result } = await compiled.query(rootValue, contextValue, variableValues);
          return errors ? { ...result, errors: errors.map((error) => placeIn(document, error)) } : result;
        });
      }
    },
  };
}

/** The query that is all of a document: of several operations another may be meant each time. */
function findLoneQuery({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  const [operation, second] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return second || operation?.operation !== OperationTypeNode.QUERY ? undefined : operation;
}

/** `undefined` where the compiler does not take the query. */
function compile({ schema, document }: ExecutionArgs): CompiledQuery | undefined {
  const compiled = compileQuery(schema, document);
  return isCompiledQuery(compiled) ? compiled : undefined;
}

function takesVariables({ variableDefinitions = [] }: OperationDefinitionNode, args: ExecutionArgs): boolean {
  const { coerced } = getVariableValues(args.schema, variableDefinitions, args.variableValues ?? {}, { maxErrors: 1 });
  return coerced !== undefined;
}

/** Errors of compiled queries tell line and column, but know nothing of the text, by which servers tell the place. */
function placeIn({ loc }: DocumentNode, error: GraphQLError): GraphQLError {
  const { locations, path, originalError, extensions } = error;
  if (!loc || !locations) return error;
  const lines = loc.source.body.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const positions = locations.map(({ line, column }) => lines.slice(0, line - 1).join('').length + column - 1);
  return new GraphQLError(error.message, { source: loc.source, positions, path, originalError, extensions });
}
