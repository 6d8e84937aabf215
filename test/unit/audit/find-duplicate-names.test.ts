import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  createLegalFormCutter,
  findDuplicateNames,
  type NamedEntity,
} from '../../../src/audit/find-duplicate-names.ts';
import { ROOT } from '../../../src/config.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const cut = createLegalFormCutter(loadSeeds(join(ROOT, 'seeds')).lexicon);

test.each([
  ['acme, inc.', 'acme'],
  ['acme ltd', 'acme'],
  ['acme co., ltd.', 'acme'],
  ['示例科技有限公司', '示例'],
  ['示例集团有限公司', '示例'],
  ['示例集团股份有限公司', '示例'],
  ['acme', 'acme'],
  ['tesla', 'tesla'],
  ['nvidia', 'nvidia'],
  ['集团', '集团'],
  ['inc', 'inc'],
])('%s without its legal form is %s', (name, expected) => {
  expect(cut(name)).toBe(expected);
});

const named = (folded: string, more: Partial<NamedEntity> = {}): NamedEntity => ({
  ...{ group: 'Organization', folded, scope: null, claims: 1, entityId: `x ${folded}`, entity: folded },
  ...{ kind: 'Company', known: false },
  ...more,
});
const find = (names: readonly NamedEntity[], parted: { one: string; other: string }[] = []) =>
  findDuplicateNames(names, parted, cut).map(({ name, entities }) => [name, entities.map(({ entityId }) => entityId)]);

describe('names that fold alike', () => {
  test('are told with the most claimed entity first, and the most claimed group', () => {
    const names = [
      named('acme'),
      named('acme inc', { claims: 3 }),
      named('bolt ltd', { claims: 9 }),
      named('bolt gmbh'),
      named('core'),
    ];
    expect(find(names)).toEqual([
      ['bolt', ['x bolt ltd', 'x bolt gmbh']],
      ['acme', ['x acme inc', 'x acme']],
    ]);
  });

  test('of one entity are none', () => {
    expect(find([named('acme', { entityId: 'acme' }), named('acme inc', { entityId: 'acme' })])).toEqual([]);
  });

  test('of which a person decided that they are different are none; a third stays', () => {
    const parted = [{ one: 'x acme inc', other: 'x acme' }];
    expect(find([named('acme'), named('acme inc')], parted)).toEqual([]);
    expect(find([named('acme'), named('acme inc'), named('acme ltd')], parted)).toEqual([
      ['acme', ['x acme', 'x acme inc', 'x acme ltd']],
    ]);
  });

  test('of two rows of seeds/entities are none; of a row and a name that it lacks, they are', () => {
    const row = { known: true, entityId: 'acme' };
    expect(find([named('acme', row), named('acme inc', { known: true, entityId: 'acme-inc' })])).toEqual([]);
    expect(find([named('acme', row), named('acme inc')])).toEqual([['acme', ['acme', 'x acme inc']]]);
  });

  test('of a firm, a person and two editions of an event are of different things', () => {
    const event = { group: 'Event', kind: 'Event' } as const;
    const names = [
      named('acme'),
      named('acme', { group: 'Person', kind: 'Person', entityId: 'p' }),
      named('acme', { ...event, scope: '2021', entityId: 'e1' }),
      named('acme', { ...event, scope: '2022', entityId: 'e2' }),
    ];
    expect(find(names)).toEqual([]);
  });

  test('of people are told last: namesakes are common', () => {
    const person = { group: 'Person', kind: 'Person', claims: 50 } as const;
    const names = [
      named('王伟', { ...person, scope: 'a', entityId: 'p1' }),
      named('王伟', { ...person, scope: 'b', entityId: 'p2' }),
      named('acme'),
      named('acme inc'),
    ];
    expect(find(names).map(([name]) => name)).toEqual(['acme', '王伟']);
  });
});
