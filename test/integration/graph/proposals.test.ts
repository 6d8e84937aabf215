import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { contentId } from '../../../src/graph/content-id.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { createReadRunner } from '../../../src/graph/create-read-runner.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { createNameIndex, toDiscoveredId } from '../../../src/graph/name-index.ts';
import { type ProposalOptions, readProposals } from '../../../src/graph/proposals/read-proposals.ts';
import { withGraphAt } from '../../../src/graph/with-graph-at.ts';
import type { Claim, NameRef } from '../../../src/model/claim.ts';
import type { ExtractedArticle } from '../../../src/model/extracted-article.ts';
import type { RelationType } from '../../../src/model/relation.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';

const row = (id: string, kind: EntityRow['kind'], zh: string, more: Partial<EntityRow> = {}): EntityRow => ({
  ...{ id, kind, names: { zh }, aliases: [], ambiguous: [], products: [] },
  ...more,
});
const ROWS = [
  row('ali', 'Company', '阿里巴巴', { names: { zh: '阿里巴巴', en: 'Alibaba' }, family: 'ali' }),
  row('aliyun', 'CloudProvider', '阿里云', { parent: 'ali', family: 'ali', ambiguous: ['阿里'] }),
  row('icbc', 'Company', '中国工商银行', { aliases: ['工行华东', '工行华北'] }),
];
const entities = new Map(ROWS.map((each) => [each.id, each]));
const index = createNameIndex(entities);
const { lexicon } = loadSeeds(join(ROOT, 'seeds'));
const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const writer = createGraphWriter({ ...connection, entities });
const runner = createReadRunner(connection, { timeoutMs: 30_000 });
const signed = { by: 'Ann', reason: 'read it' };

beforeAll(async () => {
  await applyConstraints(connection);
});
beforeEach(() => clearGraph(driver));
afterAll(() => driver.close());

const firm = (name: string, more: Partial<NameRef> = {}): NameRef => ({
  kind: 'Company',
  name,
  forms: [name],
  ...more,
});
const person = (name: string, scope: string): NameRef => ({ kind: 'Person', name, forms: [name], scope });
const ali = firm('阿里巴巴', { knownId: 'ali' });
const aliyun: NameRef = { kind: 'CloudProvider', name: '阿里云', knownId: 'aliyun', forms: ['阿里云'] };
const icbc = firm('中国工商银行', { knownId: 'icbc' });

type Stated = readonly [NameRef, RelationType, NameRef];

/** An article that states all this. */
function article(id: string, ...stated: readonly Stated[]): ExtractedArticle {
  let text = '';
  const claims = stated.map(([subject, type, object], at): Claim => {
    const quote = `${subject.name} ${type} ${object.name}.`;
    const start = text.length;
    text += quote;
    return {
      ...{ id: contentId(id, String(at)), type, status: 'active', subject, object, start, end: text.length, quote },
      ...{ ownWord: false, confidence: 0.8, rule: 'test/stated', extractor: 'test 1' },
    };
  });
  const document = {
    ...{
      id,
      path: `${id}.md`,
      title: id,
      lang: 'zh' as const,
      text,
      originKey: id,
      signature: '',
      blocks: [],
      diagnostics: [],
    },
    hash: contentId(text),
  };
  return { document, claims };
}

const propose = (options: Partial<ProposalOptions> = {}) => readProposals(runner, { lexicon, index, ...options });
const pairsOf = async (options: Partial<ProposalOptions> = {}) =>
  (await propose(options)).map(({ first, second }) => [first.name, second.name].sort().join(' ~ '));
const nameOf = (ref: NameRef) => index.nameOf(ref);
const idOf = (ref: NameRef) => toDiscoveredId(nameOf(ref).id);
const decide = (action: 'same' | 'different', one: NameRef, other: NameRef, evidence?: string) =>
  writer.decide([
    { action, names: [nameOf(one), nameOf(other)], ...signed, ...(evidence !== undefined && { evidence }) },
  ]);

