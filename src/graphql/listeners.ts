import { AppError } from '../errors.ts';

/** Counts the subscriptions that are open, and ends them when the server stops. */
export class Listeners {
  readonly #most: number;
  readonly #ends = new Set<() => void>();
  #stopped = false;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Takes one more in.
   * @param end called when the server stops
   * @returns takes it out again; may be called twice
   * @throws AppError TOO_MANY_SUBSCRIPTIONS, BUSY once the server stops
   */
  add(end: () => void): () => void {
    if (this.#stopped)
      throw new AppError('BUSY', 'This server is stopping. Subscribe again in a moment: nothing is missed.');
    if (this.#ends.size >= this.#most) {
      throw new AppError(
        'TOO_MANY_SUBSCRIPTIONS',
        `This server keeps ${this.#most} subscriptions at a time, and all are taken. Try again later, or end one of your own.`,
      );
    }
    const own = () => end();
    this.#ends.add(own);
    return () => void this.#ends.delete(own);
  }

  /** Ends all, and takes no more. */
  stop(): void {
    this.#stopped = true;
    for (const end of this.#ends) end();
    this.#ends.clear();
  }
}
