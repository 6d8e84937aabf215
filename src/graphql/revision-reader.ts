/**
 * Reads which revision of the graph is the last. Each question is answered by a reading that began after it came, so that every write that was
 * over by then is seen; those who come while one runs share the next.
 */
export class RevisionReader {
  readonly #read: () => Promise<string>;
  #running: Promise<string> | undefined;
  #next: Promise<string> | undefined;
  #newest: string | undefined;

  /** @param read gives revisions that sort in the order of writes */
  constructor(read: () => Promise<string>) {
    this.#read = read;
  }

  /** The newest revision that was ever read: what is read from now on is as new or newer. */
  get newest(): string | undefined {
    return this.#newest;
  }

  /** @throws what reading throws */
  now(): Promise<string> {
    if (this.#next) return this.#next;
    if (!this.#running) return this.#start();
    const start = () => this.#start();
    this.#next = this.#running.then(start, start);
    return this.#next;
  }

  #start(): Promise<string> {
    this.#next = undefined;
    const running = this.#read()
      .then((revision) => {
        if (this.#newest === undefined || revision > this.#newest) this.#newest = revision;
        return revision;
      })
      .finally(() => {
        this.#running = undefined;
      });
    this.#running = running;
    return running;
  }
}
