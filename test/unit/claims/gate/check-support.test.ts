import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSupport } from '../../../../src/claims/gate/check-support.ts';
import { createEvidenceReader } from '../../../../src/claims/gate/open-evidence.ts';
import { createCandidateReader } from '../../../../src/claims/read-candidates.ts';
import { ROOT } from '../../../../src/config.ts';
import { loadSeeds } from '../../../../src/seeds/load-seeds.ts';
import { type Stated, stateIn } from './state-in.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const evidence = createEvidenceReader(seeds, createCandidateReader(seeds));

/** Gives the reason for which the sentences of a quote do not support what is stated; `undefined` where they may. */
function reasonAgainst(lines: readonly string[], stated: Stated): string | undefined {
  const { article, linked } = stateIn(lines, stated);
  if ('reason' in linked) throw new Error(`${linked.reason}: ${linked.detail}`);
  const read = evidence.readAll(article.document, article.mentions);
  return checkSupport(read, linked, read.speakOf(linked.type, article.title))?.reason;
}

const EN = ['[C:Harbor Ltd] said on Monday that it grew.', '[C:Northby] and [C:Harbor Ltd] met [P:Sail Cloud].'];
const LIST = ['# 云帆云的客户', '- [C:海港科技]', '- [C:北桥数据]，[P:云帆云]'];

describe('checkSupport', () => {
  it.each<[string, readonly string[], Stated]>([
    ['a use', ['[C:海港科技]采用[P:云帆云]。'], ['USES', '海港科技', '云帆云', '海港科技采用云帆云']],
    ['a use', ['[C:Harbor Ltd] runs on [P:Sail Cloud].'], ['USES', 'Harbor Ltd', 'Sail Cloud', 'runs on Sail Cloud']],
    ['a use without a word', LIST, ['USES', '北桥数据', '云帆云', '北桥数据，云帆云']],
    [
      'partners without a word',
      ['[C:海港科技]、[C:北桥数据]到场。'],
      ['PARTNERS_WITH', '海港科技', '北桥数据', '海港科技、北桥数据'],
    ],
    ['a purchase', ['[C:海港科技]收购了[C:北桥数据]。'], ['ACQUIRED', '海港科技', '北桥数据', '收购了北桥数据']],
    ['a purchase', ['[C:Harbor Ltd] bought [C:Northby].'], ['ACQUIRED', 'Harbor Ltd', 'Northby', 'bought Northby']],
    [
      'a purchase in other words',
      ['[C:北桥数据]卖给了[C:海港科技]。'],
      ['ACQUIRED', '海港科技', '北桥数据', '卖给了海港科技'],
    ],
    [
      'a purchase in other words',
      ['[C:Northby] was sold to [C:Harbor Ltd].'],
      ['ACQUIRED', 'Harbor Ltd', 'Northby', 'was sold to Harbor Ltd'],
    ],
    [
      'a stake',
      ['[C:海港科技]占股51%，[C:北桥数据]上市。'],
      ['INVESTED_IN', '海港科技', '北桥数据', '海港科技占股51%'],
    ],
    [
      'a purchase spoken of just before',
      ['[C:海港科技]宣布收购。', '对象是[C:北桥数据]，[C:海港科技]说。'],
      ['ACQUIRED', '海港科技', '北桥数据', '对象是北桥数据，海港科技说'],
    ],
    [
      'a move in other words',
      ['[C:Harbor Ltd] shut its on-premises halls for [P:Sail Cloud].'],
      ['MIGRATED_TO', 'Harbor Ltd', 'Sail Cloud', 'for Sail Cloud'],
    ],
    [
      'a post without a word',
      ['[H:Tessa Quill], [C:Northby].'],
      ['WORKS_FOR', 'Tessa Quill', 'Northby', 'Tessa Quill, Northby'],
    ],
  ])('lets %s pass: %j, %j', (_, lines, stated) => {
    expect(reasonAgainst(lines, stated)).toBeUndefined();
  });

  it.each<[string, readonly string[], Stated, string]>([
    [
      'a purchase of which nothing speaks',
      ['[C:海港科技]与[C:北桥数据]见面。'],
      ['ACQUIRED', '海港科技', '北桥数据', '海港科技与北桥数据见面'],
      'NOT_STATED',
    ],
    [
      'a purchase of which nothing speaks',
      EN,
      ['ACQUIRED', 'Northby', 'Harbor Ltd', 'Northby and Harbor Ltd met'],
      'NOT_STATED',
    ],
    [
      'an investment of which nothing speaks',
      ['[C:海港科技]与[C:北桥数据]见面。'],
      ['INVESTED_IN', '海港科技', '北桥数据', '海港科技与北桥数据见面'],
      'NOT_STATED',
    ],
    [
      'an investment of a chief',
      ['[C:北桥数据]董事长[H:林默然]表示，天气很好。'],
      ['INVESTED_IN', '林默然', '北桥数据', '北桥数据董事长林默然'],
      'NOT_STATED',
    ],
    ['a move of which nothing speaks', EN, ['MIGRATED_TO', 'Northby', 'Sail Cloud', 'met Sail Cloud'], 'NOT_STATED'],
    ['an operator of whom nothing speaks', EN, ['OPERATES', 'Northby', 'Sail Cloud', 'met Sail Cloud'], 'NOT_STATED'],
    [
      'a purchase taken for partners',
      ['[C:海港科技]以10亿元收购了[C:北桥数据]。'],
      ['PARTNERS_WITH', '海港科技', '北桥数据', '收购了北桥数据'],
      'NOT_STATED',
    ],
    [
      'a purchase taken for partners',
      ['[C:Harbor Ltd] acquired [C:Northby] in 2019.'],
      ['PARTNERS_WITH', 'Harbor Ltd', 'Northby', 'acquired Northby'],
      'NOT_STATED',
    ],
    [
      'a name for whom the sentence names another',
      ['[C:海港科技]很忙。', '[C:云帆集团]收购了[C:北桥数据]。'],
      ['ACQUIRED', '海港科技', '北桥数据', '收购了北桥数据'],
      'NAME_NOT_LINKED',
    ],
    [
      'a name for whom the sentence names another',
      ['[C:Harbor Ltd] grew.', '[C:Sail Group] acquired [C:Northby].'],
      ['ACQUIRED', 'Harbor Ltd', 'Northby', 'acquired Northby'],
      'NAME_NOT_LINKED',
    ],
    [
      'a name from a title that speaks of nothing',
      ['= [C:海港科技]年报', '一。', '二。', '三。', '四。', '[C:北桥数据]很大。'],
      ['PARTNERS_WITH', '海港科技', '北桥数据', '北桥数据很大'],
      'NAME_NOT_LINKED',
    ],
  ])('refuses %s: %j, %j', (_, lines, stated, reason) => {
    expect(reasonAgainst(lines, stated)).toBe(reason);
  });
});
