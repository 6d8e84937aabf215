import { addDays, isDay } from './date-arithmetic.ts';
import { agoFrom, inWeek, monthsFrom, onWeekday } from './date-resolution.ts';
import { type DateRule, type DateRuleSet, noDate, relative, toMomentOf } from './date-rule.ts';
import { AFTER_MONTH, afterYear, toNumber, written } from './date-rules-chinese.ts';
import { alternatives, type DateWords, foldWord, indexOfSense, WEEKDAYS } from './date-words.ts';

const YEARS = ['year-before-last', 'year-last', 'year-this', 'year-next'];
const MONTHS = ['month-last', 'month-this', 'month-next'];
const WEEKS = ['span-last-week', 'span-this-week', 'span-next-week'];
const WEEK_MARKS = ['week-last', 'week-this', 'week-next'];
const DAYS = ['day-before-yesterday', 'day-yesterday', 'day-today', 'day-tomorrow'];
const AGO = ['ago-years', 'ago-months', 'ago-weeks', 'ago-days'];
const ALL = [YEARS, 'year-same', MONTHS, WEEKS, WEEKDAYS, DAYS, AGO, 'recently'].flat();

/** Builds the rules for words that count from the article's day, of any language. */
export function relativeDateRules(words: DateWords): DateRuleSet {
  /** Matches the words of some senses and tells how far the sense lies from the one that means now. */
  const scale = (senses: readonly string[], now: number) => {
    const index = indexOfSense(words, senses);
    return { source: alternatives(words, ...senses), offset: (word = '') => (index.get(foldWord(word)) ?? now) - now };
  };
  const year = scale(YEARS, 2);
  const month = scale(MONTHS, 1);
  const week = scale(WEEKS, 1);
  const mark = scale(WEEK_MARKS, 1);
  const day = scale(DAYS, 2);
  const ago = scale(AGO, 0);
  const weekday = scale(WEEKDAYS, 0);
  const count = `(?:(?<!\\d|\\d[.,])\\d{1,2}|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,2}|[两兩]|${alternatives(words, 'numbers', 'a')}(?=\\s))`;
  const rules: DateRule[] = [
    noDate(alternatives(words, 'nowadays')),
    relative(`(?<word>${year.source})的?${afterYear(words)}`, (groups, { today }) =>
      today ? written(today.year + year.offset(groups.word), groups.month, groups.day) : undefined,
    ),
    relative(`${alternatives(words, 'year-same')}${afterYear(words)}`, (groups, { yearBefore }) =>
      yearBefore === undefined ? undefined : written(yearBefore, groups.month, groups.day),
    ),
    relative(`(?<word>${month.source})${AFTER_MONTH}`, (groups, { today }) =>
      today?.month === undefined
        ? undefined
        : toMomentOf(
            ...monthsFrom(today, month.offset(groups.word)),
            groups.day === undefined ? undefined : toNumber(groups.day),
          ),
    ),
    relative(`(?<word>${week.source})`, (groups, { today }) => inWeek(week.offset(groups.word), today)),
    relative(`(?:(?<which>${mark.source})\\s?)?(?<word>${weekday.source})`, ({ which, word = '' }, context) =>
      onWeekday(
        weekday.offset(word),
        which === undefined ? undefined : mark.offset(which),
        /^[A-Za-z]/u.test(word),
        context,
      ),
    ),
    relative(`(?<word>${day.source})`, (groups, { today }) =>
      isDay(today) ? addDays(today, day.offset(groups.word)) : undefined,
    ),
    relative(`(?<count>${count})\\s?(?<unit>${ago.source})`, (groups, { today }) =>
      agoFrom(today, toCount(groups.count ?? ''), ago.offset(groups.unit)),
    ),
    {
      ...relative(alternatives(words, 'recently'), (_, { today }) => today && toMomentOf(today.year, today.month)),
      vague: true,
    },
  ];
  return { needs: new RegExp(alternatives(words, ...ALL), 'u'), rules };

  function toCount(text: string): number {
    const word = text.toLowerCase();
    if (/^[两兩]$/u.test(text)) return 2;
    if (words.a?.includes(word)) return 1;
    const index = words.numbers?.indexOf(word) ?? -1;
    return index >= 0 ? index + 1 : toNumber(text);
  }
}
