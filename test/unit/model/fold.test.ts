import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, toSimplified } from '../../../src/model/fold.ts';

describe('foldName', () => {
  it.each([
    ['Amazon  Web\tServices', 'amazon web services'],
    ['Ａｍａｚｏｎ', 'amazon'],
    ['騰訊雲', '腾讯云'],
    ['亚马逊 云科技', '亚马逊云科技'],
    ['AWS 云', 'aws云'],
    ['海港（中国） 有限公司', '海港(中国)有限公司'],
    ['大卫 • 加斯顿', '大卫·加斯顿'],
    ['ジェフ・ベゾス', 'ジェフ·ベゾス'],
    ['L’Oréal', "l'oréal"],
    ['“海港”云', '"海港"云'],
    ['「海港」云', '"海港"云'],
    ['Coca‑Cola', 'coca-cola'],
    ['海\u200b港', '海港'],
    [' 海港 ', '海港'],
  ])('folds %s to %s', (written, folded) => {
    expect(foldName(written)).toBe(folded);
  });

  it.each([
    ['Cloud Flare', 'Cloudflare'],
    ['阿里云', '阿里'],
    ['AT&T', 'ATT'],
    ['C++', 'C'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('changes nothing when it folds again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('雲', '云', 'ＡＢ', ' ・ '), (text, han) => {
        const once = foldName(text + han + text);
        expect(foldName(once)).toBe(once);
      }),
      { seed: 7 },
    );
  });
});

describe('toSimplified', () => {
  it.each([
    ['雲', '云'],
    ['裡', '里'],
    ['云', '云'],
    ['a', 'a'],
  ])('maps %s to %s', (from, to) => {
    expect(toSimplified(from)).toBe(to);
  });

  it('keeps the length of every character', () => {
    const han = Array.from({ length: 0x2ffff - 0x3400 }, (_, index) => String.fromCodePoint(0x3400 + index));
    expect(han.filter((character) => toSimplified(character).length !== character.length)).toEqual([]);
  });
});
