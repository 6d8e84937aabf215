import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALIYUN, AZURE, article, company, type Sentence } from './fixture-world.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

const STATUSES = ['ACTIVE', 'PLANNED', 'ENDED', 'RUMOURED', 'DISPUTED'] as const;
const CLAIMED = ['active', 'planned', 'ended', 'rumoured', 'active'] as const;
const FIRMS = 23;
const ORDERS = ['NAME', 'NEWEST', 'BEST_ATTESTED', 'LEAST_SURE'] as const;

/** Firms whose dates, sources, confidences and statuses repeat at different steps, so that each order has equal places. */
function worldOf(): ReturnType<typeof article>[] {
  const sentencesOf = (at: number, telling: number): Sentence[] => {
    const firm = company(`Firm ${String((at * 7) % FIRMS).padStart(2, '0')}`);
    const status = CLAIMED[at % 5]!;
    const more = {
      status: telling === 1 && at % 5 === 4 ? ('denied' as const) : status,
      confidence: 0.5 + (at % 3) / 10,
      ...(at % 4 !== 0 && { date: at % 4 === 1 ? '2019' : `2020-0${1 + (at % 7)}` }),
    };
    return [
      [`${firm.name} uses Azure ${telling}.`, firm, 'USES', AZURE, more],
      [`${firm.name} moves to Azure ${telling}.`, firm, 'MIGRATED_TO', AZURE, { ...more, origin: '阿里云' }],
      at % 2 === 0
        ? [`${firm.name} partners with Azure ${telling}.`, firm, 'PARTNERS_WITH', AZURE, more]
        : [`Azure partners with ${firm.name} ${telling}.`, AZURE, 'PARTNERS_WITH', firm, more],
    ];
  };
  const all = Array.from({ length: FIRMS }, (_, at) => at);
  return [
    article('First', '2021-03-01', [
      ...all.flatMap((at) => sentencesOf(at, 0)),
      ['阿里云 is there.', company('Other'), 'USES', ALIYUN],
    ]),
    article(
      'Second',
      '2022-03-01',
      all.filter((at) => at % 5 === 4 || at % 3 === 0).flatMap((at) => sentencesOf(at, 1)),
      { body: 'another text' },
    ),
    article('Undated', undefined, [
      ['Late uses Azure.', company('Late'), 'USES', AZURE, { confidence: 0.7 }],
      ['Late partners with Azure.', company('Late'), 'PARTNERS_WITH', AZURE],
    ]),
  ];
}

let api: TestApi;
beforeAll(async () => {
  api = await openApi(worldOf());
});
afterAll(() => api?.close());

const LISTS = {
  customers: { id: 'azure', name: 'node { name }' },
  arrivals: {
    id: 'azure',
    name: 'node { organization { name } id since { value } firstReported { value } sources confidence status }',
  },
  departures: {
    id: 'aliyun',
    name: 'node { organization { name } id since { value } firstReported { value } sources confidence status }',
  },
  partners: { id: 'azure', name: 'node { name }' },
} as const;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  readonly sources: number;
  readonly confidence: number;
  readonly status: string;
}

async function readList(
  list: keyof typeof LISTS,
  variables: { orderBy?: string; status?: readonly string[] | undefined; first: number },
): Promise<{ rows: Row[]; total: number }> {
  const own = list === 'customers' || list === 'partners';
  const stated = own ? 'id since { value } firstReported { value } sources confidence status' : '';
  const query = `query($id: ID!, $first: Int, $after: String, $orderBy: RelationshipOrder, $status: [RelationshipStatus!]) {
    cloudProvider(id: $id) { list: ${list}(first: $first, after: $after, orderBy: $orderBy, status: $status) {
      totalCount pageInfo { hasNextPage endCursor } edges { ${stated} ${LISTS[list].name} } } } }`;
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Data = expectData(await api.ask(query, { id: LISTS[list].id, ...variables, after }));
    const { totalCount, pageInfo, edges } = answer.cloudProvider.list;
    for (const edge of edges) {
      const told = own ? edge : edge.node;
      const { id, since, firstReported, sources, confidence, status } = told;
      const name = own ? edge.node.name : edge.node.organization.name;
      rows.push({ id, name, sources, confidence, status, day: since?.value ?? firstReported?.value ?? '' });
    }
    if (!pageInfo.hasNextPage) return { rows, total: totalCount };
    after = pageInfo.endCursor;
  }
}

const BY: Record<(typeof ORDERS)[number], (a: Row, b: Row) => number> = {
  NAME: (a, b) => compare(a.name, b.name),
  NEWEST: (a, b) => compare(b.day, a.day) || compare(b.id, a.id),
  BEST_ATTESTED: (a, b) => b.sources - a.sources || compare(b.id, a.id),
  LEAST_SURE: (a, b) => a.confidence - b.confidence || compare(a.id, b.id),
};
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const CASES = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((list) =>
  ORDERS.map((orderBy) => [list, orderBy] as const),
);

