import { createHash } from 'node:crypto';

/**
 * Marks the ends of a text by a word that stands neither in it nor in what goes with it: 8 hex digits of its hash, or of
 * another one until that holds, since whoever writes articles may search for a text that holds its own.
 */
export function toMark(text: string, ...beside: readonly (string | undefined)[]): string {
  const all = [text, ...beside].join('\n');
  for (let round = 0; ; round++) {
    const hash = createHash('sha256')
      .update(round === 0 ? text : `${round}\n${text}`)
      .digest('hex');
    const mark = hash.slice(0, 8);
    if (!all.includes(mark)) return mark;
  }
}
