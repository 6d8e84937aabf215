import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery as compileDocument, isCompiledQuery } from 'graphql-jit';

type Variables = Readonly<Record<string, unknown>> | null | undefined;

/** Answers as the executor does, but for the stop of an operation between two fields: its statements stop in the database. */
export type CompiledQuery = (context: unknown, variables: Variables) => Promise<ExecutionResult>;

/**
 * Makes a function of a query, which answers in half of the time of the executor, and in less where answers are long.
 * @returns `undefined` where the compiler does not take the query
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): CompiledQuery | undefined {
  const compiled = compileDocument(schema, document, operationName);
  if (!isCompiledQuery(compiled)) return undefined;
  return async (context, variables) => {
    const { errors, ...result } = await compiled.query(undefined, context, variables);
    return errors ? { ...result, errors: errors.map((error) => placeIn(document, error)) } : result;
  };
}

/** Whether variables have values of their types: of those that do not the executor tells more. */
export function takesVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): boolean {
  return getVariableValues(schema, variableDefinitions, variables ?? {}, { maxErrors: 1 }).coerced !== undefined;
}

/** Errors of compiled queries tell line and column, but know nothing of the text, by which servers tell the place. */
function placeIn({ loc }: DocumentNode, error: GraphQLError): GraphQLError {
  const { locations, path, originalError, extensions } = error;
  if (!loc || !locations) return error;
  const lines = loc.source.body.split(/(?<=\r\n|\n|\r(?!\n))/u);
  const positions = locations.map(({ line, column }) => lines.slice(0, line - 1).join('').length + column - 1);
  return new GraphQLError(error.message, { source: loc.source, positions, path, originalError, extensions });
}
