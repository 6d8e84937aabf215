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

const ROW = `
  cells { column value }
  relationships { id type subject { name } claims { edges { node { quote } } } }
  entities { id name }
  claims { id quote article { title } }
  against { id quote }`;
const PAGE = `pageInfo { hasNextPage endCursor } edges { cursor node { ${ROW} } }`;
/** Reads a page of a report: its rows, and whatever else is asked for. */
const report = async (args: string, { paging = 'first: 20', fields = '', page = PAGE } = {}) => {
  const asked = `auditReport(${args}) { ${fields} rows(${paging}) { ${page} } }`;
  const { rows: list, ...rest } = expectData(await api.ask(`{ ${asked} }`)).auditReport;
  return { ...rest, ...list, rows: list.edges?.map(({ node }: { node: unknown }) => node) };
};
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
    const { rows } = await report('name: "contradictions"', { paging: 'first: 200' });
    const left = rows.find(({ cells }: { cells: { value: string }[] }) => cells[0]!.value === 'left');
    expect(left).toMatchObject({
      claims: [{ quote: 'Moss 从 AWS 迁移到阿里云。', article: { title: 'moss left' } }],
      against: [{ quote: 'Moss 使用 AWS。' }],
      relationships: [{ type: 'MIGRATED_TO', subject: { name: 'Moss' } }, { type: 'USES' }],
    });
  });

  test('of relationships leads to them and their sentences', async () => {
    const { rows } = await report('name: "low-confidence"', { paging: 'first: 1' });
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
    const { rows, columns } = await report('name: "duplicate-names"', { fields: 'columns' });
    expect(rows[0].cells.map(({ column }: { column: string }) => column)).toEqual(columns);
    expect(rows[0].entities.map(({ name }: { name: string }) => name).sort()).toEqual(['Kite Inc', 'Kite Ltd']);
    const { rows: alone } = await report('name: "name-only"', { paging: 'first: 200' });
    expect(
      alone.find(({ entities }: { entities: { name: string }[] }) => entities[0]?.name === 'Kite Ltd'),
    ).toMatchObject({
      claims: [{ quote: 'Kite Ltd 使用 AWS。' }],
    });
  });

  test('of claims leads to them and their relationships', async () => {
    const { rows } = await report('name: "model-only"');
    expect(rows).toMatchObject([
      {
        cells: expect.arrayContaining([
          { column: 'subject', value: '李明' },
          { column: 'extractor', value: 'llm/model/1' },
          { column: 'agreedBy', value: null },
        ]),
        relationships: [{ type: 'INVESTED_IN', subject: { name: '李明' } }],
        claims: [{ quote: '李明 invested in 飞天诚信.', article: { title: 'Cloud notes' } }],
        ...{ entities: [], against: [] },
      },
    ]);
    const { rows: differing } = await report('name: "disagreements"');
    expect(differing).toMatchObject([{ claims: [{ quote: 'Acme uses Azure.' }], relationships: [{ type: 'USES' }] }]);
  });

  test('of changes tells what came since a moment', async () => {
    const { rows } = await report('name: "changes", from: "2020-01-01T00:00:00Z"', { paging: 'first: 200' });
    const values = rows.map(({ cells }: { cells: { value: string }[] }) => cells.slice(0, 3).map(({ value }) => value));
    expect(values).toContainEqual(['came', 'relationship', 'Moss']);
    expect(values).toContainEqual(['came', 'claim', 'Moss']);
  });

  test.each([
    ['auditReport(name: "nothing") { name }', /There are: contradictions, disputed/],
    ['auditReport(name: "disputed", below: 0.3) { name }', /disputed takes no below; it takes asOf\.$/],
    ['auditReport(name: "identity", asOf: "2024-01-01") { name }', /identity takes no asOf; it takes no options/],
    [
      'auditReport(name: "changes", from: "2020-01-01T00:00:00Z", knownAt: "2021-01-01T00:00:00Z") { name }',
      /changes takes no knownAt; from and to say/,
    ],
    ['auditReport(name: "stale", asOf: "2999-01-01") { name }', /asOf 2999-01-01 lies in the future/],
    ['audit(asOf: "9999-12-31") { rows }', /asOf 9999-12-31 lies in the future/],
    ['auditReport(name: "changes") { name }', /changes needs from/],
    ['auditReport(name: "stale") { rows(first: 0) { totalCount } }', /first is 0; it may be 1 to 200/],
    ['auditReport(name: "stale") { rows(first: 201) { totalCount } }', /first is 201; it may be 1 to 200/],
    ['auditReport(name: "low-confidence", below: 2) { name }', /below is 2/],
    ['audit(olderThan: -1) { rows }', /olderThan is -1/],
    ['audit(knownAt: "2999-01-01T00:00:00Z") { rows }', /lies in the future/],
    [
      'auditReport(name: "changes", from: "2020-01-02T00:00:00Z", to: "2020-01-01T00:00:00Z") { name }',
      /from .* is not before to/,
    ],
  ])('is refused: %s', async (field, message) => {
    const { extensions, message: told } = (await refusal(field, bearer(TOKEN)))!;
    expect([extensions.code, told]).toEqual(['BAD_ARGUMENT', expect.stringMatching(message)]);
  });
});

