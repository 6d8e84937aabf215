import { escapeExpression } from '../model/escape-expression.ts';
import type { Lexicon } from '../model/seeds.ts';

/** A stretch of a text, end exclusive. */
export interface TickerSpan {
  readonly start: number;
  readonly end: number;
}

/** Finds the brackets that hold exchanges and tickers alone: "(NYSE: HBL)", "（纽交所代码：HBL）". Nothing in them acts. */
export type TickerFinder = (text: string) => readonly TickerSpan[];

/** Builds the finder from the list `not-names.exchange`. */
export function createTickerFinder(lexicon: Lexicon): TickerFinder {
  const exchanges = lexicon['not-names']?.exchange ?? [];
  if (exchanges.length === 0) return () => [];
  const names = [...exchanges].sort((a, b) => b.length - a.length).map(toSource);
  const listing = `(?:${names.join('|')})[^\\n:：()（）]{0,12}[:：]\\s?[A-Z\\d][A-Z\\d.\\-]{0,9}`;
  const brackets = new RegExp(
    `[(（]\\s?${listing}(?:\\s?[,;，；、/|&]?\\s?(?:and\\s)?${listing}){0,5}\\s?[)）]`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(brackets)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function toSource(name: string): string {
  return escapeExpression(name).replace(/ /gu, '\\s?');
}
