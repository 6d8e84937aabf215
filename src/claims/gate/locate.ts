import { toPartialDate } from '../../model/partial-date.ts';
import type { ProposedClaim } from '../../model/proposed-claim.ts';
import type { GateStatement, LinkedStatement } from './check-statement.ts';
import { touches } from './find-orders.ts';
import { findQuote, LONGEST_QUOTE } from './find-quote.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import type { GateArticle } from './gate-article.ts';
import { LINKS, linkName } from './link-name.ts';
import { type Fault, type ReadProposal, readProposal } from './read-proposal.ts';
import type { NameResolver } from './resolve-names.ts';
import type { PassedStatement } from './to-claims.ts';
import { widenQuote } from './widen-quote.ts';

/** Words that call for a cloud provider at their end. */
const PROVIDING: ReadonlySet<string> = new Set(['USES', 'MIGRATED_TO', 'OPERATES']);

/** A proposal whose names and places in the article are known. */
export interface Located {
  readonly raw: ProposedClaim;
  readonly read: ReadProposal;
  readonly subject: number;
  readonly object: number;
  readonly origin: number | undefined;
  readonly places: readonly Stretch[];
}

/** Finds of what a proposal speaks: its quote's places, and the entities of its names. */
export function locate(
  raw: ProposedClaim,
  folded: FoldedText,
  names: NameResolver,
  orders: readonly Stretch[],
): Located | Fault {
  const read = readProposal(raw);
  if ('reason' in read) return read;
  if (read.quote.length > LONGEST_QUOTE)
    return { reason: 'QUOTE_TOO_LONG', detail: `${read.quote.length} characters, of at most ${LONGEST_QUOTE}` };
  const found = findQuote(folded, read.quote);
  if (found.length === 0) return { reason: 'QUOTE_NOT_FOUND', detail: read.quote };
  const places = found.filter((place) => !touches(orders, place));
  if (places.length === 0) return { reason: 'ORDER_TO_READER', detail: read.quote };
  const subject = names.resolve(read.subject, false);
  if (typeof subject !== 'number') return subject;
  const object = names.resolve(read.object, PROVIDING.has(read.type));
  if (typeof object !== 'number') return object;
  // An origin is no more than an addition: one that cannot be resolved is left out.
  const left =
    read.origin === undefined ? undefined : names.resolve({ name: read.origin, kind: 'CloudProvider' }, true);
  const origin = typeof left === 'number' && left !== subject && left !== object ? left : undefined;
  return { raw, read, subject, object, origin, places };
}

/** Takes a proposal at the place that suits it best. */
export function place(article: GateArticle, { read, subject, object, places }: Located): GateStatement | Fault {
  const date = read.date === undefined ? undefined : toPartialDate(read.date);
  if (read.date !== undefined && !date) return { reason: 'DATE_UNREADABLE', detail: read.date };
  const { type, status, within } = read;
  const quote = choosePlace(article, subject, object, places, within);
  return { type, status, subject, object, quote, ...(date && { date }) };
}

/** Adds what a proposal tells beyond the relation, as far as it stands in the text. */
export function complete(
  { document }: GateArticle,
  folded: FoldedText,
  { read, origin }: Located,
  linked: LinkedStatement,
): PassedStatement {
  const written = (value: string | undefined) =>
    value !== undefined && findStretches(folded, foldText(value).text).length > 0 ? value : undefined;
  return {
    ...linked,
    quote: widenQuote(document, linked.subject, linked.object, linked.surroundings),
    confidence: read.confidence,
    origin,
    title: written(read.title),
    workload: written(read.workload),
    region: written(read.region),
  };
}

/** Of several places the one inside what the reader saw, then the one to which both names are linked most closely. */
function choosePlace(
  article: GateArticle,
  subject: number,
  object: number,
  places: readonly Stretch[],
  within: Stretch | undefined,
): Stretch {
  const { entities } = article.mentions;
  const distanceOf = (quote: Stretch) => {
    const surroundings = article.surroundingsOf(quote);
    const isSeen = !within || (quote.start >= within.start && quote.end <= within.end);
    return [subject, object].reduce(
      (sum, entity) => {
        const link = linkName(entity, entities[entity]!, surroundings);
        return sum + (link ? LINKS.indexOf(link) : LINKS.length);
      },
      isSeen ? 0 : 2 * LINKS.length + 1,
    );
  };
  let best = places[0]!;
  if (places.length === 1) return best;
  let least = distanceOf(best);
  for (const place of places.slice(1)) {
    const distance = distanceOf(place);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
