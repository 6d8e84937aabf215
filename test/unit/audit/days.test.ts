import { describe, expect, test } from 'vitest';
import { daysApart, firstDay, isAfter, lastDay } from '../../../src/audit/days.ts';
import { addDays } from '../../../src/model/day-span.ts';

test.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-02', '2021-02-01', '2021-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2021-12', '2021-12-01', '2021-12-31'],
  ['2021-05-17', '2021-05-17', '2021-05-17'],
])('%s may be any day from %s to %s', (date, first, last) => {
  expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
});

test.each([
  ['2024-02-28', 2, '2024-03-01'],
  ['2024-01-01', -1, '2023-12-31'],
  ['2021-05-17', 0, '2021-05-17'],
])('%s and %i days are %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

describe('two dates', () => {
  test.each([
    ['2021', '2021-05', 0, 'a year and a month of it'],
    ['2021-05', '2021-05-17', 0, 'a month and a day of it'],
    ['2021-05-17', '2021-05-17', 0, 'one day'],
    ['2021-05', '2021-06', 1, 'months that follow each other'],
    ['2021-05-17', '2021-05-31', 14, 'two days'],
    ['2021', '2020-11', 32, 'a year and a month before it, whichever comes first'],
  ])('%s and %s are at least %i days apart: %s', (one, other, days) => {
    expect(daysApart(one, other)).toBe(days);
    expect(daysApart(other, one)).toBe(days);
  });

  test.each([
    ['2022', '2021', true],
    ['2021-06', '2021', false],
    ['2021-06', '2021-05', true],
    ['2021-05-17', '2021-05', false],
    ['2021', '2021-05', false],
  ])('%s after %s for certain: %s', (date, other, expected) => {
    expect(isAfter(date, other)).toBe(expected);
  });
});
