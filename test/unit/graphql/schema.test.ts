import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { loadSchema } from '../../../src/graphql/load-schema.ts';
import { readTypeDefs } from '../../../src/graphql/read-type-defs.ts';

const schema = buildSchema(readTypeDefs().join('\n'));
const types: GraphQLNamedType[] = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

function* undescribed(): Generator<string> {
  for (const type of types) {
    if (!type.description) yield type.name;
    if (isEnumType(type))
      for (const value of type.getValues()) if (!value.description) yield `${type.name}.${value.name}`;
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) yield `${type.name}.${field.name}`;
      for (const argument of 'args' in field ? field.args : []) {
        if (!argument.description) yield `${type.name}.${field.name}(${argument.name})`;
      }
    }
  }
}

test('every type, field, argument and value is described', () => {
  expect([...undescribed()]).toEqual([]);
});

test('every page has a size and a place to start, and every list of edges a total', () => {
  const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(5);
  for (const connection of connections) {
    expect(Object.keys(connection.getFields()), connection.name).toEqual(['totalCount', 'pageInfo', 'edges']);
  }
  for (const type of types.filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (!String(field.type).endsWith('Connection!')) continue;
      const names = field.args.map(({ name }) => name);
      expect(names, `${type.name}.${field.name}`).toEqual(expect.arrayContaining(['first', 'after']));
    }
  }
});

test.each([
  ['types', 'scripts/generate-graphql-types.ts'],
  ['schema in one file and the documents of the TypeScript client', 'scripts/generate-clients.ts'],
])('the generated %s are current', (_, script) => {
  const root = resolve(import.meta.dirname, '../../..');
  const run = () =>
    execFileSync(process.execPath, ['--import', 'tsx', script, '--check'], {
      cwd: root,
      stdio: 'pipe',
    });
  expect(run).not.toThrow();
});

test('the schema that is served has the types that are described, under the same names', () => {
  const served = loadSchema();
  expect(Object.keys(served.getTypeMap()).sort()).toEqual(Object.keys(schema.getTypeMap()).sort());
  for (const { name, description } of types) expect(served.getType(name)?.description, name).toBe(description);
});

test('every mutation says which role it needs, and no field below the root does', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const needs = ({ astNode }: GraphQLField<unknown, unknown> | GraphQLArgument) =>
    astNode?.directives?.some(({ name }) => name.value === 'requires') ?? false;
  for (const type of types) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (type === schema.getMutationType()) expect(needs(field), field.name).toBe(true);
      if (roots.some((root) => root === type)) continue;
      expect([field, ...field.args].some(needs), `${type.name}.${field.name}`).toBe(false);
    }
  }
});
