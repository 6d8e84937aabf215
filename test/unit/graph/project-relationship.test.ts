import { describe, expect, test } from 'vitest';
import { type ProjectableClaim, projectRelationship } from '../../../src/graph/project-relationship.ts';
import { toPartialDate } from '../../../src/model/partial-date.ts';
import type { ClaimStatus } from '../../../src/model/relation.ts';

/** `active 2021-05-01` is a claim of an article of that day; `@2019` after it is the date that its sentence gives. */
function claim(short: string, more: Partial<ProjectableClaim> = {}): ProjectableClaim {
  const [, status, publishedOn, date] = /^(\w+)(?: ([\d-]+))?(?: @([\d-]+))?$/.exec(short)!;
  const id = JSON.stringify([short, more]);
  return {
    id,
    type: 'USES',
    status: status as ClaimStatus,
    confidence: 0.8,
    articleId: `article of ${id}`,
    originKey: `text of ${id}`,
    publishedOn,
    date: date === undefined ? undefined : toPartialDate(date),
    review: 'unreviewed',
    ownWord: false,
    ...more,
  };
}

describe('the status of a relationship', () => {
  test.each<[string, string[], string | undefined]>([
    ['holds while the newest article says so', ['active 2020-01-01'], 'active'],
    ['ends with a newer article', ['active 2020-01-01', 'ended 2021-01-01'], 'ended'],
    ['is active again when a still newer one says so', ['ended 2021-01-01', 'active 2022-01-01'], 'active'],
    ['stays active when both stand in articles of one day', ['ended 2021-01-01', 'active 2021-01-01'], 'active'],
    ['is planned while nobody says it began', ['planned 2020-01-01'], 'planned'],
    ['becomes active once somebody does', ['planned 2020-01-01', 'active 2021-01-01'], 'active'],
    ['is not undone by a newer plan', ['active 2020-01-01', 'planned 2021-01-01'], 'active'],
    ['reopens by a plan after the end', ['active 2019-01-01', 'ended 2020-01-01', 'planned 2021-01-01'], 'planned'],
    ['is over when the plan is older than the end', ['planned 2019-01-01', 'ended 2020-01-01'], 'ended'],
    ['is a rumour where nothing firmer is said', ['rumoured 2020-01-01', 'rumoured'], 'rumoured'],
    ['is no rumour beside a firm word, older even', ['planned 2019-01-01', 'rumoured 2020-01-01'], 'planned'],
    ['is disputed when one denies what another states', ['active 2020-01-01', 'denied 2019-01-01'], 'disputed'],
    ['is disputed when a rumour is denied', ['rumoured 2020-01-01', 'denied 2020-01-02'], 'disputed'],
    ['counts an undated article as older than any', ['ended 2001-01-01', 'active'], 'ended'],
    ['takes a month as before its days', ['active 2020-05', 'ended 2020-05-02'], 'ended'],
    ['does not exist by denials alone', ['denied 2020-01-01', 'denied 2021-01-01'], undefined],
    ['does not exist without claims', [], undefined],
  ])('%s', (_, claims, expected) => {
    const made = claims.map((short) => claim(short));
    expect(projectRelationship(made)?.status).toBe(expected);
    expect(projectRelationship(made.reverse())?.status).toBe(expected);
  });
});

describe('the dates of a relationship', () => {
  test.each<[string, string[], object]>([
    [
      'since is the earliest that the text gives',
      ['active 2021-01-01 @2019', 'active 2020-01-01 @2018-03'],
      { since: '2018-03' },
    ],
    ['since is never the day of an article', ['active 2021-01-01'], {}],
    ['since may be a planned day', ['planned 2021-01-01 @2022'], { since: '2022' }],
    [
      'since is the more precise of two that agree',
      ['active 2021 @2019', 'active 2021 @2019-07', 'active 2021 @2019-09-01'],
      { since: '2019-07' },
    ],
    ['since is not the day of an end or a rumour', ['ended 2021 @2019', 'rumoured 2021 @2018'], { until: '2019' }],
    ['until is the latest end', ['ended 2021-01-01 @2019', 'ended 2022-01-01 @2020-02'], { until: '2020-02' }],
    ['until is forgotten when it holds again', ['ended 2021-01-01 @2019', 'active 2022-01-01'], {}],
  ])('%s', (_, claims, expected) => {
    const edge = projectRelationship(claims.map((short) => claim(short)));
    const dates = { ...(edge?.since && { since: edge.since.value }), ...(edge?.until && { until: edge.until.value }) };
    expect(dates).toEqual(expected);
  });

  test('reported are the days of the first and the last article, denials among them', () => {
    const edge = projectRelationship([
      claim('active 2020-02-01'),
      claim('denied 2019-01-01'),
      claim('active'),
      claim('active 2021'),
    ]);
    expect(edge).toMatchObject({ firstReported: '2019-01-01', lastReported: '2021' });
  });
});

