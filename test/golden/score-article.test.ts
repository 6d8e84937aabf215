import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../scripts/gold.ts';
import type { Claim, NameRef } from '../../src/model/claim.ts';
import type { ClaimStatus, RelationType } from '../../src/model/relation.ts';
import { rates, scoreArticle, sum } from './score-article.ts';

const entity = (id: string, name: string, more: object = {}) => ({ id, type: 'Company' as const, name, ...more });

const entities: GoldArticle['entities'] = [
  entity('jia', '甲公司', { aliases: ['甲', 'Jia Inc.'] }),
  entity('bing', '丙公司', { family: '丙' }),
  { id: 'yi', type: 'CloudProvider', name: '乙云' },
  { id: 'bingyun', type: 'CloudProvider', name: '丙云', family: '丙' },
  { id: 'wang', type: 'Person', name: '王明' },
];

function label(type: RelationType, from: string, to: string, status: ClaimStatus = 'active') {
  return { type, from, to, status, quote: '' };
}

function claim(type: RelationType, from: string, to: string, status: ClaimStatus = 'active'): Claim {
  const ref = (name: string): NameRef => ({
    kind: /云$/u.test(name) ? 'CloudProvider' : name === '王明' ? 'Person' : 'Company',
    name,
    forms: [name],
  });
  const place = { id: '', start: 0, end: 0, quote: '', ownWord: false, confidence: 1, rule: '', extractor: '' };
  return { ...place, type, status, subject: ref(from), object: ref(to) };
}

function score(relations: GoldArticle['relations'], claims: readonly Claim[]) {
  const gold: GoldArticle = { set: '', id: 'a', bytes: new Uint8Array(), entities, relations };
  const { all } = scoreArticle(gold, claims);
  return [all.right, all.wrong, all.missed];
}

describe('scoreArticle', () => {
  it.each<[string, GoldArticle['relations'], readonly Claim[], readonly number[]]>([
    ['nothing in nothing', [], [], [0, 0, 0]],
    ['what agrees', [label('USES', 'jia', 'yi')], [claim('USES', '甲公司', '乙云')], [1, 0, 0]],
    ['another form of a name', [label('USES', 'jia', 'yi')], [claim('USES', 'jia inc', '乙云')], [1, 0, 0]],
    ['what is missed', [label('USES', 'jia', 'yi')], [], [0, 0, 1]],
    ['what is made up', [], [claim('USES', '甲公司', '乙云')], [0, 1, 0]],
    ['another type', [label('USES', 'jia', 'yi')], [claim('PARTNERS_WITH', '甲公司', '乙云')], [0, 1, 1]],
    ['the wrong direction', [label('ACQUIRED', 'jia', 'bing')], [claim('ACQUIRED', '丙公司', '甲公司')], [0, 1, 1]],
    [
      'a symmetric relation in the other direction',
      [label('PARTNERS_WITH', 'jia', 'bing')],
      [claim('PARTNERS_WITH', '丙公司', '甲公司')],
      [1, 0, 0],
    ],
    ['another status', [label('USES', 'jia', 'yi', 'planned')], [claim('USES', '甲公司', '乙云')], [1, 0, 0]],
    [
      'what is denied in the text alone',
      [label('USES', 'jia', 'yi', 'denied')],
      [claim('USES', '甲公司', '乙云')],
      [0, 1, 1],
    ],
    [
      'a move with the use that it implies',
      [label('MIGRATED_TO', 'jia', 'yi')],
      [claim('MIGRATED_TO', '甲公司', '乙云')],
      [2, 0, 0],
    ],
    [
      'a use that is part of a missed move',
      [label('MIGRATED_TO', 'jia', 'yi')],
      [claim('USES', '甲公司', '乙云')],
      [1, 0, 1],
    ],
    [
      'the provider of the same family',
      [label('USES', 'jia', 'bingyun')],
      [claim('USES', '甲公司', '丙公司')],
      [1, 0, 0],
    ],
    [
      'a provider and its parent named both, once',
      [label('USES', 'jia', 'bingyun')],
      [claim('USES', '甲公司', '丙云'), claim('USES', '甲公司', '丙公司')],
      [1, 0, 0],
    ],
    ['the same claim twice, once', [], [claim('USES', '甲公司', '乙云'), claim('USES', '甲', '乙云')], [0, 1, 0]],
    ['an unknown name', [label('USES', 'jia', 'yi')], [claim('USES', '丁公司', '乙云')], [0, 1, 1]],
  ])('counts %s', (_, relations, claims, expected) => {
    expect(score(relations, claims)).toEqual(expected);
  });

  it('counts USES, MIGRATED_TO and PARTNERS_WITH as the core', () => {
    const relations = [label('USES', 'jia', 'yi'), label('WORKS_FOR', 'wang', 'jia')];
    const gold: GoldArticle = { set: '', id: 'a', bytes: new Uint8Array(), entities, relations };
    const { core, all, differences } = scoreArticle(gold, [claim('USES', '甲公司', '乙云')]);
    expect(core).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(all).toEqual({ right: 1, wrong: 0, missed: 1 });
    expect(differences).toEqual(['missed WORKS_FOR wang > jia']);
  });
});

describe('rates', () => {
  it.each([
    [
      { right: 3, wrong: 1, missed: 3 },
      { precision: 0.75, recall: 0.5, f1: 0.6 },
    ],
    [
      { right: 0, wrong: 0, missed: 0 },
      { precision: 1, recall: 1, f1: 1 },
    ],
    [
      { right: 0, wrong: 2, missed: 0 },
      { precision: 0, recall: 1, f1: 0 },
    ],
  ])('gives of %j %j', (score, expected) => {
    expect(rates(score)).toEqual(expected);
  });

  it('adds scores up', () => {
    expect(
      sum([
        { right: 1, wrong: 2, missed: 3 },
        { right: 4, wrong: 5, missed: 6 },
      ]),
    ).toEqual({ right: 5, wrong: 7, missed: 9 });
    expect(sum([])).toEqual({ right: 0, wrong: 0, missed: 0 });
  });
});
