import { describe, expect, it } from 'vitest';
import { toLogOdds, toProbability } from '../../../src/claims/cautious-odds.ts';

const logistic = (odds: number) => 1 / (1 + Math.exp(-odds));

describe('toProbability', () => {
  it.each([-8, -2, -0.1, 0])('is the logistic function of log odds up to even: %s', (odds) => {
    expect(toProbability(odds)).toBeCloseTo(logistic(odds), 12);
  });

  it.each([0.1, 1, 1.78, 2.3])('claims less of log odds above even, and still more than even: %s', (odds) => {
    expect(toProbability(odds)).toBeLessThan(logistic(odds));
    expect(toProbability(odds)).toBeGreaterThan(0.5);
  });

  it.each([2.4, 5, 9])('claims all of what is as good as certain: %s', (odds) => {
    expect(toProbability(odds)).toBeCloseTo(logistic(odds), 12);
  });

  it('is most cautious at 0.8, from where on claims are taken without a look', () => {
    const caution = (odds: number) => logistic(odds) - toProbability(odds);
    expect(toProbability(1.78)).toBeCloseTo(0.8, 2);
    for (const odds of [0.5, 1, 2.2, 2.8]) expect(caution(odds)).toBeLessThan(caution(1.78));
  });

  it('rises with the evidence', () => {
    const steps = [-3, -1, -0.01, 0, 0.01, 1, 2, 4].map(toProbability);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });
});

describe('toLogOdds', () => {
  it.each([-4, -0.5, 0, 0.5, 2, 6])('undoes it: %s', (odds) => {
    expect(toLogOdds(toProbability(odds))).toBeCloseTo(odds, 9);
  });
});
