import type { Claim, NameRef } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import { findYear, hasOrdinal } from '../model/edition.ts';
import type { DocumentEntity, Mentions } from '../model/mention.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { ClaimStatus, RelationType } from '../model/relation.ts';
import type { Seeds } from '../model/seeds.ts';
import type { CandidatePair, Occurrence } from './candidate-pair.ts';
import { createDateChooser, type DateChooser } from './choose-date.ts';
import { chooseQuote, type Quote } from './choose-quote.ts';
import { createClaimIds } from './claim-ids.ts';
import type { DatablePlace } from './datable-claim.ts';
import { dropContested } from './drop-contested.ts';
import { type Explanation, explainStatement } from './explain-statement.ts';
import { findEndStatus, findStatus } from './find-status.ts';
import { createCandidateReader } from './read-candidates.ts';
import type { Slot } from './reduce-sentence.ts';
import { scoreCandidate, thresholdOf, toRelationModel } from './score-candidates.ts';
import type { Statement } from './statement.ts';
import { createOwnWordTeller, type OwnWordTeller } from './tell-own-word.ts';

/** Name and version of this extractor; the version rises with every change that makes it read otherwise. */
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

/** What a move tells of the use of the provider that is left: a rumour ends nothing, and who plans to leave is there still. */
const LEFT_STATUS = { active: 'ended', planned: 'active', rumoured: 'rumoured', ended: 'active' } as const;

type NewClaim = Omit<Claim, 'id'>;

interface Context {
  readonly document: Document;
  readonly mentions: Mentions;
  /** What tells an entity from its namesakes, by index. */
  readonly scopes: ReadonlyMap<number, string>;
  readonly chooseDate: DateChooser;
  readonly isOwnWord: OwnWordTeller;
}

/** Builds the stage that reads claims from the frames, words and learned weights of the seeds. */
export function createClaimFinder(seeds: Pick<Seeds, 'entities' | 'lexicon' | 'patterns' | 'models'>): ClaimFinder {
  const explain = createClaimExplainer(seeds);
  return (document, mentions) => explain(document, mentions).map(({ claim }) => claim);
}

/** Builds the same stage for those who ask why. */
export function createClaimExplainer(
  seeds: Pick<Seeds, 'entities' | 'lexicon' | 'patterns' | 'models'>,
): (document: Document, mentions: Mentions) => readonly ExplainedClaim[] {
  const readCandidates = createCandidateReader(seeds);
  const openDates = createDateChooser(seeds.lexicon);
  const openOwnWords = createOwnWordTeller(seeds);
  const model = toRelationModel(seeds.models.relations);

  return (document, mentions) => {
    const statements = dropContested(readCandidates(document, mentions).flatMap((pair) => decide(pair)));
    if (statements.length === 0) return [];
    const scopes = new Map([
      ...findEmployers(statements, mentions),
      ...findEditions(mentions.entities, document.publishedOn),
    ]);
    const chooseDate = openDates(document);
    const posts = statements.filter(({ status }) => status === 'active');
    const isOwnWord = openOwnWords(document, mentions, findEmployers(posts, mentions));
    const context = { document, mentions, scopes, chooseDate, isOwnWord };
    const ids = createClaimIds(document.id);
    const made = statements.flatMap((statement) => toClaims(context, statement).map((claim) => ({ claim, statement })));
    return dropRepeated(made)
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
    return status === undefined ? [] : [{ pair, occurrence, confidence: round(probability), status }];
  }
}

function statusAt(type: RelationType, { hits, reading }: Occurrence): ClaimStatus | undefined {
  const hit = hits.find(({ row }) => row.status !== undefined) ?? hits[0];
  const own = hit?.row.status;
  if (own !== undefined && own !== 'ended') return own;
  const find = own === 'ended' ? findEndStatus : findStatus;
  return find(type, {
    text: reading.reduced.text,
    start: hit?.start ?? 0,
    end: hit?.end ?? reading.reduced.text.length,
    senses: hit ? reading.senses : new Map(),
  });
}

/** Makes of a statement its claim, and of a move also the uses that it implies. */
function toClaims(context: Context, { pair, occurrence, confidence, status }: Statement): readonly NewClaim[] {
  const { document, mentions, scopes, chooseDate, isOwnWord } = context;
  const { hits } = occurrence;
  const quote = chooseQuote(document, occurrence, pair);
  const object = mentions.entities[pair.object]!;
  const placesOf = (index: number) =>
    mentions.mentions.filter(({ entity, others }) => entity === index || others?.includes(index));
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
    ...(object.kind === 'Event' && { event: object.forms }),
  });
  const origin = hits.find((hit) => hit.origin)?.origin;
  const title = hits.find((hit) => hit.title)?.title;
  const claim: NewClaim = {
    type: pair.type,
    status: status === 'active' && object.kind === 'Event' && isAfter(date, document.publishedOn) ? 'planned' : status,
    subject: toRef(mentions, pair.subject, scopes),
    object: toRef(mentions, pair.object, scopes),
    ...quote,
    ownWord: isOwnWord(pair.subject, pair.object, quote.start),
    confidence,
    rule: hits[0]?.row.id ?? `scored-${pair.type.toLowerCase().replaceAll('_', '-')}`,
    extractor: EXTRACTOR,
    ...(date && { date }),
    ...(title && pair.type === 'WORKS_FOR' && { title }),
    ...(origin && { origin: mentions.entities[origin.entities[0]!]!.name }),
  };
  return pair.type === 'MIGRATED_TO' ? [claim, ...impliedUses(claim, pair, context, origin)] : [claim];
}

