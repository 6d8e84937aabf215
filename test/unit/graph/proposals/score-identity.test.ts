import { describe, expect, test } from 'vitest';
import {
  type CommonNeighbour,
  type IdentityProfile,
  type IdentityTies,
  NO_TIES,
} from '../../../../src/graph/proposals/identity-profile.ts';
import { toScore } from '../../../../src/graph/proposals/score-identity.ts';
import type { RelationType } from '../../../../src/model/relation.ts';
import { person, profile, scorer } from './profiles.ts';

const ties = (more: Partial<IdentityTies>): IdentityTies => ({ ...NO_TIES, ...more });
const common = (name: string, type: RelationType, degree = 3): CommonNeighbour => ({
  ...{ id: name, name, degree },
  types: [type, type],
});
const colleagues = (name: string) => ties({ common: [common(name, 'WORKS_FOR')] });

function score(a: IdentityProfile, b: IdentityProfile, with_: IdentityTies = NO_TIES) {
  const parts = scorer.weigh(a, b, with_);
  expect(scorer.weigh(b, a, with_)?.length).toBe(parts?.length);
  return parts && toScore(parts);
}
const reasonsOf = (found: ReturnType<typeof score>) => found?.parts.map(({ reason }) => reason);

describe('two names of one organization', () => {
  test.each([
    ['legal forms', '悬镜科技有限公司', '悬镜科技', 'legal-form', 0.9],
    ['legal forms in English', 'Acme Robots, Inc.', 'Acme Robots GmbH', 'legal-form', 0.9],
    ['a group and its bare name', '远山集团', '远山', 'legal-form', 0.9],
    ['an address in the web', 'Qunar.com', 'Qunar', 'legal-form', 0.9],
    ['scripts', '臺灣積木', '台湾积木股份有限公司', 'legal-form', 0.9],
    ['width, case and blanks', 'ＣｌｏｕｄＦｏｕｎｄｒｙ', 'cloud foundry', 'spacing', 0.9],
    ['words that translate each other', 'Juniper基金会', 'Juniper Foundation', 'translation', 0.85],
    ['a trade that short names leave off', '墨菲未来科技', '墨菲未来', 'dropped-ending', 0.7],
    ['the seat of a registered name', '墨菲未来科技（北京）有限公司', '墨菲未来', 'dropped-ending', 0.7],
    ['the place before a registered name', '北京百度网讯科技有限公司', '百度网讯', 'dropped-ending', 0.7],
    ['中国 before the name', '中国远洋', '远洋', 'legal-form', 0.7],
    ['中国 and the trade behind it', '中国移动通信集团', '中国移动', 'dropped-ending-short', 0.5],
    ['initials', 'Northern Lights Cable Network', 'NLCN', 'initials', 0.85],
    ['three initials', 'International Business Machines Corporation', 'IBM', 'three-initials', 0.5],
    ['a Chinese short form', '香港交易所', '港交所', 'short-form', 0.7],
  ])('is proposed by %s: %s, %s', (_, first, second, reason, least) => {
    const found = score(profile(first), profile(second));
    expect(found?.certainty).toBeGreaterThanOrEqual(least);
    expect(reasonsOf(found)).toContain(reason);
  });

  test('is a question where two characters are its short form, and proposed where ties speak for it', () => {
    const [long, short] = [profile('中国工商银行'), profile('工行')];
    expect(reasonsOf(score(long, short))).toEqual(['short-form-of-two']);
    expect(score(long, short)!.certainty).toBeLessThan(0.5);
    const tied = ties({ common: [common('甲', 'PARTNERS_WITH', 1), common('乙', 'INVESTED_IN', 2)] });
    expect(score(long, short, tied)!.certainty).toBeGreaterThan(0.7);
  });

  test('is proposed where articles write one beside the other, the surer the more often they do', () => {
    const often = score(profile('Yunqi Partners', { 云启资本: 3 }), profile('云启资本'));
    const once = score(profile('Yunqi Partners', { 云启资本: 1 }), profile('云启资本'));
    const both = score(profile('Yunqi Partners', { YQ创投: 1 }), profile('云启资本', { YQ创投: 1 }));
    expect(reasonsOf(often)).toEqual(['alias-often']);
    expect(reasonsOf(once)).toEqual(['alias']);
    expect(reasonsOf(both)).toEqual(['shared-alias']);
    expect(often!.certainty).toBeGreaterThan(0.7);
    expect(once!.certainty).toBeLessThan(0.5);
    expect(both!.certainty).toBeLessThan(once!.certainty);
  });

  test('is a question where seeds/entities says that others are called so too', () => {
    const row = profile('Insight Partners', {}, { isKnown: true, id: 'insight' });
    const forms = [...row.forms, { text: 'Insight', count: 4, isOwn: false, isAmbiguous: true }];
    const found = score({ ...row, forms }, profile('Insight'));
    expect(reasonsOf(found)).toEqual(['ambiguous-alias']);
    expect(found!.certainty).toBeLessThan(0.6);
  });

  test('is all but certain by an id that both have, and hardly by ids that differ', () => {
    const [a, b] = [profile('木偶', {}, { wikidata: 'Q1' }), profile('Puppet', {}, { wikidata: 'Q1' })];
    expect(score(a, b)!.certainty).toBeGreaterThan(0.99);
    const [c, d] = [profile('远山股份', {}, { ticker: '1.SZ' }), profile('远山', {}, { ticker: '2.SZ' })];
    expect(score(c, d)!.certainty).toBeLessThan(0.1);
  });
});

