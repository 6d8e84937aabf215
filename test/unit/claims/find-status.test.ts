import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createSenseFinder } from '../../../src/claims/find-senses.ts';
import { findEndStatus, findStatus } from '../../../src/claims/find-status.ts';
import { ROOT } from '../../../src/config.ts';
import type { ClaimStatus, RelationType } from '../../../src/model/relation.ts';

const own = createSenseFinder({
  status: {
    negation: ['没有', '否认', 'did not'],
    plan: ['将', '计划', 'will'],
    done: ['已', '完成', 'has'],
    end: ['曾', '不再', 'formerly'],
    hedge: ['据传', '可能', 'reportedly'],
  },
});
const seeded = createSenseFinder({
  status: parse(readFileSync(join(ROOT, 'seeds/lexicon/status.yaml'), 'utf8'), { schema: 'failsafe' }),
});
const titled = createSenseFinder({
  status: parse(readFileSync(join(ROOT, 'seeds/lexicon/status.yaml'), 'utf8'), { schema: 'failsafe' }),
  titles: { all: ['总裁', '副总裁'] },
  relations: { partner: ['合作伙伴'] },
});
const allied = createSenseFinder({
  status: parse(readFileSync(join(ROOT, 'seeds/lexicon/status.yaml'), 'utf8'), { schema: 'failsafe' }),
  relations: { partner: ['partner', 'partners'] },
});
const leaving = createSenseFinder({
  status: parse(readFileSync(join(ROOT, 'seeds/lexicon/status.yaml'), 'utf8'), { schema: 'failsafe' }),
  relations: { leave: ['迁出', '没有续约'] },
});

/** Asks for the status of a text in which ⟦ and ⟧ stand around what a frame matched. */
function statusOf(
  marked: string,
  type: RelationType = 'USES',
  findSenses = own,
  find = findStatus,
): ClaimStatus | undefined {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  expect(start, marked).toBeGreaterThanOrEqual(0);
  expect(end, marked).toBeGreaterThan(start);
  const text = marked.replace(/[⟦⟧]/gu, '');
  return find(type, { text, start, end, senses: findSenses(text) });
}

