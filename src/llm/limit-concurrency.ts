/** A bound on tasks that are under way at once. */
export interface Limit {
  /** Runs a task when its turn comes; one that waits leaves when its signal aborts. */
  readonly run: <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;
  /** Sends away all that wait, with an error. */
  readonly dismiss: (error: unknown) => void;
}

/** Makes a bound of so many tasks. */
export function limitConcurrency(most: number): Limit {
  let free = most;
  const waiting = new Set<{ readonly start: () => void; readonly leave: (error: unknown) => void }>();
  const release = (): void => {
    const [next] = waiting;
    if (next) next.start();
    else free++;
  };
  const take = (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    if (free > 0) {
      free--;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const stop = () => turn.leave(signal?.reason);
      const forget = () => {
        waiting.delete(turn);
        signal?.removeEventListener('abort', stop);
      };
      const turn = {
        start: () => {
          forget();
          resolve();
        },
        leave: (error: unknown) => {
          forget();
          reject(error);
        },
      };
      waiting.add(turn);
      signal?.addEventListener('abort', stop, { once: true });
    });
  };
  return {
    run: async (task, signal) => {
      await take(signal);
      try {
        return await task();
      } finally {
        release();
      }
    },
    dismiss: (error) => {
      for (const turn of [...waiting]) turn.leave(error);
    },
  };
}
