import type { ValidPeriod } from './valid-period.ts';

/** Whether something holds on a day by the words of the texts; `maybe` where they leave it open. */
export type Holds = 'yes' | 'no' | 'maybe';

/**
 * Tells whether a relationship holds on a day.
 * @param day and `present` as `YYYY-MM-DD`; of days after the present one no text can be certain
 */
export function holdsOn(period: ValidPeriod, day: string, present: string): Holds {
  const { certainFrom, certainTo, possibleFrom, possibleTo } = period;
  if ((possibleFrom !== null && day < possibleFrom) || (possibleTo !== null && day > possibleTo)) return 'no';
  const isCertain = certainFrom !== null && day >= certainFrom && (certainTo === null || day <= certainTo);
  return isCertain && day <= present ? 'yes' : 'maybe';
}
