import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { createCandidateFinder } from '../../../src/mentions/find-candidates.ts';
import { linkPosts } from '../../../src/mentions/link-posts.ts';
import { groupBy } from '../../../src/model/group-by.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { toLineDocument } from './line-document.ts';

const findCandidates = createCandidateFinder(loadSeeds(join(ROOT, 'seeds')));

/** Firms and holders around the posts of a text, as `firm < holder`. */
function linksOf(text: string): readonly string[] {
  const article = findCandidates(toLineDocument(text));
  const { candidates } = article;
  const places = candidates.flatMap(({ candidate }, index) => candidate.places.map(({ start }) => ({ start, index })));
  const starts = new Map(
    [...groupBy(places, ({ start }) => start)].map(([start, of]) => [start, of.map(({ index }) => index)]),
  );
  const links = linkPosts(
    article,
    starts,
    candidates.map(() => true),
    12,
  );
  return links.map(({ firm, holder }) => `${candidates[firm]!.candidate.key} < ${candidates[holder]!.candidate.key}`);
}

test.each([
  ['海潮科技的产品和工程高级副总裁王红梅表示，一切顺利。', '海潮科技 < 王红梅'],
  ['王红梅，海潮科技的产品副总裁，表示一切顺利。', '海潮科技 < 王红梅'],
  ["Quillbrook Labs' new head of sales Ann Leeming agrees.", 'quillbrook labs < ann leeming'],
  ['Ann Leeming, vice president of sales at Quillbrook Labs, agrees.', 'quillbrook labs < ann leeming'],
])('a post links its firm and its holder: %s', (text, link) => {
  expect(linksOf(text)).toContain(link);
});

test.each([
  ['海潮科技今天发布公告。副总裁王红梅没有出席。'],
  ['Ann Leeming, vice president of sales, likes what Quillbrook Labs builds.'],
])('no post links names of different phrases: %s', (text) => {
  expect(linksOf(text)).toEqual([]);
});
