import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWordPattern, simplify } from '../../../src/claims/word-pattern.ts';

const words = createWordPattern(
  { topic: { place: ['来源', 'Source', 'www.', 'by AT&T'], gap: ['以下是~声明'] } },
  'topic',
);

it.each([
  ['来源', true],
  ['source: x', true],
  ['resources', false],
  ['sources', false],
  ['see www.x', true],
  ['wwwx', false],
  ['by  at&t', true],
])('matches words of a sense in "%s": %s', (text, expected) => {
  expect(new RegExp(words('place'), 'iu').test(text)).toBe(expected);
});

it.each([
  ['以下是声明', true],
  ['以下是来自海港云的完整声明', true],
  ['以下是事实。声明', false],
  [`以下是${'很'.repeat(21)}声明`, false],
])('lets a few characters of one sentence stand for ~ in "%s": %s', (text, expected) => {
  expect(new RegExp(words('gap'), 'iu').test(text)).toBe(expected);
});

it('names file and sense when a sense is missing', () => {
  expect(() => words('other')).toThrow(
    expect.objectContaining({
      code: 'SEEDS_INVALID',
      message: expect.stringContaining('topic.yaml has no sense "other"'),
    }),
  );
});

it('simplifies without moving anything', () => {
  expect(simplify('騰訊雲 Cloud 与阿里雲𠮷')).toBe('腾讯云 Cloud 与阿里云𠮷');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'雲云騰a 1，😀𠮷') }), (text) => {
      const simple = simplify(text);
      expect(simple).toHaveLength(text.length);
      expect(simplify(simple)).toBe(simple);
    }),
  );
});
