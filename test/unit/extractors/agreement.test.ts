import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { AppError } from '../../../src/errors.ts';
import { shift, toAgreement } from '../../../src/extractors/agreement.ts';

const raw = JSON.parse(readFileSync(join(ROOT, 'seeds/models/agreement.json'), 'utf8'));

describe('the weights of readers', () => {
  test('are those of seeds/models/agreement.json', () => {
    expect(toAgreement(raw)).toEqual(raw);
  });

  test.each<[string, unknown, RegExp]>([
    ['that are missing', undefined, /agreement\.json/],
    ['with a word for a number', { ...raw, agreed: 'much' }, /agreement\.json: agreed: /],
    ['that make agreement a doubt', { ...raw, agreed: -1 }, /agreed: /],
    ['of a relation that is none', { ...raw, doubt: { LIKES: [0, 1] } }, /doubt/],
    ['with a name that means nothing', { ...raw, agred: 1 }, /agred/],
  ])('%s are refused with what to do', (_, weights, message) => {
    expect(() => toAgreement(weights)).toThrow(AppError);
    expect(() => toAgreement(weights)).toThrow(message);
  });
});

describe('shift', () => {
  test.each<[number, number, number]>([
    [0.5, 0, 0.5],
    [0.7, 2, 0.949],
    [0.949, -2, 0.7],
    [1, 5, 0.999],
    [0, -5, 0.001],
    [1, -20, 0.001],
  ])('moves %d by %d to %d', (probability, logOdds, moved) => {
    expect(shift(probability, logOdds)).toBe(moved);
  });
});
