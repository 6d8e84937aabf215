export interface Progress {
  /** Shows what goes on now, in place of what was shown before. */
  readonly show: (message: string) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Opens a progress line on standard error; where that is no terminal, lines that differ in more than numbers are printed once. */
export function openProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) {
    let last = '';
    const show = (message: string) => {
      const kind = message.replaceAll(/\d+/g, '#');
      if (kind !== last) stream.write(`${message}\n`);
      last = kind;
    };
    return { show, end: () => {} };
  }
  const width = () => Math.max(20, stream.columns ?? 80) - 1;
  return {
    show: (message) => stream.write(`\r\x1b[K${message.slice(0, width())}`),
    end: () => stream.write('\r\x1b[K'),
  };
}
