import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../src/claims/candidate-pair.ts';
import { toProbability } from '../../../src/claims/cautious-odds.ts';
import {
  type RelationModel,
  scoreCandidate,
  thresholdOf,
  toRelationModel,
} from '../../../src/claims/score-candidates.ts';
import { AppError } from '../../../src/errors.ts';
import { RELATION_TYPES } from '../../../src/model/relation.ts';

const flat = { bias: 0, threshold: 0.5, weights: {} };
const raw = {
  ...Object.fromEntries(RELATION_TYPES.map((type) => [type, flat])),
  USES: { bias: -1, threshold: 0.4, weights: { good: 2, fine: 1, bad: -3, known: 0.5 } },
};
const model: RelationModel = toRelationModel(raw);

/** Scores never look at the reading: the features stand for it. */
const place = (...features: readonly string[]) => ({ features }) as unknown as Occurrence;

describe('scoreCandidate', () => {
  it.each<[readonly (readonly string[])[], readonly string[], number]>([
    [[['good']], [], 1],
    [[['good', 'fine']], ['known'], 2.5],
    [[['bad']], ['known'], -3.5],
    [[[]], [], -1],
    [[['never learned']], ['nor this'], -1],
    // Only the best place counts: many poor ones do not add up.
    [[['bad'], ['good'], ['fine']], [], 1],
    [[['fine'], ['fine']], [], 0],
  ])('adds bias, the best place of %j and the article %j in log odds', (places, article, score) => {
    const occurrences = places.map((features) => place(...features));
    const { probability } = scoreCandidate(model, { type: 'USES', occurrences, features: article });
    expect(probability).toBeCloseTo(toProbability(score), 12);
    expect(probability).toBeGreaterThan(0);
    expect(probability).toBeLessThan(1);
  });

  it('gives the place that speaks best, of equals the first', () => {
    const occurrences = [place('bad'), place('good'), place('fine', 'fine'), place('good')];
    expect(scoreCandidate(model, { type: 'USES', occurrences, features: [] }).occurrence).toBe(occurrences[1]);
  });

  it('has weights and a threshold for each type', () => {
    expect(scoreCandidate(model, { type: 'HOSTED', occurrences: [place('good')], features: [] }).probability).toBe(0.5);
    expect(RELATION_TYPES.map((type) => thresholdOf(model, type))).toEqual(
      RELATION_TYPES.map((type) => (type === 'USES' ? 0.4 : 0.5)),
    );
  });
});

describe('toRelationModel', () => {
  const { HOSTED: _, ...withoutHosted } = raw as Record<string, unknown>;
  it.each<[string, unknown, string]>([
    ['a missing file', undefined, 'expected record'],
    ['a list', [], 'expected record'],
    ['a type without weights', { ...raw, USES: { bias: 0, threshold: 0.5 } }, 'USES.weights'],
    ['a weight that is no number', { ...raw, USES: { ...flat, weights: { good: 'much' } } }, 'USES.weights.good'],
    ['a threshold above one', { ...raw, USES: { ...flat, threshold: 1.5 } }, 'USES.threshold'],
    ['a threshold below zero', { ...raw, USES: { ...flat, threshold: -0.1 } }, 'USES.threshold'],
    ['a bias that is no number', { ...raw, USES: { ...flat, bias: null } }, 'USES.bias'],
    ['an unknown type', { ...raw, LIKES: flat }, 'LIKES'],
    ['a missing type', withoutHosted, 'HOSTED'],
  ])('refuses %s, and says how to make it anew', (_name, given, part) => {
    let fault: unknown;
    try {
      toRelationModel(given);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(AppError);
    expect((fault as AppError).code).toBe('SEEDS_INVALID');
    expect((fault as AppError).message).toContain('seeds/models/relations.json');
    expect((fault as AppError).message).toContain(part);
    expect((fault as AppError).message).toContain('npm run train');
  });
});
