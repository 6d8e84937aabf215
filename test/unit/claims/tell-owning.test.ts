import { describe, expect, it } from 'vitest';
import { createOwningTeller } from '../../../src/claims/tell-owning.ts';

const isOwning = createOwningTeller({
  lists: {
    owning: ['旗下', '子公司', 'subsidiary', '-owned'],
    owners: ['集团', '公司', "'s", '的'],
    trades: ['的', '支付', '平台'],
  },
});

describe('createOwningTeller', () => {
  it.each([
    '旗下',
    '集团旗下的',
    '公司（上海）旗下',
    '的子公司',
    '集团的子公司',
    '旗下支付平台',
    "'s subsidiary ",
    ' subsidiary ',
    '-owned ',
  ])('takes the first of two names for the owner of the second: %s', (between) => {
    expect(isOwning(between)).toBe(true);
  });

  it.each([
    '、',
    '的',
    '收购',
    '和',
    '集团、',
    '旗下有人说，',
    "'s rival ",
    '旗下业务迁至',
    '子公司采购',
    ' subsidiary sued ',
    `（${'长'.repeat(60)}）旗下`,
  ])('takes it for nothing of the kind: %s', (between) => {
    expect(isOwning(between)).toBe(false);
  });
});
