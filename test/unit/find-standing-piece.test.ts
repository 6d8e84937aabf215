import { describe, expect, it } from 'vitest';
import { createStandingPieceFinder } from '../../src/find-standing-piece.ts';

const ENDS = [['甲公司'], ['乙云']];

describe('findStandingPiece', () => {
  it.each<[string, string, string, string | undefined]>([
    ['a quote that stands whole', '甲公司采用乙云。', '甲公司采用乙云。', '甲公司采用乙云。'],
    ['one over lines and spaces', '甲公司\n采用 乙云。', '甲公司采用乙云。', '甲公司采用乙云。'],
    ['one over tags', '<b>甲公司</b>采用<a href="x">乙云</a>。', '甲公司采用乙云。', '甲公司采用乙云。'],
    [
      'the longer side of a link',
      '[甲公司](https://a.example)今年采用乙云。',
      '甲公司今年采用乙云。',
      '今年采用乙云。',
    ],
    [
      'the side of a reference that names both',
      '甲公司采用乙云 &amp; 其他各家的许多服务和产品。',
      '甲公司采用乙云 & 其他各家的许多服务和产品。',
      '甲公司采用乙云',
    ],
    ['spaces of the quote as they are', '**Acme** moves to 乙云 now.', 'Acme moves to 乙云 now.', 'moves to 乙云 now.'],
    ['nothing where nothing stands', '丙公司上市。', '甲采用乙', undefined],
  ])('gives %s', (_, source, quote, expected) => {
    expect(createStandingPieceFinder(source)(quote, ENDS)).toBe(expected);
  });
});
