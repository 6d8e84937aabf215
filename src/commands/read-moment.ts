import { InvalidArgumentError } from 'commander';
import { toMoment } from '../model/moment.ts';

/** Reads a moment of the graph's knowledge from the command line: a day or an instant, none that is still to come. */
export function readMoment(text: string): string {
  const moment = toMoment(text);
  if (moment === undefined) {
    throw new InvalidArgumentError(
      'It must be a day (2026-05-17) or an instant with its time zone (2026-05-17T09:00Z).',
    );
  }
  const now = new Date().toISOString();
  if (moment <= now) return moment;
  // Today ends later, but nothing of that is known.
  if (text === now.slice(0, 10)) return now;
  throw new InvalidArgumentError('It lies in the future: what the graph will know then, nobody knows.');
}
