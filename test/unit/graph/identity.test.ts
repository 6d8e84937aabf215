import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameDecision } from '../../../src/graph/decision.ts';
import { createIdentity } from '../../../src/graph/identity.ts';
import { createNameIndex, type NameKey } from '../../../src/graph/name-index.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';

const row = (id: string, zh: string, more: Partial<EntityRow> = {}): EntityRow => ({
  ...{ id, kind: 'Company', names: { zh }, aliases: [], ambiguous: [], products: [] },
  ...more,
});
const ROWS = [
  row('group', '甲集团', { aliases: ['甲'] }),
  row('cloud', '甲云', { kind: 'CloudProvider', parent: 'group' }),
];
const index = createNameIndex(new Map(ROWS.map((each) => [each.id, each])));
const name = (text: string): NameKey => index.nameOf({ kind: 'Company', name: text, forms: [] });

/** `乙=丙` joins, `乙≠丙` parts; in this order. */
function decisionsOf(short: string): NameDecision[] {
  return short.split(' ').map((each, at) => {
    const [one, sign, other] = [...each] as [string, string, string];
    const long: Record<string, string> = { G: '甲集团', g: '甲', C: '甲云' };
    return {
      ...{ id: each, seq: at + 1, action: sign === '=' ? 'same' : 'different' },
      names: [name(long[one] ?? one), name(long[other] ?? other)],
    };
  });
}
const identityOf = (short: string) => createIdentity(index, decisionsOf(short));
const isOne = (short: string, one: string, other: string) =>
  identityOf(short).entityOf(name(one)).id === identityOf(short).entityOf(name(other)).id;

describe('names that people join', () => {
  test.each<[string, string, string, boolean, string]>([
    ['乙=丙', '乙', '丙', true, 'by one decision'],
    ['乙=丙 丙=丁', '乙', '丁', true, 'through a third'],
    ['乙=丙', '乙', '丁', false, 'but no others'],
    ['乙≠丁 乙=丙 丙=丁', '乙', '丁', false, 'not what a decision parts, through any chain'],
    ['乙=丙 丙=丁 乙≠丁', '丙', '丁', false, 'nor when the parting came later: the later link gives way'],
    ['乙=丙 丙=丁 乙≠丁', '乙', '丙', true, 'while the earlier link holds'],
    ['戊≠丁 乙=戊 丙=丁 乙=丙', '乙', '丙', false, 'nor chains of which some members are parted'],
    ['乙=G', '乙', '甲集团', true, 'a discovered one with a known one'],
    ['乙=G', '乙', '甲', true, 'and so with all names of its row'],
    ['乙=G 乙=C', '乙', '甲云', false, 'never a group with its cloud'],
    ['乙=G 丙=C 乙=丙', '乙', '丙', false, 'never through a chain'],
    ['G=C', '甲集团', '甲云', false, 'never directly'],
  ])('%s: %s and %s are one: %s (%s)', (short, one, other, expected) => {
    expect(isOne(short, one, other)).toBe(expected);
  });

  test('have the id of the known entity, else that of their smallest name', () => {
    expect(identityOf('乙=G').entityOf(name('乙')).id).toBe('group');
    const [smallest] = [name('乙').id, name('丙').id].sort();
    expect(identityOf('乙=丙').entityOf(name('丙')).id).toBe(`x${smallest}`);
  });

  test('tells which decisions do not hold, and why', () => {
    expect([...identityOf('乙=G 乙=C').blocked.keys()]).toEqual(['乙=C']);
    expect(identityOf('G≠g').blocked.get('G≠g')).toMatch(/group/u);
    expect(identityOf('乙=丙 乙≠丁').blocked.size).toBe(0);
  });

  test('are the same whatever order the decisions are read in; none joins what is parted', () => {
    const letter = fc.constantFrom('乙', '丙', '丁', '戊', '己', 'G', 'C');
    const pair = fc.tuple(letter, fc.constantFrom('=', '=', '≠'), letter).filter(([a, , b]) => a !== b);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (pairs, random) => {
        if (pairs.length === 0) return;
        const decisions = decisionsOf(pairs.map((each) => each.join('')).join(' '));
        const identity = createIdentity(index, decisions);
        const shuffled = decisions.map((each) => [random.next().value, each] as const).sort(([a], [b]) => a - b);
        const again = createIdentity(
          index,
          shuffled.map(([, each]) => each),
        );
        for (const { action, id, names } of decisions) {
          const [one, other] = names.map((each) => identity.entityOf(each).id);
          expect(again.entityOf(names[0]).id).toBe(one);
          if (!identity.blocked.has(id)) expect(one === other).toBe(action === 'same');
        }
        expect(identity.entityOf(name('甲集团')).id).not.toBe(identity.entityOf(name('甲云')).id);
      }),
    );
  });
});
