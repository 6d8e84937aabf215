import type { Document } from '../model/document.ts';
import { hasOrdinal } from '../model/edition.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { isOfEvent, type RelationType } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { chooseEventDate } from './choose-event-date.ts';
import {
  type DatableClaim,
  type DatablePlace,
  isFit,
  isIn,
  SENTENCE_MARK,
  type Span,
  standsBeside,
  textBetween,
} from './datable-claim.ts';
import { toMonth } from './date-arithmetic.ts';
import { alternatives } from './date-words.ts';
import { createDateFinder, type FoundDate } from './find-dates.ts';
import { createFoundingFinder } from './find-founding.ts';
import { createNewsFinder } from './find-news.ts';
import { createPostingFinder } from './find-posting.ts';
import { createAppointmentTeller } from './tell-appointment.ts';
import { createStandingTeller } from './tell-standing.ts';
import { createYearTeller } from './tell-year.ts';
import { titleOf } from './title-of.ts';

/** Gives the date of a claim, or `undefined` where the article gives none. */
export type DateChooser = (claim: DatableClaim) => PartialDate | undefined;

/** Such a relation begins at a moment of which few words speak; a date beside it is mostly the date of something else. */
const STATES: ReadonlySet<RelationType> = new Set(['SUBSIDIARY_OF', 'OPERATES']);
/** How many paragraphs a report has at most that opens with its day. */
const REPORT_BLOCKS = 4;
/** Words beside a date are looked for this far from it. */
const BESIDE = 10;
/** Between a date and a word of telling before it at most so many characters stand. */
const TOLD = 9;
const SENTENCE_ENDS = new RegExp(SENTENCE_MARK, 'gu');

/**
 * Builds the choice of dates; its result is made ready once for each article.
 *
 * A claim takes the date of its sentence that goes with its words, else the day that opens its report, else the date in
 * another sentence that states the same. Without any, what the article tells as its news is dated by the article, to the
 * month. Posts and ownership are dated only beside a word for their beginning, former posts beside one for their end;
 * founders are at their firm since it was founded.
 * @throws AppError SEEDS_INVALID where the lexicon lacks the topic `dates` or a sense of it
 */
