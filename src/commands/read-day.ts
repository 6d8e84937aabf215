import { InvalidArgumentError } from 'commander';
import { isDay } from '../model/day-span.ts';

/**
 * Reads a day of the command line, `YYYY-MM-DD`.
 * @throws InvalidArgumentError where the calendar has none such
 */
export function readDay(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('It must be a day of the calendar, as 2021-05-17.');
}
