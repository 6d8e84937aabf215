import { escapeExpression } from '../model/escape-expression.ts';
import { MAX_WORD_GAP } from './find-words.ts';

const BEFORE_LATIN = '(?<![a-zA-Z])';
const BEHIND_LATIN = '(?![a-zA-Z])';

/** Writes a lexicon word as an expression: Latin ones stand at word boundaries; `~` stands for a few characters in between. */
export function toExpression(word: string): string {
  return (beginsLatin(word) ? BEFORE_LATIN : '') + toSource(word) + (endsLatin(word) ? BEHIND_LATIN : '');
}

/**
 * Writes lexicon words as alternatives, of which the longest that fits comes first. The boundaries of Latin ones are
 * looked at once for all: so expressions stay short, and the engine may join what words begin with.
 */
export function toAlternatives(words: readonly string[]): string {
  const distinct = new Map<string, string>();
  for (const word of words) if (!distinct.has(word.toLowerCase())) distinct.set(word.toLowerCase(), word);
  const sorted = [...distinct.values()].sort((a, b) => b.length - a.length);
  const latin = sorted.filter(beginsLatin);
  const others = sorted.filter((word) => !beginsLatin(word)).map(toExpression);
  return latin.length === 0 ? others.join('|') : [`${BEFORE_LATIN}(?:${runsOf(latin)})`, ...others].join('|');
}

/** Puts neighbours together whose ends are alike, so that the order stays. */
function runsOf(words: readonly string[]): string {
  const runs: { readonly words: string[]; readonly isLatin: boolean }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (last && last.isLatin === endsLatin(word)) last.words.push(toSource(word));
    else runs.push({ words: [toSource(word)], isLatin: endsLatin(word) });
  }
  return runs
    .map(({ words: run, isLatin }) => (isLatin ? `(?:${run.join('|')})${BEHIND_LATIN}` : run.join('|')))
    .join('|');
}

function toSource(word: string): string {
  return escapeExpression(word).replace(/~/gu, `[^，。,;；]{0,${MAX_WORD_GAP}}?`).replace(/ /gu, '\\s+');
}

function beginsLatin(word: string): boolean {
  return /^[a-z]/iu.test(word);
}

function endsLatin(word: string): boolean {
  return /[a-z]$/iu.test(word);
}
