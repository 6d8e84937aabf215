import { type GraphQLField, type GraphQLNamedType, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSchema } from '../../src/graphql/load-schema.ts';
import { AZURE, article, company, person, type Sentence } from './fixture-world.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

/** How many of everything there are: each firm, cloud, person and event has the same around it. */
const MANY = 50;
const HUB = company('Hub');
const MEETING = { kind: 'Event', name: 'Meeting' } as const;

const articles = Array.from({ length: MANY }, (_, at) => {
  const [firm, sub, cloud] = [
    company(`Firm ${at}`),
    company(`Sub ${at}`),
    { kind: 'CloudProvider', name: `Cloud ${at}` } as const,
  ];
  const [one, event] = [person(`Person ${at}`, 'hub'), { kind: 'Event', name: `Event ${at}` } as const];
  const say = (subject: Sentence[1], type: Sentence[2], object: Sentence[3], more: Sentence[4] = {}): Sentence => [
    `${subject.name} ${type} ${object.name}.`,
    ...([subject, type, object, more] as const),
  ];
  return article(`Article ${at}`, '2023-03-03', [
    ...[firm, sub, cloud].map((each) => say(each, 'USES', AZURE)),
    ...[firm, cloud, HUB].map((each) => say(each, 'USES', cloud)),
    ...[firm, cloud].map((each) => say(each, 'MIGRATED_TO', cloud, { origin: 'Azure' })),
    say(firm, 'MIGRATED_TO', AZURE, { origin: `Cloud ${at}` }),
    say(firm, 'PARTNERS_WITH', cloud),
    ...[firm, cloud, HUB].map((each) => say(one, 'WORKS_FOR', each)),
    ...[sub, cloud].map((each) => say(each, 'SUBSIDIARY_OF', firm)),
    say(firm, 'SUBSIDIARY_OF', cloud),
    ...[one, firm].map((each) => say(each, 'INVESTED_IN', cloud)),
    ...[one, cloud].map((each) => say(each, 'INVESTED_IN', firm)),
    say(firm, 'ACQUIRED', cloud),
    say(cloud, 'ACQUIRED', firm),
    ...[firm, cloud].map((each) => say(each, 'OPERATES', cloud)),
    ...[firm, cloud, HUB].map((each) => say(each, 'HOSTED', event)),
    ...[firm, cloud, one].flatMap((each) => [
      say(each, 'PARTICIPATED_IN', event),
      say(each, 'PARTICIPATED_IN', MEETING),
    ]),
  ]);
});

/** Names that may mean one, for the proposals. */
const alike = article(
  'Alike',
  '2023-04-04',
  ['Zorbax', 'Zorbax Inc.', 'Quendale', 'Quendale Ltd.'].map((name) => [
    `${name} uses Azure.`,
    ...([company(name), 'USES', AZURE] as const),
  ]),
);

let api: TestApi;
beforeAll(async () => {
  api = await openApi([...articles, alike]);
  const claims = articles.map(({ claims: [claim] }) => claim!.id);
  await api.writer.decide(claims.map((claimId) => ({ action: 'confirm', claimId, by: 'Ann', reason: '' })) as never);
});
afterAll(() => api.close());

