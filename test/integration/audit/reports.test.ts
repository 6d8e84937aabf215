import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditOptions } from '../../../src/audit/audit-report.ts';
import type { Contradiction } from '../../../src/audit/find-contradictions.ts';
import { findReport, loadReports } from '../../../src/audit/load-reports.ts';
import { readContradictions } from '../../../src/audit/read-contradictions.ts';
import { countRows, summarizeAudit } from '../../../src/audit/summarize-audit.ts';
import { ROOT } from '../../../src/config.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { contentId } from '../../../src/graph/content-id.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { createReadRunner } from '../../../src/graph/create-read-runner.ts';
import type { DecisionRequest } from '../../../src/graph/decision.ts';
import { createNameIndex } from '../../../src/graph/name-index.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { type ArticleTold, row, tellArticles } from './tell-articles.ts';

const ROWS = [
  row('aws', 'CloudProvider', 'AWS', { parent: 'amazon' }),
  row('amazon', 'Company', 'Amazon'),
  row('aliyun', 'CloudProvider', 'Alibaba Cloud', { aliases: ['Aliyun'] }),
  row('nimbus', 'CloudProvider', 'Nimbus'),
  row('acme', 'Company', 'Acme'),
  row('bolt', 'Company', 'Bolt', { aliases: ['Bolt Works'] }),
  row('li', 'Person', 'Li'),
  row('wang', 'Person', 'Wang'),
  row('day', 'Event', 'Cloud Day'),
];
const active = { status: 'active' } as const;
const byModel = { extractor: 'llm/m/1' };

