import { describe, expect, test } from 'vitest';
import type { AuditClaim } from '../../../src/audit/audit-claim.ts';
import { findContradictions, type PairwiseKind } from '../../../src/audit/find-contradictions.ts';
import { findStatement } from '../../../src/graph/run-statement.ts';
import { RELATION_TYPES, RELATIONS } from '../../../src/model/relation.ts';
import { makeClaim } from './make-claim.ts';

type Given = Partial<AuditClaim>;
const moved: Given = { type: 'MIGRATED_TO', objectId: 'aliyun', originId: 'aws' };
const visit: Given = { type: 'PARTICIPATED_IN', objectId: 'day-2021' };

/** Each side of each finding as the places of its claims in the list. */
function find(kind: PairwiseKind, given: readonly Given[]) {
  const claims = given.map((claim, at) => makeClaim({ id: String(at), ...claim }));
  return findContradictions(kind, claims).map(({ one, other }) => [one, other].map((side) => side.map(({ id }) => id)));
}

type Case = [what: string, claims: Given[]];

describe('what one denies and another states', () => {
  test.each<Case>([
    ['on one day', [{ status: 'denied', publishedOn: '2021-05-17' }, { publishedOn: '2021-05-17' }]],
    ['before', [{ status: 'denied', publishedOn: '2021' }, { publishedOn: '2019' }]],
    ['later, since when unknown', [{ status: 'denied', publishedOn: '2019' }, { publishedOn: '2021' }]],
    [
      'later, since before the denial',
      [
        { status: 'denied', publishedOn: '2019' },
        { publishedOn: '2021', date: '2018' },
      ],
    ],
    ['perhaps on the same day', [{ status: 'denied', date: '2021' }, { date: '2021-05' }]],
    ['in one text', [{ status: 'denied', originKey: 'x' }, { originKey: 'x' }]],
    ['without any date', [{ status: 'denied' }, {}]],
  ])('contradicts: %s', (_, claims) => {
    expect(find('denied', claims)).toEqual([[['0'], ['1']]]);
  });

  test.each<Case>([
    [
      'begins after the denial',
      [
        { status: 'denied', publishedOn: '2019-05' },
        { publishedOn: '2021', date: '2020' },
      ],
    ],
    ['is of another cloud', [{ status: 'denied' }, { objectId: 'azure' }]],
    ['is of another firm', [{ status: 'denied' }, { subjectId: 'bolt' }]],
    ['is another relation', [{ status: 'denied' }, { type: 'PARTNERS_WITH' }]],
    ['is a plan', [{ status: 'denied' }, { status: 'planned' }]],
    ['is a rumour', [{ status: 'denied' }, { status: 'rumoured' }]],
    ['is denied too', [{ status: 'denied' }, { status: 'denied' }]],
  ])('does not contradict what %s', (_, claims) => {
    expect(find('denied', claims)).toEqual([]);
  });
});

describe('what is over and is later reported to hold', () => {
  test.each<Case>([
    ['by the date of the end', [{ status: 'ended', date: '2021-05' }, { publishedOn: '2021-06-01' }]],
    ['by the day of the article', [{ status: 'ended', publishedOn: '2021-05-17' }, { publishedOn: '2022' }]],
    [
      'since before the end',
      [
        { status: 'ended', date: '2021' },
        { publishedOn: '2022', date: '2015' },
      ],
    ],
    [
      'since a time that may be before the end',
      [
        { status: 'ended', date: '2021-05' },
        { publishedOn: '2022', date: '2021' },
      ],
    ],
  ])('contradicts: %s', (_, claims) => {
    expect(find('ended', claims)).toEqual([[['0'], ['1']]]);
  });

  test.each<Case>([
    ['was reported before', [{ status: 'ended', publishedOn: '2021' }, { publishedOn: '2019' }]],
    ['was reported in the same year, perhaps before', [{ status: 'ended', date: '2021' }, { publishedOn: '2021-06' }]],
    [
      'began anew',
      [
        { status: 'ended', date: '2021-05' },
        { publishedOn: '2022', date: '2022-01' },
      ],
    ],
    [
      'is told by the same article',
      [
        { status: 'ended', date: '2019', originKey: 'x' },
        { publishedOn: '2021', originKey: 'x' },
      ],
    ],
    ['has no day', [{ status: 'ended', publishedOn: '2021' }, {}]],
    [
      'is another cloud',
      [
        { status: 'ended', date: '2019' },
        { publishedOn: '2021', objectId: 'azure' },
      ],
    ],
    [
      'is a plan to come back',
      [
        { status: 'ended', date: '2019' },
        { publishedOn: '2021', status: 'planned' },
      ],
    ],
  ])('does not contradict what %s', (_, claims) => {
    expect(find('ended', claims)).toEqual([]);
  });

  test('is one finding for a pair, with the claims that stand against each other and no others', () => {
    const claims: Given[] = [
      { status: 'ended', date: '2021' },
      { status: 'ended', publishedOn: '2023' },
      { publishedOn: '2022' },
      { publishedOn: '2020' },
      { publishedOn: '2022-05', objectId: 'azure' },
      { status: 'ended', publishedOn: '2020', objectId: 'azure' },
    ];
    expect(find('ended', claims)).toEqual([
      [['0'], ['2']],
      [['5'], ['4']],
    ]);
  });
});

