import { describe, expect, it } from 'vitest';
import { isPartOf } from '../../../src/claims/is-part-of.ts';

describe('isPartOf', () => {
  it.each([
    ['its owner', { owners: ['harbor'] }, { knownId: 'harbor' }, true],
    ['the owner of its owner', { owners: ['harbor', 'harbor-group'] }, { knownId: 'harbor-group' }, true],
    ['another firm', { owners: ['harbor'] }, { knownId: 'acme' }, false],
    ['a firm that nobody knows', { owners: ['harbor'] }, {}, false],
    ['any firm, where it has no owner', {}, { knownId: 'harbor' }, false],
  ])('tells of %s', (_, part, whole, expected) => {
    expect(isPartOf(part, whole)).toBe(expected);
  });
});
