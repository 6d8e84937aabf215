import { type PartialDate, toPartialDate } from '../model/partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';

/** Ways in which a full day is written; the named groups say which part is which. */
const DAY_FORMS = [
  '(?<!\\d)(?<y1>\\d{4})\\s?[-/.年]\\s?(?<m1>\\d{1,2})\\s?[-/.月]\\s?(?<d1>\\d{1,2})(?!\\d)\\s?日?',
  `(?<![a-z])(?<m2>${MONTH})\\s?(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y2>\\d{4})(?!\\d)`,
  `(?<!\\d)(?<d3>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?<m3>${MONTH}),?[\\s-](?<y3>\\d{4})(?!\\d)`,
  `(?<!\\d)(?<y4>\\d{4})\\s(?<m4>${MONTH})\\s(?<d4>\\d{1,2})(?!\\d)`,
];

/** Source of a regular expression for one written day, case-insensitive; use `dayOf` on its match. */
export const DAY_PATTERN = DAY_FORMS.join('|');

const LEADING_DAY = new RegExp(`^(?:[a-z]{3,9},?\\s+)?(?:${DAY_PATTERN})`, 'i');
const MONTH_OR_YEAR = /^(\d{4})(?:[-/.年]\s?(\d{1,2})\s?月?)?年?$/;

/** Reads the day out of a match of DAY_PATTERN; a day that no calendar has is `undefined`. */
export function dayOf(match: RegExpExecArray): PartialDate | undefined {
  const parts = match.groups ?? {};
  for (const form of ['1', '2', '3', '4']) {
    const [year, month, day] = [parts[`y${form}`], parts[`m${form}`], parts[`d${form}`]];
    if (year && month && day) return toPartialDate(`${year}-${monthNumber(month)}-${day.padStart(2, '0')}`);
  }
  return undefined;
}

/**
 * Reads a date as front matter writes it: RFC 1123, ISO with or without time, `YYYY-MM-DD HH:MM`, 2021年4月15日, a month, a year.
 * The day is the one printed, in the offset it was printed with.
 */
export function readDate(value: string): PartialDate | undefined {
  const text = value.trim();
  const match = LEADING_DAY.exec(text);
  if (match) return dayOf(match);
  const coarse = MONTH_OR_YEAR.exec(text);
  if (!coarse) return undefined;
  return toPartialDate(coarse[2] ? `${coarse[1]}-${coarse[2].padStart(2, '0')}` : coarse[1]!);
}

const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;

/** Says why `readDate` reads no date out of a value. */
export function explainUnreadable(value: string): string {
  const text = value.trim();
  const [, first, second, year] = NUMBERS.exec(text) ?? [];
  const isMonth = (number: string | undefined): boolean => Number(number) >= 1 && Number(number) <= 12;
  if (LEADING_DAY.test(text) || MONTH_OR_YEAR.test(text) || (first && !isMonth(first) && !isMonth(second))) {
    return `"${text}" is in no calendar`;
  }
  if (first && first !== second && isMonth(first) && isMonth(second)) {
    const [a, b] = [first.padStart(2, '0'), second!.padStart(2, '0')];
    return `"${text}" may be ${year}-${a}-${b} or ${year}-${b}-${a}; write the one that is meant`;
  }
  return `"${text}" is not in a form that is read; write it as YYYY-MM-DD`;
}

const ANY_DAY = new RegExp(DAY_PATTERN, 'i');

/** Finds the first full day in a text, such as the title of a daily. */
export function findDay(text: string): PartialDate | undefined {
  const match = ANY_DAY.exec(text);
  return match ? dayOf(match) : undefined;
}

function monthNumber(month: string): string {
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return (named < 0 ? month : String(named + 1)).padStart(2, '0');
}

const URL_DAY = /\/(20\d{2}|199\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/._-]|$)/;
const URL_COMPACT_DAY = /[/_-](20\d{2})(\d{2})(\d{2})(?=[/._-]|$)/;
const URL_DASHED_DAY = /[/_-](20\d{2})-(\d{2})-(\d{2})(?=[/._-]|$)/;
const URL_MONTH = /\/(20\d{2}|199\d)\/(\d{1,2})\//;
const URL_SHORT_MONTH = /\/article\/(\d{2})\/(\d{1,2})\//;

/** Reads the date that a URL's path carries: `/2014/02/14/`, `/20240105/`, `/2015/11/`, `/article/22/9/`. */
export function readUrlDate(url: string): PartialDate | undefined {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/s, '');
  for (const pattern of [URL_DAY, URL_DASHED_DAY, URL_COMPACT_DAY]) {
    const day = pattern.exec(path);
    const date = day && toPartialDate(`${day[1]}-${day[2]!.padStart(2, '0')}-${day[3]!.padStart(2, '0')}`);
    if (date) return date;
  }
  const month = URL_MONTH.exec(path) ?? URL_SHORT_MONTH.exec(path);
  return month ? toPartialDate(`${month[1]!.padStart(4, '20')}-${month[2]!.padStart(2, '0')}`) : undefined;
}

/** Reads the day at the start of a file's name: `20190409 Title.md`, `2019-04-09-title.md`. */
export function readFileNameDate(path: string): PartialDate | undefined {
  const day = /(?:^|\/)(20\d{2})-?(\d{2})-?(\d{2})(?!\d)[^/]*$/.exec(path);
  return day ? toPartialDate(`${day[1]}-${day[2]}-${day[3]}`) : undefined;
}