describe('findStatus', () => {
  it.each<[string, RelationType, ClaimStatus]>([
    ['⟦甲将于年底前完成从丙云到乙云的迁移⟧。', 'MIGRATED_TO', 'planned'],
    ['⟦甲计划的迁移已完成，现用乙云⟧。', 'MIGRATED_TO', 'active'],
    ['⟦甲转投乙云⟧，预计年底前完成。', 'MIGRATED_TO', 'planned'],
    ['⟦甲转投乙云⟧，\ue001预计年底前完成。', 'MIGRATED_TO', 'active'],
    ['有传言称⟦甲将收购乙⟧，甲予以否认。', 'ACQUIRED', 'denied'],
    ['网传⟦甲已终止与乙的合作⟧，甲称消息不实。', 'PARTNERS_WITH', 'active'],
    ['⟦甲正就收购乙⟧进行洽谈。', 'ACQUIRED', 'rumoured'],
    ['⟦甲宣布不再收购乙⟧。', 'ACQUIRED', 'denied'],
    ['⟦甲曾筹划收购乙⟧，但该收购已于8月终止。', 'ACQUIRED', 'denied'],
    ['⟦甲收购了乙⟧，交易已于8月完成。', 'ACQUIRED', 'active'],
    ['⟦甲出售了所持乙全部股份⟧。', 'INVESTED_IN', 'ended'],
    ['⟦甲原本是乙云的客户⟧，到期后没有续约。', 'USES', 'ended'],
    ['2015年至2019年，⟦张三担任甲总裁⟧。', 'WORKS_FOR', 'ended'],
    ['⟦张三于2015年3月—2019年5月担任甲总裁⟧。', 'WORKS_FOR', 'ended'],
    ['⟦张三2019年至今担任甲总裁⟧。', 'WORKS_FOR', 'active'],
    ['⟦Ann Lee was chief of Acme⟧ from 2015 to 2019.', 'WORKS_FOR', 'ended'],
    ['⟦Acme used Beta⟧ from 2015 to 2019.', 'USES', 'ended'],
    ['⟦Acme signed with Beta⟧ from 2025 to 2030.', 'USES', 'active'],
  ])('tells what was called off, refuted or is yet to be finished: %s', (marked, type, expected) => {
    expect(statusOf(marked, type, leaving)).toBe(expected);
  });

  it.each<[string, RelationType, ClaimStatus]>([
    ['⟦\ue001 to buy \ue002⟧', 'ACQUIRED', 'planned'],
    ['Report: ⟦\ue001 to move to \ue201⟧', 'MIGRATED_TO', 'planned'],
    ['⟦\ue001, \ue003 to partner with \ue002⟧', 'PARTNERS_WITH', 'planned'],
    ['⟦\ue401 to join \ue002⟧ as CEO', 'WORKS_FOR', 'planned'],
    ['It helped ⟦\ue001 to move to \ue201⟧', 'MIGRATED_TO', 'active'],
    ['⟦\ue001 chose \ue201 to host its site⟧', 'USES', 'active'],
    ['⟦\ue001 has signed an agreement to move to \ue201⟧', 'MIGRATED_TO', 'planned'],
    ['⟦\ue001 has signed a contract to use \ue201⟧', 'USES', 'active'],
    ['⟦\ue001 has announced plans to use \ue201⟧', 'USES', 'planned'],
    ['⟦\ue001 planned to move to \ue201⟧ and has', 'MIGRATED_TO', 'active'],
    ['⟦\ue001 has announced plans to continue to use \ue201⟧', 'USES', 'active'],
    ['⟦\ue001 is in advanced talks to acquire \ue002⟧', 'ACQUIRED', 'rumoured'],
    ['⟦\ue001 will partner with \ue002⟧', 'PARTNERS_WITH', 'planned'],
    ['It ⟦will be sold by \ue001 and its partner \ue002⟧', 'PARTNERS_WITH', 'active'],
  ])('takes a headline’s infinitive and what is only agreed for plans: %s', (marked, type, expected) => {
    expect(statusOf(marked, type, allied)).toBe(expected);
  });

  it.each<[string, ClaimStatus]>([
    ['⟦Acme in May moved to Beta⟧', 'active'],
    ['⟦Acme moved on May 12 to Beta⟧', 'active'],
    ['⟦Acme May Move to Beta⟧', 'rumoured'],
    ['⟦Acme may move to Beta⟧', 'rumoured'],
    ['⟦Acme may in May move to Beta⟧', 'rumoured'],
  ])('takes the month for no doubt: %s', (marked, expected) => {
    expect(statusOf(marked, 'MIGRATED_TO', seeded)).toBe(expected);
  });

  it('reads nothing before the second of two predicates', () => {
    const text = 'Acme formerly used Gamma and uses Beta';
    const at = { text, start: text.indexOf('uses'), end: text.length, senses: own(text) };
    expect(findStatus('USES', { ...at, isExact: true })).toBe('active');
    expect(findStatus('USES', { ...at, start: 0 })).toBe('ended');
  });

  it.each<[string, ClaimStatus]>([
    ['⟦甲收购乙⟧的计划已取消', 'denied'],
    ['⟦Acme abandoned its plan to acquire Beta⟧ last week', 'denied'],
    ['⟦The deal in which Acme would buy Beta⟧ fell through', 'denied'],
    ['⟦甲收购乙⟧的交易已完成', 'active'],
  ])('takes a purchase that came to nothing for none: %s', (marked, expected) => {
    expect(statusOf(marked, 'ACQUIRED', seeded)).toBe(expected);
  });

  it.each<[string, ClaimStatus]>([
    ['⟦Acme was a customer of Beta Cloud⟧ until 2023.', 'ended'],
    ['⟦Acme is a customer of Beta Cloud⟧ until further notice.', 'active'],
    ['⟦甲曾是乙云的客户⟧，后来全部迁出。', 'ended'],
    ['⟦甲曾是乙云的客户⟧，后来买了更多。', 'active'],
    ['⟦甲自2022年起将灾备系统部署在乙云⟧上', 'active'],
    ['⟦甲将在乙云⟧上部署灾备系统', 'planned'],
  ])('tells by what stands behind it whether a use of before is over: %s', (marked, expected) => {
    expect(statusOf(marked, 'USES', leaving)).toBe(expected);
  });

  it.each<[string, ClaimStatus]>([
    ['没有消息表明⟦甲与乙云的合作⟧是否继续', 'active'],
    ['⟦甲没有透露与乙云合作⟧的金额', 'active'],
    ['⟦甲没有与乙云合作⟧', 'denied'],
    ['⟦Acme did not say whether the partnership with Beta⟧ goes on', 'active'],
    ['⟦Acme did not say so, and is not a partner of Beta⟧', 'denied'],
  ])('takes what stays unsaid for no denial: %s', (marked, expected) => {
    expect(statusOf(marked, 'PARTNERS_WITH', seeded)).toBe(expected);
  });

  it.each<[string, ClaimStatus]>([
    ['⟦甲采用乙云⟧。', 'active'],
    ['⟦甲没有采用乙云⟧。', 'denied'],
    ['⟦甲将采用乙云⟧。', 'planned'],
    ['⟦甲据传采用乙云⟧。', 'rumoured'],
    ['⟦甲曾采用乙云⟧。', 'ended'],
    ['⟦甲已采用乙云⟧。', 'active'],
    ['⟦Acme did not use Beta⟧.', 'denied'],
    ['⟦Acme will use Beta⟧.', 'planned'],
    ['⟦Acme reportedly uses Beta⟧.', 'rumoured'],
    ['⟦Acme formerly used Beta⟧.', 'ended'],
    ['⟦Acme has used Beta⟧.', 'active'],
  ])('reads the words inside of a statement: %s', (marked, expected) => {
    expect(statusOf(marked)).toBe(expected);
  });

  it.each<[string, ClaimStatus]>([
    ['据传⟦甲采用乙云⟧。', 'rumoured'],
    ['外界没有想到，⟦甲采用乙云⟧。', 'active'],
    ['计划很大；⟦甲采用乙云⟧。', 'active'],
    [`没有${'人'.repeat(12)}⟦甲采用乙云⟧。`, 'active'],
    [`没有${'人'.repeat(10)}⟦甲采用乙云⟧。`, 'denied'],
    ['⟦甲采用乙云⟧，将来再看。', 'active'],
    ['⟦甲采用乙云⟧的可能性。', 'active'],
  ])(
    'looks before a statement in its clause alone and not far, and behind it for no such word: %s',
    (marked, expected) => {
      expect(statusOf(marked)).toBe(expected);
    },
  );

  it.each<[string, ClaimStatus]>([
    ['⟦甲计划搬到乙云⟧，现已完成。', 'active'],
    ['⟦甲计划搬到乙云⟧，明年动手，别人才是真的早已完成。', 'planned'],
    ['⟦甲计划已搬到乙云⟧', 'active'],
    ['⟦甲没有计划采用乙云⟧', 'denied'],
    ['⟦甲可能将采用乙云⟧', 'rumoured'],
    ['⟦甲没有可能采用乙云⟧', 'denied'],
    ['⟦甲曾计划采用乙云⟧', 'planned'],
  ])('lets denial go before hearsay, hearsay before a plan, and a fulfilled plan hold: %s', (marked, expected) => {
    expect(statusOf(marked)).toBe(expected);
  });

  it.each<[RelationType, ClaimStatus]>([
    ['USES', 'ended'],
    ['WORKS_FOR', 'ended'],
    ['PARTNERS_WITH', 'ended'],
    ['OPERATES', 'ended'],
    ['ACQUIRED', 'active'],
    ['PARTICIPATED_IN', 'active'],
    ['HOSTED', 'active'],
  ])('knows that what happened once does not end: %s is %s', (type, expected) => {
    expect(statusOf('⟦甲曾那样对待乙⟧', type)).toBe(expected);
  });

  it.each<[string, RelationType, ClaimStatus]>([
    ['⟦王明已没有乙的职务⟧', 'WORKS_FOR', 'ended'],
    ['⟦王明没有乙的职务⟧', 'WORKS_FOR', 'denied'],
    ['⟦甲已没有乙云⟧', 'USES', 'denied'],
  ])('takes a post that is no more for a former one: %s as %s is %s', (marked, type, expected) => {
    expect(statusOf(marked, type)).toBe(expected);
  });

  it('knows no word without senses', () => {
    expect(findStatus('USES', { text: '甲没有采用乙云', start: 0, end: 7, senses: new Map() })).toBe('active');
  });

  it.each<[string, RelationType, ClaimStatus]>([
    ['⟦甲采用乙云⟧', 'USES', 'active'],
    ['⟦甲并未采用乙云⟧', 'USES', 'denied'],
    ['⟦甲从未采用乙云⟧', 'USES', 'denied'],
    ['⟦甲计划迁移到乙云⟧', 'MIGRATED_TO', 'planned'],
    ['⟦甲即将迁移到乙云⟧', 'MIGRATED_TO', 'planned'],
    ['⟦甲已经迁移到乙云⟧', 'MIGRATED_TO', 'active'],
    ['知情人士称⟦甲收购乙⟧', 'ACQUIRED', 'rumoured'],
    ['⟦甲终止与乙合作⟧', 'PARTNERS_WITH', 'ended'],
    ['⟦Acme uses Beta Cloud⟧', 'USES', 'active'],
    ['⟦Acme does not use Beta Cloud⟧', 'USES', 'denied'],
    ['⟦Acme plans to move to Beta Cloud⟧', 'MIGRATED_TO', 'planned'],
    ['⟦Acme has moved to Beta Cloud⟧', 'MIGRATED_TO', 'active'],
    ['⟦Acme reportedly bought Beta⟧', 'ACQUIRED', 'rumoured'],
    ['⟦Ann Lee formerly led Acme⟧', 'WORKS_FOR', 'ended'],
  ])('reads the plainest words of the seeds: %s', (marked, type, expected) => {
    expect(statusOf(marked, type, seeded)).toBe(expected);
  });

  it.each<[string, RelationType, ClaimStatus]>([
    ['⟦甲此前与乙合作⟧', 'PARTNERS_WITH', 'active'],
    ['⟦甲曾采用乙云⟧', 'USES', 'active'],
    ['⟦张三曾担任甲公司总裁⟧', 'WORKS_FOR', 'ended'],
    ['此前⟦甲公司总裁张三⟧表示', 'WORKS_FOR', 'active'],
  ])('ends posts of before, and not what mostly goes on: %s', (marked, type, expected) => {
    expect(statusOf(marked, type, seeded)).toBe(expected);
  });

  it.each<[string, ClaimStatus]>([
    ['⟦甲公司前总裁张三⟧', 'ended'],
    ['⟦甲公司原副总裁张三⟧', 'ended'],
    ['⟦甲公司目前总裁张三⟧', 'active'],
    ['⟦甲公司前往上海的总裁张三⟧', 'active'],
    ['有意前来的⟦甲公司总裁张三⟧', 'active'],
    ['⟦甲公司前市场副总裁张三⟧', 'ended'],
    ['⟦甲公司前端副总裁张三⟧', 'active'],
  ])('takes a title behind a word for "former" for a former post: %s', (marked, expected) => {
    expect(statusOf(marked, 'WORKS_FOR', titled)).toBe(expected);
  });

  it.each<[string, RelationType, ClaimStatus]>([
    ['计划很久的⟦甲公司总裁张三⟧', 'WORKS_FOR', 'active'],
    ['可能上市的⟦甲公司旗下乙公司⟧', 'SUBSIDIARY_OF', 'active'],
    ['⟦张三将担任甲公司总裁⟧', 'WORKS_FOR', 'planned'],
  ])('reads no plan and no rumour before posts and ownership: %s', (marked, type, expected) => {
    expect(statusOf(marked, type, seeded)).toBe(expected);
  });

  it.each<[string, ClaimStatus]>([
    ['⟦甲将其网站迁移到乙云⟧', 'active'],
    ['⟦甲将\ue001的数据迁移到乙云⟧', 'active'],
    ['⟦甲将迁移到乙云⟧', 'planned'],
    ['⟦甲计划将其网站迁移到乙云⟧', 'planned'],
  ])('knows 将 that moves the object from 将 that will: %s', (marked, expected) => {
    expect(statusOf(marked, 'MIGRATED_TO', seeded)).toBe(expected);
  });

  it.each<[string, ClaimStatus]>([
    ['⟦甲已同意收购乙⟧', 'planned'],
    ['⟦甲签署收购乙⟧的协议', 'planned'],
    ['⟦Acme has agreed to acquire Beta⟧', 'planned'],
    ['⟦甲达成收购乙⟧，已完成', 'active'],
    ['⟦甲收购了乙⟧', 'active'],
  ])('takes a takeover that is agreed for planned until it is completed: %s', (marked, expected) => {
    expect(statusOf(marked, 'ACQUIRED', seeded)).toBe(expected);
  });

  it.each<[string, ClaimStatus]>([
    ['⟦甲将与合作伙伴乙一起提供服务⟧', 'active'],
    ['⟦甲将成为乙的合作伙伴⟧', 'planned'],
    ['⟦甲将与乙合作⟧', 'planned'],
  ])('takes who is called a partner for one, whatever is planned with it: %s', (marked, expected) => {
    expect(statusOf(marked, 'PARTNERS_WITH', titled)).toBe(expected);
  });
});

