import {
  type DatedClaim,
  type DatedTexts,
  type Ending,
  type Holding,
  readDatedTexts,
} from '../../../src/graph/dated-texts.ts';
import type { ValidPeriod } from '../../../src/graph/valid-period.ts';
import { type DaySpan, dayAfter, dayBefore, earliestDay, latestDay } from '../../../src/model/day-span.ts';
import { RELATIONS } from '../../../src/model/relation.ts';

interface Run {
  readonly holdings: readonly Holding[];
  readonly endings: readonly Ending[];
  readonly laterEndings: readonly Ending[];
  readonly sinces: readonly DaySpan[];
}

/** Reads the days of a relationship as docs/graph.md defines them, by comparing every text with every other: slow, and plain. */
export function plainValidPeriod(claims: readonly DatedClaim[]): ValidPeriod {
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

/** Tells whether a text by which it holds may be newer than one by which it is over. */
function mayFollow({ report, since }: Holding, { lastBefore }: Ending): boolean {
  return (report ?? since)!.last > lastBefore;
}

/** Leaves out the spans in which a shorter one lies. */
function toPreciseSpans(spans: readonly DaySpan[]): readonly DaySpan[] {
  return spans
    .filter(
      (span) =>
        !spans.some(
          ({ first, last }) => first >= span.first && last <= span.last && (first !== span.first || last !== span.last),
        ),
    )
    .toSorted((a, b) => (a.first < b.first ? -1 : 1));
}

/** Divides texts at the ends after which others say again that it holds. */
function toRuns({ holdings, endings }: DatedTexts): readonly Run[] {
  const rankOf = ({ report, since }: Holding) => {
    const { first } = (report ?? since)!;
    return endings.filter(({ firstAfter }) => first >= firstAfter).length;
  };
  const ranks = [...new Set(holdings.map(rankOf))].sort((a, b) => a - b);
  const sinces = holdings.flatMap(({ since }) => since ?? []);
  return ranks.map((rank, at) => {
    const own = endings.slice(rank, ranks[at + 1]);
    const from = endings[rank - 1]?.firstAfter ?? '';
    const to = ranks[at + 1] === undefined ? undefined : latestDay(own.map(({ over }) => over));
    return {
      holdings: holdings.filter((holding) => rankOf(holding) === rank),
      endings: own,
      laterEndings: endings.slice(rank),
      sinces: sinces.filter(({ first }) => first >= from && isUpTo(first, to)),
    };
  });
}

/** Finds the latest stretch of days on which it holds by some texts and by none does not. */
function findCertain(
  runs: readonly Run[],
  isForGood: boolean,
): { readonly from: string; readonly to: string | null } | undefined {
  for (const { holdings, endings, laterEndings, sinces } of runs.toReversed()) {
    // Of beginnings that disagree the latest: from then on all say that it holds.
    const since = toPreciseSpans(sinces).at(-1);
    const reports = holdings
      .filter((holding) => !laterEndings.some((ending) => mayFollow(holding, ending)))
      .flatMap(({ report }) => report ?? [])
      .filter(({ last }) => since === undefined || last >= since.first);
    const said = since ? [...reports, since] : reports;
    const from = earliestDay(said.map(({ last }) => last));
    const over = earliestDay(laterEndings.map((ending) => ending.over));
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
  const reopened = endings.filter((ending) => holdings.some((holding) => mayFollow(holding, ending)));
  const agreed = sinces.filter(({ first }) => isUpTo(first, held));
  if (reopened.length === 0) return toPreciseSpans(agreed)[0]?.first;
  // A beginning that may follow an end after which it holds again is perhaps not the first; nor do two that agree mean one.
  const isFirst = ({ last }: DaySpan) => reopened.every(({ over, lastBefore }) => last <= over && last <= lastBefore);
  return agreed.some(isFirst) ? earliestDay(sinces.map(({ first }) => first)) : undefined;
}

/** Finds the last day on which it may hold: that of an end after which no text says that it holds or is to hold again. */
function findPossibleTo({ holdings, plans, endings }: DatedTexts, run: Run | undefined): string | undefined {
  const closing = (run?.endings ?? endings).filter(
    (ending) =>
      !holdings.some((holding) => mayFollow(holding, ending)) &&
      !plans.some(({ report, date }) => (report ? report.last > ending.lastBefore : date && date.first > ending.over)),
  );
  const overs = closing.map(({ over }) => over);
  const held = latestDay([
    ...(run?.holdings ?? []).flatMap(({ report, since }) => [report, since].flatMap((span) => span?.first ?? [])),
    ...closing.flatMap(({ until }) => until?.first ?? []),
  ]);
  // Where the ends disagree the latest, and where a text says that it held even then, the day when the end was told.
  const over = [earliestDay(overs), latestDay(overs)].find((day) => held === undefined || isUpTo(held, day));
  return over ?? latestDay(closing.map(({ told }) => told));
}

function isUpTo(day: string, limit: string | undefined): boolean {
  return limit === undefined || day <= limit;
}
