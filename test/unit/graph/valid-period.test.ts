import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DatedClaim } from '../../../src/graph/dated-texts.ts';
import { holdsOn } from '../../../src/graph/holds-on.ts';
import { validPeriod } from '../../../src/graph/valid-period.ts';
import { dayBefore, isDay, toDaySpan } from '../../../src/model/day-span.ts';
import { toPartialDate } from '../../../src/model/partial-date.ts';
import { CLAIM_STATUSES, type ClaimStatus, RELATION_TYPES, type RelationType } from '../../../src/model/relation.ts';
import { plainValidPeriod } from './plain-valid-period.ts';
import { readAnswers, readClaims } from './read-timeline.ts';
import { TIMELINES } from './timelines.ts';

const FAR = '9999-12-31';
const ask = (claims: readonly DatedClaim[], day: string) => holdsOn(validPeriod(claims), day, FAR);

describe.each(Object.entries(TIMELINES))('%s', (_, timelines) => {
  test.each(timelines)('%s: %s', (claims, answers) => {
    const made = readClaims(claims);
    const expected = readAnswers(answers);
    // On each day of a change, on the day before the next, and at both ends of the calendar.
    const asked = expected.flatMap(({ answer, from }, at) => {
      const next = expected[at + 1]?.from;
      return [from, next === undefined ? FAR : dayBefore(next)].map((day) => ({ day, answer }));
    });
    expect(asked.map(({ day }) => ({ day, answer: ask(made, day) }))).toEqual(asked);
    expect(validPeriod(made.toReversed())).toEqual(validPeriod(made));
  });
});

test('there are at least 200 scripted timelines, no two of the same claims', () => {
  const claims = Object.values(TIMELINES).flatMap((timelines) => timelines.map(([text]) => text));
  expect(claims.length).toBeGreaterThanOrEqual(200);
  expect(claims.filter((text, at) => claims.indexOf(text) !== at)).toEqual([]);
});

/** Dates of two years and some months of them, so that claims often meet. */
const DATES = ['2019', '2020', '2019-05', '2019-12', '2020-01', '2019-05-01', '2019-05-31', '2019-12-31', '2020-01-01'];
const DAYS = ['2018-06-01', '2018-12-31', ...DATES.flatMap((date) => Object.values(toDaySpan(date)!)), '2021-01-01'];
const maybeDate = fc.option(fc.constantFrom(...DATES), { nil: undefined });
const claim = fc
  .record({ status: fc.constantFrom(...CLAIM_STATUSES), publishedOn: maybeDate, date: maybeDate })
  .map(({ date, ...rest }): DatedClaim => ({ type: 'USES', ...rest, date: date ? toPartialDate(date) : undefined }));
const claims = fc.array(claim, { minLength: 1, maxLength: 6 });
const day = fc.constantFrom(...DAYS, ...DAYS.map(dayBefore));
const RUNS = { numRuns: 2_000 };

function isAhead({ publishedOn, date }: DatedClaim): boolean {
  return publishedOn !== undefined && date !== undefined && toDaySpan(publishedOn)!.last < toDaySpan(date.value)!.first;
}