describe('names of two organizations', () => {
  test.each([
    ['places', '北京银行', '南京银行'],
    ['places before one root', '云南移动通信', '河南移动通信'],
    ['seats', '索尼精密（惠州）有限公司', '索尼精密（无锡）有限公司'],
    ['regions', '远山华东', '远山华北'],
    ['a branch abroad', '日本微软', '微软'],
    ['a branch', '微软中国', '微软'],
    ['a line of business', '中国移动国际', '中国移动'],
    ['numbers', '远山360科技', '远山720科技'],
    ['generations', '第四范式', '第五范式'],
    ['trades', '百川智能', '百川资本'],
    ['a part of the firm', '伴鱼技术团队', '伴鱼'],
    ['a laboratory', '澜码实验室', '澜码'],
    ['an ordinary word', '人工智能研究院', '人工智能实验室'],
    ['an ordinary word with a place', '硅谷人工智能实验室', '人工智能实验室'],
    ['a country alone', '中国银行', '中国政府'],
    ['nothing in common', '木偶', 'Puppet'],
  ])('are not proposed where they differ by %s: %s, %s', (_, first, second) => {
    expect(score(profile(first), profile(second))?.certainty ?? 0).toBeLessThan(0.5);
  });

  test.each([
    ['阿里巴巴', '阿里巴巴云'],
    ['京东', '京东云计算'],
    ['Northwind', 'Northwind Cloud'],
  ])('are never proposed where one is the cloud of the other: %s, %s', (firm, cloud) => {
    expect(score(profile(firm), profile(cloud, {}, { kind: 'CloudProvider' }))?.certainty ?? 0).toBeLessThan(0.05);
    // Even where articles call both by one short form.
    const found = score(profile(firm, { 短称: 3 }), profile(cloud, { 短称: 3 }, { kind: 'CloudProvider' }));
    expect(found?.certainty ?? 0).toBeLessThan(0.05);
  });

  test.each(['SUBSIDIARY_OF', 'ACQUIRED', 'OPERATES', 'INVESTED_IN', 'PARTNERS_WITH', 'USES'] as const)(
    'are ruled out where an article states %s between them',
    (type) => {
      expect(score(profile('远山集团'), profile('远山'), ties({ between: [type] }))).toBeUndefined();
    },
  );

  test('are ruled out as two rows of seeds/entities, as parent and child, and as of two kinds', () => {
    const known = (id: string) => profile('远山', {}, { isKnown: true, id });
    expect(score(known('a'), known('b'))).toBeUndefined();
    expect(score(known('a'), profile('远山集团', {}, { parentId: 'a' }))).toBeUndefined();
    expect(score(profile('远山'), profile('远山', {}, { kind: 'Event' }))).toBeUndefined();
    expect(score(known('a'), profile('远山集团'))).toBeDefined();
  });

  test('are less sure where an article names both, and surer by a neighbour that few have', () => {
    const [a, b] = [profile('墨菲未来科技'), profile('墨菲未来')];
    const alone = score(a, b)!.certainty;
    expect(score(a, b, ties({ together: 2 }))!.certainty).toBeLessThan(alone);
    const rare = score(a, b, ties({ common: [common('小会', 'PARTICIPATED_IN', 2)] }))!;
    const famous = score(a, b, ties({ common: [common('AWS', 'USES', 5_000)] }))!;
    expect(rare.logOdds).toBeGreaterThan(famous.logOdds + 0.5);
    expect(famous.certainty).toBeLessThan(alone + 0.03);
  });
});

