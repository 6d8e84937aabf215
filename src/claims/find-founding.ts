import type { PartialDate } from '../model/partial-date.ts';
import { placeOfFirst } from '../model/place-of-first.ts';
import type { Lexicon } from '../model/seeds.ts';
import { findWords, gapOf, type Span, textBetween } from './datable-claim.ts';
import { alternatives } from './date-words.ts';
import type { FoundDate } from './find-dates.ts';

/** Gives when an article says that a firm was founded, by the places that name it. */
export type FoundingFinder = (firm: readonly Span[]) => PartialDate | undefined;

/** A word for founding stands this near to its date. */
const BESIDE = 10;
/** What holds a date and its word, whole. */
const AROUND = 30;
/** The names of its founders, between a firm and its founding, take this much at most. */
const FOUNDERS = 80;
const MARKS = String.raw`[\s（）()「」『』“”"《》]`;
const PARTED = /[。！？!?\n；;，,、]|\.\s/u;

/** A date with its word for founding. */
interface Founding extends Span {
  readonly date: FoundDate;
  readonly word: Span;
  /** Whether the word says that something came to be, not that somebody founded it. */
  readonly arises: boolean;
}

/**
 * Builds the finder of foundings; its result reads one article.
 *
 * The firm stands right beside the founding, since of its parts, rivals and customers others are told: "甲公司成立于2015年", "甲公司由李明
 * 于2015年创立", "Founded in 2015, Harbor …", and of words for coming to be "甲公司于2015年成立，".
 * @throws AppError SEEDS_INVALID where the lexicon lacks a sense
 */
export function createFoundingFinder(lexicon: Lexicon): (text: string, dates: readonly FoundDate[]) => FoundingFinder {
  const any = (...senses: readonly string[]) => alternatives(lexicon.dates ?? {}, ...senses);
  const wordOf = new RegExp(any('arising', 'founding'), 'gu');
  const arising = new RegExp(any('arising'), 'u');
  const linked = new RegExp(`^(?:${MARKS}|${any('founding-links')})*$`, 'u');
  const by = new RegExp(`^${MARKS}*(?:${any('founding-links')})?[，,]?\\s?${any('founded-by')}[^，,。；;\\n]*$`, 'u');
  const introduced = new RegExp(`^\\s?(?:${any('founding-tails')})?\\s?[，,]?\\s?$`, 'u');
  const noObject = new RegExp(`^(?:[^\\p{L}\\p{N} \\t]|${any('founding-tails', 'founding-links')}|$)`, 'u');

  return (text, dates) => {
    return (firm) =>
      firm
        .flatMap((place) => foundingsBy(place).filter((founding) => isOf(place, founding)))
        .sort((one, other) => one.start - other.start)[0]?.date.date;

    /** Those that may tell of a firm at a place: long articles have many dates and many places. */
    function foundingsBy({ start, end }: Span): readonly Founding[] {
      const first = placeOfFirst(dates, (date) => date.end >= start - FOUNDERS);
      const behind = placeOfFirst(dates, (date) => date.start > end + FOUNDERS);
      return dates.slice(first, behind).flatMap((date) => toFounding(date) ?? []);
    }

    function toFounding(date: FoundDate): Founding | undefined {
      if (date.vague || date.future) return undefined;
      const around = { start: Math.max(0, date.start - AROUND), end: date.end + AROUND };
      const word = findWords(text, around, wordOf).find(
        (each) => gapOf(each, date) <= BESIDE && !PARTED.test(textBetween(text, each, date)),
      );
      if (!word) return undefined;
      const span = { start: Math.min(word.start, date.start), end: Math.max(word.end, date.end) };
      return { ...span, date, word, arises: arising.test(word.word) };
    }

    function isOf(place: Span, founding: Founding): boolean {
      const { date, word, arises, start, end } = founding;
      const words = textBetween(text, place, founding);
      if (place.start >= end) return introduced.test(words);
      // Between the date and its word: 2015年甲公司成立.
      if (place.end > start)
        return arises && date.end <= place.start && linked.test(textBetween(text, place, word)) && isWhole(word);
      if (words.length <= FOUNDERS && by.test(words)) return true;
      // Who stands before a date and the word may have founded another.
      return linked.test(words) && (word.start < date.start || (arises && isWhole(word)));
    }

    /** Whether nothing is founded behind the word: 甲公司于2015年成立乙公司. */
    function isWhole(word: Span): boolean {
      return noObject.test(text.slice(word.end, word.end + AROUND));
    }
  };
}
