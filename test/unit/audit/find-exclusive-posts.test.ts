import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AuditClaim } from '../../../src/audit/audit-claim.ts';
import { createExclusiveTitleTest, findExclusivePosts } from '../../../src/audit/find-exclusive-posts.ts';
import { ROOT } from '../../../src/config.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { makeClaim } from './make-claim.ts';

const { lexicon } = loadSeeds(join(ROOT, 'seeds'));
const isExclusive = createExclusiveTitleTest(lexicon);

test.each([
  ...[
    'CEO',
    'ceo',
    '首席执行官',
    '首席執行官',
    '董事长',
    '董事长兼CEO',
    '创始人兼首席技术官',
    'Chief Executive Officer',
  ],
  ...['founder and CEO', '亚太区CEO', 'chairman'],
])('%s takes a whole person', (title) => {
  expect(isExclusive(title)).toBe(true);
});

test.each([
  ...['副董事长', '联席CEO', 'co-CEO', 'vice chairman', '轮值CEO', '独立董事', '顾问', 'board member', 'investor'],
  ...['创始人', 'oceonaut', '首席科学家', '执行董事', 'professor'],
])('%s does not', (title) => {
  expect(isExclusive(title)).toBe(false);
});

test('every exclusive post is a post of another sense, so that reading articles does not change', () => {
  const { exclusive = [], ...others } = lexicon.titles!;
  const known = new Set(Object.values(others).flat());
  expect(exclusive.filter((title) => !known.has(title))).toEqual([]);
  expect(exclusive.length).toBeGreaterThan(20);
});

type Given = Partial<AuditClaim>;
const post = (objectId: string, more: Given): Given => ({
  ...{ type: 'WORKS_FOR', subjectId: 'li', objectId, title: 'CEO' },
  ...more,
});
const find = (given: readonly Given[]) => {
  const claims = given.map((claim, at) => makeClaim({ id: String(at), ...claim }));
  const pairs = [{ oneId: 'li WORKS_FOR a', otherId: 'li WORKS_FOR b' }];
  return findExclusivePosts(pairs, claims, isExclusive).map(({ one, other }) =>
    [one, other].map((side) => side.map(({ id }) => id)),
  );
};

describe('two exclusive posts', () => {
  test.each<[string, Given[]]>([
    ['in one article', [post('a', { articleId: 'x' }), post('b', { articleId: 'x' })]],
    ['on one day', [post('a', { publishedOn: '2021-05-17' }), post('b', { publishedOn: '2021-05-17' })]],
    [
      'one since before the other was reported',
      [post('a', { date: '2019', publishedOn: '2022' }), post('b', { publishedOn: '2021-05' })],
    ],
    [
      'one reported before and after the other',
      [post('a', { publishedOn: '2019' }), post('b', { publishedOn: '2020' }), post('a', { publishedOn: '2021' })],
    ],
  ])('are held at once: %s', (_, claims) => {
    const last = claims.length === 3 ? [['0', '2'], ['1']] : [['0'], ['1']];
    expect(find(claims)).toEqual([last]);
  });

  test.each<[string, Given[]]>([
    ['one after the other', [post('a', { publishedOn: '2019' }), post('b', { publishedOn: '2021' })]],
    [
      'in one year, perhaps one after the other',
      [post('a', { publishedOn: '2021' }), post('b', { publishedOn: '2021' })],
    ],
    ['of which one is over', [post('a', { status: 'ended', articleId: 'x' }), post('b', { articleId: 'x' })]],
    [
      'of which one ended before the other was reported',
      [
        post('a', { publishedOn: '2018' }),
        post('a', { publishedOn: '2022' }),
        post('a', { status: 'ended', date: '2019' }),
        post('b', { publishedOn: '2021' }),
      ],
    ],
    ['of which one is only planned', [post('a', { articleId: 'x' }), post('b', { articleId: 'x', status: 'planned' })]],
    [
      'of which one takes no whole person',
      [post('a', { articleId: 'x' }), post('b', { articleId: 'x', title: '顾问' })],
    ],
    ['of which one has no title', [post('a', { articleId: 'x' }), post('b', { articleId: 'x', title: null })]],
    ['at one firm', [post('a', { articleId: 'x' }), post('a', { articleId: 'x', title: 'CTO' })]],
    ['without any day', [post('a', {}), post('b', {})]],
  ])('are not: %s', (_, claims) => {
    expect(find(claims)).toEqual([]);
  });
});
