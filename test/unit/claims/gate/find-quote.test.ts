import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../../src/claims/gate/find-quote.ts';
import { foldText } from '../../../../src/claims/gate/fold-text.ts';

const ZH = '海港科技（Harbor Tech）宣布，\n其业务“全部”迁移到 云帆云——历时３个月。';
const EN = 'Harbor said it’s “all in” on Sail Cloud — a three-year, $5m deal.  It used to run in-house.';

/** What a quote finds, as the article writes it. */
function written(article: string, quote: string): readonly string[] {
  return findQuote(foldText(article), quote).map(({ start, end }) => article.slice(start, end));
}

describe('findQuote', () => {
  it.each([
    ['as it stands', ZH, '其业务“全部”迁移到 云帆云', '其业务“全部”迁移到 云帆云'],
    ['without the space beside Chinese characters', ZH, '迁移到云帆云', '迁移到 云帆云'],
    ['over the end of a line', ZH, '宣布，其业务', '宣布，\n其业务'],
    ['of other width', ZH, '海港科技(Ｈarbor Tech)宣布', '海港科技（Harbor Tech）宣布'],
    ['with digits of other width', ZH, '历时3个月', '历时３个月'],
    ['in marks of another shape', ZH, '其业务「全部」迁移', '其业务“全部”迁移'],
    ['with another dash', ZH, '云帆云-历时', '云帆云——历时'],
    ['in another case', EN, 'HARBOR SAID', 'Harbor said'],
    [
      'with straight marks',
      EN,
      `it's "all in" on Sail Cloud -- a three-year`,
      'it’s “all in” on Sail Cloud — a three-year',
    ],
    ['with more white space', EN, 'a three-year,   $5m\tdeal', 'a three-year, $5m deal'],
    ['in quotation marks of its own', EN, '"a three-year, $5m deal."', 'a three-year, $5m deal.'],
    ['with dots for what was left out before', EN, '… on Sail Cloud', 'on Sail Cloud'],
  ])('finds a quote %s', (_, article, quote, expected) => {
    expect(written(article, quote)[0]?.replace(/^“|\.$/gu, '')).toBe(expected.replace(/\.$/u, ''));
  });

  it.each([
    ['a word altered', ZH, '其业务“部分”迁移到 云帆云'],
    ['a word left out', ZH, '其业务迁移到云帆云'],
    ['a word more', ZH, '其业务“全部”已迁移到云帆云'],
    ['a word cut', EN, 'Harbor said it’s “all in” on Sail Clou'],
    ['two words made one', EN, 'Harborsaid'],
    ['one word made two', EN, 'three-year, $5m de al'],
    ['a number altered', EN, 'a three-year, $6m deal'],
    ['words left out in the middle', EN, 'Harbor said … on Sail Cloud'],
    ['nothing but marks', EN, '“…”'],
    ['nothing', EN, ''],
  ])('does not find %s', (_, article, quote) => {
    expect(written(article, quote)).toEqual([]);
  });

  it('gives every place, in text order', () => {
    expect(findQuote(foldText('云帆云 云帆云'), '云帆云')).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ]);
  });

  it.each([
    ['of one letter', 'a'.repeat(2_000_000), `b${'a'.repeat(550)}`],
    ['of one Chinese character', '云'.repeat(2_000_000), `帆${'云'.repeat(550)}`],
    ['of letters and marks in turns', 'á '.repeat(600_000), `${'á '.repeat(150)}b`],
    ['of white space', ' \n'.repeat(1_000_000), '云帆 云'],
  ])('reads two megabytes %s', (_, article, quote) => {
    expect(written(article, quote)).toEqual([]);
  });

  it('reads a quote of two megabytes', () => {
    const article = '海港 采用 云帆云。'.repeat(200_000);
    expect(findQuote(foldText(article), article)).toEqual([{ start: 0, end: article.length }]);
    expect(findQuote(foldText(article), `${article}完`)).toEqual([]);
  });
});
