import {
  addDays,
  addMonths,
  commonMoment,
  type Day,
  daysBetween,
  isDay,
  type Moment,
  weekdayOf,
} from './date-arithmetic.ts';
import { type DateContext, toMomentOf } from './date-rule.ts';

/**
 * How far after the article a day or month without a year may lie and still be the coming one, without a word that says
 * so: nobody calls a day eleven months gone by its bare month and day.
 */
const COMING_DAYS = 60;

/** Gives the year to a month and day: that of the date before it in the sentence, else the one nearest to the article. */
export function withoutYear(month: number, day: number | undefined, context: DateContext): Moment | undefined {
  const { today, before, coming } = context;
  if (before && (before.month === undefined || before.month <= month)) return toMomentOf(before.year, month, day);
  if (!today) return undefined;
  if (today.month === undefined) return toMomentOf(today.year, month, day);
  const reference: Day = { year: today.year, month: today.month, day: today.day ?? 28 };
  const inYear = (year: number): Day => ({ year, month, day: day ?? (month === reference.month ? reference.day : 1) });
  const years = [today.year - 1, today.year, today.year + 1];
  const next = years.find((year) => daysBetween(reference, inYear(year)) >= 0) ?? today.year;
  const last = years.findLast((year) => daysBetween(reference, inYear(year)) <= 0) ?? today.year;
  const isNear = daysBetween(reference, inYear(next)) <= COMING_DAYS;
  return toMomentOf(coming || isNear ? next : last, month, day);
}

/** Gives month and year to a day of the month that stands alone: the latest one up to today. */
export function dayAlone(day: number, today: Moment | undefined): Moment | undefined {
  if (!isDay(today)) return undefined;
  return toMomentOf(...monthsFrom(today, day <= today.day ? 0 : -1), day);
}

/**
 * Resolves a weekday. `week` is that of the word before it: -1, 0 or 1; without one the latest such day up to today is
 * meant, or the next where the words speak of what comes. "Last Tuesday" means in English either of two days.
 */
export function onWeekday(
  weekday: number,
  week: number | undefined,
  isEnglish: boolean,
  { today, coming }: DateContext,
): Moment | undefined {
  if (!isDay(today)) return undefined;
  const offset = weekday - weekdayOf(today);
  if (week === undefined) {
    if (coming) return addDays(today, offset >= 0 ? offset : offset + 7);
    return addDays(today, offset <= 0 ? offset : offset - 7);
  }
  const inThatWeek = addDays(today, offset + 7 * week);
  if (!isEnglish || week === 0) return inThatWeek;
  const nearest = addDays(today, week < 0 ? (offset < 0 ? offset : offset - 7) : offset > 0 ? offset : offset + 7);
  return commonMoment(inThatWeek, nearest);
}

/** Gives what is known of a whole week, Monday to Sunday; a past one ends no later than today. */
export function inWeek(week: number, today: Moment | undefined): Moment | undefined {
  if (!isDay(today)) return undefined;
  const monday = addDays(today, 7 * week - weekdayOf(today));
  const sunday = addDays(monday, 6);
  const common = commonMoment(monday, sunday) ?? undefined;
  return common && toMomentOf(common.year, common.month);
}

/** Counts back from today in years, months, weeks or days (`unit` 0 to 3), as precise as the unit. */
export function agoFrom(today: Moment | undefined, count: number, unit: number): Moment | undefined {
  if (!today || count === 0) return undefined;
  if (unit === 0) return toMomentOf(today.year - count);
  if (unit === 1) return today.month === undefined ? undefined : toMomentOf(...monthsFrom(today, -count));
  if (!isDay(today)) return undefined;
  if (unit === 3) return addDays(today, -count);
  const that = addDays(today, -7 * count);
  return commonMoment(addDays(that, -3), addDays(that, 3));
}

/** Gives year and month some months from today; without a known month of today the year alone, and only for 0. */
export function monthsFrom(today: Moment, months: number): [year: number, month?: number] {
  if (today.month === undefined) return [today.year];
  const { year, month } = addMonths({ year: today.year, month: today.month }, months);
  return [year, month];
}
