/** An import over GraphQL, as far as it is. */
export interface ImportRun {
  readonly id: string;
  readonly articles: number;
  readonly done: number;
  readonly claims: number;
  /** Claims that were read and did not pass the gate. */
  readonly refused: number;
  readonly startedAt: string;
  /** Null while it runs. */
  readonly endedAt: string | null;
  /** Whether it was given up half-way, as the caller was told. */
  readonly failed: boolean;
}

/** Ended imports are told to those who come later, so many of them. */
const KEPT = 20;

/** Knows the imports that run in this server, and the last that ended. */
export class ImportBoard {
  readonly #runs = new Map<string, ImportRun>();
  #version = 0;
  #started = 0;
  readonly #waiting = new Set<() => void>();

  /** Changes with every step of any import. */
  get version(): number {
    return this.#version;
  }

  /** The runs, the first first. */
  get runs(): readonly ImportRun[] {
    return [...this.#runs.values()];
  }

  /** Notes an import while it runs. */
  async watch<T>(
    articles: number,
    work: (tell: (progress: Pick<ImportRun, 'done' | 'claims' | 'refused'>) => void) => Promise<T>,
  ): Promise<T> {
    const id = `import-${++this.#started}`;
    const put = (more: Partial<ImportRun>) => {
      this.#runs.set(id, { ...this.#runs.get(id)!, ...more });
      this.#tell();
    };
    const startedAt = new Date().toISOString();
    put({ id, articles, done: 0, claims: 0, refused: 0, startedAt, endedAt: null, failed: false });
    try {
      const result = await work(put);
      put({ endedAt: new Date().toISOString() });
      return result;
    } catch (error) {
      put({ endedAt: new Date().toISOString(), failed: true });
      throw error;
    } finally {
      const ended = this.runs.filter(({ endedAt }) => endedAt !== null);
      for (const run of ended.slice(0, -KEPT)) this.#runs.delete(run.id);
    }
  }

  /** Waits for the next step of any import. */
  next(version: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || version !== this.#version) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      signal.addEventListener('abort', wake, { once: true });
      this.#waiting.add(wake);
    });
  }

  #tell(): void {
    this.#version++;
    for (const wake of [...this.#waiting]) wake();
  }
}
