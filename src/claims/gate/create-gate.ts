import type { Claim, NameRef } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import { toPartialDate } from '../../model/partial-date.ts';
import type { ProposedClaim } from '../../model/proposed-claim.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { Seeds } from '../../model/seeds.ts';
import type { SentenceContext } from '../follow-context.ts';
import { type CandidateReader, createCandidateReader } from '../read-candidates.ts';
import type { ExtraSupply } from '../read-sentences.ts';
import { createOwnWordTeller } from '../tell-own-word.ts';
import { checkDirection } from './check-direction.ts';
import { type GateStatement, type LinkedStatement, linkStatement } from './check-statement.ts';
import { checkSupport } from './check-support.ts';
import { createOrderFinder, leaveOut, touches } from './find-orders.ts';
import { findQuote, LONGEST_QUOTE } from './find-quote.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { type GateArticle, openGateArticle } from './gate-article.ts';
import { LINKS, linkName } from './link-name.ts';
import { createEvidenceReader, type Evidence, type QuotedSentences } from './open-evidence.ts';
import { type Fault, type ReadProposal, readProposal } from './read-proposal.ts';
import { createNameResolver, type NameResolver } from './resolve-names.ts';
import { createOwnershipTeller } from './tell-ownership.ts';
import { type PassedStatement, toClaims } from './to-claims.ts';
import { toRefusal } from './to-refusal.ts';
import { widenQuote } from './widen-quote.ts';

/** What every claim passes before it may be written, whoever read it. What fails is listed with its reason. */
export interface Gate {
  /** Checks claims that have offsets and entities already, the rules'. */
  check(
    document: Document,
    mentions: Mentions,
    claims: readonly Claim[],
  ): { readonly claims: readonly Claim[]; readonly refused: readonly Refusal[] };
  /**
   * Resolves what a reader proposes to entities, offsets and dates, and checks it; claims come in text order.
   * @param proposals anything at all: what is no proposal is refused
   * @param extractor name and version of the reader, for the claims and refusals
   */
  admit(
    document: Document,
    mentions: Mentions,
    proposals: readonly ProposedClaim[],
    extractor: string,
  ): {
    readonly claims: readonly Claim[];
    readonly refused: readonly Refusal[];
    /** The article's names, with those that only the reader knew. */
    readonly mentions: Mentions;
  };
}

/** Words that call for a cloud provider at their end. */
const PROVIDING: ReadonlySet<string> = new Set(['USES', 'MIGRATED_TO', 'OPERATES']);

/** A proposal whose names and places in the article are known. */
interface Located {
  readonly raw: ProposedClaim;
  readonly read: ReadProposal;
  readonly subject: number;
  readonly object: number;
  readonly origin: number | undefined;
  readonly places: readonly Stretch[];
}

/**
 * Builds the gate from the gazetteer, the words, the frames and their weights.
 * @param readCandidates that of the rules, so that an article is not read twice
 */
