import type { Document } from '../model/document.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { ClaimStatus, RelationType } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { alternatives } from './date-words.ts';
import { createDateFinder, type FoundDate } from './find-dates.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What of a claim tells which date is its own. Offsets into `Document.text`. */
export interface DatableClaim {
  readonly type: RelationType;
  readonly status: ClaimStatus;
  /** The evidence: the claim's quote. */
  readonly start: number;
  readonly end: number;
  /** The sentence that holds it, and its block. */
  readonly sentence: Span & { readonly block: number };
  /** Where the word stands that states the relation, if one does. */
  readonly trigger?: number;
  /** The event of a claim about one: its names, and where the article speaks of it. */
  readonly event?: { readonly forms: readonly string[]; readonly places: readonly Span[] };
}

/** Gives the date of a claim, or `undefined` where the article gives none. */
export type DateChooser = (claim: DatableClaim) => PartialDate | undefined;

/** A relation of these types begins at a moment of which only a few words speak; a date beside it is mostly another's. */
const STATES: ReadonlySet<RelationType> = new Set(['WORKS_FOR', 'SUBSIDIARY_OF', 'OPERATES']);
const EVENTS: ReadonlySet<RelationType> = new Set(['HOSTED', 'PARTICIPATED_IN']);
const CLAUSE_BREAK = /[，；,;]/u;
const EVENT_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/**
 * Builds the choice of dates from the words of the lexicon's topic `dates`; it is made once for each article.
 * @throws AppError SEEDS_INVALID where a sense is missing
 */
export function createDateChooser(lexicon: Lexicon): (document: Document) => DateChooser {
  const findDates = createDateFinder(lexicon);
  const begins = new RegExp(alternatives(lexicon.dates ?? {}, 'begins'), 'u');
  const announced = new RegExp(alternatives(lexicon.dates ?? {}, 'announced'), 'u');
  const held = new RegExp(alternatives(lexicon.dates ?? {}, 'held'), 'u');

  return (document) => {
    const { text, blocks, publishedOn } = document;
    const dates = findDates(text, 0, text.length, publishedOn);
    const lead = leadOf(document);

    return (claim) => {
      if (EVENTS.has(claim.type)) return dateOfEvent(claim);
      if (STATES.has(claim.type)) return dateOfBeginning(claim);
      return dateOfHappening(claim);
    };

    /** The date that governs a place of a sentence: the last before it, else the first after it. */
    function governing(claim: DatableClaim): FoundDate | undefined {
      const inside = within(claim.sentence).filter((date) => isFit(date, claim));
      const inQuote = inside.filter(({ start, end }) => start >= claim.start && end <= claim.end);
      const at = claim.trigger ?? claim.end;
      const candidates = inQuote.length > 0 ? inQuote : inside;
      return candidates.findLast(({ start }) => start <= at) ?? candidates[0];
    }

    function dateOfHappening(claim: DatableClaim): PartialDate | undefined {
      const own = governing(claim);
      if (own) return own.date;
      const block = blocks[claim.sentence.block];
      if (!block) return undefined;
      const earlier = within({ start: block.start, end: claim.sentence.start }).filter((date) => isFit(date, claim));
      const opening = earlier.findLast(({ dateline }) => dateline);
      if (opening) return opening.date;
      const sentence = text.slice(claim.sentence.start, claim.sentence.end);
      if (announced.test(sentence) || claim.sentence.start < lead) return toMonth(publishedOn);
      return undefined;
    }

    function dateOfBeginning(claim: DatableClaim): PartialDate | undefined {
      const own = governing(claim);
      if (!own) return undefined;
      const from = Math.min(own.start, claim.start);
      const clause = text.slice(from, Math.max(own.end, claim.end));
      return begins.test(clause) ? own.date : undefined;
    }

    function dateOfEvent(claim: DatableClaim): PartialDate | undefined {
      const year = (claim.event?.forms ?? [])
        .map((form) => EVENT_YEAR.exec(form)?.[0])
        .find((each) => each !== undefined);
      const own = governing(claim);
      if (own && (!year || own.date.value.startsWith(year))) return own.date;
      for (const place of claim.event?.places ?? []) {
        const near = dates.find(
          (date) =>
            isFit(date, claim) &&
            Math.abs(date.start - place.start) < 60 &&
            (!year || date.date.value.startsWith(year)),
        );
        if (near) return near.date;
      }
      if (year) return { value: year, precision: 'year' };
      return undefined;
    }

    function within({ start, end }: Span): readonly FoundDate[] {
      return dates.filter((date) => date.start >= start && date.end <= end);
    }
  };
}

function isFit(date: FoundDate, { status }: DatableClaim): boolean {
  if (date.future && status !== 'planned' && status !== 'rumoured') return false;
  return date.role !== 'until' || status === 'ended' || status === 'planned';
}

function toMonth(date: PartialDate | undefined): PartialDate | undefined {
  if (!date || date.precision !== 'day') return date;
  return { value: date.value.slice(0, 7), precision: 'month' };
}

/** Where the opening of the article ends: its title and first paragraph. */
function leadOf({ blocks }: Document): number {
  const first = blocks.find(({ kind }) => kind === 'body');
  return first?.end ?? blocks[0]?.end ?? 0;
}
