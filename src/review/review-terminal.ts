import { createInterface, emitKeypressEvents, type Key } from 'node:readline';

/** A terminal in which a person answers with single keys. */
export interface ReviewTerminal {
  readonly write: (text: string) => void;
  /** Waits for a key; those pressed while nobody waits count for nothing, so no answer goes to a question not yet shown. */
  readonly readKey: () => Promise<string>;
  /** Asks for a line of text; empty where nothing is said. */
  readonly readLine: (prompt: string) => Promise<string>;
  /** Columns of characters. */
  readonly width: () => number;
  /** Gives the terminal back as it was. */
  readonly close: () => void;
}

export interface TerminalStreams {
  readonly input: NodeJS.ReadableStream & { setRawMode?: (raw: boolean) => unknown };
  readonly output: NodeJS.WritableStream & { readonly columns?: number };
  /** Ends what waits, with its reason as the error. */
  readonly signal: AbortSignal;
  /** Called at Ctrl-C, which a terminal that gives single keys does not make a signal of. */
  readonly onInterrupt: () => void;
}

const DEFAULT_WIDTH = 80;

/** Takes over a terminal until it is closed. The end of its input is the key `q`. */
export function openReviewTerminal({ input, output, signal, onInterrupt }: TerminalStreams): ReviewTerminal {
  let answer: ((key: string) => void) | undefined;
  let isEnded = false;
  const give = (key: string): void => {
    const take = answer;
    answer = undefined;
    take?.(key);
  };
  const hear = (text: string | undefined, key: Key): void => {
    if (key.ctrl && key.name === 'c') onInterrupt();
    else if (key.ctrl && key.name === 'd') give('q');
    // Arrows and the like have no text of one character; a Chinese keyboard may write full-width letters.
    else if (text !== undefined && [...text].length === 1) give(text.normalize('NFKC'));
  };
  const end = (): void => {
    isEnded = true;
    give('q');
  };
  const listen = (): void => {
    input.setRawMode?.(true);
    input.resume();
  };
  emitKeypressEvents(input);
  input.on('keypress', hear);
  input.on('end', end);
  listen();

  const orAborted = <T>(wait: (resolve: (value: T) => void) => void): Promise<T> =>
    new Promise((resolve, reject) => {
      const stop = (): void => reject(signal.reason);
      if (signal.aborted) return stop();
      signal.addEventListener('abort', stop, { once: true });
      wait((value) => {
        signal.removeEventListener('abort', stop);
        resolve(value);
      });
    });

  return {
    write: (text) => void output.write(text),
    readKey: () =>
      orAborted((resolve) => {
        if (isEnded) resolve('q');
        else answer = resolve;
      }),
    readLine: async (prompt) => {
      const lines = createInterface({ input, output, terminal: true });
      try {
        return await orAborted((resolve) => {
          lines.once('close', () => resolve(''));
          lines.question(prompt, (line) => resolve(line.trim()));
        });
      } finally {
        lines.close();
        if (!isEnded) listen();
      }
    },
    width: () => output.columns ?? DEFAULT_WIDTH,
    close: () => {
      input.off('keypress', hear);
      input.off('end', end);
      input.setRawMode?.(false);
      input.pause();
    },
  };
}
