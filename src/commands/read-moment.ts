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
  // Of today the graph knows what it knows by now.
  const today = new Date().toISOString();
  if (moment > today && text !== today.slice(0, 10)) {
    throw new InvalidArgumentError('It lies in the future: what the graph will know then, nobody knows.');
  }
  return moment;
}
