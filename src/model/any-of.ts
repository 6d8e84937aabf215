/** Builds the source of a regular expression that matches any of the words, the longest first, and none where there are none; spaces match any white space. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return `(?:${escaped.join('|')})`;
}
