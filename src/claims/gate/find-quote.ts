import { findStretches, type Stretch } from './find-stretches.ts';
import { type FoldedText, foldText } from './fold-text.ts';

/** A quote is a sentence or a few: longer ones are not looked for. In UTF-16 units. */
export const LONGEST_QUOTE = 600;

/** What readers put around a quote that is not in it: quotation marks, dots for what they left out, full stops. */
const OUTER = /^[\s'.,;:!?。、·-]+|[\s'.,;:!?。、·-]+$/gu;

/**
 * Finds the places in an article where a quote stands, in text order, tolerant of white space, width, case and the shape of
 * marks, never of words. Marks at its ends may be missing in the article.
 */
export function findQuote(article: FoldedText, quote: string): readonly Stretch[] {
  const { text } = foldText(quote);
  const places = findStretches(article, text);
  return places.length > 0 ? places : findStretches(article, text.replace(OUTER, ''));
}
