import {
  type DaySpan,
  dayAfter,
  dayBefore,
  earliestDay,
  LAST_DAY,
  latestDay,
  toPreciseSpans,
} from '../model/day-span.ts';
import { groupBy } from '../model/group-by.ts';
import { placeOfFirst } from '../model/place-of-first.ts';
import { RELATIONS } from '../model/relation.ts';
import { type DatedClaim, type DatedTexts, type Ending, type Holding, placeOf, readDatedTexts } from './dated-texts.ts';

/**
 * The days on which a relationship holds by the words of the texts, as `YYYY-MM-DD`. It holds from `certainFrom` to `certainTo`; it
 * does not before `possibleFrom` nor after `possibleTo`; on any other day it may. See docs/graph.md for the rules.
 */
export interface ValidPeriod {
  /** `null`: no day is certain. */
  readonly certainFrom: string | null;
  /** `null` beside a `certainFrom`: for good. */
  readonly certainTo: string | null;
  /** `null`: open. */
  readonly possibleFrom: string | null;
  /** `null`: open. */
  readonly possibleTo: string | null;
}

/** Texts of one stretch of time: it begins, is said to hold, and ends. */
interface Run {
  readonly holdings: readonly Holding[];
  readonly endings: readonly Ending[];
  /** Beginnings that lie in this stretch, whoever tells them. */
  readonly sinces: readonly DaySpan[];
}

/** Reads the live claims about one pair as days: a pure function, whatever their order. */
export function validPeriod(claims: readonly DatedClaim[]): ValidPeriod {
  const texts = readDatedTexts(claims);
  const runs = toRuns(texts);
  const isDisputed = claims.some(({ status }) => status === 'denied');
  const isForGood = claims.every(({ type, status }) => !RELATIONS[type].lasting && status !== 'ended');
  const certain = isDisputed ? undefined : findCertain(runs, isForGood);
  return {
    certainFrom: certain?.from ?? null,
    certainTo: certain?.to ?? null,
    possibleFrom: findPossibleFrom(texts) ?? null,
    possibleTo: findPossibleTo(texts, runs.at(-1)) ?? null,
  };
}

/** Divides texts at the ends after which others say again that it holds: a pair may have thousands, so none is compared with each. */
function toRuns({ holdings, endings }: DatedTexts): readonly Run[] {
  const ranked = groupBy(holdings, (holding) =>
    placeOfFirst(endings, ({ firstAfter }) => firstAfter > placeOf(holding).first),
  );
  const ranks = [...ranked.keys()].sort((a, b) => a - b);
  const sinces = holdings.flatMap(({ since }) => since ?? []).sort((a, b) => (a.first < b.first ? -1 : 1));
  return ranks.map((rank, at) => {
    const own = endings.slice(rank, ranks[at + 1]);
    const from = endings[rank - 1]?.firstAfter ?? '';
    const to = ranks[at + 1] === undefined ? undefined : latestDay(own.map(({ over }) => over));
    return {
      holdings: ranked.get(rank)!,
      endings: own,
      sinces: sinces.slice(
        placeOfFirst(sinces, ({ first }) => first >= from),
        placeOfFirst(sinces, ({ first }) => !isUpTo(first, to)),
      ),
    };
  });
}

/** Finds the latest stretch of days on which it holds by some texts and by none does not. */
function findCertain(
  runs: readonly Run[],
  isForGood: boolean,
): { readonly from: string; readonly to: string | null } | undefined {
  // Of the ends of a stretch and of those told later, which may speak of it too.
  let before = LAST_DAY;
  let over = LAST_DAY;
  for (const { holdings, endings, sinces } of runs.toReversed()) {
    before = earliestDay([before, ...endings.map(({ lastBefore }) => lastBefore)])!;
    over = earliestDay([over, ...endings.map((ending) => ending.over)])!;
    // Of beginnings that disagree the latest: from then on all say that it holds.
    const since = toPreciseSpans(sinces).at(-1);
    const reports = holdings
      .filter((holding) => isUpTo(placeOf(holding).last, before))
      .flatMap(({ report }) => report ?? [])
      .filter(({ last }) => since === undefined || last >= since.first);
    const said = since ? [...reports, since] : reports;
    const from = earliestDay(said.map(({ last }) => last));
    const agrees = ({ first }: DaySpan) => isUpTo(first, over);
    const eves = endings.flatMap(({ until }) => (until && agrees(until) ? dayBefore(until.first) : []));
    const to = latestDay([...said.filter(agrees).map(({ first }) => first), ...eves]);
    if (from !== undefined && isForGood) return { from, to: null };
    if (from !== undefined && to !== undefined && from <= to) return { from, to };
  }
  return undefined;
}

