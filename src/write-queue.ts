/** Writes batches behind the reader's back, a few at once; the first error ends it. */
export class WriteQueue<Batch extends { readonly length: number }> {
  failed = false;
  readonly #write: (batch: Batch) => Promise<void>;
  readonly #limit: number;
  readonly #running = new Set<Promise<void>>();
  #error: unknown;

  constructor(write: (batch: Batch) => Promise<void>, limit: number) {
    this.#write = write;
    this.#limit = Math.max(1, limit);
  }

  /** Starts to write a batch, as soon as fewer than the limit are being written. */
  async add(batch: Batch): Promise<void> {
    if (batch.length === 0 || this.failed) return;
    const work: Promise<void> = this.#write(batch)
      .catch((error: unknown) => {
        if (!this.failed) this.#error = error;
        this.failed = true;
      })
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
    while (this.#running.size >= this.#limit) await Promise.race(this.#running);
  }

  /** Waits for all batches, and throws the first error. */
  async end(): Promise<void> {
    await Promise.all(this.#running);
    if (this.failed) throw this.#error;
  }
}
