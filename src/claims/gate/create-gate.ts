import type { Claim, NameRef } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
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
import type { Stretch } from './find-stretches.ts';
import { foldText } from './fold-text.ts';
import { type GateArticle, openGateArticle } from './gate-article.ts';
import { complete, type Located, locate, place } from './locate.ts';
import { createEvidenceReader, type Evidence, type QuotedSentences } from './open-evidence.ts';
import type { Fault } from './read-proposal.ts';
import { createNameResolver } from './resolve-names.ts';
import { createFirstPersonTeller } from './tell-first-person.ts';
import { createOwnershipTeller } from './tell-ownership.ts';
import { type PassedStatement, toClaims } from './to-claims.ts';
import { toRefusal } from './to-refusal.ts';

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
  const saysWe = createFirstPersonTeller(seeds.lexicon);

  return {
    check(document, mentions, claims) {
      if (claims.length === 0) return { claims, refused: [] };
      const orders = findOrders(document);
      const article = openGateArticle(document, leaveOut(orders, mentions), saysWe);
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
      const article = openGateArticle(document, all, saysWe);
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
