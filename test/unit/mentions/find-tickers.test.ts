import { expect, test } from 'vitest';
import { createTickerFinder } from '../../../src/mentions/find-tickers.ts';

const findTickers = createTickerFinder({ 'not-names': { exchange: ['NYSE', 'NYSE American', 'HKEX', '纽交所'] } });

test.each<[string, readonly string[]]>([
  ['Harbor Inc. (NYSE: HBR) grew.', ['(NYSE: HBR)']],
  [
    'Harbor (NYSE: HBR and HKEX: 9988) and Globex (NYSE American: GLX)',
    ['(NYSE: HBR and HKEX: 9988)', '(NYSE American: GLX)'],
  ],
  ['海港集团（纽交所代码：HBR）发布财报', ['（纽交所代码：HBR）']],
  // Here the exchange acts.
  ['Harbor (bought by NYSE) grew. NYSE: HBR', []],
])('finds in %j the brackets with tickers alone', (text, expected) => {
  expect(findTickers(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('finds none where no exchange is listed', () => {
  expect(createTickerFinder({})('Harbor Inc. (NYSE: HBR)')).toEqual([]);
});