describe('a day of the past', () => {
  test.each([['yesterday'], ['2021'], ['2021-02-30'], ['']])('is a day of the calendar, and not "%s"', async (day) => {
    const { message, extensions } = (await refusal(`auditReport(name: "stale", asOf: "${day}") { name }`))!;
    expect([extensions.code, message]).toEqual(['GRAPHQL_VALIDATION_FAILED', expect.stringMatching(/2021-05-17/)]);
    const given = await api.ask('query($day: Date) { audit(asOf: $day) { rows } }', { day });
    expect(given.errors![0]!.message).toMatch(/2021-05-17/);
    expect(given.data).toBeUndefined();
  });

  test('before any that an article tells leaves what may have held always', async () => {
    for (const day of ['0000-01-01', '0001-01-01', '1066-10-14']) {
      const { totalCount } = await report(`name: "single-source", asOf: "${day}"`, { page: 'totalCount' });
      const { totalCount: all } = await report('name: "single-source"', { page: 'totalCount' });
      expect(totalCount).toBeGreaterThan(0);
      expect(totalCount).toBeLessThan(all);
      expect((await report(`name: "stale", asOf: "${day}", olderThan: 100000`)).rows).toEqual([]);
    }
  });
});

describe('a report of many rows', () => {
  const idsOf = ({ rows }: { rows: { cells: { column: string; value: string }[] }[] }) =>
    rows.map(({ cells }) =>
      cells
        .filter(({ column }) => /^(?:kind|part|what|name|id)$/.test(column))
        .map(({ value }) => value)
        .join(),
    );
  const walk = async (args: string, first: number) => {
    const found: string[] = [];
    for (let after = ''; ; ) {
      const page = await report(args, { paging: `first: ${first}${after}` });
      found.push(...idsOf(page));
      if (!page.pageInfo.hasNextPage) return found;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
  };

  test.each([
    ...loadReports().flatMap(({ name }) => (name === 'changes' ? [] : [[`name: "${name}"`]])),
    ['name: "changes", from: "2020-01-01T00:00:00Z"'],
    ['name: "stale", asOf: "2023-01-01", olderThan: 9'],
  ])('gives all of them page by page, and their number: %s', async (args) => {
    const whole = idsOf(await report(args, { paging: 'first: 200' }));
    expect(new Set(whole).size).toBe(whole.length);
    for (const first of [1, 3]) expect(await walk(args, first)).toEqual(whole);
    const { totalCount } = await report(args, { page: 'totalCount' });
    expect(totalCount).toBe(whole.length);
  });

  test('goes on behind the row where it stopped though rows came before it or went', async () => {
    const args = 'name: "low-confidence", below: 1';
    const before = idsOf(await report(args, { paging: 'first: 200' }));
    const { pageInfo } = await report(args, { paging: 'first: 2' });
    const rest = async () => idsOf(await report(args, { paging: `first: 200, after: "${pageInfo.endCursor}"` }));
    expect(await rest()).toEqual(before.slice(2));
    const weak = article('weak', '2024-02-02', [
      ['Weak 使用 AWS。', company('Weak'), 'USES', AWS, { confidence: 0.01 }],
      ['Weaker 使用 AWS。', company('Weaker'), 'USES', AWS, { confidence: 0.02 }],
    ]);
    await api.writer.importArticles([weak]);
    expect(await rest()).toEqual(before.slice(2));
    await api.writer.retractArticles([weak.document.id]);
    expect(await rest()).toEqual(before.slice(2));
  });

  test('takes no cursor of another one, nor of other arguments', async () => {
    const { pageInfo } = await report('name: "single-source"', { paging: 'first: 1' });
    for (const name of ['name: "unconfirmed"', 'name: "single-source", asOf: "2024-01-01"']) {
      const asked = `auditReport(${name}) { rows(after: "${pageInfo.endCursor}") { totalCount } }`;
      expect((await refusal(asked))!.extensions.code).toBe('BAD_CURSOR');
    }
  });
});

describe('an audit of what was known at a moment', () => {
  const past =
    'auditReport(name: "low-confidence", knownAt: "2020-01-01T00:00:00Z") { rows { totalCount edges { node { cells { value } } } } }';

  test('needs the token, since writers wait meanwhile', async () => {
    expect((await refusal(past))!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await refusal(past, bearer('wrong')))!.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('shows the graph as it was, with its relationships', async () => {
    const { auditReport } = expectData(await api.ask(`{ ${past} }`, {}, bearer(TOKEN)));
    expect(auditReport.rows).toEqual({ totalCount: 0, edges: [] });
    const now = past
      .replace('2020-01-01T00:00:00Z', new Date().toISOString())
      .replace('cells { value }', 'relationships { type }');
    const known = expectData(await api.ask(`{ ${now} }`, {}, bearer(TOKEN))).auditReport;
    expect(known.rows.totalCount).toBeGreaterThan(0);
    expect(known.rows.edges[0].node.relationships).toEqual([{ type: 'USES' }]);
  });
});
