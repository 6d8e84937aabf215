import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Data, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** The same operation is executed as it stands when it comes first, compiled when it comes again, and from then on by what was compiled. */
async function askAgain(query: string, variables: readonly Record<string, unknown>[] = [{}, {}, {}]): Promise<Data[]> {
  const answers: Data[] = [];
  for (const given of variables) {
    const { data, errors, status } = await api.ask(query, given);
    answers.push({ data, errors, status });
  }
  return answers;
}

test.each([
  ['a look-up that finds nothing', '{ company(id: "nobody") { name } }'],
  [
    'lists within lists, with all that belongs to them',
    `{ cloudProvider(name: "AWS") { __typename name customers(first: 1) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor status since { value precision } sources node { id name ... on Company { clouds { totalCount edges { cursor node { name } } } } }
        claims(first: 2) { totalCount edges { cursor node { quote type article { title publishedOn { value } } } } } } } } }`,
  ],
  [
    'fragments on interfaces, aliases and directives',
    `query ($yes: Boolean = true) { hits: search(text: "AWS") { score node { ...Named ... on Organization { __typename } ... on Person @skip(if: $yes) { kind } } }
      again: search(text: "AWS", first: 1) @include(if: $yes) { node { ... on Node { id } } } } fragment Named on Entity { id name kind }`,
  ],
  [
    'the schema',
    '{ __schema { queryType { name fields { name args { name type { kind name } } } } } __type(name: "Claim") { name } }',
  ],
  [
    'an error of one field, which empties what may be empty',
    '{ a: company(name: "华米科技") { clouds(after: "forged") { totalCount } } b: stats { companies } }',
  ],
  [
    'an error of one field among good ones',
    '{ a: company(name: "飞天") { name } b: company(name: "华米科技") { name } }',
  ],
  [
    'an error without any data, some lines down',
    '\n{ stats { companies }\r\n\r\n  relationships(first: 0) { totalCount }\n}',
  ],
])('the same is answered each time: %s', async (_, query) => {
  const [first, ...others] = await askAgain(query);
  expect(first.status).toBe(200);
  expect(first.errors?.[0].extensions.code).not.toBe('GRAPHQL_VALIDATION_FAILED');
  expect(others).toEqual([first, first]);
});

test('each time the variables of that time count', async () => {
  const query =
    'query ($name: String!, $first: Int = 1) { company(name: $name) { name clouds(first: $first) { edges { node { name } } } } }';
  const all = [
    { name: '华米科技' },
    { name: '华米科技', first: 2 },
    { name: '飞天诚信' },
    { name: 7 },
    {},
    { name: '华米科技' },
  ];
  const answers = await askAgain(query, all);
  expect(answers.map(({ data, errors }) => data?.company?.clouds.edges.length ?? errors[0].extensions.code)).toEqual([
    1,
    2,
    1,
    'BAD_USER_INPUT',
    'BAD_USER_INPUT',
    1,
  ]);
});

test('a fragment that one place leaves out stands in the others', async () => {
  const query = `query ($a: Boolean!) { x: company(name: "华米科技") { id ...F @include(if: $a) } y: company(name: "飞天诚信") { id ...F } }
    fragment F on Company { name }`;
  const answers = await askAgain(query, [{ a: false }, { a: false }, { a: true }, { a: false }]);
  const named = answers.map(({ data: { x, y } }) => [x.name, y.name]);
  expect(named).toEqual([
    [undefined, '飞天诚信'],
    [undefined, '飞天诚信'],
    ['华米科技', '飞天诚信'],
    [undefined, '飞天诚信'],
  ]);
});

test('of several operations in one document the one that is named runs', async () => {
  const query = 'query One { company(name: "华米科技") { name } } query Two { stats { companies } }';
  const named = async (operationName: string) => {
    const response = await api.server.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    return Object.keys(((await response.json()) as Data).data);
  };
  for (const _ of [1, 2, 3]) {
    expect(await named('One')).toEqual(['company']);
    expect(await named('Two')).toEqual(['stats']);
  }
});