/** How a query comes to many of a type at once, of which it asks `…`. A type with a list that is missing here fails the test below. */
const WAYS: Readonly<Record<string, string>> = {
  Company: 'cloudProvider(id: "azure") { customers(first: $first) { edges { node { ... on Company { … } } } } }',
  Organization: 'cloudProvider(id: "azure") { customers(first: $first) { edges { node { … } } } }',
  CloudProvider: 'company(name: "Hub") { clouds(first: $first) { edges { node { … } } } }',
  Person: 'company(name: "Hub") { people(first: $first) { edges { node { … } } } }',
  Event: 'company(name: "Hub") { events(first: $first) { edges { node { … } } } }',
  Entity: 'event(name: "Meeting") { participants(first: $first) { edges { node { … } } } }',
  Article: 'openClaims(first: $first) { edges { node { article { … } } } }',
  Claim: 'openClaims(first: $first) { edges { node { … } } }',
  Migration: 'migrations(first: $first) { edges { node { … } } }',
  Relationship: 'relationships(types: [USES], first: $first) { edges { node { … } } }',
  Stated: 'cloudProvider(id: "azure") { customers(first: $first) { edges { … } } }',
  OrganizationEdge: 'cloudProvider(id: "azure") { customers(first: $first) { edges { … } } }',
  CloudProviderEdge: 'company(name: "Hub") { clouds(first: $first) { edges { … } } }',
  PersonEdge: 'company(name: "Hub") { people(first: $first) { edges { … } } }',
  EventEdge: 'company(name: "Hub") { events(first: $first) { edges { … } } }',
  EntityEdge: 'event(name: "Meeting") { participants(first: $first) { edges { … } } }',
  Parentage: 'cloudProvider(id: "azure") { customers(first: $first) { edges { node { parent { … } } } } }',
  AuditReport: 'auditReport(name: "single-source") { … }',
  Query: '…',
};
/** Arguments without which a list is not given. */
const ARGUMENTS: Readonly<Record<string, string>> = { 'Query.relationships': 'types: [USES], ' };

/** The most statements of such a query. */
const MOST = 10;

const schema = loadSchema();
const fieldsOf = (type: GraphQLNamedType): readonly GraphQLField<unknown, unknown>[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const isList = ({ type }: GraphQLField<unknown, unknown>) => getNamedType(type).name.endsWith('Connection');
const typeOf = (type: GraphQLNamedType, name: string) =>
  getNamedType(fieldsOf(type).find((each) => each.name === name)!.type);

const LISTS = Object.values(schema.getTypeMap()).flatMap((type) =>
  fieldsOf(type)
    .filter(isList)
    .map((field) => [type.name, field.name, field] as const),
);

/** Selects of a list its total, its edges, and of what it holds a list of its own, so many levels. */
function selectList(field: GraphQLField<unknown, unknown>, first: string, levels: number): string {
  const edge = typeOf(getNamedType(field.type), 'edges');
  const [claims, below] = [fieldsOf(edge).find(isList), fieldsOf(typeOf(edge, 'node')).findLast(isList)];
  const nested = levels > 1 && below ? selectList(below, 'first: 2', levels - 1) : '';
  const beside = levels > 1 && claims ? selectList(claims, 'first: 2', 1) : '';
  return `${field.name}(${first}) { totalCount pageInfo { hasNextPage } edges { ${beside} node { __typename ${nested} } } }`;
}

test('every list of the schema is counted', () => {
  expect(LISTS.length).toBeGreaterThan(50);
  expect([...new Set(LISTS.map(([type]) => type))].filter((type) => WAYS[type] === undefined)).toEqual([]);
});

test.each(LISTS)(
  '%s.%s three lists deep takes as many statements for one parent as for fifty',
  async (type, name, field) => {
    const isRoot = type === 'Query' || type === 'AuditReport';
    const given = ARGUMENTS[`${type}.${name}`] ?? '';
    const selection = selectList(field, `${given}${isRoot ? 'first: $first' : 'first: 2'}`, isRoot ? 3 : 2);
    const query = `query($first: Int) { ${WAYS[type]!.replace('…', selection)} }`;
    const [one, many] = [await api.ask(query, { first: 1 }), await api.ask(query, { first: MANY })];
    expect(countRows(expectData(many))).toBeGreaterThan(countRows(expectData(one)));
    expect(many.statements).toBe(one.statements);
    expect(many.statements).toBeLessThanOrEqual(MOST);
  },
);

function countRows(data: Data): number {
  if (Array.isArray(data)) return data.reduce((sum, each) => sum + 1 + countRows(each), 0);
  return typeof data === 'object' && data !== null
    ? Object.values(data).reduce<number>((sum, each) => sum + countRows(each), 0)
    : 0;
}
