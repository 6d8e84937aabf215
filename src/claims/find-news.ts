import type { Document } from '../model/document.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { RelationType } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { type DatableClaim, isIn, type Span } from './datable-claim.ts';
import { addDays, commonMoment, daysBetween, isDay, toDate, toMoment, toMonth } from './date-arithmetic.ts';
import { alternatives } from './date-words.ts';
import type { FoundDate } from './find-dates.ts';
import { findOpening } from './find-opening.ts';
import { createStandingTeller } from './tell-standing.ts';
import { titleOf } from './title-of.ts';

/** Gives the month in which an article reports a claim as news; `undefined` for what it only mentions. */
export type NewsFinder = (claim: DatableClaim) => PartialDate | undefined;

/** These begin with an event that is news once. */
const EVENTFUL: ReadonlySet<RelationType> = new Set(['PARTNERS_WITH', 'INVESTED_IN', 'ACQUIRED', 'MIGRATED_TO']);
/** A week's digest reaches so many days back. */
const WEEK = 6;

/**
 * Builds the finder of what an article tells as its news; its result is made ready once for each article.
 *
 * News was announced by the article's day, so the article's month is true of it, and a digest's own month where its title
 * tells one. News is what a sentence announces; and of co-operations, deals and moves, unless their words speak of
 * earlier times or of what stands, what is planned or rumoured, what the first paragraph tells, what a digest lists,
 * investments of whom a title names that tells of a round, and in an article that announces something what its opening
 * says of both ends, or of one where it announces partners.
 */
export function createNewsFinder(lexicon: Lexicon): (document: Document, dates: readonly FoundDate[]) => NewsFinder {
  const sense = (name: string) => alternatives(lexicon.dates ?? {}, name);
  const any = (name: string) => new RegExp(sense(name), 'u');
  const isStanding = createStandingTeller(lexicon);
  const [announced, digest, earlier] = [any('announced'), any('digest'), any('earlier')];
  const [partnering, raising] = [any('partnering'), any('raising')];
  const round = new RegExp(
    `(?<![A-Za-z])(?<zh>(?:Pre-?)?[A-H]\\d?\\+{0,2})\\s?${sense('round')}|${sense('round-before')}\\s(?<en>[A-H])\\b|(?<early>${sense('round-early')})`,
    'giu',
  );

  return (document, dates) => {
    const { text, blocks, publishedOn } = document;
    const title = titleOf(document);
    const firstEnd = blocks.find(({ kind }) => kind === 'body')?.end ?? 0;
    const opening = findOpening(document);
    const openingText = textOf(opening);
    const announces =
      announced.test(openingText) ||
      dates.some(({ date, ...place }) => isIn(place, opening) && isOfWeek(date, publishedOn));
    const announcesPartners = announces && partnering.test(openingText);
    const month = toMonth(publishedOn);
    const isDigest = digest.test(textOf(title));
    const raises = raising.test(textOf(title));
    const printed = dates.find(
      ({ date, kind, ...place }) => kind === 'absolute' && date.precision !== 'year' && isIn(place, title),
    );
    const issue = toWeek(printed?.date ?? publishedOn);

    return (claim) => {
      if (announced.test(textOf(claim.sentence))) return month;
      const isHeadline = isDigest && blocks[claim.sentence.block]?.kind === 'heading';
      if (!EVENTFUL.has(claim.type) && !isHeadline) return undefined;
      const places = [claim, ...(claim.others ?? [])].filter(
        (place) => !earlier.test(textOf(place)) && !isStanding(text, claim.type, place),
      );
      if (places.length === 0) return undefined;
      if (isDigest) return issue;
      if (claim.status === 'planned' || claim.status === 'rumoured') return month;
      if (places.some(({ sentence }) => sentence.start < firstEnd)) return month;
      return isSubject(claim) ? month : undefined;
    };

    function isSubject({ type, subject, object, sentence }: DatableClaim): boolean {
      const isNamed = (places: readonly Span[], zone: Span) => places.some((place) => isIn(place, zone));
      if (isNamed(subject, title) && isNamed(object, title)) return true;
      if (type === 'INVESTED_IN' && raises && !isOtherRound(sentence)) {
        if (isNamed(subject, title) || isNamed(object, title)) return true;
      }
      if (!announces) return false;
      if (isNamed(subject, opening) && isNamed(object, opening)) return true;
      return type === 'PARTNERS_WITH' && announcesPartners && (isNamed(subject, opening) || isNamed(object, opening));
    }

    /** Whether a sentence names a round (A轮, Series A) that the title does not. */
    function isOtherRound(sentence: Span): boolean {
      const [told, titled] = [sentence, title].map((span) => roundsOf(textOf(span)));
      return told!.length > 0 && titled!.length > 0 && !told!.some((round) => titled!.includes(round));
    }

    /** The rounds of investment that a text names. */
    function roundsOf(written: string): string[] {
      return [...written.matchAll(round)].map(({ groups }) =>
        (groups!.zh ?? groups!.en ?? groups!.early)!.toLowerCase(),
      );
    }

    /** Words that lost the space between them with their markup ("announcingAWS") are parted again. */
    function textOf({ start, end }: Span): string {
      return text.slice(start, end).replace(/(?<=[a-z])(?=[A-Z])/gu, ' ');
    }
  };
}

/** Tells whether a day lies in the week that ends with another. */
function isOfWeek(date: PartialDate, last: PartialDate | undefined): boolean {
  const [day, end] = [toMoment(date), last && toMoment(last)];
  if (!isDay(day) || !isDay(end)) return false;
  const days = daysBetween(day, end);
  return days >= 0 && days <= WEEK;
}

/** What is sure of the week before a digest's day: its month, its year or nothing. */
function toWeek(date: PartialDate | undefined): PartialDate | undefined {
  const day = date && toMoment(date);
  if (!isDay(day)) return date;
  const week = commonMoment(addDays(day, -WEEK), day);
  return week && toDate({ year: week.year, ...(week.month !== undefined && { month: week.month }) });
}
