import { findYear } from '../model/edition.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { type DatableClaim, gapOf, isFit, isIn, type Span } from './datable-claim.ts';
import type { FoundDate } from './find-dates.ts';

/** A date this near to the event's name goes with it; one this far most likely does not. */
const NEAR = 30;
const FAR = 80;

/** What the choice needs to know of an article. */
export interface EventContext {
  readonly text: string;
  readonly dates: readonly FoundDate[];
  readonly publishedOn: PartialDate | undefined;
  /** Words that say when an event takes place. */
  readonly held: RegExp;
  /** Gives the sentence around a place of the text. */
  readonly sentenceAt: (place: Span) => Span;
}

/**
 * Chooses when an event of a claim took place: the date that stands best with any mention of the event in the article,
 * else the year in its name. A year in the name rules out dates of other years, unless the claim's own sentence gives a
 * closer one of the year before: congresses are named after the coming year.
 */
export function chooseEventDate(claim: DatableClaim, context: EventContext): PartialDate | undefined {
  const year = claim.event?.map(findYear).find((each) => each !== undefined);
  const places: readonly Span[] = [claim, ...claim.object];
  let best: { date: PartialDate; score: number } | undefined;
  for (const place of places) {
    const isOwn = place === claim;
    const sentence = context.sentenceAt(place);
    const isOfEvent = context.held.test(context.text.slice(sentence.start, sentence.end));
    for (const found of context.dates) {
      if (!isIn(found, sentence) || !isFit(found, 'planned') || !fitsYear(found.date, year, isOwn)) continue;
      const score = scoreOf(found, place, context) + (isOwn ? 3 : 0) + (isOfEvent ? 3 : 0);
      if (score > (best?.score ?? 0)) best = { date: found.date, score };
    }
  }
  return best?.date ?? (year === undefined ? undefined : { value: year, precision: 'year' });
}

function fitsYear({ value, precision }: PartialDate, year: string | undefined, isOwn: boolean): boolean {
  if (year === undefined) return true;
  const ahead = Number(year) - Number(value.slice(0, 4));
  return ahead === 0 || (isOwn && precision !== 'year' && ahead === 1);
}

function scoreOf(found: FoundDate, place: Span, { publishedOn }: EventContext): number {
  const gap = gapOf(place, found);
  return (
    (isIn(found, place) ? 2 : 0) +
    (gap < NEAR ? 2 : gap > FAR ? -3 : 0) +
    (found.date.precision === 'day' ? 1 : 0) -
    (found.dateline ? 2 : 0) -
    // Most often the line that dates the article.
    (found.date.value === publishedOn?.value ? 2 : 0)
  );
}
