import { toPartialDate } from './partial-date.ts';

/** The days from the first to the last, both of them included, as `YYYY-MM-DD`: such texts sort as their days do. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

const FIRST_DAY = '0000-01-01';
/** The last day that can be written so; it also stands for "for good" where days are compared. */
export const LAST_DAY = '9999-12-31';

/** Gives the days that a date may mean: one, those of a month or those of a year; `undefined` for what is no date. */
export function toDaySpan(value: string): DaySpan | undefined {
  const date = toPartialDate(value);
  switch (date?.precision) {
    case 'day':
      return { first: value, last: value };
    case 'month':
      return { first: `${value}-01`, last: `${value}-${lastDayOfMonth(value)}` };
    case 'year':
      return { first: `${value}-01-01`, last: `${value}-12-31` };
    default:
      return undefined;
  }
}

/** Tells whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  return toPartialDate(value)?.precision === 'day';
}

/** Sorts spans that dates mean, each once, without those in which a shorter one lies: it says the same more precisely. */
export function toPreciseSpans(spans: readonly DaySpan[]): readonly DaySpan[] {
  const distinct = [...new Map(spans.map((span) => [`${span.first} ${span.last}`, span])).values()];
  // Of years, months and days one lies in the other or they share no day, and the longer comes first here.
  const sorted = distinct.sort((a, b) => (a.first < b.first || (a.first === b.first && a.last > b.last) ? -1 : 1));
  return sorted.filter(({ last }, at) => !(at + 1 < sorted.length && sorted[at + 1]!.first <= last));
}

/** Gives the day before; the first day of the year 0 has none and stays. */
export function dayBefore(day: string): string {
  return day === FIRST_DAY ? day : addDays(day, -1);
}

/** Gives the day after; the last day of the year 9999 has none and stays. */
export function dayAfter(day: string): string {
  return day === LAST_DAY ? day : addDays(day, 1);
}

/** Gives the earliest of some days. */
export function earliestDay(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((found, day) => (found === undefined || day < found ? day : found), undefined);
}

/** Gives the latest of some days. */
export function latestDay(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>((found, day) => (found === undefined || day > found ? day : found), undefined);
}

/** Tells whether a day has begun nowhere yet: where it comes first, 14 hours before UTC. */
export function isToCome(day: string): boolean {
  return day > toDay(new Date(Date.now() + 14 * 3_600_000));
}

/** Gives the present day in UTC, as the database does. */
export function presentDay(): string {
  return toDay(new Date());
}

/** Gives the day so many days later, earlier for a negative number; the first or last that can be written where it lies beyond. */
export function addDays(day: string, days: number): string {
  const moved = Date.parse(day) + days * 86_400_000;
  if (moved < Date.parse(FIRST_DAY)) return FIRST_DAY;
  return moved > Date.parse(LAST_DAY) ? LAST_DAY : toDay(new Date(moved));
}

function lastDayOfMonth(month: string): number {
  const end = new Date(`${month}-01T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return end.getUTCDate();
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
