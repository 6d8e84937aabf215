import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../../../src/article/read-article.ts';
import { createGate } from '../../../../src/claims/gate/create-gate.ts';
import { ROOT } from '../../../../src/config.ts';
import { createMentionFinder } from '../../../../src/mentions/find-mentions.ts';
import type { ProposedClaim } from '../../../../src/model/proposed-claim.ts';
import { loadSeeds } from '../../../../src/seeds/load-seeds.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const readArticle = createArticleReader(seeds.lexicon);
const findMentions = createMentionFinder(seeds);
const gate = createGate(seeds);

const ARTICLE = `---
title: 华米科技迁移到亚马逊云科技
date: 2021-04-15
---

华米科技于2019年12月将全部业务从阿里云迁移到亚马逊云科技。该公司首席执行官黄汪在北京宣布了这一消息。

IBM completed its acquisition of Red Hat in 2019. Volkswagen runs its industrial cloud on AWS, the carmaker said.

小米公司当天公布了季度财报，营收同比增长。
`;
const MOVE = '将全部业务从阿里云迁移到亚马逊云科技';
const document = readArticle({ path: 'a.md', bytes: Buffer.from(ARTICLE) });
const mentions = findMentions(document);

function propose(changes: Record<string, unknown> = {}): ProposedClaim {
  return {
    type: 'MIGRATED_TO',
    status: 'active',
    subject: { name: '华米科技', kind: 'Company' },
    object: { name: '亚马逊云科技', kind: 'CloudProvider' },
    quote: MOVE,
    confidence: 0.9,
    ...changes,
  } as ProposedClaim;
}

const admit = (changes?: Record<string, unknown>) => gate.admit(document, mentions, [propose(changes)], 'llm/test/1');
const bought = {
  type: 'ACQUIRED',
  quote: 'IBM completed its acquisition of Red Hat in 2019',
  subject: { name: 'IBM', kind: 'Company' },
  object: { name: 'Red Hat', kind: 'Company' },
};

describe('createGate', () => {
  it('makes of a move its claim and the uses that it implies, with a quote that shows both names', () => {
    const { claims, refused } = admit({ origin: '阿里云', date: '2019-12' });
    expect(refused).toEqual([]);
    expect(claims.map(({ type, status, object }) => [type, status, object.knownId]).sort()).toEqual([
      ['MIGRATED_TO', 'active', 'aws'],
      ['USES', 'active', 'aws'],
      ['USES', 'ended', 'aliyun'],
    ]);
    for (const { start, end, quote, extractor } of claims) {
      expect(document.text.slice(start, end)).toBe(quote);
      expect(quote).toContain('华米科技');
      expect(extractor).toBe('llm/test/1');
    }
  });

  it.each([
    ['a relation in another case', { type: 'migrated_to' }],
    ['a quote of other width and white space', { quote: '将全部业务 从阿里云迁移到 亚马逊云科技' }],
    ['a purchase', bought],
    [
      'an English customer',
      {
        ...propose(),
        type: 'USES',
        quote: 'Volkswagen runs its industrial cloud on AWS',
        subject: { name: 'Volkswagen', kind: 'Company' },
        object: { name: 'AWS', kind: 'CloudProvider' },
      },
    ],
  ])('admits %s', (_, changes) => {
    expect(admit(changes).refused).toEqual([]);
    expect(admit(changes).claims.length).toBeGreaterThan(0);
  });

  it.each([
    ['a relation of no set', { type: 'OWNS' }, 'UNKNOWN_TYPE'],
    ['a status of no set', { status: 'maybe' }, 'UNKNOWN_STATUS'],
    ['a kind of no set', { subject: { name: '华米科技', kind: 'Firm' } }, 'UNKNOWN_KIND'],
    ['no quote', { quote: null }, 'NOT_OF_SCHEMA'],
    ['a name that is no text', { subject: { name: 7, kind: 'Company' } }, 'NOT_OF_SCHEMA'],
    ['a confidence beyond all', { confidence: 7 }, 'NOT_OF_SCHEMA'],
    ['a quote of two megabytes', { quote: '云'.repeat(2_000_000) }, 'QUOTE_TOO_LONG'],
    ['a word altered', { quote: '将部分业务从阿里云迁移到亚马逊云科技' }, 'QUOTE_NOT_FOUND'],
    ['an invented name', { subject: { name: '海港云帆', kind: 'Company' } }, 'NAME_NOT_FOUND'],
    ['a word that names nobody', { subject: { name: '该公司', kind: 'Company' } }, 'NAME_NOT_FOUND'],
    ['a name from elsewhere', { subject: { name: '小米公司', kind: 'Company' } }, 'NAME_NOT_LINKED'],
    ['a sentence of others', { quote: '小米公司当天公布了季度财报' }, 'NAME_NOT_LINKED'],
    ['one entity twice', { subject: { name: 'AWS', kind: 'CloudProvider' } }, 'SAME_ENDS'],
    ['ends that it cannot join', { subject: { name: '黄汪', kind: 'Person' } }, 'WRONG_ENDS'],
    ['ends swapped', { ...bought, subject: bought.object, object: bought.subject }, 'WRONG_DIRECTION'],
    ['no date', { date: '2019-13' }, 'DATE_UNREADABLE'],
    ['a date to come', { date: '2022-01-01' }, 'DATE_IN_FUTURE'],
    ['another relation than the words state', { ...bought, type: 'PARTNERS_WITH' }, 'NOT_STATED'],
  ])('refuses %s', (_, changes, reason) => {
    const { claims, refused } = admit(changes);
    expect(claims).toEqual([]);
    expect(refused.map((refusal) => refusal.reason)).toEqual([reason]);
    expect(refused[0]!.proposal.length).toBeLessThanOrEqual(200);
  });

  it('lets a plan have a date to come', () => {
    expect(admit({ status: 'planned', date: '2022-01' }).claims[0]?.date?.value).toBe('2022-01');
  });

  it.each([[null], ['USES'], [42], [[]], [undefined]])('refuses %j and goes on with the others', (raw) => {
    const { claims, refused } = gate.admit(document, mentions, [raw as never, propose()], 'llm/test/1');
    expect(refused.map(({ reason }) => reason)).toEqual(['NOT_OF_SCHEMA']);
    expect(claims.length).toBeGreaterThan(0);
  });

  it('gives the same claims for the same proposals, and lets them pass once more', () => {
    const first = admit({ origin: '阿里云' });
    expect(admit({ origin: '阿里云' })).toEqual(first);
    expect(gate.check(document, first.mentions, first.claims)).toEqual({ claims: first.claims, refused: [] });
  });

  it('refuses claims whose quote does not stand where they say', () => {
    const [claim] = admit().claims;
    const { refused } = gate.check(document, mentions, [{ ...claim!, start: claim!.start + 1 }]);
    expect(refused.map(({ reason }) => reason)).toEqual(['QUOTE_NOT_FOUND']);
  });
});
