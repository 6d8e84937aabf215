import type { PartialDate } from '../model/partial-date.ts';
import type { Lexicon } from '../model/seeds.ts';
import {
  CLAUSE_MARK,
  type DatableClaim,
  type DatablePlace,
  findWords,
  isFit,
  isIn,
  type Span,
  standsBeside,
  type WordSpan,
} from './datable-claim.ts';
import { alternatives } from './date-words.ts';
import type { FoundDate } from './find-dates.ts';

/** Gives when somebody took up a post, by a place that states it; `undefined` where its sentence does not say. */
export type PostingFinder = (place: DatablePlace, claim: DatableClaim) => PartialDate | undefined;

/** The employer stands this near behind the word, a date this near behind the employer (Li joined Harbor as chief executive in 2014). */
const NEAR = 15;
const BEHIND = 30;
/** "Since 2006" holds for an employer this near to it. */
const SINCE = 20;
/** A date this far before the word belongs to something else. */
const FAR = 40;
/** The word for a birth stands this near to its date. */
const BESIDE = 10;
const SEMICOLON = /[；;]/u;

/**
 * Builds the finder of the days on which posts began; its result is made ready once for each article.
 *
 * A sentence about somebody in office tells many dates: of what he said, opened or bought. His own is that of a word for a
 * beginning that stands behind him and right before the employer ("李明2014年加入海港"), or before both ("2014年加入的海港总裁李明"): the date in
 * the word's clause, else one right behind the employer, else the last before the word. "Since" and words for serving right behind the employer
 * count too.
 * @throws AppError SEEDS_INVALID where the lexicon lacks a sense
 */
export function createPostingFinder(lexicon: Lexicon): (text: string, dates: readonly FoundDate[]) => PostingFinder {
  const any = (...senses: readonly string[]) => alternatives(lexicon.dates ?? {}, ...senses);
  const birth = new RegExp(any('birth'), 'u');
  const serving = new RegExp(any('serving'), 'u');
  const working = new RegExp(`(?!${any('no-working')})${any('working')}`, 'u');
  const workingBefore = new RegExp(`${any('working-before')}\\s?$`, 'u');
  const founding = new RegExp(any('arising', 'founding'), 'u');
  const joined = new RegExp(`^${any('attributive')}`, 'u');
  const posting = new RegExp(`(?!${any('no-posting')})${any('posting', 'arising', 'founding')}`, 'gu');

  return (text, dates) => {
    return ({ sentence }, { subject, object, status }) => {
      const own = dates.filter(
        (date) => isIn(date, sentence) && isFit(date, status) && !standsBeside(text, date, birth, BESIDE),
      );
      if (own.length === 0) return undefined;
      const words = findWords(text, sentence, posting);
      const persons = subject.filter((place) => isIn(place, sentence));
      const employers = object.filter((place) => isIn(place, sentence));
      for (const employer of employers) {
        const date = dateBeside(employer, persons, own, words);
        if (date) return date.date;
      }
      if (employers.length > 0) return undefined;
      // The sentence before names the employer: 他2018年出任总裁.
      const word = words.find((each) => !isFounding(each) && persons.some((person) => stands(person, each, FAR)));
      return word && lastBefore(own, word)?.date;
    };

    function dateBeside(
      employer: Span,
      persons: readonly Span[],
      own: readonly FoundDate[],
      words: readonly WordSpan[],
    ): FoundDate | undefined {
      const word = words.findLast((each) => stands(each, employer, NEAR));
      if (word) {
        if (!isHis(word, persons, employer)) return undefined;
        return (
          own.findLast((each) => stands(each, word, FAR)) ??
          own.find((each) => stands(employer, each, BEHIND)) ??
          lastBefore(own, word)
        );
      }
      if (isServed(employer)) return lastBefore(own, employer);
      return own.find(
        (each) => each.role === 'since' && (stands(each, employer, SINCE) || standsRightBehind(each, employer)),
      );
    }

    /** Whether somebody serves there: 任职 behind the employer, or 在 before it and 工作 behind. */
    function isServed({ start, end }: Span): boolean {
      const behind = text.slice(end, end + NEAR).split(CLAUSE_MARK)[0]!;
      return (
        serving.test(behind) || (working.test(behind) && workingBefore.test(text.slice(Math.max(0, start - 2), start)))
      );
    }

    /** Whether it is the person who joins: named before the word, or behind the employer and the word before both. */
    function isHis(word: WordSpan, persons: readonly Span[], employer: Span): boolean {
      if (persons.length === 0) return !isFounding(word);
      if (persons.some(({ end }) => end <= word.start)) return true;
      return (
        !isFounding(word) &&
        joined.test(text.slice(word.end)) &&
        persons.some((person) => stands(employer, person, FAR))
      );
    }

    /** Who has not founded a firm himself works for what others founded. */
    function isFounding({ word }: WordSpan): boolean {
      return founding.test(word);
    }

    function lastBefore(own: readonly FoundDate[], { start }: Span): FoundDate | undefined {
      return own.findLast(
        (date) => date.end <= start && start - date.end <= FAR && !SEMICOLON.test(text.slice(date.end, start)),
      );
    }

    /** "At Harbor since 2006": in Chinese, a date behind the employer is that of what follows. */
    function standsRightBehind({ start }: Span, { end }: Span): boolean {
      return start >= end && start - end <= SINCE && !/[\p{Script=Han}，,。；;]/u.test(text.slice(end, start));
    }

    /** Whether one span stands before another, in the same clause and near it. */
    function stands(first: Span, second: Span, near: number): boolean {
      const gap = second.start - first.end;
      return gap >= 0 && gap <= near && !CLAUSE_MARK.test(text.slice(first.end, second.start));
    }
  };
}
