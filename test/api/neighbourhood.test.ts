import { afterAll, beforeAll, expect, test } from 'vitest';
import { ARTICLES, AZURE, article, company, manyCustomers } from './fixture-world.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi([...ARTICLES, manyCustomers(60)]);
});
afterAll(() => api.close());

const QUERY = `query($of: String!, $depth: Int, $first: Int, $perType: Int, $types: [RelationType!],
  $status: [RelationshipStatus!], $asOf: Date, $knownAt: DateTime) {
  neighbourhood(of: $of, depth: $depth, first: $first, perType: $perType, types: $types, status: $status, asOf: $asOf,
    knownAt: $knownAt) {
    center { id } nodes { entity { id name } distance degree }
    relationships { id type status subject { id name } object { id name } }
    cut { entity { id } type isObject shown total } } }`;

async function around(variables: Record<string, unknown>): Promise<Data> {
  return expectData(await api.ask(QUERY, variables)).neighbourhood;
}
const namesOf = ({ nodes }: Data, distance: number) =>
  nodes.filter((node: Data) => node.distance === distance).map(({ entity }: Data) => entity.name);

test('a neighbourhood is every entity so many relationships away, and all relationships among them', async () => {
  const found = await around({ of: '飞天诚信', depth: 1 });
  expect(found.center.id).toBe('feitian');
  expect(namesOf(found, 0)).toEqual(['飞天诚信']);
  expect(namesOf(found, 1).toSorted()).toEqual(
    ['亚马逊', 're:Invent 2021', '亚马逊云科技', '华米科技', '李明'].toSorted(),
  );
  const edges = found.relationships.map(({ type, subject, object }: Data) => `${subject.name} ${type} ${object.name}`);
  // Not only from the middle: those between the entities around it, too.
  expect(edges).toEqual(
    expect.arrayContaining(['华米科技 USES 亚马逊云科技', '李明 WORKS_FOR 华米科技', '亚马逊 INVESTED_IN 华米科技']),
  );
  expect(new Set(edges).size).toBe(edges.length);
  expect(found.cut).toEqual([]);
  expect(found.nodes[0].degree).toBe(5);
});

test('each ring is one relationship further, and stops where the graph does', async () => {
  const found = await around({ of: 'Sinnet', depth: 3 });
  expect(namesOf(found, 1).toSorted()).toEqual(['亚马逊云科技', '王伟']);
  expect(namesOf(found, 2)).toContain('华米科技');
  expect(namesOf(found, 3)).toContain('阿里云');
  const small = await around({ of: 'Sinnet', depth: 1 });
  expect(small.nodes.map(({ distance }: Data) => distance)).toEqual([0, 1, 1]);
});

test('of many relationships the first by name are shown, and the rest is told', async () => {
  const found = await around({ of: 'Azure', perType: 5, types: ['USES'] });
  expect(namesOf(found, 1)).toEqual(['Acme', 'Firm 000', 'Firm 001', 'Firm 002', 'Firm 003']);
  expect(found.cut).toEqual([{ entity: { id: 'azure' }, type: 'USES', isObject: true, shown: 5, total: 61 }]);
  expect(found.nodes[0].degree).toBe(62);
});

test('entities are limited in number, each kind of relationship in turn, and what they leave out is told', async () => {
  const found = await around({ of: 'Azure', first: 4, perType: 50 });
  expect(found.nodes).toHaveLength(4);
  expect(namesOf(found, 1)).toEqual(['Acme', 'Firm 000', 'Firm 001']);
  expect(found.relationships.map(({ type }: Data) => type).toSorted()).toEqual(['MIGRATED_TO', 'USES', 'USES', 'USES']);
  expect(found.cut).toEqual([{ entity: { id: 'azure' }, type: 'USES', isObject: true, shown: 3, total: 61 }]);
});

test('only relationships of the types, statuses and days asked for are followed', async () => {
  const planned = await around({ of: '飞天诚信', depth: 2, status: ['PLANNED'] });
  expect(planned.nodes.map(({ entity }: Data) => entity.name)).toEqual(['飞天诚信', '亚马逊云科技']);
  expect(planned.cut).toEqual([]);
  const uses = await around({ of: '华米科技', types: ['USES'], asOf: '2018-01-01' });
  expect(namesOf(uses, 1)).toEqual(['阿里云']);
  expect(await around({ of: '华米科技', types: [] })).toMatchObject({ nodes: [{ distance: 0 }], relationships: [] });
});

test('the same is told of a moment of the past, but of relationships between outermost entities', async () => {
  const knownAt = new Date().toISOString();
  const late = article('Later', '2024-01-01', [['Aardvark uses Azure.', company('Aardvark'), 'USES', AZURE]]);
  await api.writer.importArticles([late]);
  const ends = ({ relationships }: Data) =>
    relationships
      .filter(({ subject, object }: Data) => [subject.id, object.id].includes('azure'))
      .map(({ id }: Data) => id);
  const variables = { of: 'Azure', first: 200, perType: 50 };
  const [now, then] = [await around(variables), await around({ ...variables, knownAt })];
  expect(namesOf(now, 1)).toContain('Aardvark');
  expect(namesOf(then, 1)).not.toContain('Aardvark');
  expect(ends(then).length).toBeGreaterThan(49);
  expect(then.nodes[0].degree).toBeNull();
  expect((await around({ ...variables, perType: 5, knownAt })).cut).toEqual([
    { entity: { id: 'azure' }, type: 'USES', isObject: true, shown: 5, total: 61 },
  ]);
  await api.writer.retractArticles([late.document.id]);
});

test('it takes one statement for each ring and three more, however many entities there are', async () => {
  const count = async (variables: object) => (await api.ask(QUERY, { of: 'azure', ...variables })).statements;
  // Two look-ups of the ends' names stand beside: those of `subject` and `object` are gathered into one.
  expect(await count({ first: 2 })).toBe(5);
  expect(await count({ first: 60 })).toBe(5);
  expect(await count({ first: 200, depth: 3, perType: 50 })).toBeLessThanOrEqual(7);
});

test.each([
  [{ depth: 0 }, 'BAD_ARGUMENT'],
  [{ depth: 4 }, 'BAD_ARGUMENT'],
  [{ first: 1 }, 'BAD_ARGUMENT'],
  [{ first: 201 }, 'BAD_ARGUMENT'],
  [{ perType: 51 }, 'BAD_ARGUMENT'],
  [{ knownAt: '2999-01-01T00:00:00Z' }, 'BAD_ARGUMENT'],
  [{ of: 'nobody' }, 'NOT_FOUND'],
  [{ of: '飞天' }, 'AMBIGUOUS_NAME'],
  [{ of: ' ' }, 'BAD_ARGUMENT'],
])('%o is refused with %s', async (variables, code) => {
  const { errors } = await api.ask(QUERY, { of: 'azure', ...variables });
  expect(errors?.[0]?.extensions.code).toBe(code);
});