/** Keeps of claims that say the same of the same words the surest: what a move implies, a frame may read as well. */
function dropRepeated<Made extends { readonly claim: NewClaim }>(made: readonly Made[]): Made[] {
  const surest = new Map<string, Made>();
  for (const one of made) {
    const { type, status, subject, object, start, end } = one.claim;
    const key = JSON.stringify([type, status, subject, object, start, end]);
    const known = surest.get(key);
    if (!known || known.claim.confidence < one.claim.confidence) surest.set(key, one);
  }
  return [...surest.values()];
}

/** Tells whether a day or month lies after another: an event still to come is planned. A year may only name an edition. */
function isAfter(date: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (!date || !other || date.precision === 'year') return false;
  const length = Math.min(date.value.length, other.value.length);
  return date.value.slice(0, length) > other.value.slice(0, length);
}

function toPlace({ start, end }: Quote, { hits, reading }: Occurrence): DatablePlace {
  const trigger = hits[0] && reading.reduced.offsets[hits[0].start];
  return { start, end, sentence: reading.sentence, ...(trigger !== undefined && { trigger }) };
}

/** A move implies the use of its goal, and ends the use of the provider that is left; both by the same sentence. */
function impliedUses(
  claim: NewClaim,
  { subject }: CandidatePair,
  { mentions, isOwnWord }: Context,
  origin: Slot | undefined,
): readonly NewClaim[] {
  const { origin: _, ...plain } = claim;
  const uses: NewClaim[] = [{ ...plain, type: 'USES', rule: `${claim.rule}/implied-use` }];
  const left = origin?.entities.find((index) => mentions.entities[index]!.kind === 'CloudProvider');
  if (origin && left !== undefined && claim.status !== 'denied') {
    const status = LEFT_STATUS[claim.status];
    const object = toRef(mentions, left, new Map());
    if (object.name !== claim.object.name && object.name !== claim.subject.name) {
      const ownWord = isOwnWord(subject, left, claim.start);
      uses.push({ ...plain, type: 'USES', status, object, ownWord, rule: `${claim.rule}/left-use` });
    }
  }
  return uses;
}

/** Each person's employer, by which namesakes are told apart: the surest active post, else the surest of all. */
function findEmployers(statements: readonly Statement[], mentions: Mentions): ReadonlyMap<number, string> {
  const posts = statements
    .filter(({ pair }) => pair.type === 'WORKS_FOR')
    .sort((a, b) => Number(b.status === 'active') - Number(a.status === 'active') || b.confidence - a.confidence);
  const employers = new Map<number, string>();
  for (const { pair } of posts) {
    const employer = mentions.entities[pair.object]!;
    if (!employers.has(pair.subject)) employers.set(pair.subject, employer.knownId ?? employer.name);
  }
  return employers;
}

/**
 * Each event's edition: the year that its name or another of its forms holds, else that of the article. Not that of the
 * article where an ordinal tells the edition: articles look back at the fifth as they do not at "the conference".
 */
function findEditions(
  entities: readonly DocumentEntity[],
  publishedOn: PartialDate | undefined,
): ReadonlyMap<number, string> {
  const years = new Map<number, string>();
  for (const [index, { kind, name, forms }] of entities.entries()) {
    if (kind !== 'Event') continue;
    const all = [name, ...forms];
    const written = all.map(findYear).find((year) => year !== undefined);
    const year = written ?? (all.some(hasOrdinal) ? undefined : publishedOn?.value.slice(0, 4));
    if (year !== undefined) years.set(index, year);
  }
  return years;
}

function toRef(mentions: Mentions, index: number, scopes: ReadonlyMap<number, string>): NameRef {
  const entity = mentions.entities[index]!;
  const scope = scopes.get(index);
  return {
    kind: entity.kind,
    name: entity.name,
    forms: entity.forms,
    ...(entity.knownId !== undefined && { knownId: entity.knownId }),
    ...(scope !== undefined && { scope }),
  };
}

/** Text order; claims of one quote in an order of their own content, so that the same article gives the same list. */
function byPlace(a: NewClaim, b: NewClaim): number {
  const keyOf = ({ type, subject, object }: NewClaim) => `${type}|${subject.name}|${object.name}`;
  return a.start - b.start || a.end - b.end || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function round(probability: number): number {
  return Math.round(probability * 1e3) / 1e3;
}
