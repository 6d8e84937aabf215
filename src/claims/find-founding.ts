import type { PartialDate } from '../model/partial-date.ts';
import { placeOfFirst } from '../model/place-of-first.ts';
import type { Lexicon } from '../model/seeds.ts';
import { gapOf, type Span } from './datable-claim.ts';
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
 * Builds the finder of foundings; its result is made ready once for each article.
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
    const foundings = dates.flatMap((date): readonly Founding[] => {
      if (date.vague || date.future) return [];
      const from = Math.max(0, date.start - AROUND);
      const word = [...text.slice(from, date.end + AROUND).matchAll(wordOf)]
        .map(({ index, 0: word }) => ({
          ...{ start: from + index, end: from + index + word.length, arises: arising.test(word) },
        }))
        .find((each) => gapOf(each, date) <= BESIDE && !PARTED.test(between(each, date)));
      if (!word) return [];
      const span = { start: Math.min(word.start, date.start), end: Math.max(word.end, date.end) };
      return [{ ...span, date, word, arises: word.arises }];
    });

    return (firm) =>
      firm
        .flatMap((place) => foundingsBy(place).filter((founding) => isOf(place, founding)))
        .sort((one, other) => one.start - other.start)[0]?.date.date;

    /** Those that may tell of a firm at a place: long articles have many of both. */
    function foundingsBy({ start, end }: Span): readonly Founding[] {
      const first = placeOfFirst(foundings, ({ date }) => date.end >= start - FOUNDERS);
      const behind = placeOfFirst(foundings, ({ date }) => date.start > end + FOUNDERS);
      return foundings.slice(first, behind);
    }

    function isOf(place: Span, founding: Founding): boolean {
      const { date, word, arises, start, end } = founding;
      const words = between(place, founding);
      if (place.start >= end) return introduced.test(words);
      // Between the date and its word: 2015年甲公司成立.
      if (place.end > start)
        return arises && date.end <= place.start && linked.test(between(place, word)) && isWhole(word);
      if (words.length <= FOUNDERS && by.test(words)) return true;
      // Who stands before a date and the word may have founded another.
      return linked.test(words) && (word.start < date.start || (arises && isWhole(word)));
    }

    /** Whether nothing is founded behind the word: 甲公司于2015年成立乙公司. */
    function isWhole(word: Span): boolean {
      return noObject.test(text.slice(word.end, word.end + AROUND));
    }

    function between(one: Span, other: Span): string {
      return text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
    }
  };
}
