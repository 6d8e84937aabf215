import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLES, AZURE, article, company, manyCustomers } from './fixture-world.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

let api: TestApi | undefined;
beforeEach(async () => {
  await api?.close();
  api = await openApi([...ARTICLES, manyCustomers(30)]);
});
afterAll(() => api?.close());

const PAGE = `query($first: Int, $after: String, $status: [RelationshipStatus!]) {
  cloudProvider(id: "azure") { customers(first: $first, after: $after, status: $status) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { name } } } } }`;

interface PageAnswer {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { cursor: string; node: { name: string } }[];
}

async function page(variables: object): Promise<PageAnswer> {
  return expectData(await api!.ask(PAGE, { ...variables })).cloudProvider.customers;
}

async function allPages(
  first: number,
  between: (read: number) => Promise<unknown> = async () => {},
): Promise<string[]> {
  const names: string[] = [];
  let after: string | null = null;
  for (let read = 1; ; read++) {
    const { edges, pageInfo }: PageAnswer = await page({ first, after });
    names.push(...edges.map(({ node }) => node.name));
    if (!pageInfo.hasNextPage) return names;
    after = pageInfo.endCursor;
    await between(read);
  }
}

const EXPECTED = ['Acme', ...Array.from({ length: 30 }, (_, at) => `Firm ${String(at).padStart(3, '0')}`)];

test.each([1, 7, 31, 200])('pages of %i give every edge once, in order', async (first) => {
  expect(await allPages(first)).toEqual(EXPECTED);
});

test('a page tells where it stands', async () => {
  const first = await page({ first: 10 });
  expect(first.totalCount).toBe(31);
  expect(first.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: first.edges[0]?.cursor,
    endCursor: first.edges[9]?.cursor,
  });
  const last = await page({ first: 21, after: first.pageInfo.endCursor });
  expect(last.totalCount).toBe(31);
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const behind = await page({ first: 5, after: last.pageInfo.endCursor });
  expect(behind).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: null } });
});

test('any cursor of a page can be gone on from', async () => {
  const { edges } = await page({ first: 10 });
  const rest = await page({ first: 3, after: edges[4]?.cursor });
  expect(rest.edges.map(({ node }) => node.name)).toEqual(EXPECTED.slice(5, 8));
});

test('edges that come while a list is read shift no page: each of the old ones is seen once', async () => {
  const seen = await allPages(4, async (read) => {
    const added = [`Aaa ${read}`, `Firm 0${read}0 new`, `Zzz ${read}`].map(company);
    await api!.writer.importArticles([
      article(
        `More ${read}`,
        '2024-01-01',
        added.map((firm) => [`${firm.name} uses Azure.`, firm, 'USES', AZURE]),
      ),
    ]);
  });
  expect(seen.filter((name) => EXPECTED.includes(name))).toEqual(EXPECTED);
  expect(seen).toContain('Zzz 1');
  expect(seen).toContain('Firm 020 new');
  expect(seen).not.toContain('Aaa 1');
});

test('edges that go while a list is read hide no other, the one at the cursor neither', async () => {
  const first = await page({ first: 5 });
  await api!.writer.retractArticles([manyCustomers(30).document.id]);
  await api!.writer.importArticles([manyCustomers(30, 'Later')]);
  const next = await page({ first: 3, after: first.pageInfo.endCursor });
  expect(next.edges.map(({ node }) => node.name)).toEqual(['Later 000', 'Later 001', 'Later 002']);
});

test('names that are equal are told apart by id', async () => {
  const query = `query($after: String) { person(id: "x") { id } organization(id: "azure") { customers: people(first: 1, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { id name } } } } }`;
  const namesakes = ['acme', 'sinnet', 'third'].map((scope) => ({ kind: 'Person' as const, name: '同名', scope }));
  await api!.writer.importArticles([
    article(
      'Namesakes',
      '2024-01-01',
      namesakes.map((person) => [`同名 of ${person.scope}.`, person, 'WORKS_FOR', AZURE]),
    ),
  ]);
  const ids = new Set<string>();
  let after: string | null = null;
  do {
    const customers: Data = expectData(await api!.ask(query, { after })).organization.customers;
    ids.add(customers.edges[0].node.id);
    after = customers.pageInfo.hasNextPage ? customers.pageInfo.endCursor : null;
  } while (after);
  expect(ids.size).toBe(3);
});

describe('a cursor is refused', () => {
  async function codeOf(variables: object, query = PAGE): Promise<string | undefined> {
    const { errors } = await api!.ask(query, { ...variables });
    return errors?.[0]?.extensions.code;
  }

  test.each([
    ['cut', (cursor: string) => cursor.slice(0, -1)],
    ['longer', (cursor: string) => `${cursor}A`],
    [
      'with another key',
      (cursor: string) => `${Buffer.from('["A","x"]').toString('base64url')}.${cursor.split('.')[1]}`,
    ],
    ['without its checksum', (cursor: string) => cursor.split('.')[0]!],
    ['of nobody', () => 'WyJBIiwieCJd.AAAAAAAAAAAA'],
    ['empty', () => ''],
    ['that is none', () => '🙂'],
  ])('when it is %s', async (_, alter) => {
    const { pageInfo } = await page({ first: 2 });
    expect(await codeOf({ after: alter(pageInfo.endCursor!) })).toBe('BAD_CURSOR');
  });

  test('when it comes from other filters, another list or another parent', async () => {
    const after = (await page({ first: 2 })).pageInfo.endCursor;
    expect(await codeOf({ after })).toBeUndefined();
    expect(await codeOf({ after, status: ['ACTIVE'] })).toBe('BAD_CURSOR');
    const other = (field: string) => `query($after: String) { ${field} { totalCount } } }`;
    expect(await codeOf({ after }, other('cloudProvider(id: "azure") { arrivals(after: $after)'))).toBe('BAD_CURSOR');
    expect(await codeOf({ after }, other('cloudProvider(id: "aws") { customers(after: $after)'))).toBe('BAD_CURSOR');
  });

  test('but not when only the page size changes', async () => {
    const after = (await page({ first: 2 })).pageInfo.endCursor;
    expect((await page({ first: 1, after })).edges[0]?.node.name).toBe('Firm 001');
  });
});