test.each(CASES)('%s, %s, are the same in pages of any size and for every status', async (list, orderBy) => {
  const whole = await readList(list, { first: 200 });
  expect(whole.total).toBe(whole.rows.length);
  expect(new Set(whole.rows.map(({ status }) => status)).size).toBe(5);
  for (const status of [undefined, ...STATUSES.map((one) => [one]), ['ACTIVE', 'ENDED', 'ACTIVE'], []]) {
    const expected = whole.rows.filter((row) => status?.includes(row.status) ?? true).sort(BY[orderBy]);
    for (const first of [1, 4, 200]) {
      if (first === 1 && status?.length !== 1) continue;
      const { rows, total } = await readList(list, { orderBy, status, first });
      expect(rows).toEqual(expected);
      expect(total).toBe(expected.length);
    }
  }
});

test('a cursor of one order is refused in another', async () => {
  const query = `query($after: String, $orderBy: RelationshipOrder) { cloudProvider(id: "azure") {
    customers(first: 2, after: $after, orderBy: $orderBy) { pageInfo { endCursor } } } }`;
  const first: Data = expectData(await api.ask(query, { orderBy: 'NEWEST' }));
  const after = first.cloudProvider.customers.pageInfo.endCursor;
  const { errors } = await api.ask(query, { orderBy: 'NAME', after });
  expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
});

const STATED = 'id type since { value } firstReported { value } sources confidence status';

/** Reads all pages of a list of nodes. */
async function readNodes(field: string, types: string, variables: object): Promise<{ rows: Data[]; total: number }> {
  const query = `query($first: Int, $after: String, ${types}) { list: ${field} {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${STATED} } } } }`;
  const rows: Data[] = [];
  for (let after: string | null = null; ; ) {
    const { list }: Data = expectData(await api.ask(query, { ...variables, after }));
    rows.push(...list.edges.map(({ node }: Data) => node));
    if (!list.pageInfo.hasNextPage) return { rows, total: list.totalCount };
    after = list.pageInfo.endCursor;
  }
}

const dayOf = ({ since, firstReported }: Data): string => since?.value ?? firstReported?.value ?? '';
const newestFirst = (a: Data, b: Data) => compare(dayOf(b), dayOf(a)) || compare(b.id, a.id);

const PERIODS = [
  [{ from: '2020-03-01' }, (day: string) => day !== '' && day >= '2020-03-01'.slice(0, day.length)],
  [{ to: '2020-02-15' }, (day: string) => day !== '' && day <= '2020-02-15'],
  [
    { from: '2019-07-01', to: '2020-12-31' },
    (day: string) => day !== '' && day >= '2019-07-01'.slice(0, day.length) && day <= '2020-12-31',
  ],
] as const;

test.each([
  ['of all clouds', {}],
  ['to a cloud', { to: 'azure' }],
  ['from a cloud', { from: '阿里云' }],
  ['from one to another', { from: '阿里云', to: 'azure' }],
])('migrations %s are the same in pages of any size, of every status and period', async (_, ends) => {
  const field = 'migrations(first: $first, after: $after, from: $from, to: $to, between: $between, status: $status)';
  const types = '$from: String, $to: String, $between: DateRange, $status: [RelationshipStatus!]';
  const whole = await readNodes(field, types, { ...ends, first: 200 });
  expect(whole.rows).toHaveLength(FIRMS);
  expect(whole.rows).toEqual([...whole.rows].sort(newestFirst));
  for (const status of [undefined, ['ACTIVE'], ['ENDED', 'PLANNED', 'ENDED']]) {
    for (const [between, holds] of [[undefined, () => true] as const, ...PERIODS]) {
      const expected = whole.rows.filter((row) => (status?.includes(row.status) ?? true) && holds(dayOf(row)));
      const { rows, total } = await readNodes(field, types, { ...ends, status, between, first: 3 });
      expect(rows).toEqual(expected);
      expect(total).toBe(expected.length);
    }
  }
});

test('relationships of the whole graph are the same in pages of any size, of every type and filter', async () => {
  const field = `relationships(first: $first, after: $after, types: $types, status: $status, minConfidence: $min, minSources: $sources)`;
  const types = '$types: [RelationType!], $status: [RelationshipStatus!], $min: Float, $sources: Int';
  const whole = await readNodes(field, types, { first: 200 });
  expect(whole.rows).toHaveLength(3 * FIRMS + 3);
  expect(whole.total).toBe(whole.rows.length);
  expect(whole.rows).toEqual([...whole.rows].sort(newestFirst));
  const cases = [
    [{ types: ['USES'] }, ({ type }: Data) => type === 'USES'],
    [
      { types: ['MIGRATED_TO', 'PARTNERS_WITH', 'HOSTED'], status: ['PLANNED'] },
      ({ type, status }: Data) => type !== 'USES' && status === 'PLANNED',
    ],
    [{ min: 0.7 }, ({ confidence }: Data) => confidence >= 0.7],
    [{ sources: 2, types: ['USES'] }, ({ sources, type }: Data) => sources >= 2 && type === 'USES'],
    [{ types: [] }, () => false],
  ] as const;
  for (const [variables, holds] of cases) {
    const expected = whole.rows.filter(holds);
    const { rows, total } = await readNodes(field, types, { ...variables, first: 7 });
    expect(rows).toEqual(expected);
    expect(total).toBe(expected.length);
  }
});