const [full, short] = [firm('远山机器人股份有限公司'), firm('远山机器人')];

describe('proposals', () => {
  test('come for names that articles give one firm, with the parts and the claims concerned', async () => {
    await writer.importArticles([
      article('a', [full, 'USES', aliyun], [full, 'PARTNERS_WITH', icbc]),
      article('b', [short, 'USES', aliyun]),
      article('c', [firm('近水'), 'USES', aliyun]),
    ]);
    const [found, ...more] = await propose();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...{ action: 'same', claims: 1, earlier: [], changes: [] },
      first: { id: idOf(full), key: nameOf(full), kind: 'Company', liveClaims: 2 },
      second: { id: idOf(short), name: '远山机器人', liveClaims: 1 },
    });
    expect(found!.certainty).toBeGreaterThan(0.9);
    expect(found!.parts.map(({ reason }) => reason)).toEqual(['legal-form', 'neighbours']);
    expect(found!.parts[1]!.detail).toMatch(/^both are joined to 阿里云 \(uses; \d+ in all\)$/);
  });

  test('come for people of one employer whose names sound alike in two scripts, among all and for one', async () => {
    const works = (name: string, employer: NameRef): Stated => [
      person(name, nameOf(employer).id),
      'WORKS_FOR',
      employer,
    ];
    await writer.importArticles([
      article('a', works('莱娜·哈特曼', icbc), works('奥托·贝克尔', icbc)),
      article('b', works('Lena Hartman', icbc), works('Jane Doe', icbc)),
      article('c', works('Otto Becker', ali)),
    ]);
    expect(await pairsOf()).toEqual(['Lena Hartman ~ 莱娜·哈特曼']);
    for (const { id } of (await propose()).flatMap(({ first, second }) => [first, second])) {
      expect(await pairsOf({ entityId: id })).toEqual(['Lena Hartman ~ 莱娜·哈特曼']);
    }
  });

  test('change nothing, however sure: the graph is the same before and after', async () => {
    await writer.importArticles([article('a', [full, 'USES', aliyun]), article('b', [short, 'USES', aliyun])]);
    const before = await dumpGraph(connection, { everything: true });
    expect((await propose())[0]!.certainty).toBeGreaterThan(0.9);
    await withGraphAt(connection, new Date().toISOString(), (then) => readProposals(then, { lexicon, index }));
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
  });

  test('are the same for one entity alone, by either of the two, and none for another', async () => {
    await writer.importArticles([
      article('a', [full, 'USES', aliyun], [firm('近水'), 'USES', aliyun]),
      article('b', [short, 'USES', aliyun], [firm('Northern Lights Cable Network'), 'USES', aliyun]),
      article('c', [firm('NLCN'), 'USES', aliyun]),
    ]);
    const all = await propose();
    expect(all).toHaveLength(2);
    for (const { first, second, ...rest } of all) {
      for (const { id } of [first, second])
        expect(await propose({ entityId: id })).toEqual([{ first, second, ...rest }]);
    }
    expect(await propose({ entityId: idOf(firm('近水')) })).toEqual([]);
    expect(await propose({ entityId: 'nobody' })).toEqual([]);
  });

  test('never come for a group and its cloud, nor for what an article says that one is of the other', async () => {
    await writer.importArticles([
      article('a', [firm('近水'), 'USES', aliyun], [ali, 'PARTNERS_WITH', icbc]),
      article('b', [firm('近水集团'), 'PARTNERS_WITH', icbc], [firm('近水集团'), 'ACQUIRED', firm('近水')]),
      article('c', [firm('阿里巴巴云计算', { kind: 'CloudProvider' }), 'PARTNERS_WITH', icbc]),
    ]);
    expect(await pairsOf({ min: 0.05 })).toEqual([]);
  });

  test('leave two persons of one name at two employers two, until something else speaks for one', async () => {
    const [one, other] = [person('Ada Lovelace', '远山'), person('Ada Lovelace', '近水')];
    await writer.importArticles([
      article('a', [one, 'WORKS_FOR', firm('远山')]),
      article('b', [other, 'WORKS_FOR', firm('近水')]),
    ]);
    expect(await pairsOf({ min: 0 })).toEqual([]);
    await writer.importArticles([article('c', [firm('近水'), 'ACQUIRED', firm('远山')])]);
    const [found] = await propose();
    expect(found!.parts.map(({ reason }) => reason).sort()).toEqual(['full-name', 'kindred-employers']);
  });

  test('are fewer with a higher certainty asked for, or a limit, and sure ones stand first', async () => {
    await writer.importArticles([
      article('a', [firm('墨菲未来科技'), 'USES', aliyun], [full, 'USES', aliyun]),
      article('b', [firm('墨菲未来'), 'PARTNERS_WITH', icbc], [short, 'USES', aliyun]),
      article('c', [firm('墨菲未来科技'), 'USES', aliyun]),
      article('d', [firm('墨菲未来'), 'PARTNERS_WITH', icbc]),
    ]);
    const all = await propose();
    expect(all.map(({ second }) => second.name.slice(0, 2))).toEqual(['远山', '墨菲']);
    expect(all[0]!.certainty * all[0]!.claims).toBeLessThan(all[1]!.certainty * all[1]!.claims);
    expect(await pairsOf({ min: 0.9 })).toHaveLength(1);
    expect(await pairsOf({ limit: 1 })).toEqual((await pairsOf()).slice(0, 1));
  });

  test('come no more for names that no live claim writes', async () => {
    await writer.importArticles([article('a', [full, 'USES', aliyun]), article('b', [short, 'USES', aliyun])]);
    await writer.retractArticles(['b']);
    expect(await propose()).toEqual([]);
  });
});

