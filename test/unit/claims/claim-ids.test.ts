import { describe, expect, it } from 'vitest';
import { createClaimIds } from '../../../src/claims/claim-ids.ts';
import type { Claim, NameRef } from '../../../src/model/claim.ts';

const name = (given: Partial<NameRef> & { name: string }): NameRef => ({
  kind: 'Company',
  forms: [given.name],
  ...given,
});

function claim(changes: Partial<Claim> = {}): Omit<Claim, 'id'> {
  return {
    type: 'USES',
    status: 'active',
    subject: name({ name: '甲公司' }),
    object: name({ kind: 'CloudProvider', name: '乙云', knownId: 'yi' }),
    start: 0,
    end: 7,
    quote: '甲公司采用乙云',
    ownWord: false,
    confidence: 0.9,
    rule: 'uses',
    extractor: 'test/1',
    ...changes,
  };
}

const idOf = (changes: Partial<Claim> = {}, article = 'a') => createClaimIds(article)(claim(changes));

describe('createClaimIds', () => {
  it('makes 24 hex digits, the same ones each time', () => {
    expect(idOf()).toMatch(/^[0-9a-f]{24}$/u);
    expect(idOf()).toBe(idOf());
  });

  it.each<[string, Partial<Claim>]>([
    ['a move of the quote by an edit before it', { start: 120, end: 127 }],
    ['another status', { status: 'planned' }],
    ['a date', { date: { value: '2021', precision: 'year' } }],
    ['other weights', { confidence: 0.4, rule: 'other', extractor: 'test/2' }],
    ['more forms of a name', { subject: name({ name: '甲公司', forms: ['甲公司', '甲'] }) }],
    ['white space and traditional characters in the quote', { quote: '甲公司 採用 乙云' }],
    ['another spelling of a name', { subject: name({ name: '甲 公司' }) }],
    ['a row of the gazetteer that comes to know a name', { subject: name({ name: '甲公司', knownId: 'jia' }) }],
    ['a row that goes', { object: name({ kind: 'CloudProvider', name: '乙云' }) }],
    [
      'a row with another name to show',
      { object: name({ kind: 'CloudProvider', name: 'Beta Cloud', forms: ['乙云'], knownId: 'yi' }) },
    ],
    ['a firm that turns out to be a cloud', { subject: name({ kind: 'CloudProvider', name: '甲公司' }) }],
    ['an employer that tells a person from namesakes', { subject: name({ name: '甲公司', scope: '丙公司' }) }],
  ])('keeps the id at %s', (_, changes) => {
    expect(idOf(changes)).toBe(idOf());
  });

  it.each<[string, Partial<Claim>]>([
    ['type', { type: 'PARTNERS_WITH' }],
    ['subject', { subject: name({ name: '丙公司' }) }],
    ['object', { object: name({ kind: 'CloudProvider', name: '丁云', knownId: 'ding' }) }],
    ['space of names of an end', { subject: name({ kind: 'Person', name: '甲公司' }) }],
    ['quote', { quote: '甲公司采用了乙云' }],
    ['direction', { subject: claim().object, object: claim().subject }],
  ])('changes the id with the %s', (_, changes) => {
    expect(idOf(changes)).not.toBe(idOf());
  });

  it('changes the id with the article', () => {
    expect(idOf({}, 'b')).not.toBe(idOf({}, 'a'));
  });

  it('counts the same quote of the same names: the first keeps its id when a second one is added', () => {
    const ids = createClaimIds('a');
    const [first, other, second] = [ids(claim()), ids(claim({ type: 'PARTNERS_WITH' })), ids(claim())];
    expect(first).toBe(idOf());
    expect(other).toBe(idOf({ type: 'PARTNERS_WITH' }));
    expect(new Set([first, other, second]).size).toBe(3);
  });

  it('does not mistake one division of names for another', () => {
    const a = idOf({ subject: name({ name: '甲|乙' }), quote: '丙' });
    const b = idOf({ subject: name({ name: '甲' }), quote: '乙|丙' });
    expect(a).not.toBe(b);
  });
});
