import { describe, expect, it } from 'vitest';
import { ShiftedSenses, shift } from '../../../src/claims/shift-places.ts';

describe('shift', () => {
  it.each([
    [0, 0],
    [3, 4],
    [4, 5],
    [7, 9],
    [9, 11],
  ])('moves %i to %i by what was put before places 3 and 7', (place, moved) => {
    expect(shift(place, [3, 7])).toBe(moved);
  });
});

describe('ShiftedSenses', () => {
  const senses = new ShiftedSenses(new Map([['relations.adopt', [1, 3, 8]]]), [3]);

  it('moves the places of a sense, and gives the same when asked again', () => {
    expect([senses.get('relations.adopt'), senses.get('relations.adopt')]).toEqual([
      [1, 4, 9],
      [1, 4, 9],
    ]);
  });

  it('holds the senses that the sentence holds', () => {
    expect([senses.has('relations.adopt'), senses.has('titles')]).toEqual([true, false]);
    expect(senses.get('titles')).toBeUndefined();
  });
});