describe('what was decided', () => {
  beforeEach(async () => {
    await writer.importArticles([article('a', [full, 'USES', aliyun]), article('b', [short, 'USES', aliyun])]);
  });

  test.each(['same', 'different'] as const)('is proposed no more, once the two are called %s', async (action) => {
    await decide(action, full, short);
    expect(await propose({ min: 0 })).toEqual([]);
    expect(await propose({ entityId: idOf(full), min: 0 })).toEqual([]);
  });

  test('is proposed again once it is undone', async () => {
    const { outcomes } = await decide('different', full, short);
    await writer.decide([{ action: 'undo', decisionId: outcomes[0]!.id, ...signed }]);
    expect(await propose()).toHaveLength(1);
  });

  test('leaves no trace once it is undone, whoever undoes it', async () => {
    const before = await dumpGraph(connection);
    const [proposal] = await propose();
    const { outcomes } = await decide('same', full, short, proposal!.fingerprint);
    expect(await dumpGraph(connection)).not.toEqual(before);
    await writer.decide([{ action: 'undo', decisionId: outcomes[0]!.id, by: 'Bo', reason: 'not so' }]);
    expect(await dumpGraph(connection)).toEqual(before);
    expect(await propose()).toEqual([proposal]);
  });

  test('is closed through the names that are joined to either', async () => {
    const third = firm('远山机器人有限公司');
    await writer.importArticles([article('c', [third, 'USES', aliyun])]);
    await decide('different', full, short);
    await decide('same', full, third);
    expect(await propose({ min: 0 })).toEqual([]);
  });

  test('is open again when the evidence on which it was decided has grown, and tells what is new', async () => {
    const [before] = await propose();
    await decide('different', full, short, before!.fingerprint);
    expect(await propose()).toEqual([]);
    // One more article that says the same is nothing new.
    await writer.importArticles([article('c', [short, 'USES', aliyun])]);
    expect(await propose()).toEqual([]);
    await writer.importArticles([
      article('d', [full, 'PARTICIPATED_IN', { kind: 'Event', name: '小会', forms: ['小会'] }]),
      article('e', [short, 'PARTICIPATED_IN', { kind: 'Event', name: '小会', forms: ['小会'] }]),
    ]);
    const [again] = await propose();
    expect(again).toMatchObject({
      earlier: [{ action: 'different' }],
      action: 'same',
      changes: [expect.stringMatching(/小会/)],
    });
    expect(again!.certainty).toBeGreaterThan(before!.certainty);
    await decide('different', full, short, again!.fingerprint);
    expect(await propose()).toEqual([]);
  });
});

