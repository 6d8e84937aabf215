import type { PartialDate } from '../model/partial-date.ts';
import type { Lexicon } from '../model/seeds.ts';
import { type DatableClaim, type DatablePlace, gapOf, isFit, isIn, type Span } from './datable-claim.ts';
import { alternatives } from './date-words.ts';
import type { FoundDate } from './find-dates.ts';

/** Gives when somebody took up a post, by a place that states it; `undefined` where its sentence does not say. */
export type PostingFinder = (place: DatablePlace, claim: DatableClaim) => PartialDate | undefined;

/** The employer stands this near behind the word, and a date this near behind the employer. */
const NEAR = 15;
/** "Since 2006" holds for an employer this near to it. */
const SINCE = 20;
/** A date this far before the word belongs to something else. */
const FAR = 40;
/** The word for a birth stands this near to its date. */
const BESIDE = 6;
const PARTED = /[，,。；;、]/u;

/**
 * Builds the finder of the days on which posts began; its result is made ready once for each article.
 *
 * A sentence about somebody in office tells many dates: of what he said, opened or bought. His own is that of a word for a
 * beginning whose object is the employer: right behind the employer, else the last one before the word. "Since" and words for
 * serving behind the employer count too.
 * @throws AppError SEEDS_INVALID where the lexicon lacks a sense
 */
export function createPostingFinder(lexicon: Lexicon): (text: string, dates: readonly FoundDate[]) => PostingFinder {
  const any = (sense: string) => alternatives(lexicon.dates ?? {}, sense);
  const birth = new RegExp(any('birth'), 'u');
  const serving = new RegExp(any('serving'), 'u');
  const posting = new RegExp(`(?!${any('no-posting')})${any('posting')}`, 'gu');

  return (text, dates) => {
    return ({ sentence }, { subject, object, status }) => {
      const own = dates.filter((date) => isIn(date, sentence) && isFit(date, status) && !isOfBirth(date));
      const words = [...text.slice(sentence.start, sentence.end).matchAll(posting)].map(({ index, 0: word }) => ({
        ...{ start: sentence.start + index, end: sentence.start + index + word.length },
      }));
      const persons = subject.filter((place) => isIn(place, sentence));
      const employers = object.filter((place) => isIn(place, sentence));
      const gapTo = (place: Span) => Math.min(sentence.end, ...persons.map((person) => gapOf(person, place)));
      for (const employer of employers.sort((one, other) => gapTo(one) - gapTo(other))) {
        const date = dateBeside(employer, own, words);
        if (date) return date.date;
      }
      if (employers.length > 0) return undefined;
      // The sentence before names the employer: 他2018年出任总裁.
      const word = words.find((each) => persons.some((person) => stands(person, each, FAR)));
      return word && lastBefore(own, word)?.date;
    };

    function dateBeside(employer: Span, own: readonly FoundDate[], words: readonly Span[]): FoundDate | undefined {
      const word = words.findLast((each) => stands(each, employer, NEAR));
      if (word) return own.find((each) => stands(employer, each, NEAR)) ?? lastBefore(own, word);
      if (serving.test(text.slice(employer.end, employer.end + NEAR).split(PARTED)[0]!))
        return lastBefore(own, employer);
      return own.find(
        (each) => each.role === 'since' && (stands(each, employer, SINCE) || stands(employer, each, SINCE)),
      );
    }

    function lastBefore(own: readonly FoundDate[], { start }: Span): FoundDate | undefined {
      return own.findLast(({ end }) => end <= start && start - end <= FAR);
    }

    function isOfBirth({ start, end }: FoundDate): boolean {
      return birth.test(text.slice(Math.max(0, start - BESIDE), start)) || birth.test(text.slice(end, end + BESIDE));
    }

    /** Whether one span stands before another, in the same clause and near it. */
    function stands(first: Span, second: Span, near: number): boolean {
      const gap = second.start - first.end;
      return gap >= 0 && gap <= near && !PARTED.test(text.slice(first.end, second.start));
    }
  };
}
