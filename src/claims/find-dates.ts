import { AppError } from '../errors.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Lexicon } from '../model/seeds.ts';
import { compareMoments, isDay, type Moment, toDate, toMoment } from './date-arithmetic.ts';
import type { DateContext, DateRule, DateRuleSet } from './date-rule.ts';
import { chineseDateRules } from './date-rules-chinese.ts';
import { englishDateRules } from './date-rules-english.ts';
import { relativeDateRules } from './date-rules-relative.ts';
import { alternatives, type DateWords } from './date-words.ts';

/** A date expression of the text, resolved. Offsets as in `Document.text`. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate;
  /** `absolute` states its year; `relative` got it from the article's date or from the date before it. */
  readonly kind: 'absolute' | 'relative';
  /** Whether something holds since then, until then, or happens then; absent where the words beside it do not say. */
  readonly role?: 'since' | 'until' | 'on';
  /** Whether it lies after the article's date, or the words speak of what comes. */
  readonly future: boolean;
  /** Only "recently", or "today" in quoted speech: little to rely on. */
  readonly vague: boolean;
  /** Opens a report ("12 月 18 日消息", "12 月 18 日，" at the start of a line): the day on which the rest was news. */
  readonly dateline: boolean;
}

/**
 * Finds all date expressions of a stretch of text, sorted, without overlaps. Whole lines are read even where `from` and
 * `to` cut one, since a line's first date can tell the year of its later ones. Without `publishedOn` only what states
 * its own year is found.
 */
export type DateFinder = (
  text: string,
  from: number,
  to: number,
  publishedOn: PartialDate | undefined,
) => readonly FoundDate[];

interface Hit {
  readonly rule: DateRule;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Words beside a date are looked for this many characters from it, within its clause. */
const BESIDE = 24;
const TITLE_LENGTH = 60;
const CLAUSE_BREAK = /[，。；！？,;!?]|\.\s/u;
/** After a day at the start of a line: the line reports what happened then. */
const OPENING = /^\s?(?:[，,：:、]|上午|下午|晚|凌晨|\s)/u;
const SENTENCE_END = /[。！？!?]|\.\s/u;

/**
 * Builds a finder from the words of the lexicon's topic `dates`.
 * @throws AppError SEEDS_INVALID where the topic or one of its senses is missing
 */
export function createDateFinder(lexicon: Lexicon): DateFinder {
  const words: DateWords | undefined = lexicon.dates;
  if (!words) throw new AppError('SEEDS_INVALID', 'seeds/lexicon/dates.yaml is missing; restore it');
  const ruleSets = [chineseDateRules(words), englishDateRules(words), relativeDateRules(words)];
  const before = (...senses: string[]) => new RegExp(`${alternatives(words, ...senses)}\\s*(?:the\\s+)?$`, 'u');
  const after = (...senses: string[]) => new RegExp(`^\\s?${alternatives(words, ...senses)}`, 'u');
  const since = { before: before('since-before'), after: after('since-after') };
  const until = { before: before('until-before'), after: after('until-after') };
  const on = before('on-before');
  const dateline = after('dateline');
  const comingBefore = new RegExp(alternatives(words, 'coming-before'), 'u');
  const comingAfter = after('coming-after');

  return (text, from, to, publishedOn) => {
    const found: FoundDate[] = [];
    const published = publishedOn && toMoment(publishedOn);
    let lineStart = text.lastIndexOf('\n', from - 1) + 1;
    while (lineStart < to) {
      const next = text.indexOf('\n', lineStart);
      const lineEnd = next < 0 ? text.length : next;
      found.push(...findInLine(text.slice(lineStart, lineEnd), lineStart, published));
      lineStart = lineEnd + 1;
    }
    return found.filter(({ start, end }) => start >= from && end <= to);
  };

  function findInLine(line: string, offset: number, published: Moment | undefined): FoundDate[] {
    let today = published;
    let yearBefore: number | undefined;
    let previous: { moment: Moment; end: number } | undefined;
    return longestHits(ruleSets, line).flatMap(({ rule, start, end, groups }) => {
      const left = line.slice(Math.max(0, start - BESIDE), start);
      const right = line.slice(end, end + BESIDE);
      const coming = comingBefore.test(left.split(CLAUSE_BREAK).at(-1) ?? '') || comingAfter.test(right);
      const sameSentence = previous && !SENTENCE_END.test(line.slice(previous.end, start));
      const context: DateContext = { today, before: sameSentence ? previous?.moment : undefined, yearBefore, coming };
      const moment = rule.read(groups, context);
      const date = moment && toDate(moment);
      if (!moment || !date || isInTitle(line, start, end, date)) return [];
      const opens =
        isDay(moment) && (dateline.test(right) || (line.slice(0, start).trim() === '' && OPENING.test(right)));
      if (opens && (!published || compareMoments(moment, published) <= 0)) today = moment;
      yearBefore = moment.year;
      if (rule.kind === 'absolute' || sameSentence) previous = { moment, end };
      const role = roleOf(left, right);
      return {
        start: offset + start,
        end: offset + end,
        date,
        kind: rule.kind,
        ...(role && { role }),
        future: published ? isFuture(moment, published, coming) : false,
        vague: rule.vague || (rule.kind === 'relative' && isSpoken(line, start, end)),
        dateline: opens,
      };
    });
  }

  function roleOf(left: string, right: string): FoundDate['role'] {
    if (since.before.test(left) || since.after.test(right)) return 'since';
    if (until.before.test(left) || until.after.test(right)) return 'until';
    return on.test(left) ? 'on' : undefined;
  }
}

/** Tells whether a date is part of a work's title or of a quoted name: 《2022 年度报告》, “2025年百强企业”. */
function isInTitle(line: string, start: number, end: number, date: PartialDate): boolean {
  if (date.precision === 'year' && /[“「『"]$/u.test(line.slice(0, start))) return true;
  return /《[^》]*$/u.test(line.slice(Math.max(0, start - TITLE_LENGTH), start)) && line.indexOf('》', end) >= 0;
}

function isFuture(moment: Moment, published: Moment, coming: boolean): boolean {
  const order = compareMoments(moment, published);
  return order > 0 || (order === 0 && coming);
}

/** Tells whether a word like "today" stands in quoted speech: it counts from the day of the speech, and mostly means now. */
function isSpoken(line: string, start: number, end: number): boolean {
  return !/\d/u.test(line.slice(start, end)) && /[“「『][^”」』]*$/u.test(line.slice(0, start));
}

/** All hits of all rules without overlaps: the leftmost first, of those at one place the longest. */
function longestHits(ruleSets: readonly DateRuleSet[], line: string): Hit[] {
  const rules = ruleSets.flatMap((set) => (set.needs.test(line) ? set.rules : []));
  const hits = rules.flatMap((rule) =>
    [...line.matchAll(rule.expression)].map((match) => ({
      rule,
      start: match.index,
      end: match.index + match[0].length,
      groups: match.groups ?? {},
    })),
  );
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}
