import type { Claim, NameRef } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import { toPartialDate } from '../../model/partial-date.ts';
import type { ProposedClaim } from '../../model/proposed-claim.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { Seeds } from '../../model/seeds.ts';
import { createOwnWordTeller } from '../tell-own-word.ts';
import { checkStatement } from './check-statement.ts';
import { findQuote, LONGEST_QUOTE } from './find-quote.ts';
import type { Stretch } from './find-stretches.ts';
import { type FoldedText, foldText } from './fold-text.ts';
import { type GateArticle, openGateArticle } from './gate-article.ts';
import { LINKS, linkName } from './link-name.ts';
import { createEvidenceReader } from './open-evidence.ts';
import { type Fault, type ReadProposal, readProposal } from './read-proposal.ts';
import { createNameResolver, type NameResolver } from './resolve-names.ts';
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

/** Builds the gate from the gazetteer, the words, the frames and their weights. */
export function createGate(seeds: Pick<Seeds, 'entities' | 'lexicon' | 'patterns' | 'models'>): Gate {
  const openNames = createNameResolver(seeds);
  const readEvidence = createEvidenceReader(seeds);
  const openOwnWords = createOwnWordTeller(seeds);

  return {
    check(document, mentions, claims) {
      if (claims.length === 0) return { claims, refused: [] };
      const article = openGateArticle(document, mentions, readEvidence(document, mentions, claims));
      const indexOf = indexEntities(mentions);
      const refused: Refusal[] = [];
      const passed = claims.filter((claim) => {
        const fault = checkClaim(article, claim, indexOf);
        if (fault) refused.push(toRefusal(fault, claim, claim.extractor));
        return !fault;
      });
      return { claims: passed, refused };
    },

    admit(document, mentions, proposals, extractor) {
      if (proposals.length === 0) return { claims: [], refused: [], mentions };
      const folded = foldText(document.text);
      const names = openNames(document, folded, mentions);
      const refused: Refusal[] = [];
      const located: Located[] = [];
      for (const raw of proposals) {
        const found = locate(raw, folded, names);
        if ('reason' in found) refused.push(toRefusal(found, raw, extractor));
        else located.push(found);
      }
      const all = names.mentions();
      const evidence = readEvidence(
        document,
        all,
        located.flatMap(({ places }) => places),
      );
      const article = openGateArticle(document, all, evidence);
      const passed: PassedStatement[] = [];
      for (const one of located) {
        const result = judge(article, one);
        if ('reason' in result) refused.push(toRefusal(result, one.raw, extractor));
        else passed.push(result);
      }
      const used = new Set(passed.flatMap(({ subject, object, origin }) => [subject, object, origin]));
      return {
        claims: toClaims(document, all, passed, extractor, openOwnWords),
        refused,
        mentions: names.mentions((entity) => used.has(entity)),
      };
    },
  };
}

function checkClaim(
  article: GateArticle,
  claim: Claim,
  indexOf: (ref: NameRef) => number | undefined,
): Fault | undefined {
  const { type, status, start, end, quote, date } = claim;
  if (article.document.text.slice(start, end) !== quote) return { reason: 'QUOTE_NOT_FOUND', detail: quote };
  const subject = indexOf(claim.subject);
  if (subject === undefined) return { reason: 'NAME_NOT_FOUND', detail: claim.subject.name };
  const object = indexOf(claim.object);
  if (object === undefined) return { reason: 'NAME_NOT_FOUND', detail: claim.object.name };
  const statement = { type, status, subject, object, quote: { start, end }, ...(date && { date }) };
  const result = checkStatement(article, statement);
  return 'reason' in result ? result : undefined;
}

function indexEntities({ entities }: Mentions): (ref: NameRef) => number | undefined {
  const index = new Map<string, number>();
  const keyOf = (kind: string, name: string, knownId: string | undefined) => `${kind}|${knownId ?? ''}|${name}`;
  for (const [entity, { kind, name, knownId }] of entities.entries()) index.set(keyOf(kind, name, knownId), entity);
  return ({ kind, name, knownId }) => index.get(keyOf(kind, name, knownId));
}

function locate(raw: ProposedClaim, folded: FoldedText, names: NameResolver): Located | Fault {
  const read = readProposal(raw);
  if ('reason' in read) return read;
  if (read.quote.length > LONGEST_QUOTE)
    return { reason: 'QUOTE_TOO_LONG', detail: `${read.quote.length} characters, of at most ${LONGEST_QUOTE}` };
  const places = findQuote(folded, read.quote);
  if (places.length === 0) return { reason: 'QUOTE_NOT_FOUND', detail: read.quote };
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

/** Holds a proposal against the article at the place that suits it best. */
function judge(article: GateArticle, { read, subject, object, origin, places }: Located): PassedStatement | Fault {
  const date = read.date === undefined ? undefined : toPartialDate(read.date);
  if (read.date !== undefined && !date) return { reason: 'DATE_UNREADABLE', detail: read.date };
  const { type, status } = read;
  const quote = choosePlace(article, subject, object, places, read.within);
  const statement = { type, status, subject, object, quote, ...(date && { date }) };
  const result = checkStatement(article, statement);
  if ('reason' in result) return result;
  const { text } = article.document;
  const written = (value: string | undefined) =>
    value !== undefined && foldText(text).text.includes(foldText(value).text) ? value : undefined;
  return {
    ...statement,
    quote: widenQuote(article.document, subject, object, article.surroundingsOf(quote)),
    link: result.link,
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
