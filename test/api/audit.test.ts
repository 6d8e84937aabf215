import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadReports } from '../../src/audit/load-reports.ts';
import { ALIYUN, ARTICLES, AWS, article, company } from './fixture-world.ts';
import { bearer, expectData, OPEN, openApi, type TestApi, TOKEN } from './open-api.ts';

const MOSS = company('Moss');
const KITE = company('Kite Ltd');
const MORE = [
  article('moss left', '2022-01-01', [
    ['Moss 从 AWS 迁移到阿里云。', MOSS, 'MIGRATED_TO', ALIYUN, { origin: 'AWS', date: '2021' }],
  ]),
  article('moss stayed', '2024-01-01', [['Moss 使用 AWS。', MOSS, 'USES', AWS, { confidence: 0.2 }]]),
  article('kites', '2024-01-01', [
    ['Kite Ltd 使用 AWS。', KITE, 'USES', AWS],
    ['Kite Inc 使用 AWS。', company('Kite Inc'), 'USES', AWS],
  ]),
];

let api: TestApi;
beforeAll(async () => {
  api = await openApi([...ARTICLES, ...MORE], { config: { ...OPEN, token: TOKEN } });
});
afterAll(() => api.close());

const ROWS = `rows {
  cells { column value }
  relationships { id type subject { name } claims { edges { node { quote } } } }
  entities { id name }
  claims { id quote article { title } }
  against { id quote }
}`;
const report = async (args: string, fields = ROWS) =>
  expectData(await api.ask(`{ auditReport(${args}) { ${fields} } }`)).auditReport;
const refusal = async (field: string, headers: Record<string, string> = {}) =>
  (await api.ask(`{ ${field} }`, {}, headers)).errors?.[0];

describe('the summary', () => {
  test('counts every report but changes, the gravest first', async () => {
    const { audit } = expectData(await api.ask('{ audit { report rows what } }'));
    const names = loadReports().map(({ name }) => name);
    expect(audit.map(({ report }: { report: string }) => report)).toEqual(names.filter((name) => name !== 'changes'));
    expect(audit[0]).toEqual({ report: 'contradictions', rows: expect.any(Number), what: expect.any(String) });
    expect(audit[0].rows).toBeGreaterThan(0);
  });

  test('takes a day, an age and a confidence', async () => {
    const { all, few } = expectData(
      await api.ask(
        '{ all: audit(below: 1) { rows } few: audit(below: 0, asOf: "1990-01-01", olderThan: 9) { rows } }',
      ),
    );
    const total = (counts: { rows: number }[]) => counts.reduce((sum, { rows }) => sum + rows, 0);
    expect(total(few)).toBeLessThan(total(all));
  });
});

describe('a report', () => {
  test('of contradictions names the claims on both sides, and the relationships', async () => {
    const { rows } = await report('name: "contradictions", first: 200');
    const left = rows.find(({ cells }: { cells: { value: string }[] }) => cells[0]!.value === 'left');
    expect(left).toMatchObject({
      claims: [{ quote: 'Moss 从 AWS 迁移到阿里云。', article: { title: 'moss left' } }],
      against: [{ quote: 'Moss 使用 AWS。' }],
      relationships: [{ type: 'MIGRATED_TO', subject: { name: 'Moss' } }, { type: 'USES' }],
    });
  });

  test('of relationships leads to them and their sentences', async () => {
    const { rows } = await report('name: "low-confidence", first: 1');
    expect(rows).toMatchObject([
      {
        cells: expect.arrayContaining([
          { column: 'subject', value: 'Moss' },
          { column: 'confidence', value: '0.2' },
          { column: 'since', value: null },
        ]),
        relationships: [{ type: 'USES', claims: { edges: [{ node: { quote: 'Moss 使用 AWS。' } }] } }],
        ...{ entities: [], claims: [], against: [] },
      },
    ]);
  });

  test('of names leads to the entities, in the order of its columns', async () => {
    const { rows, columns } = await report('name: "duplicate-names"', `columns ${ROWS}`);
    expect(rows[0].cells.map(({ column }: { column: string }) => column)).toEqual(columns);
    expect(rows[0].entities.map(({ name }: { name: string }) => name).sort()).toEqual(['Kite Inc', 'Kite Ltd']);
    const { rows: alone } = await report('name: "name-only", first: 200');
    expect(
      alone.find(({ entities }: { entities: { name: string }[] }) => entities[0]?.name === 'Kite Ltd'),
    ).toMatchObject({
      claims: [{ quote: 'Kite Ltd 使用 AWS。' }],
    });
  });

  test('of changes tells what came since a moment', async () => {
    const { rows } = await report('name: "changes", from: "2020-01-01T00:00:00Z", first: 200');
    const values = rows.map(({ cells }: { cells: { value: string }[] }) => cells.slice(0, 3).map(({ value }) => value));
    expect(values).toContainEqual(['came', 'relationship', 'Moss']);
    expect(values).toContainEqual(['came', 'claim', 'Moss']);
  });

  test.each([
    ['auditReport(name: "nothing") { name }', /There are: contradictions, disputed/],
    ['auditReport(name: "disputed", below: 0.3) { name }', /disputed takes no below; it takes asOf, first/],
    ['auditReport(name: "changes") { name }', /changes needs from/],
    ['auditReport(name: "stale", first: 0) { name }', /first is 0; it may be 1 to 200/],
    ['auditReport(name: "low-confidence", below: 2) { name }', /below is 2/],
    ['audit(olderThan: -1) { rows }', /olderThan is -1/],
    ['audit(knownAt: "2999-01-01T00:00:00Z") { rows }', /lies in the future/],
    [
      'auditReport(name: "changes", from: "2020-01-02T00:00:00Z", to: "2020-01-01T00:00:00Z") { name }',
      /from .* is not before to/,
    ],
  ])('is refused: %s', async (field, message) => {
    const { code } = (await refusal(field))!.extensions;
    expect([code, (await refusal(field))!.message]).toEqual(['BAD_ARGUMENT', expect.stringMatching(message)]);
  });
});

describe('an audit of what was known at a moment', () => {
  const past = 'auditReport(name: "low-confidence", knownAt: "2020-01-01T00:00:00Z") { rows { cells { value } } }';

  test('needs the token, since writers wait meanwhile', async () => {
    expect((await refusal(past))!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await refusal(past, bearer('wrong')))!.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('shows the graph as it was, with its relationships', async () => {
    const { auditReport } = expectData(await api.ask(`{ ${past} }`, {}, bearer(TOKEN)));
    expect(auditReport.rows).toEqual([]);
    const now = past
      .replace('2020-01-01T00:00:00Z', new Date().toISOString())
      .replace('cells { value }', 'relationships { type }');
    const known = expectData(await api.ask(`{ ${now} }`, {}, bearer(TOKEN))).auditReport;
    expect(known.rows[0].relationships).toEqual([{ type: 'USES' }]);
  });
});
