import { InvalidArgumentError } from 'commander';

/** Reads a share, a confidence or a certainty from the command line: 0 to 1. */
export function readFraction(text: string): number {
  const fraction = Number(text);
  if (text.trim() !== '' && fraction >= 0 && fraction <= 1) return fraction;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}
