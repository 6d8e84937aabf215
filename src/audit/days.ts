import { toDaySpan } from '../model/day-span.ts';

const DAY = 86_400_000;

/** Gives the first day that a partial date may mean: 2021-05 is 2021-05-01. */
export function firstDay(date: string): string {
  return toDaySpan(date)!.first;
}

/** Gives the last day that a partial date may mean: 2021-02 is 2021-02-28. */
export function lastDay(date: string): string {
  return toDaySpan(date)!.last;
}

/** Counts the days that two partial dates are apart at least; 0 where they may be one day: 2021 and 2021-05. */
export function daysApart(one: string, other: string): number {
  const [earlier, later] = firstDay(one) <= firstDay(other) ? [one, other] : [other, one];
  return Math.max(0, (Date.parse(firstDay(later)) - Date.parse(lastDay(earlier))) / DAY);
}

/** Tells whether a partial date lies after another for certain. */
export function isAfter(date: string, other: string): boolean {
  return firstDay(date) > lastDay(other);
}