/**
 * Finds the first day on which it may hold: that of the earliest beginning, where no text may say that it held before; and none as long
 * as it is said to be planned. A plan tells nothing of what may have begun before it.
 */
function findPossibleFrom({ holdings, plans, endings }: DatedTexts): string | undefined {
  const ends = endings.map(({ over }) => over);
  const begun = earliestDay([...ends, ...holdings.map(({ report, since }) => (since ?? report)!.first)]);
  const beginning =
    findBeginning(holdings, endings) ??
    toPreciseSpans(plans.flatMap(({ date }) => date ?? []).filter(({ first }) => isUpTo(first, begun)))[0]?.first;
  const stillPlanned = plans
    .flatMap(({ report }) => report ?? [])
    .filter(({ last }) => begun === undefined || last < begun)
    .map(({ first }) => dayAfter(first));
  return latestDay([...(beginning === undefined ? [] : [beginning]), ...stillPlanned]);
}

/** Finds the first day of the earliest beginning that the texts agree on; `undefined` where it may have held before. */
function findBeginning(holdings: readonly Holding[], endings: readonly Ending[]): string | undefined {
  const held = earliestDay([
    ...endings.map(({ over }) => over),
    ...holdings.flatMap(
      ({ report, since }) => latestDay([report, since].flatMap((span) => (report && span?.first) ?? [])) ?? [],
    ),
  ]);
  const sinces = holdings.flatMap(({ since }) => since ?? []);
  const newest = lastPlaceOf(holdings);
  const reopened = endings.filter(({ lastBefore }) => newest > lastBefore);
  const agreed = sinces.filter(({ first }) => isUpTo(first, held));
  if (reopened.length === 0) return toPreciseSpans(agreed)[0]?.first;
  // A beginning that may follow an end after which it holds again is perhaps not the first; nor do two that agree mean one.
  const limit = earliestDay(reopened.flatMap(({ over, lastBefore }) => [over, lastBefore]));
  return agreed.some(({ last }) => isUpTo(last, limit)) ? earliestDay(sinces.map(({ first }) => first)) : undefined;
}

/** Finds the last day on which it may hold: that of an end after which no text says that it holds or is to hold again. */
function findPossibleTo({ holdings, plans, endings }: DatedTexts, run: Run | undefined): string | undefined {
  const newest = latestDay([lastPlaceOf(holdings), ...plans.flatMap(({ report }) => report?.last ?? [])])!;
  const planned = latestDay(plans.flatMap(({ report, date }) => (report ? [] : (date?.first ?? [])))) ?? '';
  const closing = (run?.endings ?? endings).filter(({ lastBefore, over }) => newest <= lastBefore && planned <= over);
  const overs = closing.map(({ over }) => over);
  const held = latestDay([
    ...(run?.holdings ?? []).flatMap(({ report, since }) => [report, since].flatMap((span) => span?.first ?? [])),
    ...closing.flatMap(({ until }) => until?.first ?? []),
  ]);
  // Where the ends disagree the latest, and where a text says that it held even then, the day when the end was told.
  const over = [earliestDay(overs), latestDay(overs)].find((day) => held === undefined || isUpTo(held, day));
  return over ?? latestDay(closing.map(({ told }) => told));
}

/** Gives the last day of which a text may be by which it holds; where there is none, one before all days. */
function lastPlaceOf(holdings: readonly Holding[]): string {
  return latestDay(holdings.map((holding) => placeOf(holding).last)) ?? '';
}

function isUpTo(day: string, limit: string | undefined): boolean {
  return limit === undefined || day <= limit;
}
