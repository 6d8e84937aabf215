import { InvalidArgumentError } from 'commander';

/** Reads from the command line how many there may be at most: 1 or more. */
export function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1) return limit;
  throw new InvalidArgumentError('It must be a whole number, 1 or greater.');
}
