import { dayAlone, withoutYear } from './date-resolution.ts';
import {
  absolute,
  type DateGroups,
  type DateRule,
  type DateRuleSet,
  noDate,
  relative,
  toMomentOf,
} from './date-rule.ts';
import { alternatives, type DateWords } from './date-words.ts';

const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_NUMBER = '[一二三四五六七八九十]';
const YEAR = '(?:(?<![\\d.])(?:19|20)\\d{2}|(?<![一二三四五六七八九〇零○])[一二][一二三四五六七八九〇零○]{3})';
const MONTH = `(?:1[0-2]|0?[1-9]|十[一二]?|(?<!${HAN_NUMBER})[一二三四五六七八九])`;
const DAY = `(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|(?<!${HAN_NUMBER})[一二三四五六七八九])`;
const DAY_MARK = '[日号號]';
const DASH = '[-–—~～]{1,2}';
/** "至 30 日" in "26 日至 30 日": a span counts from its first day. */
const SPAN = `(?:\\s?(?:${DAY_MARK}\\s?)?(?:${DASH}|至|到|、)\\s?(?:\\d{1,2}\\s?月\\s?)?\\d{1,2}(?=\\s?${DAY_MARK}))?`;
const QUARTER = '(?:第?[一二三四1-4]\\s?季度|Q[1-4](?!\\w)|H[12](?!\\w))';

/** Gives the month and day, or the part of a year, that may follow a year; the groups are `month` and `day`. */
export function afterYear(words: DateWords): string {
  return `(?:\\s?(?:${monthDay(words)}|${alternatives(words, 'year-part-after')}|${QUARTER}))?`;
}

/** Gives the `day` that may follow "this month". */
export const AFTER_MONTH = `(?:\\s?(?<day>${DAY})${SPAN}\\s?${DAY_MARK})?`;

/** Builds the rules for dates in the Chinese and Japanese manner, and for those of digits alone. */
export function chineseDateRules(words: DateWords): DateRuleSet {
  const rest = afterYear(words);
  const rules = [
    noDate(`(?<![\\d./\\w-])(?:19|20)\\d{2}\\s?年?\\s?(?:${DASH}|至|到)\\s?\\d{2,4}\\s?年?(?!\\s?[\\d月])(?![-/.]\\d)`),
    noDate(`(?:${YEAR}|(?<!\\d)\\d{2})\\s?${alternatives(words, 'no-date-after')}`),
    absolute(`(?<year>${YEAR})\\s?年${rest}`, ({ year, month, day }) => written(toNumber(year), month, day)),
    absolute(`(?<year>${YEAR})\\s?(?:上半年|下半年|${QUARTER})`, ({ year }) => written(toNumber(year))),
    relative(`(?<![\\d.])['’]?(?<year>[0-3]\\d)\\s?年(?=\\s?\\S)${rest.replace(/\?$/u, '')}`, shortYear),
    absolute(
      '(?<![\\d./\\w-])(?<year>(?:19|20)\\d{2})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\\k<mark>(?<day>3[01]|[12]\\d|0?[1-9])(?![-/.]?\\d)',
      ({ year, month, day }) => written(toNumber(year), month, day),
    ),
    relative(`(?<![\\d.年/、~～–-])${monthDay(words)}(?![龄薪租均])`, ({ month, day }, context) =>
      withoutYear(toNumber(month), day === undefined ? undefined : toNumber(day), context),
    ),
    relative(
      `${alternatives(words, 'day-split')}\\s?[（(]\\s?(?<day>3[01]|[12]\\d|[1-9])\\s?[）)]\\s?${DAY_MARK}`,
      ({ day }, { today }) => dayAlone(toNumber(day), today),
    ),
    relative(`(?<=^\\s*|。)(?<day>3[01]|[12]\\d|[1-9])\\s?${DAY_MARK}(?=[，,])`, ({ day }, { today }) =>
      dayAlone(toNumber(day), today),
    ),
    relative(
      `(?<![\\d月年第/.至到、$~～–-]\\s?)(?<day>3[01]|[12]\\d|[1-9])\\s?${DAY_MARK}(?=\\s?[,，]?\\s?${alternatives(words, 'day-alone-after')})`,
      ({ day }, { today }) => dayAlone(toNumber(day), today),
    ),
  ];
  return { needs: /[年月日号號]|\d\s?(?:[-/.–—]\s?\d|[QH上下财財版])/u, rules };
}

/** Reads 12, 十二, 二十五 or, digit by digit, 二〇二一. */
export function toNumber(text = ''): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const digit = (character: string) => Math.max(HAN_DIGITS.indexOf(character.replace(/[零○]/u, '〇')), 0);
  if (!text.includes('十')) return [...text].reduce((sum, character) => sum * 10 + digit(character), 0);
  const [tens = '', ones = ''] = text.split('十');
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}

/** Joins a year with the month and day as written. */
export function written(year: number, month?: string, day?: string) {
  return toMomentOf(
    year,
    month === undefined ? undefined : toNumber(month),
    day === undefined ? undefined : toNumber(day),
  );
}

/** Reads "21年底": a year of two digits lies in this century and not far ahead; without an article's date it is not read. */
function shortYear({ year, month, day }: DateGroups, { today }: Parameters<DateRule['read']>[1]) {
  const full = 2000 + toNumber(year);
  return today && full <= today.year + 2 ? written(full, month, day) : undefined;
}

function monthDay(words: DateWords): string {
  const day = `\\s?(?<day>${DAY})${SPAN}\\s?${DAY_MARK}`;
  return `(?<month>${MONTH})\\s?月(?:${day}|\\s?${alternatives(words, 'month-part-after')})?`;
}