const ARTICLES: ArticleTold[] = [
  // Acme: sure, by three independent articles; its end, a later use, a return of another.
  {
    id: 'a1',
    day: '2023-01-01',
    outlet: 'Daily',
    claims: [
      ['Acme', 'USES', 'AWS'],
      ['Acme', 'USES', 'Alibaba Cloud'],
    ],
  },
  {
    id: 'a2',
    day: '2023-06-01',
    outlet: 'Daily',
    claims: [
      ['Acme', 'USES', 'AWS'],
      ['Acme', 'PARTNERS_WITH', 'AWS'],
    ],
  },
  { id: 'a3', day: '2024-01-01', outlet: 'Weekly', claims: [['Acme', 'USES', 'AWS', { ownWord: true }]] },
  // Reprints of one text.
  { id: 'b1', day: '2024-02-01', origin: 'b', claims: [['Bolt', 'USES', 'AWS']] },
  { id: 'b2', day: '2024-02-02', origin: 'b', claims: [['Bolt', 'USES', 'AWS']] },
  // Its own word, little sure, in dispute, long ago.
  { id: 'c', day: '2024-03-01', claims: [['Core', 'USES', 'AWS', { ownWord: true, confidence: 0.9 }]] },
  { id: 'd', day: '2024-03-02', claims: [['Dart', 'USES', 'AWS', { confidence: 0.3 }]] },
  { id: 'e1', day: '2024-03-03', claims: [['Echo', 'USES', 'AWS']] },
  { id: 'e2', day: '2024-04-03', claims: [['Echo', 'USES', 'AWS', { status: 'denied' }]] },
  {
    id: 'f',
    day: '2019-05',
    claims: [
      ['Flux', 'USES', 'AWS'],
      ['Flux', 'ACQUIRED', 'Core'],
    ],
  },
  // Plans: past with a date, past without, still to come, done since.
  { id: 'g', day: '2021-02-01', claims: [['Gear', 'USES', 'AWS', { status: 'planned', date: '2021' }]] },
  { id: 'h', day: '2020-02-01', claims: [['Hawk', 'USES', 'AWS', { status: 'planned' }]] },
  { id: 'i', day: '2024-05-01', claims: [['Iris', 'USES', 'AWS', { status: 'planned', date: '2025' }]] },
  { id: 'j1', day: '2020-05-01', claims: [['Jade', 'MIGRATED_TO', 'AWS', { status: 'planned', date: '2021' }]] },
  { id: 'j2', day: '2024-05-01', claims: [['Jade', 'USES', 'AWS']] },
  // Names.
  {
    id: 'k',
    day: '2024-05-02',
    claims: [
      ['Kite Ltd', 'USES', 'AWS'],
      ['Kite Inc.', 'USES', 'AWS'],
    ],
  },
  {
    id: 'l',
    claims: [
      ['Bolt', 'PARTNERS_WITH', 'Bolt Works'],
      ['Lima', 'PARTNERS_WITH', 'Acme'],
    ],
  },
  // Over, and reported again; moved away, and reported again.
  { id: 'm1', day: '2022-01-01', claims: [['Moss', 'USES', 'AWS', { status: 'ended', date: '2021-12' }]] },
  { id: 'm2', day: '2024-01-01', claims: [['Moss', 'USES', 'AWS']] },
  {
    id: 'n1',
    day: '2022-01-01',
    claims: [
      ['Nova', 'MIGRATED_TO', 'Alibaba Cloud', { origin: 'AWS', date: '2021' }],
      ['Nova', 'USES', 'AWS', { status: 'ended', date: '2021' }],
      ['Nova', 'USES', 'Alibaba Cloud'],
    ],
  },
  { id: 'n2', day: '2024-01-01', claims: [['Nova', 'USES', 'AWS']] },
  // Two chairs, and one after the other; three in a circle; an event on two days.
  {
    id: 'o',
    day: '2024-01-02',
    claims: [
      ['Li', 'WORKS_FOR', 'Acme', { title: 'CEO' }],
      ['Li', 'WORKS_FOR', 'Bolt', { title: '董事长' }],
    ],
  },
  { id: 'p1', day: '2020-01-02', claims: [['Wang', 'WORKS_FOR', 'Acme', { title: 'CTO' }]] },
  { id: 'p2', day: '2024-01-02', claims: [['Wang', 'WORKS_FOR', 'Bolt', { title: 'CTO' }]] },
  {
    id: 'q',
    day: '2024-01-03',
    claims: [
      ['Quay', 'SUBSIDIARY_OF', 'Reef'],
      ['Reef', 'SUBSIDIARY_OF', 'Silo'],
      ['Silo', 'SUBSIDIARY_OF', 'Quay'],
      ['Amazon', 'SUBSIDIARY_OF', 'AWS'],
    ],
  },
  { id: 'r1', day: '2024-04-01', claims: [['Acme', 'HOSTED', 'Cloud Day', { ...active, date: '2024-04-10' }]] },
  { id: 'r2', day: '2024-05-09', claims: [['Bolt', 'PARTICIPATED_IN', 'Cloud Day', { ...active, date: '2024-05' }]] },
  // Rumours of all that would contradict or end something, were it more.
  {
    id: 's1',
    day: '2023-04-01',
    claims: [
      ['Rook', 'USES', 'AWS'],
      ['Rook', 'MIGRATED_TO', 'Alibaba Cloud', { status: 'rumoured', origin: 'AWS', date: '2021' }],
      ['Rook', 'SUBSIDIARY_OF', 'Tern'],
    ],
  },
  {
    id: 's2',
    day: '2024-04-20',
    claims: [
      ['Rook', 'USES', 'AWS'],
      ['Tern', 'USES', 'AWS', { status: 'rumoured' }],
      ['Tern', 'SUBSIDIARY_OF', 'Rook', { status: 'rumoured' }],
      ['Tern', 'PARTNERS_WITH', 'Rook', { status: 'rumoured', date: '2020' }],
      ['Xu', 'WORKS_FOR', 'Rook', { title: 'CEO' }],
      ['Xu', 'WORKS_FOR', 'Bolt', { title: 'CEO', status: 'rumoured' }],
      ['Rook', 'HOSTED', 'Cloud Day', { status: 'rumoured', date: '2024-09-01' }],
    ],
  },
  { id: 's3', day: '2024-04-21', claims: [['Tern', 'USES', 'AWS', { status: 'ended', date: '2020' }]] },
  // Read by a model, by rules, by both, and by two models.
  {
    id: 't',
    day: '2023-02-01',
    claims: [
      ['Umbra', 'USES', 'AWS', { confidence: 0.6, missedBy: ['llm/m/1'] }],
      ['Umbra', 'PARTNERS_WITH', 'Acme', { ...byModel, confidence: 0.7, missedBy: ['frames/1'] }],
      ['Umbra', 'PARTNERS_WITH', 'Bolt', { ...byModel, confidence: 0.62, agreedBy: ['frames/1'] }],
      ['Umbra', 'PARTNERS_WITH', 'Core', { ...byModel, confidence: 0.65, agreedBy: ['llm/n/1'] }],
    ],
  },
];