describe('the evidence of a relationship', () => {
  test('counts articles once each, and reprints as one origin', () => {
    const edge = projectRelationship([
      claim('active', { articleId: 'a', originKey: 'o', confidence: 0.5 }),
      claim('active 2020', { articleId: 'a', originKey: 'o', confidence: 0.6 }),
      claim('active', { articleId: 'b', originKey: 'o', confidence: 0.4 }),
      claim('active', { articleId: 'c', originKey: 'p', confidence: 0.5 }),
    ]);
    expect(edge).toMatchObject({ sources: 3, origins: 2, confidence: 0.8 });
  });

  test('a denial lends no confidence, and is no source', () => {
    const edge = projectRelationship([claim('active', { confidence: 0.5 }), claim('denied', { confidence: 0.9 })]);
    expect(edge).toMatchObject({ sources: 1, origins: 1, confidence: 0.5 });
  });

  test('joins to the same four decimals in any order', () => {
    const claims = [0.1, 0.2, 0.3, 0.77, 0.913].map((confidence) => claim('active', { confidence }));
    expect(projectRelationship(claims)).toEqual(projectRelationship(claims.toReversed()));
    expect(projectRelationship(claims)?.confidence).toBe(0.9899);
  });

  test('takes the newest title of a post, and the newest origin of a migration, each for its own type alone', () => {
    const told = { title: 'CTO', origin: '阿里云' };
    const older = claim('active 2019', { type: 'WORKS_FOR', title: 'VP' });
    expect(
      projectRelationship([
        older,
        claim('active 2020', { type: 'WORKS_FOR', ...told }),
        claim('active 2021', { type: 'WORKS_FOR' }),
      ]),
    ).toMatchObject({ title: 'CTO' });
    const moved = projectRelationship([claim('active 2020', { type: 'MIGRATED_TO', ...told })]);
    expect(moved).toMatchObject({ origin: '阿里云' });
    expect(moved).not.toHaveProperty('title');
  });
});

describe('what people decided', () => {
  const rejected = { review: 'rejected' } as const;

  test('takes a rejected claim out of status, dates, sources and confidence; it is listed and counted among the claims still', () => {
    const kept = claim('active 2020-01-01 @2019');
    const projected = projectRelationship([kept, claim('denied 2021-01-01', rejected), claim('ended 2022', rejected)]);
    expect(projected).toEqual({ ...projectRelationship([kept]), claims: 3 });
  });

  test('leaves no edge where every claim is rejected, or only denials are left', () => {
    expect(projectRelationship([claim('active 2020', rejected)])).toBeUndefined();
    expect(projectRelationship([claim('active 2020', rejected), claim('denied 2021')])).toBeUndefined();
  });

  test('makes a confirmed claim certain, and its relationship confirmed', () => {
    const confirmed = claim('active 2020', { confidence: 0.3, review: 'confirmed' });
    expect(projectRelationship([confirmed, claim('active 2021')])).toMatchObject({
      review: 'confirmed',
      confidence: 1,
    });
    expect(projectRelationship([claim('active 2021')])).toMatchObject({ review: 'unreviewed', confidence: 0.8 });
    const denied = claim('denied 2021', { review: 'confirmed' });
    expect(projectRelationship([claim('active 2020'), denied])).toMatchObject({
      review: 'unreviewed',
      sources: 1,
      origins: 1,
    });
  });
});

test('a relationship is the word of its ends alone until somebody else states it', () => {
  const own = claim('active 2020', { ownWord: true });
  expect(projectRelationship([own, claim('planned 2020', { ownWord: true })])?.ownWord).toBe(true);
  expect(projectRelationship([own, claim('active 2021')])?.ownWord).toBe(false);
  expect(projectRelationship([own, claim('denied 2021')])?.ownWord).toBe(true);
  const reprint = claim('active 2021', { originKey: own.originKey });
  expect(projectRelationship([own, reprint])?.ownWord).toBe(true);
  expect(projectRelationship([own, reprint, claim('active 2021')])?.ownWord).toBe(false);
});
