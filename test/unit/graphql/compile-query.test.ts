import { buildSchema, type GraphQLSchema, parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { describe, expect, it } from 'vitest';
import { compileQuery } from '../../../src/graphql/compile-query.ts';
import { useCompiledExecution } from '../../../src/graphql/plugins/compiled-execution.ts';

function makeSchema(): GraphQLSchema {
  const schema = buildSchema(`
    interface Named { name: String inner: Named }
    type A implements Named { name: String inner: Named }
    type B implements Named { name: String inner: Named }
    type Query { first: A any: Named number(of: Int!): Int }
    type Mutation { first: A }
  `);
  // The executor calls what is a function; what is compiled does not.
  schema.getQueryType()!.getFields().first!.resolve = () => ({ name: () => 'called' });
  return schema;
}

describe('compileQuery', () => {
  const compile = (text: string) => compileQuery(makeSchema(), parse(text));

  it.each([
    '{ first { name } }',
    'query ($of: Int!) { number(of: $of) }',
    '{ any { ...F } } fragment F on Named { name inner { name } }',
  ])('makes a function of %s', (text) => {
    expect(compile(text)).toBeTypeOf('function');
  });

  it.each([
    ['changes something', 'mutation { first { name } }'],
    ['hangs on a variable', 'query ($a: Boolean!) { first { ...F @include(if: $a) } } fragment F on A { name }'],
    ['leaves a field out', 'query ($a: Boolean!) { first { name @skip(if: $a) } }'],
    [
      'has a field for each type, of each type, of each type',
      `{ any { ${'inner { '.repeat(12)}name${' }'.repeat(12)} } }`,
    ],
    ['is several, of which none is named', 'query A { first { name } } query B { first { name } }'],
  ])('leaves to the executor what %s', (_, text) => {
    expect(compile(text)).toBeUndefined();
  });
});

describe('useCompiledExecution', () => {
  it('executes a query that comes once as it stands, and compiled when it comes again', async () => {
    const yoga = createYoga({ schema: makeSchema(), plugins: [useCompiledExecution()], logging: false });
    const ask = async () => {
      const body = JSON.stringify({ query: '{ first { name } }' });
      const headers = { 'content-type': 'application/json' };
      const response = await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body });
      return ((await response.json()) as { data: { first: { name: string | null } } }).data.first.name;
    };
    expect(await ask()).toBe('called');
    expect(await ask()).not.toBe('called');
  });
});
