import { AppError } from '../errors.ts';

/** The largest page of a connection. */
export const MAX_PAGE = 200;
/** The longest name or search text, in UTF-16 units. */
export const MAX_TEXT = 500;

/**
 * Checks that a number lies between two bounds, both allowed.
 * @throws AppError BAD_ARGUMENT
 */
export function checkRange(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new AppError('BAD_ARGUMENT', `${argument} is ${value}; it may be ${least} to ${most}.`, {
    details: { argument },
  });
}

/**
 * Checks that a moment of the graph's knowledge is not still to come.
 * @returns the instant as the graph writes it, by UTC
 * @throws AppError BAD_ARGUMENT
 */
export function checkMoment(argument: string, value: string | Date): string {
  const moment = new Date(value);
  if (moment.getTime() <= Date.now()) return moment.toISOString();
  throw new AppError(
    'BAD_ARGUMENT',
    `${argument} lies in the future: what the graph will know then, nobody knows. Leave it out for what it knows now.`,
    { details: { argument } },
  );
}

/**
 * Checks that a text is neither blank nor longer than it may be.
 * @throws AppError BAD_ARGUMENT
 */
export function checkText(argument: string, value: string, most: number = MAX_TEXT): string {
  if (value.trim() === '') throw new AppError('BAD_ARGUMENT', `${argument} is empty.`, { details: { argument } });
  if (value.length <= most) return value;
  throw new AppError('BAD_ARGUMENT', `${argument} has ${value.length} characters; it may have ${most}.`, {
    details: { argument },
  });
}

/**
 * Checks that a list holds no more than it may.
 * @throws AppError BAD_ARGUMENT
 */
export function checkCount<Item>(argument: string, items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  throw new AppError('BAD_ARGUMENT', `${argument} has ${items.length} entries; it may have ${most}.`, {
    details: { argument },
  });
}
