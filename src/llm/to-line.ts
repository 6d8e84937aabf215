/** Writes what stands beside a text in one line, so that it cannot pass for lines of ours. */
export function toLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
