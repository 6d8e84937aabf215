import { describe, expect, test } from 'vitest';
import { type IdentityPart, toPart } from '../../../../src/graph/proposals/identity-weights.ts';
import { findChanges, findNewReasons, toFingerprint } from '../../../../src/graph/proposals/proposal.ts';
import { toScore } from '../../../../src/graph/proposals/score-identity.ts';

const name = toPart('dropped-ending', 'the names are alike');
const apart = toPart('together', 'an article names both, as two');
const alias = toPart('alias', 'one is called as the other');
const fingerprint = (...parts: IdentityPart[]) => toFingerprint(toScore(parts));

describe('a fingerprint', () => {
  test('is the same for the same parts in any order, and another for other words', () => {
    expect(fingerprint(name, alias)).toBe(fingerprint(alias, name));
    expect(fingerprint(name, alias)).not.toBe(fingerprint(name, { ...alias, detail: 'one is called otherwise' }));
    expect(fingerprint(name)).toMatch(/^1\.6,dropped-ending:[0-9a-f]{6}$/);
  });
});

describe('a question that was decided', () => {
  test.each([
    ['on the same evidence', fingerprint(name), [name]],
    ['on more evidence', fingerprint(name, alias), [name]],
    ['on evidence that grew by hardly anything', fingerprint(name), [name, { ...apart, weight: 0.3 }]],
    ['without evidence', undefined, [name, alias]],
    ['on evidence that nobody can read', 'because I say so', [name, alias]],
  ])('stays closed when it was decided %s', (_, then, now) => {
    expect(findChanges(then, toScore(now))).toBeUndefined();
  });

  test('is open again when the evidence has grown, and tells by what', () => {
    expect(findChanges(fingerprint(name), toScore([name, alias]))).toEqual(['one is called as the other']);
    expect(findChanges(fingerprint(name, apart), toScore([name]))).toEqual(['no longer: together']);
  });

  test('is open again for two joined names when something new parts them', () => {
    const stated = toPart('stated-between', 'articles state of the two: subsidiary of');
    expect(findNewReasons(fingerprint(name), [stated])).toEqual([stated.detail]);
    expect(findNewReasons(fingerprint(name, stated), [stated])).toBeUndefined();
    expect(findNewReasons(undefined, [stated])).toBeUndefined();
  });
});
