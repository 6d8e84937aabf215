import type { PartialDate } from '../../model/partial-date.ts';
import { type ClaimStatus, isAllowed, type RelationType } from '../../model/relation.ts';
import { isAfter } from '../is-after.ts';
import { checkDirection } from './check-direction.ts';
import type { Stretch } from './find-stretches.ts';
import type { GateArticle } from './gate-article.ts';
import { LINKS, type Link, linkName } from './link-name.ts';
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

/** By what the names of a statement belong to its quote: the weaker of both links. */
export interface Passed {
  readonly link: Link;
}

/** Holds a statement against its article by the rules that every extractor obeys; its quote stands there. */
export function checkStatement(article: GateArticle, statement: GateStatement): Passed | Fault {
  const { type, subject, object } = statement;
  const { entities } = article.mentions;
  const [from, to] = [entities[subject]!, entities[object]!];
  if (subject === object) return { reason: 'SAME_ENDS', detail: from.name };
  if (!isAllowed(type, from.kind, to.kind))
    return { reason: 'WRONG_ENDS', detail: `${type} joins no ${from.kind} to a ${to.kind}` };
  return checkDate(article, statement) ?? checkBlock(article, statement) ?? checkLinks(article, statement);
}

function checkDate({ document }: GateArticle, { status, date }: GateStatement): Fault | undefined {
  if (status === 'planned' || !isAfter(date, document.publishedOn)) return undefined;
  return { reason: 'DATE_IN_FUTURE', detail: `${date!.value}, article of ${document.publishedOn!.value}` };
}

const SILENT: ReadonlySet<string> = new Set(['code', 'boilerplate', 'advert', 'related']);

function checkBlock({ document }: GateArticle, { quote }: GateStatement): Fault | undefined {
  const silent = document.blocks.find(
    ({ kind, start, end }) => SILENT.has(kind) && start < quote.end && end > quote.start,
  );
  return silent && { reason: 'QUOTE_NOT_CLAIMABLE', detail: silent.kind };
}

function checkLinks(article: GateArticle, statement: GateStatement): Passed | Fault {
  const { type, subject, object, quote } = statement;
  const { entities } = article.mentions;
  const surroundings = article.surroundingsOf(quote);
  const from = linkName(subject, entities[subject]!, surroundings);
  if (!from) return { reason: 'NAME_NOT_LINKED', detail: entities[subject]!.name };
  const to = linkName(object, entities[object]!, surroundings);
  if (!to) return { reason: 'NAME_NOT_LINKED', detail: entities[object]!.name };
  const link = LINKS.indexOf(from) > LINKS.indexOf(to) ? from : to;
  return checkDirection(article, statement, surroundings) ?? { link };
}