describe('a move away from a cloud', () => {
  test.each<Case>([
    ['by the date of the move', [{ ...moved, date: '2019' }, { publishedOn: '2021' }]],
    ['by the day of the article', [{ ...moved, publishedOn: '2019-05-17' }, { publishedOn: '2019-05-18' }]],
  ])('contradicts a later use of it: %s', (_, claims) => {
    expect(find('left', claims)).toEqual([[['0'], ['1']]]);
  });

  test.each<Case>([
    [
      'the use of where it went',
      [
        { ...moved, date: '2019' },
        { publishedOn: '2021', objectId: 'aliyun' },
      ],
    ],
    [
      'the use of a third cloud',
      [
        { ...moved, date: '2019' },
        { publishedOn: '2021', objectId: 'azure' },
      ],
    ],
    [
      'the use by another firm',
      [
        { ...moved, date: '2019' },
        { publishedOn: '2021', subjectId: 'bolt' },
      ],
    ],
    ['an earlier use', [{ ...moved, publishedOn: '2021' }, { publishedOn: '2019' }]],
    [
      'a use that the same article tells',
      [
        { ...moved, date: '2019', originKey: 'x' },
        { publishedOn: '2021', originKey: 'x' },
      ],
    ],
    [
      'a partnership with the one it left',
      [
        { ...moved, date: '2019' },
        { publishedOn: '2021', type: 'PARTNERS_WITH' },
      ],
    ],
    ['a use, when the move is planned', [{ ...moved, status: 'planned', date: '2019' }, { publishedOn: '2021' }]],
    ['a use, when nobody says whence it moved', [{ ...moved, originId: null, date: '2019' }, { publishedOn: '2021' }]],
    [
      'a return',
      [
        { ...moved, date: '2019' },
        { publishedOn: '2021', date: '2020' },
      ],
    ],
  ])('does not contradict %s', (_, claims) => {
    expect(find('left', claims)).toEqual([]);
  });
});

describe('dates of one event', () => {
  test('contradict each other where no length of the event explains both', () => {
    const dates = ['2021-10-19', '2021-10-22', '2021-10', '2021', '2021-12-01', '2022'];
    expect(
      find(
        'dates',
        dates.map((date) => ({ ...visit, date })),
      ),
    ).toEqual([
      [
        ['0', '1', '2'],
        ['4', '5'],
      ],
    ]);
  });

  test.each<Case>([
    [
      'its first and last day',
      [
        { ...visit, date: '2021-11-29' },
        { ...visit, date: '2021-12-03' },
      ],
    ],
    [
      'a month and the next',
      [
        { ...visit, date: '2021-11' },
        { ...visit, date: '2021-12' },
      ],
    ],
    [
      'a year and a day of it',
      [
        { ...visit, date: '2021' },
        { ...visit, date: '2021-12-03' },
      ],
    ],
    ['a date and none', [{ ...visit, date: '2021' }, visit]],
    [
      'dates of two editions',
      [
        { ...visit, date: '2021' },
        { ...visit, objectId: 'day-2022', date: '2022' },
      ],
    ],
    [
      'a date that is denied',
      [
        { ...visit, date: '2021' },
        { ...visit, status: 'denied', date: '2022' },
      ],
    ],
  ])('agree: %s', (_, claims) => {
    expect(find('dates', claims)).toEqual([]);
  });

  test('stand against each other whether one held it or took part', () => {
    const held: Given = { type: 'HOSTED', subjectId: 'aws', objectId: 'day-2021', date: '2021-01' };
    expect(find('dates', [held, { ...visit, date: '2021-06' }])).toEqual([[['0'], ['1']]]);
  });
});

test('using two clouds, or being partner and customer, is no contradiction of any kind', () => {
  const claims: Given[] = [
    { publishedOn: '2019' },
    { publishedOn: '2020', objectId: 'aliyun' },
    { publishedOn: '2021', type: 'PARTNERS_WITH' },
    { publishedOn: '2021', type: 'ACQUIRED' },
  ];
  for (const kind of ['denied', 'ended', 'left', 'dates'] as const) expect(find(kind, claims)).toEqual([]);
});

test('only what can end is contradicted by a later report, and grows stale', () => {
  const bought = { type: 'ACQUIRED', objectId: 'bolt' } as const;
  expect(
    find('ended', [
      { ...bought, status: 'ended', date: '2019' },
      { ...bought, publishedOn: '2021' },
    ]),
  ).toEqual([]);
  const lasting = RELATION_TYPES.filter((type) => RELATIONS[type].lasting).join('|');
  expect(findStatement('audit/report/stale').text).toContain(`[edge:${lasting}]`);
  expect(findStatement('audit/count/relationships').text).toContain(`edge:${lasting}\n`);
});
