import { afterAll, beforeAll, expect, test } from 'vitest';
import { AZURE, article, company, ODD_NAMES } from './fixture-world.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
  const made = article('Forms', '2022-03-03', [
    ['Sinnet uses Azure.', company('Sinnet'), 'USES', AZURE],
    ['SINNET runs on Azure.', company('SINNET'), 'MIGRATED_TO', AZURE],
    ['Azure is by Sinnet (光环).', { ...company('Sinnet') }, 'OPERATES', AZURE],
  ]);
  const [first, second, third] = made.claims;
  const withForms = { ...third!, subject: { ...third!.subject, forms: ['Sinnet', '光环'] } };
  await api.writer.importArticles([{ document: made.document, claims: [first!, second!, withForms] }]);
});
afterAll(() => api.close());

const NAMES =
  'writtenNames { totalCount edges { node { id text scope liveClaims forms { text count } entity { id } } } }';

test('an entity tells the names that name it, with every form and how often it is written', async () => {
  const { company: found } = expectData(await api.ask(`{ company(name: "Sinnet") { id ${NAMES} } }`));
  expect(found.writtenNames).toEqual({
    totalCount: 1,
    edges: [
      {
        node: {
          id: found.id.slice(1),
          text: 'Sinnet',
          scope: null,
          liveClaims: 5,
          forms: [
            { text: 'Sinnet', count: 4 },
            { text: 'SINNET', count: 1 },
            { text: '光环', count: 1 },
          ],
          entity: { id: found.id },
        },
      },
    ],
  });
});

test('namesakes are told apart by the scope of their names, and editions of an event by the year', async () => {
  const people = expectData(await api.ask(`{ search(text: "王伟", kinds: [PERSON]) { node { ${NAMES} } } }`)).search;
  const scopes = people.map(({ node }: Data) => node.writtenNames.edges.map((edge: Data) => edge.node.scope));
  expect(scopes.sort()).toEqual([['acme'], ['sinnet']]);
  const { event } = expectData(await api.ask(`{ event(id: "reinvent-2021") { ${NAMES} } }`));
  expect(event.writtenNames.edges[0].node).toMatchObject({ text: 're:Invent 2021', scope: '2021' });
});

test('a list of names is read in pages, those that most claims write first', async () => {
  const read = async (args: string) => {
    const query = `{ cloudProvider(id: "aws") { writtenNames(${args}) {
      totalCount pageInfo { endCursor hasNextPage } edges { node { text liveClaims } } } } }`;
    return expectData(await api.ask(query)).cloudProvider.writtenNames;
  };
  const merge = { action: 'same' as const, by: 'Ann', reason: '' };
  const { entities } = expectData(
    await api.ask('{ entities: search(text: "Sinnet") { node { writtenNames { edges { node { id } } } } } }'),
  );
  const [name] = entities[0].node.writtenNames.edges;
  const aws = expectData(await api.ask(`{ cloudProvider(id: "aws") { ${NAMES} } }`)).cloudProvider.writtenNames;
  const toKey = (id: string, folded: string) => ({ id, group: 'Organization' as const, folded });
  const [awsName] = aws.edges;
  await expect(
    api.writer.decide([{ ...merge, names: [toKey(name.node.id, 'sinnet'), toKey(awsName.node.id, 'aws')] }]),
  ).resolves.toMatchObject({ outcomes: [{ outcome: 'recorded' }] });
  const first = await read('first: 1');
  expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { text: 'AWS' } }] });
  const second = await read(`first: 1, after: "${first.pageInfo.endCursor}"`);
  expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { text: 'Sinnet' } }] });
  expect(first.edges[0].node.liveClaims).toBeGreaterThanOrEqual(second.edges[0].node.liveClaims);
});

test.each(ODD_NAMES)('an odd name is told as it is written: %s', async (name) => {
  const query = `query($name: String) { company(name: $name) { writtenNames { edges { node { text } } } } }`;
  const { company: found } = expectData(await api.ask(query, { name }));
  expect(found.writtenNames.edges).toEqual([{ node: { text: name } }]);
});

test('a name is found by its id', async () => {
  const { company: found } = expectData(await api.ask(`{ company(name: "Acme") { name ${NAMES} } }`));
  const [{ node }] = found.writtenNames.edges;
  const query = 'query($id: ID!) { node(id: $id) { __typename id ... on WrittenName { text entity { name } } } }';
  expect(expectData(await api.ask(query, { id: node.id })).node).toEqual({
    __typename: 'WrittenName',
    id: node.id,
    text: 'Acme',
    entity: { name: 'Acme' },
  });
});
