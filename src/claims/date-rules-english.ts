import { withoutYear } from './date-resolution.ts';
import { absolute, type DateRuleSet, noDate, relative, toMomentOf } from './date-rule.ts';
import { alternatives, type DateWords, foldWord, indexOfSense, MONTHS } from './date-words.ts';

const YEAR = '(?<year>(?:19|20)\\d{2})(?![\\d\\w]|[.,]\\d|\\s?%)';
const DASH = '[-–—]{1,2}';
const ORDINAL = '(?:st|nd|rd|th)?';
const DAY = `(?<![\\d.,$€£¥])(?<day>3[01]|[12]\\d|0?[1-9])${ORDINAL}(?!\\w|[.,:]\\d|%)`;
/** "to 30" in "26 to 30 November": a span counts from its first day. */
const SPAN = `(?:\\s?(?:${DASH}|to|through|and)\\s?\\d{1,2}${ORDINAL}(?!\\d))?`;
/** A count of things is no year: "in 2000 stores". */
const NO_COUNT = '(?!\\s+(?:[a-z]{4,}s|people|million|billion)\\b)(?!\\s?[-–—/]\\s?\\d)';

/** Builds the rules for dates in the English manner. */
export function englishDateRules(words: DateWords): DateRuleSet {
  const names = alternatives(words, ...MONTHS);
  const month = `(?<month>${names})`;
  const span = `(?:${SPAN}|\\s?${DASH}\\s?${names}\\s+\\d{1,2})`;
  const leading = alternatives(words, 'prepositions', 'year-part-before');
  const index = indexOfSense(words, MONTHS);
  const monthOf = (name = '') => (index.get(foldWord(name)) ?? 0) + 1;
  const rules = [
    noDate('\\b(?:19|20)\\d0s\\b|\\bFY\\s?\\d{2,4}\\b|\\b[Ff]iscal\\s+(?:[Yy]ear\\s+)?(?:19|20)\\d{2}\\b'),
    absolute(`${month}\\s+${DAY}${span},?\\s+${YEAR}`, ({ month: name, day, year }) =>
      toMomentOf(Number(year), monthOf(name), Number(day)),
    ),
    absolute(`${DAY}${SPAN}\\s+(?:of\\s+)?${month},?\\s+${YEAR}`, ({ month: name, day, year }) =>
      toMomentOf(Number(year), monthOf(name), Number(day)),
    ),
    absolute(`${month},?\\s+(?:of\\s+)?${YEAR}`, ({ month: name, year }) => toMomentOf(Number(year), monthOf(name))),
    absolute(`\\b(?:Q[1-4]|H[12])(?:\\s+of)?\\s+${YEAR}`, ({ year }) => toMomentOf(Number(year))),
    relative(`${month}\\s+${DAY}${span}`, ({ month: name, day }, context) =>
      withoutYear(monthOf(name), Number(day), context),
    ),
    relative(`${DAY}${SPAN}\\s+(?:of\\s+)?${month}`, ({ month: name, day }, context) =>
      withoutYear(monthOf(name), Number(day), context),
    ),
    relative(`(?<=${leading}[\\s-]+)${month}(?!\\s+[\\dA-Z])`, ({ month: name }, context) =>
      withoutYear(monthOf(name), undefined, context),
    ),
    absolute(`(?<=${leading}[\\s-]+(?:the\\s+(?:year\\s+)?)?)(?<![-–—/.\\d])${YEAR}${NO_COUNT}`, ({ year }) =>
      toMomentOf(Number(year)),
    ),
  ];
  return { needs: new RegExp(`(?:19|20)\\d{2}(?!\\s?[年\\d]|[/.-]\\d)|${names}`, 'u'), rules };
}