const TODAY = '2024-06-01';
const { lexicon } = loadSeeds(join(ROOT, 'seeds'));
const entities = new Map(ROWS.map((each) => [each.id, each]));
const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const runner = createReadRunner(connection, { timeoutMs: 60_000 });
const context = { runner, today: TODAY, lexicon };
let time = '2024-06-01T00:00:00.000Z';
const writer = createGraphWriter({ ...connection, entities, now: () => new Date(time) });
const nameOf = (name: string) => createNameIndex(entities).nameOf({ kind: 'Company', name, forms: [] });
/** Records one decision; its id. */
const decide = async (requests: readonly DecisionRequest[]) => (await writer.decide(requests)).outcomes[0]!.id;
const signed = { by: 'Ann', reason: 'She read it.' };

beforeAll(async () => {
  await clearGraph(driver);
  await applyConstraints(connection);
  await writer.importArticles(tellArticles(ROWS, ARTICLES));
});
afterAll(() => driver.close());

const read = (name: string, options: AuditOptions = {}) => findReport(name).read(context, options);
const readSubjects = async (name: string, options: AuditOptions = {}) =>
  (await read(name, options)).map(({ subject, object }) => `${subject} ${object}`).sort();

describe('the reports on relationships', () => {
  test('single-source and single-origin: one article, one text', async () => {
    const single = (await read('single-source')).map(
      ({ subject, relation, object }) => `${subject} ${relation} ${object}`,
    );
    expect(single).toContain('Core USES AWS');
    expect(single).not.toContain('Acme USES AWS');
    expect(single).not.toContain('Bolt USES AWS');
    const origins = await read('single-origin');
    expect(origins[0]).toMatchObject({ subject: 'Bolt', sources: 2, origins: 1, subjectId: 'bolt', objectId: 'aws' });
    expect(origins.length).toBe(single.length + 1);
  });

  test.each<[string, AuditOptions, string[]]>([
    ['own-word', {}, ['Core AWS']],
    ['low-confidence', {}, ['Dart AWS']],
    ['low-confidence', { below: 0.3 }, []],
    ['disputed', {}, ['Echo AWS']],
    ['stale', {}, ['Flux AWS', 'Nova Alibaba Cloud', 'Wang Acme']],
    ['stale', { olderThan: 5 * 365 }, ['Flux AWS']],
    ['stale', { olderThan: 6 * 365 }, []],
    ['stale', { asOf: '2021-12-31' }, ['Flux AWS']],
    ['overdue', {}, ['Gear AWS', 'Hawk AWS']],
    ['overdue', { olderThan: 3 * 365 }, ['Hawk AWS']],
    ['overdue', { asOf: '2021-06-01' }, ['Hawk AWS']],
  ])('%s %j', async (name, options, expected) => {
    expect(await readSubjects(name, options)).toEqual(expected);
  });

  test('overdue tells whether the plan had a date of its own', async () => {
    expect(await read('overdue')).toMatchObject([
      { subject: 'Hawk', due: '2020-02-01', dated: false },
      { subject: 'Gear', due: '2021', dated: true },
    ]);
  });

  test('of the last day there is are those of every day that nobody bounds, counted alike', async () => {
    for (const asOf of ['9999-12-31', '9999-01-01']) {
      const open = await readSubjects('single-source', { asOf, limit: 1_000 });
      expect(open).toContain('Acme Alibaba Cloud');
      expect(open).not.toContain('Tern AWS');
      const counted = await summarizeAudit({ ...context, today: asOf }, { asOf });
      expect(counted.find(({ report }) => report === 'single-source')?.rows).toBe(open.length);
    }
  });

  test('pass over rows that were read before', async () => {
    const all = await read('single-source', { limit: 1_000 });
    expect(await read('single-source', { skip: 3, limit: 2 })).toEqual(all.slice(3, 5));
    expect(await read('single-source', { skip: all.length })).toEqual([]);
  });

  test('have no more rows than the limit, the least sure first', async () => {
    expect(await read('single-source', { limit: 1 })).toMatchObject([{ subject: 'Dart' }]);
    expect(await read('single-source', { limit: 0 })).toEqual([]);
  });
});

