/** Gives what stands before an offset: at most `length` UTF-16 units, and no half of a character. */
export function textBefore(text: string, start: number, length: number): string {
  const from = Math.max(0, start - length);
  return text.slice(isInsidePair(text, from) ? from + 1 : from, start);
}

/** Gives what stands behind an offset: at most `length` UTF-16 units, and no half of a character. */
export function textAfter(text: string, end: number, length: number): string {
  const to = Math.min(text.length, end + length);
  return text.slice(end, isInsidePair(text, to) ? to - 1 : to);
}

function isInsidePair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
}
