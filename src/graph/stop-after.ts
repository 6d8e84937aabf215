/** A signal that comes by itself after some time. */
export interface TimedStop {
  readonly signal: AbortSignal;
  /** Whether it came because the time was over. */
  readonly isLate: () => boolean;
  /** To be called when nothing is left to stop. */
  end(): void;
}

/**
 * Makes a signal that comes after some milliseconds, or with another one. Not AbortSignal.any: the signal of a request of yoga calls
 * no listener any more once that has seen it.
 */
export function stopAfter(milliseconds: number, signal?: AbortSignal): TimedStop {
  const controller = new AbortController();
  let isLate = false;
  const stop = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, milliseconds);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    isLate: () => isLate,
    end() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    },
  };
}
