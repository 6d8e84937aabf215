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
    expect(chooseThreshold(scoredAs(signs), 5, 1)).toBeCloseTo(probabilityAt(signs, 5));
  });

  it('lets in all pairs of one score or none', () => {
    const scored = [
      { score: 2, label: true },
      { score: 1, label: true },
      { score: 1, label: false },
      { score: 1, label: false },
    ];
    expect(chooseThreshold(scored, 2, 1)).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });

  it('goes higher, where precision grows, as long as that share of the best F1 is kept', () => {
    const signs = '+++-++--+-+-+-';
    const at = (least: number) => chooseThreshold(scoredAs(signs), 7, least);
    // F1 is 0.8 behind the thirteenth, 0.77 behind the sixth, 0.67 behind the fifth.
    expect(at(1)).toBeCloseTo(probabilityAt(signs, 12));
    expect(at(0.96)).toBeCloseTo(probabilityAt(signs, 5));
    expect(at(0.83)).toBeCloseTo(probabilityAt(signs, 4));
  });

  it('falls back where nothing is right', () => {
    expect(chooseThreshold(scoredAs('----'), 2, 0.99)).toBe(0.3);
    expect(chooseThreshold([], 0, 0.99)).toBe(0.3);
  });
});
