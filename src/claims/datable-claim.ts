import type { ClaimStatus, RelationType } from '../model/relation.ts';
import type { FoundDate } from './find-dates.ts';

/** A stretch of `Document.text`, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of it that a word takes. */
export interface WordSpan extends Span {
  readonly word: string;
}

/** A place that states a claim; the span is that of its quote. */
export interface DatablePlace extends Span {
  /** The sentence that holds the evidence, and the index of its block. */
  readonly sentence: Span & { readonly block: number };
  /** Where in the sentence the words stand that state the claim, if some do: of several dates the last before counts. */
  readonly trigger?: number;
  /** Where its subject's first predicate stands, of a claim that the second states: a date in it is not the claim's. */
  readonly first?: Span;
}

/** What of a claim tells which date is its own. */
export interface DatableClaim extends DatablePlace {
  readonly type: RelationType;
  readonly status: ClaimStatus;
  /** Other places that state the same. */
  readonly others?: readonly DatablePlace[];
  /** Where the article names the two ends. */
  readonly subject: readonly Span[];
  readonly object: readonly Span[];
  /** A person's post. */
  readonly title?: string;
  /** All names of the event of a claim about one. */
  readonly event?: readonly string[];
}

/** What parts the clauses of a sentence, and the members of a list. */
export const CLAUSE_MARK = /[，,。；;、]/u;

/** What ends a sentence, or a block. */
export const SENTENCE_MARK = /[。！？!?\n]|\.\s/u;

/** Tells whether a date can be that of a claim with this status: what holds did not begin after the article. */
export function isFit(date: FoundDate, status: ClaimStatus): boolean {
  if (date.vague) return false;
  if (date.future) return status === 'planned' || status === 'rumoured';
  return date.role !== 'until' || status === 'ended' || status === 'planned';
}

/** Tells whether one span lies in another. */
export function isIn(inner: Span, { start, end }: Span): boolean {
  return inner.start >= start && inner.end <= end;
}

/** How many characters stand between two spans; none where they overlap. */
export function gapOf(one: Span, other: Span): number {
  return Math.max(0, other.start - one.end, one.start - other.end);
}

/** Tells whether words stand right before a date or behind it, in its sentence. @param reach how many characters before it and behind it they may take */
export function standsBeside(text: string, { start, end }: Span, words: RegExp, reach: number): boolean {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(SENTENCE_MARK)
    .at(-1)!;
  const behind = text.slice(end, end + reach).split(SENTENCE_MARK)[0]!;
  return words.test(before) || words.test(behind);
}

/** Gives what stands between two spans, in whichever order they stand; nothing where they overlap. */
export function textBetween(text: string, one: Span, other: Span): string {
  return text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
}

/** Finds the places in a stretch of text that an expression matches. @param words with the flag `g` */
export function findWords(text: string, { start, end }: Span, words: RegExp): readonly WordSpan[] {
  return [...text.slice(start, end).matchAll(words)].map(({ index, 0: word }) => {
    const from = start + index;
    return { start: from, end: from + word.length, word };
  });
}
