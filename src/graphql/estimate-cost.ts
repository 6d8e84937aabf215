import {
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { MAX_PAGE } from './check-arguments.ts';

/** The most that one operation may cost: pages of 200 with three claims each and their articles, fourteen times over. */
export const MAX_COST = 20_000;
/** Rows of a list that is not paged, where the schema does not say how many it has (`@listSize`). */
const ASSUMED_ROWS = 10;
/** So many estimates of one document are kept; they differ by the variables that have a say in it. */
const KEPT = 100;

interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

interface KeptEstimates {
  readonly variables: readonly string[];
  readonly costs: Map<string, number>;
}

const kept = new WeakMap<DocumentNode, KeptEstimates>();

/**
 * Estimates what an operation costs before it runs: the most rows that it can make the database read, page sizes, variables
 * and their defaults included, and for what is heavier than a row the weight that the schema gives it (`@cost`).
 * @throws GraphQLError where a variable or an argument has no value of its type, or fragments unfold into too many fields
 */
export function estimateCost({ schema, document, operationName, variableValues }: Operation): number {
  const known = findKept(schema, document);
  const given = known.variables.map((name) => variableValues?.[name]);
  const key = JSON.stringify([operationName, given]);
  const found = known.costs.get(key);
  if (found !== undefined) return found;
  const cost = getComplexity({
    schema,
    query: document,
    variables: { ...variableValues },
    estimators: [estimateField],
    ...(operationName != null && { operationName }),
  });
  if (known.costs.size >= KEPT) known.costs.clear();
  known.costs.set(key, cost);
  return cost;
}

const estimateField: ComplexityEstimator = ({ field, node, args, childComplexity, type }) => {
  // The schema lies in memory, and GraphQL's own rules bound how deep a query may go into it.
  if (field.name.startsWith('__')) return 0;
  const weight = weightOf(field, args);
  const item = getNamedType(field.type);
  if (isLeafType(item)) return weight;
  // A page counted these when it was opened.
  if (field.name === 'edges' || (field.name === 'node' && type.name.endsWith('Edge'))) return weight + childComplexity;
  if (asksTotalAlone(node)) return weight + 1;
  const each = (isRow(item) || isPage(field) ? 1 : 0) + childComplexity;
  return weight + sizeOf(field, args) * each;
};

function sizeOf(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  if (isPage(field)) return Math.min(Math.max(Number(args.first ?? MAX_PAGE), 0), MAX_PAGE);
  const outer = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isListType(outer)) return 1;
  return readNumber(field.astNode?.directives, 'listSize', 'assumedSize') ?? ASSUMED_ROWS;
}

/** Totals of lists are kept, or counted in the statement that reads the page. */
function asksTotalAlone({ selectionSet }: FieldNode): boolean {
  return (
    selectionSet?.selections.every((each) => each.kind === Kind.FIELD && each.name.value === 'totalCount') ?? false
  );
}

const isPage = (field: GraphQLField<unknown, unknown>) => field.args.some(({ name }) => name === 'first');

/** Tells types whose objects are looked up in the database from those that come with what holds them. */
function isRow(type: ReturnType<typeof getNamedType>): boolean {
  if (!isCompositeType(type)) return false;
  return isAbstractType(type) || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'));
}

/** Adds up what the schema says of a field, and of those of its arguments that are given. */
function weightOf(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  const own = readNumber(field.astNode?.directives, 'cost', 'weight') ?? 0;
  return field.args
    .filter(({ name }) => args[name] != null)
    .reduce((sum, { astNode }) => sum + (readNumber(astNode?.directives, 'cost', 'weight') ?? 0), own);
}

function readNumber(
  directives: readonly ConstDirectiveNode[] | undefined,
  directive: string,
  argument: string,
): number | undefined {
  const found = directives?.find(({ name }) => name.value === directive);
  const value = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

/** Finds which variables can change the cost: page sizes, arguments with a weight, conditions. */
function findKept(schema: GraphQLSchema, document: DocumentNode): KeptEstimates {
  const found = kept.get(document);
  if (found) return found;
  const typeInfo = new TypeInfo(schema);
  const names = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument: (node) => {
        const argument = typeInfo.getArgument();
        const isCounted =
          typeInfo.getDirective() != null ||
          argument?.name === 'first' ||
          readNumber(argument?.astNode?.directives, 'cost', 'weight') !== undefined;
        if (isCounted) collectVariables(node, names);
      },
    }),
  );
  const fresh = { variables: [...names].sort(), costs: new Map<string, number>() };
  kept.set(document, fresh);
  return fresh;
}

function collectVariables(node: ASTNode, names: Set<string>): void {
  visit(node, {
    Variable: ({ name }) => {
      names.add(name.value);
    },
  });
}
