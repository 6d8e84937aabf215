import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordFinder } from '../../../src/claims/find-words.ts';
import { toExpression } from '../../../src/claims/word-expression.ts';

const whole = (text: string) => ({ text, isWhole: true });
const anywhere = (text: string) => ({ text, isWhole: false });

describe('createWordFinder', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['合作', [0], [2]],
    // Of the words that begin at one place the longest gives the end.
    ['合作伙伴', [0, 2], [4, 4]],
    ['Teamed up', [0], [9]],
    ['teamed \n up', [0], [11]],
    ['teamed upon', [], []],
    ['steamed up', [], []],
    ['选了上云', [0], [4]],
    ['选，上云', [], []],
  ])('finds in "%s" every place where a word of a group begins', (text, starts, ends) => {
    const places = createWordFinder([['合作', '合作伙伴', '伙伴', 'teamed up', '选~上云'].map(whole)])(text).get(0);
    expect([places?.starts ?? [], places?.ends ?? []]).toEqual([starts, ends]);
  });

  it('keeps groups apart, and is silent on those that do not occur', () => {
    const find = createWordFinder([[whole('云')], [whole('on'), whole('云端')], [whole('none')]]);
    const found = find('on云端');
    expect(found.groups).toEqual([1, 0]);
    expect([0, 1, 2].map((group) => found.get(group))).toEqual([
      { starts: [2], ends: [3] },
      { starts: [0, 2], ends: [2, 4] },
      undefined,
    ]);
  });

  it('gathers the places of all groups at once where a text holds many words, and gives the same', () => {
    const groups = [['合作', '合作伙伴'].map(whole), ['on', '作'].map(whole), [whole('none')]];
    const piece = '与合作伙伴 on ';
    const [few, many] = [2, 200].map((times) => createWordFinder(groups)(piece.repeat(times)));
    for (const group of [0, 1, 2]) {
      const once = few!.get(group)?.starts.filter((start) => start < piece.length);
      const expected = once && Array.from({ length: 200 }, (_, at) => once.map((start) => start + at * piece.length));
      expect(many!.get(group)?.starts).toEqual(expected?.flat());
    }
  });

  it('finds what need not be whole inside of longer words too', () => {
    expect(createWordFinder([[anywhere('on')]])('London').get(0)).toEqual({ starts: [1, 4], ends: [3, 6] });
    expect(createWordFinder([[whole('on')]])('London').groups).toEqual([]);
  });

  it('finds the same places as one expression for each word', () => {
    const words = ['合作', '作', 'on', 'run on', 'on-', '作~合', 'a b'];
    const pieces = fc.constantFrom('合', '作', '，', 'on', 'run', ' ', '-', 'a', 'B', 'x', '\n');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const expected = [...text].flatMap((_, at) =>
          words.some((word) => {
            const expression = new RegExp(toExpression(word), 'iuy');
            expression.lastIndex = at;
            return expression.test(text);
          })
            ? [at]
            : [],
        );
        expect(createWordFinder([words.map(whole)])(text).get(0)?.starts ?? []).toEqual(expected);
      }),
    );
  });
});
