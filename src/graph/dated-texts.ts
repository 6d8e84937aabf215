import { type DaySpan, dayAfter, dayBefore, toDaySpan } from '../model/day-span.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { ClaimStatus, RelationType } from '../model/relation.ts';

/** What the days of a relationship are read from: its live claims and the days of their articles. */
export interface DatedClaim {
  readonly type: RelationType;
  readonly status: ClaimStatus;
  readonly date?: PartialDate | undefined;
  /** Day, month or year of the article; absent where the article tells none. */
  readonly publishedOn?: string | undefined;
}

/** A text by which it holds: when the text appeared, and since when it holds by its words. One of them is known. */
export interface Holding {
  readonly report: DaySpan | undefined;
  readonly since: DaySpan | undefined;
}

/** A text by which it will hold. */
export interface Plan {
  readonly report: DaySpan | undefined;
  readonly date: DaySpan | undefined;
}

/** A text by which it is over. */
export interface Ending {
  readonly until: DaySpan | undefined;
  /** The last day on which it may have held before this end. */
  readonly over: string;
  /** The last day of which the text speaks. */
  readonly told: string;
  /** What was said up to this day is older than the end. */
  readonly lastBefore: string;
  /** What was said from this day on is newer. */
  readonly firstAfter: string;
}

/** What texts say of one relationship and its days; those that tell no day at all are left out. */
export interface DatedTexts {
  readonly holdings: readonly Holding[];
  readonly plans: readonly Plan[];
  /** In the order in which they were told. */
  readonly endings: readonly Ending[];
}

/**
 * Reads claims as texts with their days. A text speaks of its own past: where it says that something holds from a day that it has not
 * seen, that is a plan, and an end on such a day is as good as told on it.
 */
export function readDatedTexts(claims: readonly DatedClaim[]): DatedTexts {
  const holdings: Holding[] = [];
  const plans: Plan[] = [];
  const endings: Ending[] = [];
  const distinct = new Map(
    claims.map((claim) => [[claim.status, claim.publishedOn, claim.date?.value].join(' '), claim]),
  );
  for (const { status, publishedOn, date } of distinct.values()) {
    const report = publishedOn === undefined ? undefined : toDaySpan(publishedOn);
    const spoken = date && toDaySpan(date.value);
    const isAhead = report !== undefined && spoken !== undefined && report.last < spoken.first;
    if (status === 'planned' || (status === 'active' && isAhead)) plans.push({ report, date: spoken });
    else if (status === 'active' && (report || spoken)) holdings.push({ report, since: spoken });
    else if (status === 'ended') {
      const ending = report && !isAhead ? toReportedEnding(report, spoken) : spoken && toDatedEnding(spoken);
      if (ending) endings.push(ending);
    }
  }
  return { holdings, plans, endings: endings.sort((a, b) => (a.firstAfter < b.firstAfter ? -1 : 1)) };
}

/** Gives the days of which a text may be by which it holds: of its report, else of what it tells. */
export function placeOf({ report, since }: Holding): DaySpan {
  return (report ?? since)!;
}

function toReportedEnding(report: DaySpan, until: DaySpan | undefined): Ending {
  return {
    until,
    over: until && until.last < report.last ? until.last : report.last,
    told: until && until.last > report.last ? until.last : report.last,
    lastBefore: dayBefore(report.first),
    firstAfter: dayAfter(report.last),
  };
}

function toDatedEnding(until: DaySpan): Ending {
  const { first, last } = until;
  return { until, over: last, told: last, lastBefore: first, firstAfter: dayAfter(last) };
}