describe('names that decisions joined', () => {
  const [east, west] = [firm('远山华东'), firm('远山华北')];
  beforeEach(async () => {
    await writer.importArticles([
      article('a', [short, 'USES', aliyun]),
      article('b', [east, 'USES', aliyun]),
      article('c', [west, 'USES', aliyun]),
    ]);
  });

  test('are proposed as two where a chain joined what their names set apart', async () => {
    await decide('same', east, short);
    await decide('same', short, west);
    const [found, ...more] = await propose();
    expect(more).toEqual([]);
    expect(found).toMatchObject({ action: 'different', parts: [{ reason: 'places-differ' }] });
    expect([found!.first.id, found!.second.id].sort()).toEqual([idOf(east), idOf(west)].sort());
    await decide('same', east, west);
    expect(await propose()).toEqual([]);
  });

  test('are not proposed as two where a row of seeds/entities gives both to one', async () => {
    const [one, other] = [firm('工行华东', { knownId: 'icbc' }), firm('工行华北', { knownId: 'icbc' })];
    await writer.importArticles([article('d', [one, 'USES', aliyun], [other, 'USES', aliyun])]);
    await decide('same', one, short);
    await decide('same', other, short);
    expect((await propose({ min: 0 })).filter(({ action }) => action === 'different')).toEqual([]);
  });

  test('are proposed as two where an article states later that one is of the other', async () => {
    await decide('same', east, short, '1.0,branch:000000,legal-form:000000');
    expect(await propose({ entityId: idOf(west) })).toEqual([]);
    await writer.importArticles([article('d', [east, 'SUBSIDIARY_OF', short])]);
    const [found] = (await propose()).filter(({ action }) => action === 'different');
    expect(found).toMatchObject({
      earlier: [{ action: 'same' }],
      changes: ['articles state of the two: subsidiary of'],
    });
    expect(found!.parts.map(({ reason }) => reason)).toEqual(['stated-between', 'branch']);
  });
});

describe('what was proposed at a moment', () => {
  const moment = () => new Date().toISOString();
  const proposeAt = (at: string, options: Partial<ProposalOptions> = {}) =>
    withGraphAt(connection, at, (then) => readProposals(then, { lexicon, index, isPast: true, ...options }));

  test('follows from what was known and decided then, whatever was imported, retracted or decided since', async () => {
    const third = firm('远山机器人有限公司', { forms: ['远山机器人有限公司', '远机'] });
    const states: { at: string; proposals: Awaited<ReturnType<typeof propose>> }[] = [];
    const steps = [
      () => writer.importArticles([article('a', [full, 'USES', aliyun]), article('b', [short, 'USES', aliyun])]),
      () => writer.importArticles([article('c', [third, 'USES', aliyun], [third, 'PARTNERS_WITH', icbc])]),
      () => decide('same', full, short),
      () => decide('different', full, third, '0.1,legal-form:000000'),
      () => writer.retractArticles(['b']),
      () =>
        writer.importArticles([article('b', [short, 'PARTNERS_WITH', icbc]), article('c', [third, 'USES', aliyun])]),
    ];
    for (const step of steps) {
      await step();
      states.push({ at: moment(), proposals: await propose() });
    }
    expect(new Set(states.map(({ proposals }) => JSON.stringify(proposals))).size).toBeGreaterThan(3);
    for (const { at, proposals } of states) {
      expect(await proposeAt(at)).toEqual(proposals);
      for (const proposal of proposals) {
        const { first, second } = proposal;
        for (const { id } of [first, second]) expect(await proposeAt(at, { entityId: id })).toContainEqual(proposal);
      }
    }
  });
});