export function createDateChooser(lexicon: Lexicon): (document: Document) => DateChooser {
  const findDates = createDateFinder(lexicon);
  const openNews = createNewsFinder(lexicon);
  const openAppointments = createAppointmentTeller(lexicon);
  const openFoundings = createFoundingFinder(lexicon);
  const openPostings = createPostingFinder(lexicon);
  const isStanding = createStandingTeller(lexicon);
  const tellYear = createYearTeller(lexicon);
  const any = (sense: string) => new RegExp(alternatives(lexicon.dates ?? {}, sense), 'u');
  const begins = any('begins');
  const born = any('born');
  const bornJointly = any('born-jointly');
  const earlier = any('earlier');
  const ends = any('ends');
  const failure = any('failure');
  const founder = any('founder');
  const held = any('held');
  const joined = new RegExp(`[,，]\\s?${alternatives(lexicon.dates ?? {}, 'joins')}\\s[^,，]*$`, 'u');
  const outage = any('outage');
  const recently = any('recently');
  const told = alternatives(lexicon.dates ?? {}, 'told');
  const toldBehind = new RegExp(`^\\s?${told}`, 'u');
  const toldBefore = new RegExp(`${told}[^，,。；;]{0,${TOLD}}$`, 'u');

  return (document) => {
    const { text, blocks } = document;
    const publishedOn = document.publishedOn ?? tellYear(document);
    const dates = findDates(text, 0, text.length, publishedOn);
    const findNews = openNews(publishedOn ? { ...document, publishedOn } : document, dates);
    const findFounding = openFoundings(text, dates);
    const { hasFounded, isAppointed, isReplaced } = openAppointments(text);
    const findPosting = openPostings(text, dates);
    const title = titleOf(document);
    const tellsOutage = outage.test(text.slice(title.start, title.end));
    const stops = [...text.matchAll(SENTENCE_ENDS)].map(({ index }) => index);
    const month = toMonth(publishedOn);

    return (claim) => {
      const others = claim.others ?? [];
      const sentence = text.slice(claim.sentence.start, claim.sentence.end);
      if (isOfEvent(claim.type)) {
        const date = chooseEventDate(claim, { text, dates, publishedOn, held, sentenceAt });
        return date ?? (recently.test(sentence) ? month : findNews(claim)) ?? editionOf(claim);
      }
      if (claim.type === 'WORKS_FOR') return datePost(claim);
      if (STATES.has(claim.type)) return firstOf([claim, ...others], (place) => dateBeside(place, claim, begins));
      if (claim.type === 'USES' && (tellsOutage || failure.test(sentence))) return undefined;
      const report = isStanding(text, claim.type, claim) ? undefined : openingDate(claim);
      const date = moment(claim, claim) ?? report ?? firstOf(others, (place) => moment(place, claim));
      return date ? date.date : isFirstDated(claim) ? undefined : findNews(claim);
    };

    function moment(place: DatablePlace, { status }: DatableClaim): FoundDate | undefined {
      return governing(
        dates.filter(
          (date) =>
            isIn(date, place.sentence) &&
            isFit(date, status) &&
            (!standsBeside(text, date, born, BESIDE) || standsBeside(text, date, bornJointly, BESIDE)),
        ),
        place,
      );
    }

    function datePost(claim: DatableClaim): PartialDate | undefined {
      const { status, title = '', others = [], object } = claim;
      const places = [claim, ...others].filter((place) => !isReplaced(place, claim));
      if (status === 'ended') return firstOf(places, (place) => dateBeside(place, claim, ends));
      const isHeld = status === 'active';
      const coming = isHeld && places[0] === claim && isAppointed(claim, claim) ? takesEffect(claim) : undefined;
      if (coming) return coming.date;
      const date = firstOf(places, (place) => {
        const taken = isHeld && !place.first ? findPosting(place, claim) : undefined;
        return taken ?? (!isHeld || isAppointed(place, claim) ? dateBeside(place, claim, begins) : undefined);
      });
      if (date) return date;
      if (places[0] !== claim) return undefined;
      if (status === 'planned' || isAppointed(claim, claim)) return openingDate(claim)?.date ?? month;
      return isHeld && (founder.test(title) || places.some((place) => hasFounded(place, claim)))
        ? findFounding(object)
        : undefined;
    }

    /** "Was appointed, effective September 1": the day still to come on which a post begins. */
    function takesEffect({ sentence }: DatablePlace): FoundDate | undefined {
      return dates.find((date) => date.role === 'since' && date.future && !date.vague && isIn(date, sentence));
    }

    /** The date of a place that goes with words for a beginning or an end. */
    function dateBeside(place: DatablePlace, { status }: DatableClaim, telling: RegExp): PartialDate | undefined {
      const date = governing(
        dates.filter((each) => isIn(each, place.sentence) && isFit(each, status)),
        place,
      );
      return date && (date.role === 'since' || telling.test(textOver(date, place))) ? date.date : undefined;
    }

    /**
     * The date that goes with a quote. In it: the last before the trigger, else the first, of those that do not tell when somebody told it ("announced
     * today that in February …"), if there are any. Outside: the last before it in the sentence, else one right after it. A semicolon parts a date from what is not its own.
     */
    function governing(
      dated: readonly FoundDate[],
      { start, end, trigger, first }: DatablePlace,
    ): FoundDate | undefined {
      const own = first ? dated.filter((date) => !isIn(date, first)) : dated;
      const all = own.filter(
        (date) => isIn(date, { start, end }) && (trigger === undefined || !isParted(date, trigger)),
      );
      const untold = all.filter((date) => !isTelling(date));
      const inside = untold.length > 0 ? untold : all;
      const before = trigger === undefined ? undefined : inside.findLast((date) => date.start <= trigger);
      const behind = before && inside.find((date) => date.start > trigger!);
      // "A left in 2023, and B moved in 2016": the date of another clause gives way to one of the claim's own.
      if (behind && joined.test(text.slice(before.end, trigger))) return behind;
      return (
        before ??
        inside[0] ??
        own.findLast((date) => date.end <= start && !isParted(date, start)) ??
        own.find((date) => date.start >= end && !/[，；,;。]/u.test(text.slice(end, date.start)))
      );
    }

    /** "Left C in 2022 and moved to B": whoever tells when the first was done tells no news by the second. */
    function isFirstDated({ first }: DatablePlace): boolean {
      return first !== undefined && dates.some((date) => isIn(date, first));
    }

    /** Whether somebody told something on a day. */
    function isTelling({ start, end }: Span): boolean {
      return (
        toldBehind.test(text.slice(end, end + 2 * TOLD)) ||
        toldBefore.test(text.slice(Math.max(0, start - 2 * TOLD), start))
      );
    }

    function isParted(date: Span, at: number): boolean {
      return /[；;]/u.test(textBetween(text, date, { start: at, end: at }));
    }

    function textOver(one: Span, other: Span): string {
      return text.slice(Math.min(one.start, other.start), Math.max(one.end, other.end));
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

    /** An event of which the article tells no date, edition or earlier time is that of the article's year. */
    function editionOf({ sentence, event = [] }: DatableClaim): PartialDate | undefined {
      if (!publishedOn || event.some(hasOrdinal) || earlier.test(text.slice(sentence.start, sentence.end)))
        return undefined;
      return { value: publishedOn.value.slice(0, 4), precision: 'year' };
    }

    function sentenceAt({ start, end }: Span): Span {
      const before = stops.findLast((index) => index < start);
      return { start: before === undefined ? 0 : before + 1, end: stops.find((index) => index >= end) ?? text.length };
    }
  };
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = read(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
