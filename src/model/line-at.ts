/** Tells the line of a place in a text, from 1; that of its end is the number of its lines. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
  return line;
}
