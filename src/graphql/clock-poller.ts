/** What those who wait are told: the newest value, or undefined when they should stop waiting. */
type Wake<Value> = (value: Value | undefined) => void;

/**
 * Reads a value again and again while somebody waits for another one, once for all of them. A failed reading is tried again: the database may
 * be restarted meanwhile.
 */
export class ClockPoller<Value> {
  readonly #read: () => Promise<Value>;
  readonly #isSame: (a: Value, b: Value) => boolean;
  readonly #intervalMs: number;
  readonly #waiting = new Set<{ readonly known: Value; readonly wake: Wake<Value> }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(read: () => Promise<Value>, isSame: (a: Value, b: Value) => boolean, intervalMs: number) {
    this.#read = read;
    this.#isSame = isSame;
    this.#intervalMs = intervalMs;
  }

  /**
   * Waits until the value is another one than that which is known.
   * @param signal stops the waiting
   * @returns undefined when it was stopped
   */
  next(known: Value, signal: AbortSignal): Promise<Value | undefined> {
    if (signal.aborted) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const entry = {
        known,
        wake: (value: Value | undefined) => {
          this.#waiting.delete(entry);
          signal.removeEventListener('abort', stop);
          if (this.#waiting.size === 0) this.#rest();
          resolve(value);
        },
      };
      const stop = () => entry.wake(undefined);
      signal.addEventListener('abort', stop, { once: true });
      this.#waiting.add(entry);
      this.#timer ??= setTimeout(() => void this.#poll(), this.#intervalMs);
    });
  }

  async #poll(): Promise<void> {
    const value = await this.#read().catch(() => undefined);
    this.#timer = undefined;
    for (const { known, wake } of [...this.#waiting]) {
      if (value !== undefined && !this.#isSame(known, value)) wake(value);
    }
    if (this.#waiting.size > 0) this.#timer ??= setTimeout(() => void this.#poll(), this.#intervalMs);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
