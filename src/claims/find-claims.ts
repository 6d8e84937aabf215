import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { ClaimStatus, RelationType } from '../model/relation.ts';
import type { Seeds } from '../model/seeds.ts';
import type { CandidatePair, Occurrence } from './candidate-pair.ts';
import { createDateChooser, type DateChooser } from './choose-date.ts';
import { chooseQuote, type Quote } from './choose-quote.ts';
import { createClaimIds } from './claim-ids.ts';
import type { DatablePlace } from './datable-claim.ts';
import { dropContested } from './drop-contested.ts';
import { dropRepeated } from './drop-repeated.ts';
import { type Explanation, explainStatement } from './explain-statement.ts';
import { findEmployers, findScopes, type Post } from './find-scopes.ts';
import { findEndStatus, findStatus } from './find-status.ts';
import { implyUses } from './imply-uses.ts';
import type { FrameHit } from './match-frames.ts';
import { standsForCloud } from './may-join.ts';
import { byPlace, type NewClaim } from './new-claim.ts';
import { type CandidateReader, createCandidateReader } from './read-candidates.ts';
import type { ReducedSentence } from './reduce-sentence.ts';
import { scoreCandidate, thresholdOf, toRelationModel } from './score-candidates.ts';
import type { Statement } from './statement.ts';
import { tellDatedStatus } from './tell-dated-status.ts';
import { createOwnWordTeller, type OwnWordTeller } from './tell-own-word.ts';
import { createTitleTidier, type TitleTidier } from './tidy-title.ts';
import { toCloudRef, toNameRef } from './to-name-ref.ts';

/** Name and version of this extractor; the version rises with every release that reads otherwise. */
export const EXTRACTOR = 'frames/1';

/** Reads the claims of an article in which names are already found. */
export type ClaimFinder = (document: Document, mentions: Mentions) => readonly Claim[];

/** A claim that can tell why it was made. */
export interface ExplainedClaim {
  readonly claim: Claim;
  explain(): Explanation;
}

/** In so many places beyond its quote a claim's date is looked for. */
const MOST_PLACES = 8;

interface Context {
  readonly document: Document;
  readonly mentions: Mentions;
  /** What tells an entity from its namesakes, by index. */
  readonly scopes: ReadonlyMap<number, string>;
  readonly chooseDate: DateChooser;
  readonly isOwnWord: OwnWordTeller;
  readonly tidyTitle: TitleTidier;
}

/** Builds the stage that reads claims from the frames, words and learned weights of the seeds. */
export function createClaimFinder(
  seeds: Pick<Seeds, 'entities' | 'lexicon' | 'patterns' | 'models'>,
  readCandidates: CandidateReader = createCandidateReader(seeds),
): ClaimFinder {
  const explain = createClaimExplainer(seeds, readCandidates);
  return (document, mentions) => explain(document, mentions).map(({ claim }) => claim);
}

/** Builds the same stage for those who ask why. */
export function createClaimExplainer(
  seeds: Pick<Seeds, 'entities' | 'lexicon' | 'patterns' | 'models'>,
  readCandidates: CandidateReader = createCandidateReader(seeds),
): (document: Document, mentions: Mentions) => readonly ExplainedClaim[] {
  const openDates = createDateChooser(seeds.lexicon);
  const openOwnWords = createOwnWordTeller(seeds);
  const tidyTitle = createTitleTidier(seeds.lexicon);
  const model = toRelationModel(seeds.models.relations);

  return (document, mentions) => {
    const statements = dropContested(readCandidates(document, mentions).flatMap((pair) => decide(pair)));
    if (statements.length === 0) return [];
    const posts = statements.filter(({ pair }) => pair.type === 'WORKS_FOR').map(toPost);
    const scopes = findScopes(document, mentions.entities, posts);
    const chooseDate = openDates(document);
    const present = posts.filter(({ status }) => status === 'active');
    const isOwnWord = openOwnWords(document, mentions, findEmployers(mentions.entities, present));
    const context = { document, mentions, scopes, chooseDate, isOwnWord, tidyTitle };
    const ids = createClaimIds(document.id);
    const made = statements.flatMap((statement) => toClaims(context, statement).map((claim) => ({ claim, statement })));
    return dropRepeated(made, ({ claim }) => claim)
      .sort((a, b) => byPlace(a.claim, b.claim))
      .map(({ claim, statement }) => ({
        claim: { ...claim, id: ids(claim) },
        explain: () => explainStatement(model, mentions, statement),
      }));
  };

  function decide(pair: CandidatePair): readonly Statement[] {
    const { occurrence, probability } = scoreCandidate(model, pair);
    if (probability < thresholdOf(model, pair.type)) return [];
    const status = statusAt(pair.type, occurrence);
    if (status === undefined) return [];
    return [{ pair, occurrence: fullestPlace(pair, occurrence, status), confidence: round(probability), status }];
  }

  /** A headline tells where somebody moved to; a sentence that tells also where from proves both. */
  function fullestPlace(pair: CandidatePair, best: Occurrence, status: ClaimStatus): Occurrence {
    const namesOrigin = ({ hits }: Occurrence) => hits.some(({ origin }) => origin !== undefined);
    if (pair.type !== 'MIGRATED_TO' || namesOrigin(best)) return best;
    const fuller = pair.occurrences.filter((other) => namesOrigin(other) && statusAt(pair.type, other) === status);
    if (fuller.length === 0) return best;
    const { occurrence, probability } = scoreCandidate(model, { ...pair, occurrences: fuller });
    return probability < thresholdOf(model, pair.type) ? best : occurrence;
  }
}

