import { describe, expect, it } from 'vitest';
import { findLinkedMonth } from '../../../src/article/find-linked-month.ts';

const NOW = new Date('2026-06-15T00:00:00Z');

describe('findLinkedMonth', () => {
  it.each([
    [
      'two links',
      '[a](https://news.example/2021/09/02/a) and <a href="https://blog.example/2021/12/b/">b</a>',
      '2021-12',
    ],
    ['days with hyphens', 'see https://news.example/story-2019-03-27-cloud', '2019-03'],
    ['days without marks', 'https://news.example/20180711/a.html', '2018-07'],
  ])('gives the latest month in %s', (_, markup, month) => {
    expect(findLinkedMonth(markup, NOW)).toEqual({ value: month, precision: 'month' });
  });

  it.each([
    ['pictures', '![a](https://news.example/uploads/2021/12/a.png)'],
    ['months still to come', 'https://events.example/2026/09/summit'],
    ['numbers that are no date', 'https://shop.example/items/2021/4711 https://shop.example/20211399'],
    ['months outside of addresses', 'in 2021/12 and 2021-12-01'],
  ])('knows no month of %s', (_, markup) => {
    expect(findLinkedMonth(markup, NOW)).toBeUndefined();
  });
});
