import type { Document } from '../../model/document.ts';
import { cutToClauses } from '../choose-quote.ts';
import type { Stretch } from './find-stretches.ts';
import { placesOf, type QuoteSurroundings } from './link-name.ts';

/** A widened quote is no longer than this, in UTF-16 units; else it stays as it was. */
const LONGEST_WIDE = 400;

/** Widens a quote to the clauses of its sentences that hold both names, since a proof should show them; trims it. */
export function widenQuote(
  { text }: Document,
  subject: number,
  object: number,
  surroundings: QuoteSurroundings,
): Stretch {
  const { quote, contexts } = surroundings;
  let { start, end } = quote;
  for (const entity of [subject, object]) {
    const places = placesOf(entity, contexts);
    if (places.length === 0 || places.some((place) => place.start >= start && place.end <= end)) continue;
    const distance = (place: Stretch) => Math.max(start - place.start, place.end - end);
    const nearest = places.reduce((a, b) => (distance(b) < distance(a) ? b : a));
    start = Math.min(start, nearest.start);
    end = Math.max(end, nearest.end);
  }
  if (contexts.length > 0 && (start < quote.start || end > quote.end)) {
    const sentence = {
      start: Math.min(start, contexts[0]!.sentence.start),
      end: Math.max(end, contexts.at(-1)!.sentence.end),
    };
    const wide = cutToClauses(text, sentence, start, end);
    if (start < quote.start) start = wide.start;
    if (end > quote.end) end = wide.end;
  }
  return end - start > LONGEST_WIDE ? trim(text, quote) : trim(text, { start, end });
}

function trim(text: string, { start, end }: Stretch): Stretch {
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
