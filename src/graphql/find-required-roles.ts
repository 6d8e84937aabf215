import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ROLES, type Role } from '../access/role.ts';

/** What an operation asks for at its root that needs a role: always, or where an argument is given. */
export interface RequiredRole {
  readonly role: Role;
  /** As a reader of the schema knows it: `Mutation.note`. */
  readonly field: string;
  readonly argument?: ArgumentNode | undefined;
}

/**
 * Finds what an operation needs beside reading, by @requires in the schema, which stands at the root alone. A mutation that says nothing needs an
 * admin, so that a forgotten directive opens nothing. Fields that @skip or @include may leave out count as well.
 */
export function findRequiredRoles(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly RequiredRole[] {
  const root = schema.getRootType(operation.operation);
  const standard = operation.operation === 'mutation' ? 'admin' : undefined;
  return findRootFields(operation.selectionSet, document, new Set()).flatMap((node) => {
    const definition = root?.getFields()[node.name.value];
    // __schema and __typename belong to no type.
    if (root == null || definition === undefined) return [];
    const field = `${root.name}.${definition.name}`;
    const role = toRole(definition.astNode?.directives) ?? standard;
    return [...(role === undefined ? [] : [{ role, field }]), ...findInArguments(definition, node, field)];
  });
}

/** Finds the fields of a selection, those in its fragments, too. */
function findRootFields(
  { selections }: SelectionSetNode,
  document: DocumentNode,
  seen: Set<string>,
): readonly FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return findRootFields(node.selectionSet, document, seen);
    const name = node.name.value;
    if (seen.has(name)) return [];
    seen.add(name);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? findRootFields(fragment.selectionSet, document, seen) : [];
  });
}

function findInArguments(
  { args }: GraphQLField<unknown, unknown>,
  node: FieldNode,
  field: string,
): readonly RequiredRole[] {
  return args.flatMap(({ name, astNode }) => {
    const role = toRole(astNode?.directives);
    const argument = node.arguments?.find((each) => each.name.value === name);
    return role === undefined || argument === undefined ? [] : [{ role, field: `${field}(${name})`, argument }];
  });
}

/** Reads the role of @requires; undefined where it does not stand. */
function toRole(directives: readonly ConstDirectiveNode[] = []): Role | undefined {
  const value = directives.find(({ name }) => name.value === 'requires')?.arguments?.[0]?.value;
  return value?.kind === Kind.ENUM ? ROLES.find((role) => role === value.value.toLowerCase()) : undefined;
}

/** Tells whether a requirement counts with these variables: an argument that is null is as absent. */
export function isRequired(
  { argument }: RequiredRole,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  if (argument === undefined) return true;
  const { value } = argument;
  if (value.kind === Kind.NULL) return false;
  if (value.kind !== Kind.VARIABLE) return true;
  const name = value.name.value;
  if (Object.hasOwn(variables, name)) return variables[name] != null;
  const standard = operation.variableDefinitions?.find((each) => each.variable.name.value === name)?.defaultValue;
  return standard !== undefined && standard.kind !== Kind.NULL;
}