describe('two persons', () => {
  test('of one name at two employers stay two, whatever the name', () => {
    expect(score(person('王伟', ['远山']), person('王伟', ['近水']))).toBeUndefined();
    expect(score(person('Ada Lovelace', ['远山']), person('Ada Lovelace', ['Northwind']))).toBeUndefined();
    expect(score(person('Ada Lovelace', []), person('Ada Lovelace', ['Northwind']))).toBeUndefined();
  });

  test.each([
    ['an employer in common', colleagues('远山'), 0.9],
    ['employers of one house', ties({ kindred: [{ first: '远山', second: '远山云' }] }), 0.9],
    ['an event in common', ties({ common: [common('小会', 'PARTICIPATED_IN', 2)] }), 0.2],
    ['a post in common', ties({ titles: ['CTO'] }), 0.1],
  ])('of one name are proposed by %s', (_, with_, least) => {
    const found = score(person('Ada Lovelace', ['远山']), person('Ada Lovelace', ['远山云']), with_);
    expect(found!.certainty).toBeGreaterThan(least);
    expect(reasonsOf(found)).toContain('full-name');
  });

  test('of one name at two employers that may be one are proposed', () => {
    const found = score(person('Abby Kearns', ['Juniper基金会']), person('Abby Kearns', ['Juniper Foundation']));
    expect(found!.certainty).toBeGreaterThan(0.9);
  });

  test.each([
    ['the surname', 'Gelsinger', 'Pat Gelsinger', 'surname', 0.9],
    ['the surname in Chinese', '基辛格', '帕特·基辛格', 'surname', 0.9],
    ['the first name', 'Pat', 'Pat Gelsinger', 'given-name', 0.7],
    ['an initial left out', 'David J. Teece', 'David Teece', 'full-name', 0.9],
    ['a first name cut short', 'Jeff Bezos', 'Jeffrey Bezos', 'short-given-name', 0.8],
    ['a slip', 'Jay Krebs', 'Jay Kreps', 'spelling', 0.8],
    ['another transliteration', '帕特·基尔辛格', '帕特·基辛格', 'transliteration', 0.8],
    ['how they sound in two scripts', '莱娜·哈特曼', 'Lena Hartman', 'sound', 0.9],
    ['no dot between the names', '吉姆怀特赫斯特', '吉姆·怀特赫斯特', 'full-name', 0.9],
  ])('of one employer are proposed by %s: %s, %s', (_, first, second, reason, least) => {
    const found = score(person(first, ['英特尔']), person(second, ['英特尔']), colleagues('英特尔'));
    expect(reasonsOf(found)).toContain(reason);
    expect(found!.certainty).toBeGreaterThan(least);
    expect(score(person(first, ['英特尔']), person(second, ['甲骨文']))?.certainty ?? 0).toBeLessThan(0.5);
  });

  test.each([
    ['Matt Asay', 'Matt Garman'],
    ['唐纳德·特朗普', '埃里克·特朗普'],
    ['张勇', '张磊'],
    ['John Newton', 'John Powell'],
  ])('of one employer who share a part of the name are not proposed: %s, %s', (first, second) => {
    const parts = (name: string) => Object.fromEntries(name.split(/[ ·]/).map((part) => [part, 2]));
    const [a, b] = [person(first, ['远山'], parts(first)), person(second, ['远山'], parts(second))];
    expect(score(a, b, colleagues('远山'))?.certainty ?? 0).toBeLessThan(0.5);
  });

  test.each([
    ['another given name', '莱娜·哈特曼', 'Otto Hartman'],
    ['a family name alone', '哈特曼', 'Lena Hartman'],
    ['a Chinese name', '李娜', 'Diane Lane'],
  ])('of one employer who sound half alike are not proposed: %s', (_, first, second) => {
    expect(score(person(first, ['远山']), person(second, ['远山']), colleagues('远山'))?.certainty ?? 0).toBeLessThan(
      0.5,
    );
  });

  test('are proposed by the name that articles write beside theirs in another script', () => {
    const [a, b] = [person('Lisa Su', ['AMD'], { 苏姿丰: 3 }), person('苏姿丰', ['AMD'])];
    expect(score(a, b, colleagues('AMD'))!.certainty).toBeGreaterThan(0.95);
    const brin = person('Sergey Brin', ['谷歌'], { 布林: 1 });
    expect(reasonsOf(score(brin, person('谢尔盖·布林', ['谷歌']), colleagues('谷歌')))).toContain('sound');
  });
});

