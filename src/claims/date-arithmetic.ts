import { type PartialDate, toPartialDate } from '../model/partial-date.ts';

/** A partial date in numbers; `month` counts from 1. */
export interface Moment {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A moment of which the day is known. */
export type Day = Required<Moment>;

/** Takes a partial date apart. */
export function toMoment(date: PartialDate): Moment {
  const [year, month, day] = date.value.split('-').map(Number) as [number, number?, number?];
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** Writes a moment; `undefined` for a day or month that no calendar has, and a year outside 1900 to 2099. */
export function toDate({ year, month, day }: Moment): PartialDate | undefined {
  if (year < 1900 || year > 2099) return undefined;
  return toPartialDate([year, month, day].flatMap((part) => (part === undefined ? [] : pad(part))).join('-'));
}

/** Tells whether the day is known. */
export function isDay(moment: Moment | undefined): moment is Day {
  return moment?.day !== undefined;
}

/** Moves by days, over the ends of months and years. */
export function addDays({ year, month, day }: Day, days: number): Day {
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** Moves by months and forgets the day. */
export function addMonths(
  { year, month }: { year: number; month: number },
  months: number,
): Required<Omit<Moment, 'day'>> {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Day of the week, Monday as 0. */
export function weekdayOf({ year, month, day }: Day): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000;
}

/** What two days have in common: a span of days is known to the month or the year that it lies in. */
export function commonMoment(one: Day, other: Day): Moment | undefined {
  if (one.year !== other.year) return undefined;
  if (one.month !== other.month) return { year: one.year };
  if (one.day !== other.day) return { year: one.year, month: one.month };
  return one;
}

/** Compares as far as both are known: negative, 0 or positive as `one` is earlier, not told apart, or later. */
export function compareMoments(one: Moment, other: Moment): number {
  if (one.year !== other.year) return one.year - other.year;
  if (one.month === undefined || other.month === undefined) return 0;
  if (one.month !== other.month) return one.month - other.month;
  if (one.day === undefined || other.day === undefined) return 0;
  return one.day - other.day;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

/** Gives the month of a day; a month or a year as it is. */
export function toMonth(date: PartialDate | undefined): PartialDate | undefined {
  return date?.precision === 'day' ? { value: date.value.slice(0, 7), precision: 'month' } : date;
}