describe('the reports on who read a claim', () => {
  test('disagreements: another extractor read the article and missed it, the least sure first', async () => {
    expect(await readSubjects('disagreements')).toEqual(['Umbra AWS', 'Umbra Acme']);
    expect((await read('disagreements'))[0]).toEqual({
      ...{ subject: 'Umbra', relation: 'USES', object: 'AWS', status: 'active', confidence: 0.6 },
      ...{ extractor: 'test 1', agreedBy: [], missedBy: ['llm/m/1'], quote: 'Umbra active USES AWS.' },
      ...{ article: 'Title of t', publishedOn: '2023-02-01', relationshipId: expect.any(String) },
      id: contentId('t', '0'),
    });
  });

  test('model-only: models read it, however many, and no rules did', async () => {
    const rows = await read('model-only');
    expect(rows.map(({ object, agreedBy }) => [object, agreedBy])).toEqual([
      ['Core', ['llm/n/1']],
      ['Acme', []],
    ]);
  });

  test('pass over what was read before, and go on behind a claim', async () => {
    for (const name of ['disagreements', 'model-only']) {
      const all = await read(name);
      expect(await read(name, { limit: 1 })).toEqual(all.slice(0, 1));
      expect(await read(name, { skip: 1 })).toEqual(all.slice(1));
      const { confidence, id } = all[0] as { confidence: number; id: string };
      expect(await read(name, { after: { confidence, id } })).toEqual(all.slice(1));
    }
  });

  test.each(['confirm', 'reject'] as const)('have done with a claim when a person decides: %s', async (action) => {
    const before = [await read('disagreements'), await read('model-only')];
    const decisionId = await decide([{ action, claimId: contentId('t', '1'), ...signed }]);
    expect(await readSubjects('disagreements')).toEqual(['Umbra AWS']);
    expect(await readSubjects('model-only')).toEqual(['Umbra Core']);
    await writer.decide([{ action: 'undo', decisionId, ...signed }]);
    expect([await read('disagreements'), await read('model-only')]).toEqual(before);
  });

  test('follow a claim that is read anew by others', async () => {
    const told = tellArticles(ROWS, ARTICLES).filter(({ document }) => document.id === 't');
    const agreed = told.map(({ document, claims }) => ({
      document,
      claims: claims.map(({ missedBy: _, ...claim }) => ({ ...claim, agreedBy: ['frames/1'] })),
    }));
    await writer.importArticles(agreed);
    expect([await read('disagreements'), await read('model-only')]).toEqual([[], []]);
    await writer.importArticles(told);
    expect(await readSubjects('disagreements')).toEqual(['Umbra AWS', 'Umbra Acme']);
    expect(await readSubjects('model-only')).toEqual(['Umbra Acme', 'Umbra Core']);
  });
});

describe('the reports on names', () => {
  test('duplicate-names: alike but for the legal form', async () => {
    expect(await read('duplicate-names')).toMatchObject([
      {
        name: 'kite',
        kind: ['Company'],
        entities: expect.toSatisfy((all) => all.toSorted().join() === 'Kite Inc.,Kite Ltd'),
      },
    ]);
  });

  test('name-only: one claim, no other name, no row', async () => {
    const rows = await read('name-only');
    const names = rows.map(({ name }) => name);
    expect(names).toContain('Lima');
    expect(rows.find(({ name }) => name === 'Lima')).toMatchObject({
      ...{
        kind: 'Company',
        relation: 'PARTNERS_WITH',
        quote: 'Lima active PARTNERS_WITH Acme.',
        article: 'Title of l',
      },
    });
    expect(names).not.toContain('Flux');
    expect(names).not.toContain('Acme');
  });

  test('identity: claims whose both ends name one entity', async () => {
    expect(await read('identity')).toMatchObject([
      { fault: 'both ends are one entity', one: 'Bolt', other: 'Bolt Works', entityId: 'bolt', otherId: 'bolt' },
    ]);
  });
});

