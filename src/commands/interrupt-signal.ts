import { AppError } from '../errors.ts';

/**
 * Gives a signal that aborts at the first Ctrl-C or SIGTERM, with INTERRUPTED as its reason.
 * A second Ctrl-C ends the process at once.
 */
export function interruptSignal(): AbortSignal {
  const stop = new AbortController();
  const abort = () => stop.abort(new AppError('INTERRUPTED', 'Stopped. Running the command again continues.'));
  process.once('SIGINT', abort);
  process.once('SIGTERM', abort);
  return stop.signal;
}
