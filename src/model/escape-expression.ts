/** Writes a word so that a regular expression takes it for itself, whatever marks it holds. */
export function escapeExpression(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