export function createGate(
  seeds: Pick<Seeds, 'entities' | 'lexicon' | 'patterns' | 'models'>,
  readCandidates: CandidateReader = createCandidateReader(seeds),
): Gate {
  const openNames = createNameResolver(seeds);
  const evidence = createEvidenceReader(seeds, readCandidates);
  const openOwnWords = createOwnWordTeller(seeds);
  const findOrders = createOrderFinder(seeds.lexicon);
  const isPartOf = createOwnershipTeller(seeds.entities);

  return {
    check(document, mentions, claims) {
      if (claims.length === 0) return { claims, refused: [] };
      const orders = findOrders(document);
      const article = openGateArticle(document, leaveOut(orders, mentions));
      const indexOf = indexEntities(mentions);
      const refused: Refusal[] = [];
      const linked = claims.map((claim) => {
        const found = checkOrder(orders, claim) ?? toStatement(document, claim, indexOf);
        return 'reason' in found ? found : linkStatement(article, found);
      });
      const results = weigh(article, linked, evidence.readAll(document, mentions));
      const passed = claims.filter((claim, index) => {
        const result = results[index]!;
        if ('reason' in result) refused.push(toRefusal(result, claim, claim.extractor));
        return !('reason' in result);
      });
      return { claims: passed, refused };
    },

    admit(document, mentions, proposals, extractor) {
      if (proposals.length === 0) return { claims: [], refused: [], mentions };
      const folded = foldText(document.text);
      const names = openNames(document, folded, mentions);
      const orders = findOrders(document);
      const located = proposals.map((proposal) => locate(proposal, folded, names, orders));
      const all = leaveOut(orders, names.mentions());
      const article = openGateArticle(document, all);
      const linked = located.map((one) => {
        const found = 'reason' in one ? one : place(article, one);
        return 'reason' in found ? found : linkStatement(article, found);
      });
      const results = weigh(article, linked, evidence.readQuoted(document, all, quotedBy(article, linked)));
      const refused: Refusal[] = [];
      const passed: PassedStatement[] = [];
      for (const [index, result] of results.entries()) {
        if ('reason' in result) refused.push(toRefusal(result, proposals[index]!, extractor));
        else passed.push(complete(article, folded, located[index] as Located, result));
      }
      const used = new Set(passed.flatMap(({ subject, object, origin }) => [subject, object, origin]));
      return {
        claims: toClaims(document, all, passed, extractor, openOwnWords),
        refused,
        mentions: names.mentions((entity) => used.has(entity)),
      };
    },
  };

  /** Holds what the sentences tell against statements whose names belong to them, by the same rules for every extractor. */
  function weigh(
    article: GateArticle,
    linked: readonly (LinkedStatement | Fault)[],
    read: Evidence,
  ): readonly (LinkedStatement | Fault)[] {
    return linked.map((one) => {
      if ('reason' in one) return one;
      const isInTitle = read.speakOf(one.type, article.title);
      return (
        checkSupport(read, one, isInTitle) ?? checkDirection(read, article.mentions.entities, isPartOf, one) ?? one
      );
    });
  }
}

/** The sentences of statements, each with the names that they take it to leave out; the title, which counts for every pair. */
function quotedBy(article: GateArticle, linked: readonly (LinkedStatement | Fault)[]): QuotedSentences {
  const quoted = new Map<SentenceContext, ExtraSupply[]>(article.title.map((context) => [context, []]));
  for (const one of linked) {
    if ('reason' in one) continue;
    for (const context of one.surroundings.contexts) {
      const extras = quoted.get(context);
      if (extras) extras.push(...one.supplies);
      else quoted.set(context, [...one.supplies]);
    }
  }
  return quoted;
}

function toStatement(
  document: Document,
  claim: Claim,
  indexOf: (ref: NameRef) => number | undefined,
): GateStatement | Fault {
  const { type, status, start, end, quote, date } = claim;
  if (document.text.slice(start, end) !== quote) return { reason: 'QUOTE_NOT_FOUND', detail: quote };
  const subject = indexOf(claim.subject);
  if (subject === undefined) return { reason: 'NAME_NOT_FOUND', detail: claim.subject.name };
  const object = indexOf(claim.object);
  if (object === undefined) return { reason: 'NAME_NOT_FOUND', detail: claim.object.name };
  return { type, status, subject, object, quote: { start, end }, ...(date && { date }) };
}

function indexEntities({ entities }: Mentions): (ref: NameRef) => number | undefined {
  const index = new Map<string, number>();
  const keyOf = (kind: string, name: string, knownId: string | undefined) => `${kind}|${knownId ?? ''}|${name}`;
  for (const [entity, { kind, name, knownId, cloud }] of entities.entries()) {
    index.set(keyOf(kind, name, knownId), entity);
    if (cloud !== undefined) index.set(keyOf('CloudProvider', name, cloud), entity);
  }
  return ({ kind, name, knownId }) => index.get(keyOf(kind, name, knownId));
}

function checkOrder(orders: readonly Stretch[], { start, end, quote }: Claim): Fault | undefined {
  return touches(orders, { start, end }) ? { reason: 'ORDER_TO_READER', detail: quote } : undefined;
}

function locate(
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
function place(article: GateArticle, { read, subject, object, places }: Located): GateStatement | Fault {
  const date = read.date === undefined ? undefined : toPartialDate(read.date);
  if (read.date !== undefined && !date) return { reason: 'DATE_UNREADABLE', detail: read.date };
  const { type, status, within } = read;
  const quote = choosePlace(article, subject, object, places, within);
  return { type, status, subject, object, quote, ...(date && { date }) };
}

/** Adds what a proposal tells beyond the relation, as far as it stands in the text. */
function complete(
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
