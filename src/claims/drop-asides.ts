import type { Mention } from '../model/mention.ts';

/** What stands in brackets right behind a member of a list, up to the mark behind them. */
const ASIDE = /[ \t]{0,2}[（(][^（）()\n]{1,60}[）)](?=[ \t]{0,2}(?:[、，,;；。&和及与與跟等]|以及|and\b|or\b|$))/muy;
/** One alone may hold the other name, or the owner, of whoever stands before it. */
const LEAST = 2;

/**
 * Leaves out the names that stand in brackets behind the members of a list, as where their shares are traded or who bought them: "甲（乙收购）、丙（丁：123）、戊".
 * @param mentions of a sentence, sorted
 * @returns the same mentions where fewer than two members have such brackets
 */
export function dropAsides(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const asides: { readonly start: number; readonly end: number }[] = [];
  for (const mention of mentions) {
    if (asides.some(({ end }) => end > mention.start)) continue;
    ASIDE.lastIndex = mention.end;
    const found = ASIDE.exec(text);
    if (!found) continue;
    const [start, end] = [mention.end, mention.end + found[0].length];
    if (mentions.some((other) => other.start >= start && other.end <= end && other.entity !== mention.entity))
      asides.push({ start, end });
  }
  if (asides.length < LEAST) return mentions;
  return mentions.filter(({ start: at }) => !asides.some(({ start, end }) => at >= start && at < end));
}
