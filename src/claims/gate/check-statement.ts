import type { Document } from '../../model/document.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { ClaimStatus, EntityKind, RelationType } from '../../model/relation.ts';
import { isAfter } from '../is-after.ts';
import { mayJoin } from '../may-join.ts';
import type { ExtraSupply, SupplyKind } from '../read-sentences.ts';
import type { Stretch } from './find-stretches.ts';
import type { GateArticle } from './gate-article.ts';
import { isWeak, type Link, linkName, type QuoteSurroundings, weaker } from './link-name.ts';
import type { Fault } from './read-proposal.ts';

/** What a claim says, with its ends as indexes of the article's entities. */
export interface GateStatement {
  readonly type: RelationType;
  readonly status: ClaimStatus;
  readonly subject: number;
  readonly object: number;
  readonly quote: Stretch;
  readonly date?: PartialDate;
}

/** A statement whose names belong to its quote. */
export interface LinkedStatement extends GateStatement {
  readonly surroundings: QuoteSurroundings;
  /** By what its names belong to the quote: the weaker of both links. */
  readonly link: Link;
  /** The end whose name stands elsewhere, if one does. */
  readonly outside: 'subject' | 'object' | undefined;
  /** The names that stand elsewhere, as the sentences of the quote are read with them. */
  readonly supplies: readonly ExtraSupply[];
}

/** Holds a statement against its article as far as its sentences need not be read: ends, date, block, links of both names. */
export function linkStatement(article: GateArticle, statement: GateStatement): LinkedStatement | Fault {
  const { type, subject, object, quote } = statement;
  const { entities } = article.mentions;
  const [from, to] = [entities[subject]!, entities[object]!];
  if (subject === object) return { reason: 'SAME_ENDS', detail: from.name };
  if (!mayJoin(type, from, to))
    return { reason: 'WRONG_ENDS', detail: `${type} joins no ${from.kind} to a ${to.kind}` };
  const fault = checkDate(article.document, statement, to.kind) ?? checkBlock(article.document, quote);
  if (fault) return fault;

  const surroundings = article.surroundingsOf(quote);
  const first = linkName(subject, from, surroundings);
  if (!first) return { reason: 'NAME_NOT_LINKED', detail: from.name };
  const second = linkName(object, to, surroundings);
  if (!second) return { reason: 'NAME_NOT_LINKED', detail: to.name };
  if (isWeak(first) && isWeak(second)) return { reason: 'NAME_NOT_LINKED', detail: `${from.name}, ${to.name}` };
  const supplies = [...supplyOf(article, subject, first, quote), ...supplyOf(article, object, second, quote)];
  const outside = isWeak(first) ? 'subject' : isWeak(second) ? 'object' : undefined;
  return { ...statement, surroundings, link: weaker(first, second), outside, supplies };
}

/** What is to come is a plan; so is an event, whose date the article writes, and a year may only name its edition. */
function checkDate(
  { publishedOn, text }: Document,
  { status, date }: GateStatement,
  object: EntityKind,
): Fault | undefined {
  if (status === 'planned' || !date) return undefined;
  const year = date.value.slice(0, 4);
  if (publishedOn) {
    if (!isAfter(date, publishedOn)) return undefined;
    if (object === 'Event' && (text.includes(year) || publishedOn.value.startsWith(year))) return undefined;
    return { reason: 'DATE_IN_FUTURE', detail: `${date.value}, article of ${publishedOn.value}` };
  }
  // An article that bears no date is at least of the latest year that it writes.
  const isKnown = [...text.matchAll(YEAR)].some(([written]) => written >= year);
  return isKnown ? undefined : { reason: 'DATE_IN_FUTURE', detail: `${date.value}, later than the undated article` };
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
const SILENT: ReadonlySet<string> = new Set(['code', 'boilerplate', 'advert', 'related']);

function checkBlock({ blocks }: Document, { start, end }: Stretch): Fault | undefined {
  const silent = blocks.find((block) => SILENT.has(block.kind) && block.start < end && block.end > start);
  return silent && { reason: 'QUOTE_NOT_CLAIMABLE', detail: silent.kind };
}

const SUPPLIES: Partial<Readonly<Record<Link, SupplyKind>>> = {
  lead: 'previous',
  heading: 'heading',
  previous: 'previous',
  paragraph: 'previous',
  title: 'title',
  topic: 'title',
};

function supplyOf(article: GateArticle, entity: number, link: Link, { start }: Stretch): readonly ExtraSupply[] {
  const kind = SUPPLIES[link];
  const mention = kind && article.nearestMention(entity, start);
  return mention ? [{ kind, mention }] : [];
}
