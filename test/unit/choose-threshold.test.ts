import { describe, expect, it } from 'vitest';
import { chooseThreshold, type Scored } from '../../scripts/calibrate.ts';

/** Pairs of equal steps of probability, the surest first: a plus is right. */
function scoredAs(signs: string): readonly Scored[] {
  return [...signs].map((sign, index) => ({ score: (signs.length - index) / 10, label: sign === '+' }));
}
const probabilityAt = (signs: string, index: number) => 1 / (1 + Math.exp(-(signs.length - index) / 10));

describe('chooseThreshold', () => {
  it('takes the probability at which F1 is best', () => {
    const signs = '++++-+----';
    expect(chooseThreshold(scoredAs(signs), 5, 0)).toBeCloseTo(probabilityAt(signs, 5));
  });

  it('lets in all pairs of one score or none', () => {
    const scored = [
      { score: 2, label: true },
      { score: 1, label: true },
      { score: 1, label: false },
      { score: 1, label: false },
    ];
    expect(chooseThreshold(scored, 2, 0)).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  it('holds the precision asked for, at the price of recall', () => {
    const signs = '+++-++--+-+-+-';
    const at = (least: number) => chooseThreshold(scoredAs(signs), 7, least);
    expect(at(0.8)).toBeCloseTo(probabilityAt(signs, 5));
    expect(at(1)).toBeCloseTo(probabilityAt(signs, 2));
  });

  it('falls back where nothing reaches that precision', () => {
    expect(chooseThreshold(scoredAs('-+-+'), 2, 0.9)).toBe(0.3);
    expect(chooseThreshold([], 0, 0)).toBe(0.3);
  });
});