describe('a rumour', () => {
  const name = '\ue001';

  it.each<[string, ClaimStatus | undefined]>([
    ['据传，⟦甲采用乙云⟧。', 'rumoured'],
    ['知情人士称，⟦甲已采用乙云⟧。', 'rumoured'],
    ['⟦甲采用乙云⟧，消息人士说。', 'rumoured'],
    ['Sources say, ⟦Acme uses Beta⟧.', 'rumoured'],
    ['⟦Acme uses Beta⟧, people familiar with the matter said.', 'rumoured'],
    ['⟦Acme uses Beta⟧, sources say, and others follow.', 'active'],
    ['考虑到价格，⟦甲采用乙云⟧。', 'active'],
    [`${name}回应传闻，⟦甲采用乙云⟧。`, 'active'],
    [`⟦甲采用乙云⟧，${name}回应传闻。`, 'active'],
    ['据传会上人多，会开得久，⟦甲采用乙云⟧。', 'active'],
  ])('may stand in a clause of its own that names nobody: %s', (marked, expected) => {
    expect(statusOf(marked, 'USES', seeded)).toBe(expected);
  });

  it.each<[string, ClaimStatus | undefined]>([
    ['⟦据传甲没有采用乙云⟧。', undefined],
    ['据传，⟦甲没有采用乙云⟧。', undefined],
    ['⟦甲没有采用乙云⟧，知情人士称。', undefined],
    ['⟦Acme reportedly did not use Beta⟧.', undefined],
    ['⟦甲否认可能采用乙云⟧。', 'denied'],
    ['⟦Acme denied reports that it may use Beta⟧.', 'denied'],
  ])('that it is not so denies nothing, and who denies a rumour does: %s', (marked, expected) => {
    expect(statusOf(marked, 'USES', seeded)).toBe(expected);
  });

  it.each<[string, RelationType, ClaimStatus | undefined]>([
    ['⟦甲弃用乙云⟧。', 'USES', 'ended'],
    ['⟦甲已经弃用乙云⟧。', 'USES', 'ended'],
    ['据传⟦甲弃用乙云⟧。', 'USES', 'rumoured'],
    ['据传，⟦甲已弃用乙云⟧。', 'USES', 'rumoured'],
    ['⟦甲考虑弃用乙云⟧。', 'USES', 'rumoured'],
    ['⟦Acme may leave Beta⟧.', 'USES', 'rumoured'],
    ['⟦甲计划弃用乙云⟧。', 'USES', 'active'],
    ['⟦甲没有弃用乙云⟧。', 'USES', 'active'],
    ['⟦Acme denied that it left Beta⟧.', 'USES', 'active'],
    ['据传⟦甲没有弃用乙云⟧。', 'USES', undefined],
    ['⟦张三离开甲⟧。', 'WORKS_FOR', 'ended'],
    ['据传⟦张三离开甲⟧。', 'WORKS_FOR', 'rumoured'],
    ['据传，⟦张三已离开甲⟧。', 'WORKS_FOR', 'rumoured'],
    ['⟦张三将离开甲⟧。', 'WORKS_FOR', 'active'],
    ['据传⟦前甲总裁张三⟧要来。', 'WORKS_FOR', 'ended'],
  ])('ends nothing, nor does a plan or a denial of an end: %s', (marked, type, expected) => {
    expect(statusOf(marked, type, seeded, findEndStatus)).toBe(expected);
  });
});
