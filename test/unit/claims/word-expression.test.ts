import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAlternatives, toExpression } from '../../../src/claims/word-expression.ts';

describe('toExpression', () => {
  it.each<[string, string, boolean]>([
    ['AWS', 'on aws now', true],
    ['AWS', '用AWS上云', true],
    ['AWS', 'laws', false],
    ['AWS', 'AWSome', false],
    ['a.b', 'a.b', true],
    ['a.b', 'axb', false],
    ['C++', 'in C++ now', true],
    ['(c)', 'x (c) y', true],
    ['no longer', 'no\nlonger', true],
    ['no longer', 'nolonger', false],
    ['把~搬到', '把全部业务搬到云上', true],
    ['把~搬到', '把业务，搬到云上', false],
  ])('reads %s in %s: %s', (word, text, expected) => {
    expect(new RegExp(toExpression(word), 'iu').test(text)).toBe(expected);
  });
});

describe('toAlternatives', () => {
  it('reads as each word by itself does, the longest first', () => {
    const pieces = ['云', '上云', 'on', 'run on', 'run', 'CEO', '云CEO', 'AI公司', 'AI', '选~云', 'a b', 'a.b'];
    const words = fc.uniqueArray(fc.constantFrom(...pieces, 'ON', 'ceo'), { minLength: 1 });
    const text = fc.array(fc.constantFrom(...pieces, '，', ' ', 'x', '司', '选', '新'), { maxLength: 8 });
    fc.assert(
      fc.property(words, text, (of, parts) => {
        const line = parts.join('');
        const one = [...of]
          .sort((a, b) => b.length - a.length)
          .map(toExpression)
          .join('|');
        const found = (source: string) =>
          [...line.matchAll(new RegExp(source, 'giu'))].map((match) => [match.index, match[0]]);
        expect(found(toAlternatives(of))).toEqual(found(one));
      }),
    );
  });

  it('looks once at what stands around Latin words, and writes none twice', () => {
    expect(toAlternatives(['CTO', '总裁', 'Chief', 'chief'])).toBe('(?<![a-zA-Z])(?:(?:Chief|CTO)(?![a-zA-Z]))|总裁');
  });
});
