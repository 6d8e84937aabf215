import type { Document } from '../model/document.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Lexicon } from '../model/seeds.ts';
import { alternatives, WEEKDAYS } from './date-words.ts';
import { findOpening } from './find-opening.ts';

const YEAR = /(?<![\d.,])(?:19|20)\d{2}(?![\d.,]*\d)/gu;
const SENTENCE = /[^。！？!?\n]+/gu;

/**
 * Builds the teller of the year of an article that prints no date: where its opening speaks in one sentence of this week,
 * of Monday or of lately and of one year ("held this week, VMworld 2017"), the article is of that year. Not where the
 * sentence looks back or ahead, and not where the opening holds a later year. Else it is of the year of the latest address
 * that it links to, where its text names no later one.
 */
export function createYearTeller(lexicon: Lexicon): (document: Document) => PartialDate | undefined {
  const words = lexicon.dates ?? {};
  const any = (...senses: string[]) => new RegExp(alternatives(words, ...senses), 'u');
  const lately = any(
    'span-last-week',
    'span-this-week',
    'year-this',
    ...WEEKDAYS,
    'day-yesterday',
    'day-today',
    'recently',
  );
  const elsewhen = any('earlier', 'born', 'coming-before');

  return (document) => {
    const { start, end } = findOpening(document);
    const opening = document.text.slice(start, end);
    const latest = yearsOf(opening).sort().at(-1);
    for (const [sentence] of opening.matchAll(SENTENCE)) {
      const years = yearsOf(sentence);
      if (years.length === 1 && years[0] === latest && lately.test(sentence) && !elsewhen.test(sentence)) {
        return { value: latest!, precision: 'year' };
      }
    }
    const { linkedYear, text } = document;
    return linkedYear && yearsOf(text).every((year) => year <= linkedYear.value) ? linkedYear : undefined;
  };
}

function yearsOf(text: string): string[] {
  return [...new Set([...text.matchAll(YEAR)].map(([year]) => year))];
}
