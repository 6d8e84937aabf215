import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isHidden } from '../../../src/article/is-hidden.ts';
import { createArticleReader } from '../../../src/article/read-article.ts';
import { ROOT } from '../../../src/config.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const readArticle = createArticleReader(loadSeeds(join(ROOT, 'seeds')).lexicon);
const textOf = (html: string) => readArticle({ path: 'a.html', bytes: Buffer.from(html) }).text;

test.each([
  ['display:none', true],
  ['color: red; DISPLAY : none !important', true],
  ['font-size:0', true],
  ['font-size: 0px; color: red', true],
  ['color:white; background-color:#FFFFFF', true],
  ['font-size: 0.9em', false],
  ['color:#fff; background:#024', false],
  ['color:#fff', false],
  ['visibility: hidden; opacity: 0', false],
  ['display: block', false],
])('an element of style "%s" is hidden: %s', (style, expected) => {
  expect(isHidden(new Map([['style', style]]))).toBe(expected);
});

describe('text that a page hides', () => {
  test('is not read, and what stands beside it is', () => {
    const html =
      '<h1>News</h1><p>One <span hidden>two</span> three.</p><div style="display:none">Four.<div>Five.</div></div><p>Six.</p>';
    expect(textOf(html)).toBe('News\nOne three.\nSix.');
  });

  test('takes nothing with it where it never ends: a paragraph, an image, a line', () => {
    const html = '<h1>News</h1><p hidden>One.<p>Two.</p><img hidden src="a.png"><hr hidden><p>Three.</p>';
    expect(textOf(html)).toBe('News\nTwo.\nThree.');
  });
});
