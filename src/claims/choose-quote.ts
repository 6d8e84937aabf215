import type { Document } from '../model/document.ts';
import type { CandidatePair, Occurrence } from './candidate-pair.ts';

/** Longest quote that stands as a whole sentence; longer ones are cut to the clauses that hold both names. */
const WHOLE_SENTENCE = 220;
const CLAUSE_BREAK = /[，,；;：:。]/u;

/** The exact piece of the article that states a pair's relation, as offsets and text. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * Chooses the quote of a claim: the sentence, or of a long one the clauses from the first to the last name meant.
 * A name that the context supplied (a list's head, the sentence before) stands outside of it, near by.
 */
export function chooseQuote(document: Document, { reading, subject, object }: Occurrence, pair: CandidatePair): Quote {
  const { text } = document;
  let { start, end } = reading.sentence;
  if (end - start > WHOLE_SENTENCE) {
    const inside = [subject, object]
      .flatMap((slot) => slot.mentions)
      .filter(({ entity, others }) => [entity, ...(others ?? [])].some((e) => e === pair.subject || e === pair.object))
      .filter((mention) => mention.start >= start && mention.end <= end);
    if (inside.length > 0) {
      const first = Math.min(...inside.map((mention) => mention.start));
      const last = Math.max(...inside.map((mention) => mention.end));
      ({ start, end } = cutToClauses(text, { start, end }, first, last));
    }
  }
  while (/\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end, quote: text.slice(start, end) };
}

/** Cuts a sentence to its clauses from the one that holds `first` to the one that holds what ends at `last`. */
export function cutToClauses(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  first: number,
  last: number,
): { start: number; end: number } {
  let { start } = sentence;
  while (start < first && !hasNoBreak(text.slice(start, first))) start = nextBreak(text, start, first);
  return { start, end: endOfClause(text, last, sentence.end) };
}

function hasNoBreak(text: string): boolean {
  return !CLAUSE_BREAK.test(text);
}

function nextBreak(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (CLAUSE_BREAK.test(text[i]!)) return i + 1;
  return to;
}

function endOfClause(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (CLAUSE_BREAK.test(text[i]!)) return i;
  return to;
}
