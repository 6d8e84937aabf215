import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findYear, foldSeries, hasOrdinal, withYear } from '../../../src/model/edition.ts';
import { foldName } from '../../../src/model/fold.ts';

test.each([
  ['re:Invent 2021', '2021'],
  ['2021年云栖大会', '2021'],
  ['GTC2019', '2019'],
  ['2021-2022云峰会', '2021'],
  ['Money 20/20', undefined],
  ['2150大会', undefined],
  ['12021大会', undefined],
  ['第20届峰会', undefined],
])('the year of %s is %s', (name, expected) => expect(findYear(name)).toBe(expected));

test.each([
  ['第五届数字峰会', true],
  ['第 12 届峰會', true],
  ['首届云大会', true],
  ['5th Cloud Summit', true],
  ['云栖大会', false],
  ['AWS re:Invent 2021', false],
  ['第五空间大会', false],
])('%s has an ordinal: %s', (name, expected) => expect(hasOrdinal(name)).toBe(expected));

test.each([
  ['AWS re:Invent 2021', '2021', 'aws re:invent'],
  ['AWS re:Invent 2021 大会', '2021', 'aws re:invent大会'],
  ['2021年度云栖大会', '2021', '云栖大会'],
  ['云栖大会·2021', '2021', '云栖大会'],
  ['云栖大会（2021年）', '2021', '云栖大会'],
  ['Expo 2020 Dubai', '2020', 'expo dubai'],
  ['2021年会', '2021', '年会'],
  ['2021年会议', '2021', '会议'],
  ['云栖大会 2020', '2021', '云栖大会2020'],
  ['120211', '2021', '120211'],
  ['2021', '2021', '2021'],
])('%s without %s is %s', (name, year, expected) => expect(foldSeries(name, year)).toBe(expected));

test.each([
  ['云栖大会', '2023', '2023云栖大会'],
  ['AWS re:Invent', '2021', 'AWS re:Invent 2021'],
  ['亚马逊云科技re:Invent', '2021', '亚马逊云科技re:Invent 2021'],
  ['AWS峰会', '2021', '2021 AWS峰会'],
  ['360安全大会', '2021', '2021 360安全大会'],
  ['re:Invent 2021', '2021', 're:Invent 2021'],
])('%s with %s is %s', (name, year, expected) => expect(withYear(name, year)).toBe(expected));

test('a year that is put to a name is found in it, and taking it out gives the name', () => {
  const word = fc.constantFrom('云栖', '大会', 'AWS', ' ', 're:Invent', '36', '第五届', '(', '·Next');
  const name = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((words) => words.join(''))
    .filter((text) => foldSeries(text, '2021') === foldName(text) && /^[\p{L}\d].*[\p{L}\d]$/u.test(text));
  fc.assert(
    fc.property(name, (text) => {
      expect(findYear(withYear(text, '2021'))).toBe('2021');
      expect(foldSeries(withYear(text, '2021'), '2021')).toBe(foldName(text));
    }),
  );
});
