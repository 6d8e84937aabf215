import { AppError } from '../errors.ts';

interface Waiting {
  readonly start: () => void;
}

/** How many of one caller may wait; others find room then. */
const MOST_OF_ONE = 32;

/** Lets one at a time through; the callers that wait take turns, whatever each of them has waiting. */
export interface FairQueue {
  /**
   * Waits for the turn.
   * @returns what to call when it is over
   * @throws AppError BUSY when the caller has too many waiting, or all together have; the signal's reason when it stops the wait
   */
  enter(caller: string, signal: AbortSignal): Promise<() => void>;
}

/** @param most how many may wait in all */
export function createFairQueue(most: number): FairQueue {
  const lines = new Map<string, Waiting[]>();
  let waiting = 0;
  let isTaken = false;
  const leave = () => {
    isTaken = false;
    const first = lines.entries().next().value;
    if (!first) return;
    const [caller, line] = first;
    // To the end of the callers, so that the others come before its next.
    lines.delete(caller);
    const [next, ...rest] = line;
    if (rest.length > 0) lines.set(caller, rest);
    waiting--;
    next!.start();
  };
  const take = () => {
    isTaken = true;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      leave();
    };
  };
  return {
    async enter(caller, signal) {
      signal.throwIfAborted();
      if (!isTaken) return take();
      const line = lines.get(caller) ?? [];
      if (line.length >= MOST_OF_ONE || waiting >= most) {
        throw new AppError('BUSY', 'Too many costly operations wait already. Try again in a moment, or ask for less.');
      }
      return new Promise((resolve, reject) => {
        const stop = () => {
          const left = (lines.get(caller) ?? []).filter((each) => each !== self);
          if (left.length > 0) lines.set(caller, left);
          else lines.delete(caller);
          waiting--;
          reject(signal.reason);
        };
        const self: Waiting = {
          start: () => {
            signal.removeEventListener('abort', stop);
            resolve(take());
          },
        };
        signal.addEventListener('abort', stop, { once: true });
        lines.set(caller, [...line, self]);
        waiting++;
      });
    },
  };
}
