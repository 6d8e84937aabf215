import type { Document } from '../model/document.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { RelationType } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { chooseEventDate } from './choose-event-date.ts';
import { type DatableClaim, isFit, isIn, type Span } from './datable-claim.ts';
import { alternatives } from './date-words.ts';
import { createDateFinder, type FoundDate } from './find-dates.ts';

/** Gives the date of a claim, or `undefined` where the article gives none. */
export type DateChooser = (claim: DatableClaim) => PartialDate | undefined;

/** Such a relation begins at a moment of which few words speak; a date beside it is mostly the date of something else. */
const STATES: ReadonlySet<RelationType> = new Set(['WORKS_FOR', 'SUBSIDIARY_OF', 'OPERATES']);
const EVENTS: ReadonlySet<RelationType> = new Set(['HOSTED', 'PARTICIPATED_IN']);
/** What the title and the first paragraph tell of these is the article's news. */
const NEWS: ReadonlySet<RelationType> = new Set(['PARTNERS_WITH', 'INVESTED_IN', 'ACQUIRED']);
/** How many paragraphs a report has at most that opens with its day. */
const REPORT_BLOCKS = 4;
/** Words beside a date are looked for this far from it. */
const BESIDE = 10;
const SENTENCE_END = /[。！？!?\n]|\.\s/gu;

/**
 * Builds the choice of dates; its result is made ready once for each article.
 *
 * A claim takes the date of its sentence that goes with its words, else the day that opens its report. Without either,
 * news that the sentence announces is dated by the article, to the month: it was announced by then. Posts and ownership
 * are dated only beside a word for their beginning or end.
 * @throws AppError SEEDS_INVALID where the lexicon lacks the topic `dates` or a sense of it
 */
export function createDateChooser(lexicon: Lexicon): (document: Document) => DateChooser {
  const findDates = createDateFinder(lexicon);
  const any = (sense: string) => new RegExp(alternatives(lexicon.dates ?? {}, sense), 'u');
  const [announced, appointed, begins, born, failure, held, recently] = [
    'announced',
    'appointed',
    'begins',
    'born',
    'failure',
    'held',
    'recently',
  ].map(any) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];

  return (document) => {
    const { text, blocks, publishedOn } = document;
    const dates = findDates(text, 0, text.length, publishedOn);
    const newsEnd = blocks.find(({ kind }) => kind === 'body')?.end ?? 0;
    const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index);
    const month = toMonth(publishedOn);

    return (claim) => {
      const sentence = text.slice(claim.sentence.start, claim.sentence.end);
      const own = dates.filter((date) => isIn(date, claim.sentence) && isFit(date, claim.status));
      if (EVENTS.has(claim.type)) {
        const date = chooseEventDate(claim, { text, dates, publishedOn, held, sentenceAt });
        return date ?? (recently.test(sentence) ? month : undefined);
      }
      if (STATES.has(claim.type)) {
        const date = governing(own, claim);
        if (date) return date.role === 'since' || begins.test(textOver(date, claim)) ? date.date : undefined;
        return claim.type === 'WORKS_FOR' && appointed.test(sentence) ? month : undefined;
      }
      if (claim.type === 'USES' && failure.test(sentence)) return undefined;
      const date =
        governing(
          own.filter((each) => !isOfBirth(each)),
          claim,
        ) ?? openingDate(claim);
      if (date) return date.date;
      const isNews = NEWS.has(claim.type) && claim.sentence.start < newsEnd;
      return isNews || announced.test(sentence) ? month : undefined;
    };

    /**
     * The date that goes with a quote. In it: the last before the trigger, else the first. Outside: the last before it
     * in the sentence, else one right after it. A semicolon parts a date from what is not its own.
     */
    function governing(own: readonly FoundDate[], { start, end, trigger }: DatableClaim): FoundDate | undefined {
      const inside = own.filter(
        (date) => isIn(date, { start, end }) && (trigger === undefined || !isParted(date, trigger)),
      );
      return (
        (trigger === undefined ? undefined : inside.findLast((date) => date.start <= trigger)) ??
        inside[0] ??
        own.findLast((date) => date.end <= start && !isParted(date, start)) ??
        own.find((date) => date.start >= end && !/[，；,;。]/u.test(text.slice(end, date.start)))
      );
    }

    function isParted(date: Span, at: number): boolean {
      return /[；;]/u.test(text.slice(Math.min(date.end, at), Math.max(date.start, at)));
    }

    function textOver(one: Span, other: Span): string {
      return text.slice(Math.min(one.start, other.start), Math.max(one.end, other.end));
    }

    function isOfBirth({ start, end }: FoundDate): boolean {
      return born.test(text.slice(Math.max(0, start - BESIDE), start)) || born.test(text.slice(end, end + BESIDE));
    }

    /** The day that opens the report of a sentence: at the start of a paragraph since the last heading, or below it. */
    function openingDate({ sentence, status }: DatableClaim): FoundDate | undefined {
      const block = blocks[sentence.block];
      if (!block) return undefined;
      let first = sentence.block;
      while (first > 0 && sentence.block - first < REPORT_BLOCKS && blocks[first]?.kind === 'body') first -= 1;
      const report =
        block.kind === 'heading'
          ? { start: block.end, end: blocks[sentence.block + 1]?.end ?? block.end }
          : { start: blocks[first]?.start ?? 0, end: sentence.start };
      return dates.findLast((date) => date.dateline && isIn(date, report) && isFit(date, status));
    }

    function sentenceAt({ start, end }: Span): Span {
      const before = ends.findLast((index) => index < start);
      return { start: before === undefined ? 0 : before + 1, end: ends.find((index) => index >= end) ?? text.length };
    }
  };
}

function toMonth(date: PartialDate | undefined): PartialDate | undefined {
  return date?.precision === 'day' ? { value: date.value.slice(0, 7), precision: 'month' } : date;
}
