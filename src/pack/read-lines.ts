/** The longest line that is taken into memory, in bytes: an article of 10,000 pages. */
const MAX_LINE = 1 << 26;
const LINE_FEED = 0x0a;

/**
 * Cuts bytes that come in pieces into lines, without their line feeds.
 * @returns lines; a last one without a line feed, and one that is too long, come as undefined and end the reading
 */
export async function* readLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer | undefined> {
  let kept: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, from)) {
      const rest = piece.subarray(from, end);
      yield kept.length === 0 ? rest : Buffer.concat([...kept, rest]);
      kept = [];
      length = 0;
      from = end + 1;
    }
    if (from < piece.length) {
      kept.push(piece.subarray(from));
      length += piece.length - from;
    }
    if (length > MAX_LINE) yield undefined;
  }
  if (length > 0) yield undefined;
}
