import type { Moment } from './date-arithmetic.ts';

/** What surrounds a date expression. */
export interface DateContext {
  /** The day that "today" means: the article's, or that of the report which a dateline opens. */
  readonly today: Moment | undefined;
  /** What the expression before it in the same sentence says. */
  readonly before: Moment | undefined;
  /** The year named last in the same line. */
  readonly yearBefore: number | undefined;
  /** Whether the words beside it speak of what comes. */
  readonly coming: boolean;
}

export type DateGroups = Readonly<Record<string, string | undefined>>;

/**
 * One way to write a date. Of several that fit at a place the longest match counts, the first of the list among equals;
 * one that reads nothing still keeps its text from the others.
 */
export interface DateRule {
  readonly kind: 'absolute' | 'relative';
  /** Says no more than "not long ago". */
  readonly vague: boolean;
  readonly expression: RegExp;
  readonly read: (groups: DateGroups, context: DateContext) => Moment | undefined;
}

/** Rules that can all be left out where a quick look finds none of what they need. */
export interface DateRuleSet {
  readonly needs: RegExp;
  readonly rules: readonly DateRule[];
}

/** Makes a rule that states a year of its own. */
export function absolute(source: string, read: DateRule['read']): DateRule {
  return { kind: 'absolute', vague: false, expression: new RegExp(source, 'gu'), read };
}

/** Makes a rule that needs the article's date, or a date before it, to know the year. */
export function relative(source: string, read: DateRule['read']): DateRule {
  return { kind: 'relative', vague: false, expression: new RegExp(source, 'gu'), read };
}

/** Makes a rule for text that looks like a date and is none. */
export function noDate(source: string): DateRule {
  return absolute(source, () => undefined);
}

/** Joins the parts of a moment that are known. */
export function toMomentOf(year: number, month?: number, day?: number): Moment {
  return { year, ...(month !== undefined && { month }), ...(month !== undefined && day !== undefined && { day }) };
}
