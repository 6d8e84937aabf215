import { describe, expect, it } from 'vitest';
import { findLinkedYear } from '../../../src/article/find-linked-year.ts';

const NOW = new Date('2026-06-15T00:00:00Z');

describe('findLinkedYear', () => {
  it.each([
    ['two links', '[a](https://news.example/2021/09/02/a) and <a href="https://blog.example/2021/12/b/">b</a>', '2021'],
    ['days with hyphens', 'see https://news.example/story-2019-03-27-cloud', '2019'],
    ['days without marks', 'https://news.example/20180711/a.html', '2018'],
  ])('gives the latest year of %s', (_, markup, year) => {
    expect(findLinkedYear(markup, NOW)).toEqual({ value: year, precision: 'year' });
  });

  it.each([
    ['pictures', '![a](https://news.example/uploads/2021/12/a.png)'],
    ['months still to come', 'https://events.example/2026/09/summit'],
    ['numbers that are no date', 'https://shop.example/items/2021/4711 https://shop.example/20211399'],
    ['versions of interfaces', 'https://api.example/data?api-version=2023-07-01'],
    ['months outside of addresses', 'in 2021/12 and 2021-12-01'],
  ])('knows no year of %s', (_, markup) => {
    expect(findLinkedYear(markup, NOW)).toBeUndefined();
  });
});
