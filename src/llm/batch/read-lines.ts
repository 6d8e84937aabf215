import { createReadStream } from 'node:fs';

/** A line of a file, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Undefined for a line that is longer than allowed. */
  readonly text: string | undefined;
}

const NEWLINE = 10;

/**
 * Reads a file line by line, in UTF-8 with or without a byte order mark, ended by LF or CRLF; lines of white space are left out.
 * @param longest bytes that a line may have; what is longer is passed over, not kept in memory
 */
export async function* readLines(path: string, longest: number): AsyncGenerator<Line> {
  let pieces: Buffer[] = [];
  let size = 0;
  let number = 0;
  const take = (): Line => {
    number++;
    const text = size > longest ? undefined : Buffer.concat(pieces).toString('utf8');
    pieces = [];
    size = 0;
    return { number, text: (number === 1 ? text?.replace(/^\ufeff/u, '') : text)?.trim() };
  };
  const keep = (piece: Buffer): void => {
    size += piece.length;
    if (size <= longest) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      from = end + 1;
      const line = take();
      if (line.text !== '') yield line;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) {
    const line = take();
    if (line.text !== '') yield line;
  }
}