describe('two events', () => {
  const event = (name: string, edition?: number) =>
    profile(name, {}, { kind: 'Event', ...(edition !== undefined && { edition }) });

  test.each([
    ['a longer name', '2024腾讯全球数字生态大会', '2024全球数字生态大会', 'within-name', 0.2],
    ['blanks', 'RedHat Summit 2017', 'Red Hat Summit 2017', 'spacing', 0.9],
    ['the word that ends the name', 'KubeCon 2017', 'KubeCon大会2017', 'dropped-ending', 0.7],
  ])('of one year are proposed by %s: %s, %s', (_, first, second, reason, least) => {
    const year = Number(/\d{4}/u.exec(first)![0]);
    const found = score(event(first, year), event(second, year));
    expect(reasonsOf(found)).toContain(reason);
    expect(found!.certainty).toBeGreaterThan(least);
  });

  test.each([
    ['years', event('云栖大会2021', 2021), event('云栖大会2022', 2022)],
    ['a year and none', event('云栖大会2021', 2021), event('云栖大会')],
    ['places', event('AWS Summit Tokyo 2020', 2020), event('AWS Summit London 2020', 2020)],
    ['how they are counted', event('第五届云栖大会', 2020), event('第六届云栖大会', 2020)],
    ['what is held', event('远山开发者大会2020', 2020), event('远山合作伙伴大会2020', 2020)],
  ])('are not proposed where they differ by %s', (_, first, second) => {
    expect(score(first, second)?.certainty ?? 0).toBeLessThan(0.5);
  });
});

describe('the parts of a proposal', () => {
  test('add up to its certainty, and tell each in words that name the forms', () => {
    const found = score(profile('墨菲未来科技（北京）有限公司'), profile('墨菲未来'))!;
    expect(found.parts.map(({ detail }) => detail)).toEqual([
      '"墨菲未来科技（北京）有限公司" and "墨菲未来" differ in an ending that short names leave off',
      'one of "墨菲未来科技（北京）有限公司" and "墨菲未来" names a place',
    ]);
    const sum = found.parts.reduce((total, { weight }) => total + weight, -3);
    expect(found.logOdds).toBeCloseTo(sum);
    expect(found.certainty).toBeCloseTo(1 / (1 + Math.exp(-sum)));
  });
});