describe('whatever texts say', () => {
  test('the certain days are at least one, and lie within the possible ones', () => {
    fc.assert(
      fc.property(claims, (made) => {
        const { certainFrom, certainTo, possibleFrom, possibleTo } = validPeriod(made);
        const days = [possibleFrom, certainFrom, certainTo, possibleTo].filter((each) => each !== null);
        expect(days).toEqual([...days].sort());
      }),
      RUNS,
    );
  });

  test('neither their order counts nor that one says the same again', () => {
    fc.assert(
      fc.property(claims, fc.nat(), (made, at) => {
        const again = [made[at % made.length]!, ...made.toReversed()];
        expect(validPeriod(again)).toEqual(validPeriod(made));
      }),
      RUNS,
    );
  });

  test('what a partial date leaves open, no more precise one contradicts', () => {
    const finer = (date: string | undefined, at: number) => {
      const span = date === undefined ? undefined : toDaySpan(date);
      return (
        span && [span.first, span.last, ...DAYS.filter((each) => each >= span.first && each <= span.last)].at(at % 4)!
      );
    };
    fc.assert(
      fc.property(claims, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), day, (made, picks, asked) => {
        const exact = made.map((each, at) => {
          const date = finer(each.date?.value, picks[2 * at]!);
          return {
            ...each,
            publishedOn: finer(each.publishedOn, picks[2 * at + 1]!),
            date: date === undefined ? undefined : toPartialDate(date),
          };
        });
        // An article speaks of its own past: one that tells a day before it is read so only where it cannot mean anything else.
        fc.pre(exact.every((each, at) => isAhead(each) === isAhead(made[at]!)));
        const answers = [ask(made, asked), ask(exact, asked)];
        expect(answers).not.toEqual(['yes', 'no']);
        expect(answers).not.toEqual(['no', 'yes']);
      }),
      RUNS,
    );
  });

  test('only a text by which it holds makes a day certain, and a denial none', () => {
    fc.assert(
      fc.property(claims, claim, day, (made, added, asked) => {
        const [before, after] = [ask(made, asked), ask([...made, added], asked)];
        if (after === 'yes' && before === 'no') expect(added.status).toBe('active');
        if (after === 'yes') expect(['active', 'ended', before === 'yes' && added.status]).toContain(added.status);
        if (added.status === 'denied') expect(after).not.toBe('yes');
        if (added.status === 'rumoured') expect(after).toBe(before);
      }),
      RUNS,
    );
  });

  test('no day is excluded on which a text says that it holds', () => {
    fc.assert(
      fc.property(claims, (made) => {
        for (const each of made.filter((one) => one.status === 'active' && !isAhead(one))) {
          for (const said of [each.publishedOn, each.date?.value]) {
            if (said !== undefined && isDay(said)) expect(ask(made, said)).not.toBe('no');
          }
        }
      }),
      RUNS,
    );
  });

  test('no day is certain without a text by which it holds, or of which a text says that it does not', () => {
    fc.assert(
      fc.property(claims, day, (made, asked) => {
        if (ask(made, asked) !== 'yes') return;
        expect(made.map(({ status }) => status)).toContain('active');
        for (const { status, date, publishedOn } of made) {
          if (date === undefined) continue;
          const { first, last } = toDaySpan(date.value)!;
          const told = publishedOn === undefined ? undefined : toDaySpan(publishedOn)!;
          // A day before its beginning, and one from its end to the day when that was told, is excluded by a text.
          if (status === 'active' && (told === undefined || told.last >= first)) {
            const older = made.some((each) => each.status === 'ended');
            expect(older || asked >= first).toBe(true);
          }
          if (status === 'ended' && told) expect(asked > last && asked <= told.first).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

describe('of few texts and of many, what comparing each with each would give', () => {
  const date = fc
    .record({
      year: fc.constantFrom('0000', '2018', '2019', '2020', '2021', '2022', '9999'),
      rest: fc.constantFrom(
        '',
        '-01',
        '-06',
        '-12',
        '-01-01',
        '-01-31',
        '-05-31',
        '-06-01',
        '-06-15',
        '-06-30',
        '-12-01',
        '-12-31',
      ),
    })
    .map(({ year, rest }) => `${year}${rest}`);
  const unknown = { nil: undefined };
  /** Mostly beginnings and ends, so that there are stretches; of the rest a few. */
  const status = fc.constantFrom(...CLAIM_STATUSES, ...Array(6).fill('active'), ...Array(6).fill('ended'));
  const toClaim =
    (type: RelationType) =>
    ({ date: said, ...rest }: { status: ClaimStatus; publishedOn: string | undefined; date: string | undefined }) =>
      ({ type, ...rest, date: said === undefined ? undefined : toPartialDate(said) }) satisfies DatedClaim;
  const told = fc.record({ status, publishedOn: fc.option(date, unknown), date: fc.option(date, unknown) });
  const many = fc
    .record({
      type: fc.constantFrom(...RELATION_TYPES),
      texts: fc.oneof(fc.array(told, { maxLength: 4 }), fc.array(told, { maxLength: 40, size: 'max' })),
    })
    .map(({ type, texts }) => texts.map(toClaim(type)));
  const without = (left: readonly ClaimStatus[]) => (claim: DatedClaim) => !left.includes(claim.status);

  test.each<[string, readonly ClaimStatus[]]>([
    ['with everything that texts say', []],
    ['where nobody denies it', ['denied']],
    ['where nobody plans or denies it', ['denied', 'planned']],
    ['where it never ends', ['denied', 'ended']],
    ['where nobody says that it holds', ['active']],
  ])('%s', (_, left) => {
    fc.assert(
      fc.property(many, (all) => {
        const made = all.filter(without(left));
        expect(validPeriod(made)).toEqual(plainValidPeriod(made));
      }),
      RUNS,
    );
  });
});

describe('what truthful texts tell of a history, as roughly as they like', () => {
  const dayAt = (at: number) => new Date(Date.UTC(2018, 0, 1 + at)).toISOString().slice(0, 10);
  const LAST = 1_400;
  /** Stretches of days on which it held, with days between them on which it did not. */
  const stretches = fc
    .uniqueArray(fc.integer({ min: 10, max: LAST - 10 }), { minLength: 2, maxLength: 6 })
    .map((days) => days.sort((a, b) => a - b))
    .map((days) =>
      days.flatMap((from, at) => (at % 2 === 0 && at + 1 < days.length ? [[from, days[at + 1]! - 1]] : [])),
    );
  const rough = fc.constantFrom(4, 7, 10, 10);
  /** One text: which stretch it speaks of, when in it or behind it, and how precisely it tells its day and that of which it speaks. */
  const text = fc.record({
    of: fc.nat(),
    at: fc.nat(),
    told: rough,
    dated: fc.option(rough, { nil: undefined }),
    ends: fc.boolean(),
  });

  test('is never wrong', () => {
    fc.assert(
      fc.property(
        stretches,
        fc.array(text, { maxLength: 8 }),
        fc.integer({ min: 0, max: LAST }),
        (held, texts, asked) => {
          const tell = ({ of, at, told, dated, ends }: (typeof texts)[number]): DatedClaim => {
            const [from, to] = held[of % held.length]!;
            const next = held[(of % held.length) + 1]?.[0] ?? LAST;
            const day = ends ? to! + 1 + (at % (next - to! - 1 || 1)) : from! + (at % (to! - from! + 1));
            const spoken = dated === undefined ? undefined : dayAt(ends ? to! + 1 : from!).slice(0, dated);
            return {
              type: 'USES',
              status: ends ? 'ended' : 'active',
              publishedOn: dayAt(day).slice(0, told),
              date: spoken === undefined ? undefined : toPartialDate(spoken),
            };
          };
          // That it was over between two stretches, and began again, is told once at least: texts do not keep silent of it.
          const plain = { at: 0, told: 10 as const, dated: undefined };
          const made = [
            ...texts.map(tell),
            ...held.slice(1).map((_, of) => tell({ ...plain, of, ends: true })),
            tell({ ...plain, of: held.length - 1, ends: false }),
          ];
          const truth = held.some(([from, to]) => asked >= from! && asked <= to!);
          expect(ask(made, dayAt(asked))).not.toBe(truth ? 'no' : 'yes');
        },
      ),
      RUNS,
    );
  });
});

test('of a day to come nothing is certain, though it may be excluded', () => {
  const moved = validPeriod(readClaims('MIGRATED_TO active 2021-05-01'));
  expect(holdsOn(moved, '2024-01-01', '2024-01-01')).toBe('yes');
  expect(holdsOn(moved, '2024-01-02', '2024-01-01')).toBe('maybe');
  const over = validPeriod(readClaims('ended 2021-05-01'));
  expect(holdsOn(over, '2024-01-02', '2024-01-01')).toBe('no');
});

test('a relationship of which the graph keeps no days may hold on any', () => {
  const unknown = { certainFrom: null, certainTo: null, possibleFrom: null, possibleTo: null };
  expect(validPeriod([])).toEqual(unknown);
  expect(holdsOn(unknown, '2024-01-01', FAR)).toBe('maybe');
});

test('a day that no calendar has tells nothing', () => {
  expect(validPeriod([{ type: 'USES', status: 'active', publishedOn: 'spring' }])).toEqual(validPeriod([]));
});
