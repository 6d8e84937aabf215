import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALIYUN, AWS, AZURE, article, company, type Sentence } from './fixture-world.ts';
import { type Data, expectData, openApi, type TestApi } from './open-api.ts';

const uses = (name: string, provider: typeof AWS, more: Sentence[4] = {}): Sentence => [
  `${name} uses ${provider.name}.`,
  ...([company(name), 'USES', provider, more] as const),
];
const ARTICLES = [
  article('Dated', '2021-06-15', [
    uses('Day', AWS, { date: '2021-05-17' }),
    uses('Month', AWS, { date: '2021-05' }),
    uses('Year', AWS, { date: '2020' }),
    uses('Early', AWS, { date: '2019-01-01' }),
    uses('Reported', AWS),
    uses('Planned', AWS, { status: 'planned', date: '2021-05-01' }),
    uses('Other', AZURE, { date: '2021-05-17' }),
    uses('Elsewhere', ALIYUN, { date: '2018' }),
    ['Day left 阿里云 for AWS.', company('Day'), 'MIGRATED_TO', AWS, { origin: '阿里云', date: '2021-05-17' }],
    ['Old moved from AWS to Azure.', company('Old'), 'MIGRATED_TO', AZURE, { origin: 'AWS' }],
  ]),
  article('Undated', undefined, [uses('Never', AWS), uses('Ended', AWS, { status: 'ended' })]),
];

let api: TestApi;
beforeAll(async () => {
  api = await openApi(ARTICLES);
});
afterAll(() => api.close());

const QUERY = `query($providers: [String!]!, $from: Date!, $to: Date!, $status: [RelationshipStatus!], $knownAt: DateTime) {
  providerTrend(providers: $providers, from: $from, to: $to, status: $status, knownAt: $knownAt) {
    provider { id } months { month customers { total bySince byReport } arrivals { total } departures { total bySince byReport } }
    otherCustomers { yearOnly undated } otherArrivals { yearOnly undated } otherDepartures { yearOnly undated } } }`;
const PERIOD = { from: '2020-12-01', to: '2021-07-31' };
const compare = async (variables: object) =>
  expectData(await api.ask(QUERY, { ...PERIOD, providers: ['AWS'], ...variables })).providerTrend;

test('months tell what began in them, by the day that articles tell or by the first report, and the rest is counted apart', async () => {
  const [aws] = await compare({});
  expect(aws.provider.id).toBe('aws');
  expect(aws.months.map(({ month }: Data) => month)).toEqual([
    ...['2020-12', '2021-01', '2021-02', '2021-03', '2021-04', '2021-05', '2021-06', '2021-07'],
  ]);
  const counts = Object.fromEntries(aws.months.map(({ month, ...rest }: Data) => [month, rest]));
  expect(counts['2021-05']).toEqual({
    customers: { total: 2, bySince: 2, byReport: 0 },
    arrivals: { total: 1 },
    departures: { total: 0, bySince: 0, byReport: 0 },
  });
  expect(counts['2021-06']).toEqual({
    customers: { total: 1, bySince: 0, byReport: 1 },
    arrivals: { total: 0 },
    departures: { total: 1, bySince: 0, byReport: 1 },
  });
  expect(counts['2021-04'].customers.total).toBe(0);
  expect(aws.otherCustomers).toEqual({ yearOnly: 1, undated: 2 });
  expect(aws.otherArrivals).toEqual({ yearOnly: 0, undated: 0 });
});

test('several clouds are compared in one statement, each in its place', async () => {
  const answer = await api.ask(QUERY, { ...PERIOD, providers: ['azure', 'aws', 'azure'] });
  const trends = expectData(answer).providerTrend;
  expect(trends.map(({ provider }: Data) => provider.id)).toEqual(['azure', 'aws', 'azure']);
  expect(trends[0].months[5].customers.total).toBe(1);
  expect(trends[2]).toEqual(trends[0]);
  const more = await api.ask(QUERY, { ...PERIOD, providers: ['azure', 'aws', 'aliyun'] });
  expect(more.statements).toBe(answer.statements);
});

test('only statuses that are asked for count', async () => {
  const [planned] = await compare({ status: ['PLANNED'] });
  expect(planned.months[5].customers.total).toBe(1);
  expect(planned.otherCustomers).toEqual({ yearOnly: 0, undated: 0 });
});

test('the same is told of a moment of the past', async () => {
  const knownAt = new Date().toISOString();
  const now = await compare({ providers: ['AWS', '阿里云'] });
  expect(await compare({ providers: ['AWS', '阿里云'], knownAt })).toEqual(now);
  const later = article('Later', '2021-05-05', [uses('Later', AWS), uses('Later', ALIYUN)]);
  await api.writer.importArticles([later]);
  expect(await compare({ providers: ['AWS', '阿里云'], knownAt })).toEqual(now);
  expect((await compare({}))[0].months[5].customers.total).toBe(3);
  await api.writer.retractArticles([later.document.id]);
});

test.each([
  [{ providers: [] }, []],
  [{ from: '2021-05-31', to: '2021-05-01' }, ['2021-05']],
])('%o is a comparison too', async (variables, months) => {
  const [first] = await compare(variables);
  expect((first?.months ?? []).map(({ month }: Data) => month)).toEqual(months);
});

test.each([
  [{ from: '2021-08-01' }, 'BAD_ARGUMENT'],
  [{ from: '1900-01-01' }, 'BAD_ARGUMENT'],
  [{ providers: Array(21).fill('aws') }, 'BAD_ARGUMENT'],
  [{ providers: ['nobody'] }, 'NOT_FOUND'],
  [{ providers: ['Amazon'] }, 'NOT_FOUND'],
  [{ knownAt: '2999-01-01T00:00:00Z' }, 'BAD_ARGUMENT'],
])('%o is refused with %s', async (variables, code) => {
  const { errors } = await api.ask(QUERY, { ...PERIOD, providers: ['AWS'], ...variables });
  expect(errors?.[0]?.extensions.code).toBe(code);
});
