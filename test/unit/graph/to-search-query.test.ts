import { expect, test } from 'vitest';
import { toPhraseQuery, toPrefixQuery } from '../../../src/graph/to-search-query.ts';

test.each([
  ['AWS', '"AWS" OR "aws"'],
  ['阿里雲', '"阿里雲" OR "阿里云"'],
  ['say "hi" \\', '"say  hi "'],
  ['!!', '""'],
  ['', '""'],
])('the phrase query for %s is %s', (text, expected) => {
  expect(toPhraseQuery(text)).toBe(expected);
});

test.each([
  ['aws', '(+("aws"^2 OR aws*))'],
  ['amazon we', '(+"amazon" +("we"^2 OR we*))'],
  ['re:inv', '(+("re:inv"^2 OR re\\:inv*))'],
  ['x OR (', '(+"x" +("OR"^2 OR or*)) OR (+"x" +("or"^2 OR or*))'],
  ['!!', ''],
  [' ', ''],
])('the prefix query for "%s" is %s', (text, expected) => {
  expect(toPrefixQuery(text)).toBe(expected);
});
