import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import { compileQuery as compileDocument, isCompiledQuery } from 'graphql-jit';

type Variables = Readonly<Record<string, unknown>> | null | undefined;

/** So many fields are compiled at most; those below an interface count once for each of its types, as each is compiled for itself. */
const MOST_FIELDS = 1_500;

/** Answers as the executor does, but for the stop of an operation between two fields: its statements stop in the database. */
export type CompiledQuery = (context: unknown, variables: Variables) => Promise<ExecutionResult>;

/**
 * Makes a function of a query, which takes less of the processor than the executor does: docs/performance.md tells how much.
 * @returns `undefined` where it is no query, too large a one, or one whose parts hang on variables: a fragment that is left out in
 *   one place would be left out in all
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): CompiledQuery | undefined {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
  if (countFields(schema, document, operation) > MOST_FIELDS) return undefined;
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

/** How many fields a query has with its fragments unfolded; endless where one is conditional. */
function countFields(schema: GraphQLSchema, { definitions }: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  let left = MOST_FIELDS + 1;
  const count = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined, times: number): void => {
    for (const node of selections) {
      if (node.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include')) left = -Infinity;
      if (left < 0) return;
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const { selectionSet, typeCondition } = fragments.get(node.name.value)!;
        count(selectionSet, schema.getType(typeCondition.name.value), times);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        count(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type, times);
      } else {
        left -= times;
        if (node.selectionSet) {
          const field =
            type && (isObjectType(type) || isInterfaceType(type)) ? type.getFields()[node.name.value] : undefined;
          const below = field && getNamedType(field.type);
          const types = isAbstractType(below) ? schema.getPossibleTypes(below).length : 1;
          count(node.selectionSet, below, times * types);
        }
      }
    }
  };
  count(operation.selectionSet, schema.getQueryType() ?? undefined, 1);
  return MOST_FIELDS + 1 - left;
}