describe('coverage', () => {
  test('names firms with no cloud, providers with no customer, outlets, months and extractors', async () => {
    const rows = await read('coverage');
    const of = (part: string) => rows.filter((each) => each.part === part);
    expect(
      of('firm with no cloud')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Amazon', 'Lima', 'Quay', 'Reef', 'Silo'].sort());
    expect(of('outlet')).toMatchObject([
      { name: 'unknown', articles: ARTICLES.length - 3 },
      { name: 'Daily', articles: 2, claims: 4 },
      { name: 'Weekly', articles: 1, claims: 1 },
    ]);
    expect(of('month')[0]).toMatchObject({ name: '2024-05', articles: 4 });
    expect(of('month').at(-1)).toMatchObject({ name: 'unknown', articles: 1 });
    expect(of('extractor')).toMatchObject([
      { name: 'test 1', articles: ARTICLES.length },
      { name: 'llm/m/1', articles: 1, claims: 3 },
    ]);
  });
});

describe('contradictions', () => {
  test('are found with a claim of either side, the gravest kinds first', async () => {
    const rows = await read('contradictions');
    expect(rows.map(({ kind, subject, object }) => `${kind}: ${subject}, ${object}`)).toEqual([
      'denied: Echo, AWS',
      'left: Nova, Alibaba Cloud, AWS',
      'ended: Moss, AWS',
      'circle: Amazon, AWS',
      expect.stringMatching(/^circle: (Quay|Reef|Silo), /),
      'posts: Li, Acme, Bolt',
      'dates: Acme, Cloud Day 2024',
      'overdue: Gear, AWS',
    ]);
    expect(rows[1]).toMatchObject({
      ...{
        relation: 'MIGRATED_TO, USES',
        says: 'active',
        day: '2021',
        quote: 'Nova active MIGRATED_TO Alibaba Cloud.',
      },
      ...{ article: 'Title of n1', against: 'active', againstDay: '2024-01-01', againstQuote: 'Nova active USES AWS.' },
      ...{ claimIds: [contentId('n1', '0')], againstClaimIds: [contentId('n2', '0')] },
    });
  });

  test('are all found however few candidates are weighed at a time', async () => {
    const all = async (candidates?: number) => {
      const found: Contradiction[] = [];
      for await (const each of readContradictions(context, {}, candidates)) found.push(each);
      return found;
    };
    const whole = await all();
    expect(whole).toHaveLength(8);
    for (const candidates of [1, 2, 3]) expect(await all(candidates)).toEqual(whole);
  });

  test.each<[string, string[]]>([
    ['2015-01-01', ['denied', 'left', 'ended', 'circle', 'circle', 'posts']],
    ['2024-05-31', ['denied', 'left', 'ended', 'circle', 'circle', 'posts', 'dates', 'overdue']],
  ])('of a day concern what held on it or may have: %s', async (asOf, kinds) => {
    expect((await read('contradictions', { asOf })).map(({ kind }) => kind)).toEqual(kinds);
    expect(await countRows(context, findReport('contradictions'), { asOf })).toBe(kinds.length);
  });

  test('are none where one side is a rumour, which would be one were it more', async () => {
    const concerned = async () =>
      (await read('contradictions', { limit: 1_000 })).filter(({ claimIds, againstClaimIds }) =>
        [claimIds, againstClaimIds].flat().some((id) => rumours.some((rumour) => rumour.id === id)),
      );
    const told = tellArticles(ROWS, ARTICLES).filter(({ document }) => document.id.startsWith('s'));
    const rumours = told.flatMap(({ claims }) => claims.filter(({ status }) => status === 'rumoured'));
    expect(rumours).toHaveLength(6);
    expect(await concerned()).toEqual([]);
    const firm = told.map(({ document, claims }) => ({
      document: { ...document, hash: 'firm' },
      claims: claims.map((claim) => (claim.status === 'rumoured' ? { ...claim, status: 'active' as const } : claim)),
    }));
    await writer.importArticles(firm);
    expect((await concerned()).map(({ kind }) => kind).sort()).toEqual(['circle', 'dates', 'ended', 'left', 'posts']);
    await writer.importArticles(told);
    expect(await concerned()).toEqual([]);
  });

  test('are none where claims were rejected', async () => {
    const rejected = await decide([{ action: 'reject', claimId: contentId('e2', '0'), ...signed }]);
    const kinds = (await read('contradictions')).map(({ kind }) => kind);
    expect(kinds).not.toContain('denied');
    await writer.decide([{ action: 'undo', decisionId: rejected, ...signed }]);
  });
});

describe('decisions', () => {
  test('take a relationship off the list of what nobody decided', async () => {
    const before = await readSubjects('unconfirmed');
    expect(before).toContain('Core AWS');
    await writer.decide([{ action: 'confirm', claimId: contentId('c', '0'), ...signed }]);
    expect(await readSubjects('unconfirmed')).toEqual(before.filter((each) => each !== 'Core AWS'));
  });

  test('that two names are the same are told where they do not hold, until what stands against them is undone', async () => {
    const names = [nameOf('Kite Ltd'), nameOf('Kite Inc.')] as const;
    const joined = await decide([{ action: 'same', names, ...signed }]);
    const of = async () => (await read('identity')).filter(({ id }) => id === joined);
    expect(await of()).toEqual([]);
    expect(await read('duplicate-names')).toEqual([]);
    const parted = await decide([{ action: 'different', names, ...signed }]);
    expect(await of()).toMatchObject([
      { fault: 'same does not hold', one: 'kite ltd', other: 'kite inc.', why: 'She read it.', who: 'Ann' },
    ]);
    await writer.decide([joined, parted].map((decisionId) => ({ action: 'undo', decisionId, ...signed })));
    expect(await of()).toEqual([]);
  });

  test('that names are different take them off the duplicates', async () => {
    const names = [nameOf('Kite Ltd'), nameOf('Kite Inc.')] as const;
    const parted = await decide([{ action: 'different', names, ...signed }]);
    expect(await read('duplicate-names')).toEqual([]);
    await writer.decide([{ action: 'undo', decisionId: parted, ...signed }]);
  });
});

test('the summary counts for each report what it would list', async () => {
  const counted = await summarizeAudit(context, {});
  for (const { report, rows } of counted) {
    if (report === 'coverage') continue;
    expect([report, rows]).toEqual([report, (await read(report, { limit: 1_000 })).length]);
  }
  expect(counted.map(({ report }) => report)).toEqual(
    loadReports().flatMap(({ name }) => (name === 'changes' ? [] : [name])),
  );
  const coverage = await read('coverage');
  expect(counted.find(({ report }) => report === 'coverage')?.rows).toBe(
    coverage.filter(({ part }) => !['outlet', 'month', 'extractor'].includes(String(part))).length,
  );
});

describe('changes', () => {
  test('between two moments: what came, changed and went, relationships before claims', async () => {
    const told: ArticleTold[] = [
      {
        id: 'y',
        day: '2024-05-05',
        claims: [
          ['Yarn', 'USES', 'AWS', { status: 'planned' }],
          ['Zinc', 'USES', 'AWS'],
        ],
      },
    ];
    time = '2024-07-01T12:00:00.000Z';
    await writer.importArticles(tellArticles(ROWS, told));
    time = '2024-07-02T12:00:00.000Z';
    const yarn = tellArticles(ROWS, told)[0]!;
    const [plan, zinc] = yarn.claims;
    const changed = { ...yarn, claims: [{ ...plan!, status: 'active' as const }] };
    await writer.importArticles([{ ...changed, document: { ...yarn.document, hash: 'other' } }]);
    const brief = async (options: AuditOptions) =>
      (await read('changes', options)).map(
        ({ change, what, subject, before, after }) => `${subject} ${what} ${change}: ${before} > ${after}`,
      );
    const [day1, day2, day3] = ['2024-07-01', '2024-07-02', '2024-07-03'].map((day) => `${day}T00:00:00.000Z`);
    expect((await brief({ from: day1!, to: day2! })).sort()).toEqual([
      'Yarn claim came: null > planned',
      'Yarn relationship came: null > planned',
      'Zinc claim came: null > active',
      'Zinc relationship came: null > active',
    ]);
    expect((await brief({ from: day2!, to: day3! })).sort()).toEqual([
      'Yarn claim changed: planned > active',
      'Yarn relationship changed: planned > active',
      'Zinc claim went: active > null',
      'Zinc relationship went: active > null',
    ]);
    expect((await brief({ from: day1!, to: day3! })).sort()).toEqual([
      'Yarn claim came: null > active',
      'Yarn relationship came: null > active',
    ]);
    expect(await brief({ from: day3! })).toEqual([]);
    const few = { from: day1!, to: day2!, limit: 1 };
    expect(await brief(few)).toEqual([expect.stringContaining(' relationship ')]);
    const ofEach = (await findReport('changes').readParts!(context, few)).map(({ what }) => what);
    expect(ofEach).toEqual(['relationship', 'claim']);
    expect(await countRows(context, findReport('changes'), few)).toBe(4);
    expect(zinc).toBeDefined();
  });

  test('need two moments in order', async () => {
    await expect(read('changes')).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringMatching(/needs from/),
    });
    const backwards = { from: '2024-07-02T00:00:00.000Z', to: '2024-07-01T00:00:00.000Z' };
    await expect(read('changes', backwards)).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
  });
});