function statusAt(type: RelationType, { hits, reading }: Occurrence): ClaimStatus | undefined {
  const exact = exactOf(hits);
  const hit = exact ?? hits.find(({ row }) => row.status !== undefined) ?? hits[0];
  const own = hit?.row.status;
  if (own !== undefined && own !== 'ended') return own;
  const find = own === 'ended' ? findEndStatus : findStatus;
  return find(type, {
    text: reading.reduced.text,
    start: hit?.says?.[0] ?? hit?.start ?? 0,
    end: hit?.says?.[1] ?? hit?.end ?? reading.reduced.text.length,
    senses: hit ? reading.senses : new Map(),
    ...(exact && { isExact: true }),
  });
}

/** The hit that knows which words state it, as of the second of two predicates: other rows take the words of both for one. */
function exactOf(hits: readonly FrameHit[]): FrameHit | undefined {
  return hits.find(({ says }) => says !== undefined);
}

/** Makes of a statement its claim, and of a move also the uses that it implies. */
function toClaims(context: Context, { pair, occurrence, confidence, status }: Statement): readonly NewClaim[] {
  const { document, mentions, scopes, chooseDate, isOwnWord, tidyTitle } = context;
  const { hits } = occurrence;
  const quote = chooseQuote(document, occurrence, pair);
  const object = mentions.entities[pair.object]!;
  const placesOf = (index: number) =>
    mentions.mentions.filter(({ entity, others }) => entity === index || others?.includes(index));
  const post = hits.find((hit) => hit.title)?.title;
  const title = post && tidyTitle(textAt(document, occurrence.reading.reduced, post));
  const date = chooseDate({
    type: pair.type,
    status,
    ...toPlace(quote, occurrence),
    others: pair.occurrences
      .filter((other) => other !== occurrence && other.hits.length > 0 && statusAt(pair.type, other) === status)
      .slice(0, MOST_PLACES)
      .map((other) => toPlace(chooseQuote(document, other, pair), other)),
    subject: placesOf(pair.subject),
    object: placesOf(pair.object),
    ...(title && { title }),
    ...(object.kind === 'Event' && { event: object.forms }),
  });
  const origin = hits.find((hit) => hit.origin)?.origin;
  const claim: NewClaim = {
    type: pair.type,
    status: tellDatedStatus(status, pair.type, date, document.publishedOn),
    subject: toNameRef(mentions.entities, pair.subject, scopes),
    object: standsForCloud(pair.type, object) ? toCloudRef(object) : toNameRef(mentions.entities, pair.object, scopes),
    ...quote,
    ownWord: isOwnWord(pair.subject, pair.object, quote.start),
    confidence,
    rule: hits[0]?.row.id ?? `scored-${pair.type.toLowerCase().replaceAll('_', '-')}`,
    extractor: EXTRACTOR,
    ...(date && { date }),
    ...(title && pair.type === 'WORKS_FOR' && { title }),
    ...(origin && { origin: mentions.entities[origin.entities[0]!]!.name }),
  };
  if (pair.type !== 'MIGRATED_TO') return [claim];
  const left = origin?.entities.find((index) => mentions.entities[index]!.kind === 'CloudProvider');
  if (left === undefined) return [claim, ...implyUses(claim)];
  return [
    claim,
    ...implyUses(claim, {
      object: toNameRef(mentions.entities, left, NO_SCOPES),
      ownWord: isOwnWord(pair.subject, left, quote.start),
    }),
  ];
}

const NO_SCOPES: ReadonlyMap<number, string> = new Map();

function toPost({ pair, status, confidence }: Statement): Post {
  return { person: pair.subject, employer: pair.object, status, confidence };
}

function toPlace({ start, end }: Quote, { hits, reading }: Occurrence): DatablePlace {
  const { offsets } = reading.reduced;
  const exact = exactOf(hits);
  if (exact) {
    const trigger = offsets[exact.says![0]]!;
    return { start, end, sentence: reading.sentence, trigger, first: { start: offsets[exact.start]!, end: trigger } };
  }
  const trigger = hits[0] && offsets[hits[0].start];
  return { start, end, sentence: reading.sentence, ...(trigger !== undefined && { trigger }) };
}

function round(probability: number): number {
  return Math.round(probability * 1e3) / 1e3;
}

/** What a stretch of a reduced sentence is in the article. */
function textAt({ text }: Document, { offsets }: ReducedSentence, [start, end]: readonly [number, number]): string {
  return text.slice(offsets[start], offsets[end]);
}
