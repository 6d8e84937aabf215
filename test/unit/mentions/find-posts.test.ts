import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { compileCues } from '../../../src/mentions/compile-cues.ts';
import { createPostFinder, placesFrom } from '../../../src/mentions/find-posts.ts';
import { foldForMatching } from '../../../src/mentions/read-surface.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const cues = compileCues(loadSeeds(join(ROOT, 'seeds')).lexicon);

/** The post that a text tells behind its name, which ends at the bar. */
function postOf(text: string): string | undefined {
  const [name, rest] = text.split('|').map(foldForMatching);
  const at = name!.length + (rest!.startsWith(' ') ? 1 : 0);
  const folded = name! + rest!;
  const post = createPostFinder(folded, cues)(at);
  return post && folded.slice(post.start, post.end);
}

test.each([
  ['海港|的产品和工程高级副总裁王红说', '高级副总裁'],
  ['海港|首席执行官王红', '首席执行官'],
  ["Harbor|'s new vice president of sales, Ann Lee", 'vice president'],
  // The phrase ends before the post, or the post is too far off.
  ['海港|宣布扩建，首席执行官王红说', undefined],
  ['Harbor| is growing. The CEO agrees', undefined],
  ['海港|在东部沿海的三个省份里一共建立了十七个新的数据中心之后首席执行官', undefined],
])('the post behind a name is found: %s', (text, post) => {
  expect(postOf(text)).toBe(post);
});

test('the places behind a post are beginnings of words, up to the end of the phrase', () => {
  const places = (text: string) => [...placesFrom(foldForMatching(text), 0)].map((at) => text.slice(at));
  expect(places('of Harbor Labs, and more')).toEqual([
    'of Harbor Labs, and more',
    'Harbor Labs, and more',
    'Labs, and more',
  ]);
  expect(places('兼王红。他')).toEqual(['兼王红。他', '王红。他', '红。他']);
});
