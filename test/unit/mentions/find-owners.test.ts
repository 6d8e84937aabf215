import { describe, expect, it } from 'vitest';
import { createOwnerFinder } from '../../../src/mentions/find-owners.ts';
import type { EntityRow } from '../../../src/model/seed-row.ts';

function row(id: string, parent?: string): EntityRow {
  return {
    id,
    kind: 'Company',
    names: { en: id },
    aliases: [],
    ambiguous: [],
    products: [],
    ...(parent !== undefined && { parent }),
  };
}

describe('createOwnerFinder', () => {
  it('lists who owns an organization, the nearest first', () => {
    const rows = [row('group'), row('firm', 'group'), row('unit', 'firm')];
    const findOwners = createOwnerFinder(rows);
    expect(rows.map(findOwners)).toEqual([[], ['group'], ['firm', 'group']]);
  });

  it('comes to an end where rows own each other', () => {
    const rows = [row('a', 'b'), row('b', 'a')];
    expect(rows.map(createOwnerFinder(rows))).toEqual([
      ['b', 'a'],
      ['a', 'b'],
    ]);
  });
});
