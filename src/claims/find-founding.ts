import type { PartialDate } from '../model/partial-date.ts';
import { placeOfFirst } from '../model/place-of-first.ts';
import type { Lexicon } from '../model/seeds.ts';
import { gapOf, type Span } from './datable-claim.ts';
import { alternatives } from './date-words.ts';
import type { FoundDate } from './find-dates.ts';

/** Gives when an article says that a firm was founded, by the places that name it. */
export type FoundingFinder = (firm: readonly Span[]) => PartialDate | undefined;

/** A word for founding stands this near to its date, and the firm this near to both. */
const BESIDE = 10;
const NEAR = 25;
/** What holds a date and its word, whole. */
const AROUND = 30;
/** The names of its founders take this much at most. */
const FOUNDERS = 80;
/** No firm is told of across these: 甲公司，乙公司成立于2015年. */
const PARTED = /[。！？!?\n；;，,、]|\.\s/u;
/** But a sentence may begin with the founding: Founded in 2015, Harbor …; 2015年成立以来，海港… */
const INTRODUCED = /^.{0,2}[，,]\s?$/u;

/** Nothing is founded behind the word: 甲公司于2015年成立， but not 甲公司于2015年成立乙公司. */
const NO_OBJECT = /^(?:[^\p{L}\p{N}\s]|$)/u;

/** A date with its word for founding. */
interface Founding extends Span {
  readonly date: FoundDate;
  readonly word: Span;
  /** Whether the word says that something came to be, not that somebody founded it. */
  readonly arises: boolean;
}

/**
 * Builds the finder of foundings; its result is made ready once for each article.
 * @throws AppError SEEDS_INVALID where the lexicon lacks a sense
 */
export function createFoundingFinder(lexicon: Lexicon): (text: string, dates: readonly FoundDate[]) => FoundingFinder {
  const any = (flags: string, ...senses: readonly string[]) =>
    new RegExp(alternatives(lexicon.dates ?? {}, ...senses), flags);
  const [wordOf, arising, by] = [any('gu', 'arising', 'founding'), any('u', 'arising'), any('u', 'founded-by')];

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
      const { date, word, arises } = founding;
      const words = between(place, founding);
      if (place.end <= date.start && isBy(words)) return true;
      if (gapOf(place, founding) > NEAR) return false;
      if (PARTED.test(words)) return place.start >= founding.end && INTRODUCED.test(words);
      if (word.start < date.start || place.start >= founding.end)
        return place.end <= word.start || place.start >= date.end;
      // Who stands before a date and the word for founding may have founded another.
      return arises && NO_OBJECT.test(text.slice(word.end));
    }

    /** Whether words between a firm and a date tell its founders: 甲公司由李明、王红于2015年创立. */
    function isBy(words: string): boolean {
      return words.length <= FOUNDERS && by.test(words.slice(0, BESIDE)) && !/[，,。；;\n]/u.test(words);
    }

    function between(one: Span, other: Span): string {
      return text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
    }
  };
}
