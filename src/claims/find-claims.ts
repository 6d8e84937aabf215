import type { Claim, NameRef } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { type ClaimStatus, RELATIONS } from '../model/relation.ts';
import type { Seeds } from '../model/seeds.ts';
import { createClaimIds } from './claim-ids.ts';
import { type CandidatePair, collectCandidates, type Occurrence } from './collect-candidates.ts';
import { compileFrames } from './compile-frames.ts';
import { chooseQuote } from './choose-quote.ts';
import { createSenseFinder } from './find-senses.ts';
import { findStatus } from './find-status.ts';
import { readSentences } from './read-sentences.ts';
import type { Slot } from './reduce-sentence.ts';
import { scoreCandidate, thresholdOf, toRelationModel } from './score-candidates.ts';

/** Name and version of this extractor; the version rises with every change that makes it read otherwise. */
export const EXTRACTOR = 'frames/1';

/** Reads the claims of an article in which names are already found. */
export type ClaimFinder = (document: Document, mentions: Mentions) => readonly Claim[];

interface Statement {
  readonly pair: CandidatePair;
  readonly occurrence: Occurrence;
  readonly confidence: number;
  readonly status: ClaimStatus;
}

/** Builds the stage that reads claims from the frames, words and learned weights of the seeds. */
export function createClaimFinder(seeds: Pick<Seeds, 'lexicon' | 'patterns' | 'models'>): ClaimFinder {
  const patterns = compileFrames(seeds.patterns, seeds.lexicon);
  const findSenses = createSenseFinder(seeds.lexicon);
  const chooseDate = (_: unknown): PartialDate | undefined => undefined;
  const model = toRelationModel(seeds.models.relations);

  return (document, mentions) => {
    const readings = readSentences(document, mentions, findSenses);
    const candidates = collectCandidates(document, mentions, readings, patterns);
    const statements = dropReversed(candidates.flatMap((pair) => decide(pair)));
    const employers = findEmployers(statements, mentions);
    const ids = createClaimIds(document.id);
    return statements
      .flatMap((statement) => toClaims(document, mentions, statement, employers))
      .sort((a, b) => a.start - b.start || a.end - b.end || compare(a.type, b.type) || compare(a.subject.name, b.subject.name) || compare(a.object.name, b.object.name))
      .map((claim) => ({ ...claim, id: ids(claim) }));
  };

  function decide(pair: CandidatePair): readonly Statement[] {
    const { occurrence, probability } = scoreCandidate(model, pair);
    if (probability < thresholdOf(model, pair.type)) return [];
    const hit = occurrence.hits.find(({ row }) => row.status !== undefined) ?? occurrence.hits[0];
    const { reading } = occurrence;
    const status =
      hit?.row.status ??
      findStatus(pair.type, {
        text: reading.reduced.text,
        start: hit?.start ?? 0,
        end: hit?.end ?? reading.reduced.text.length,
        senses: hit ? reading.senses : new Map(),
      });
    return [{ pair, occurrence, confidence: round(probability), status }];
  }

  function toClaims(
    document: Document,
    mentions: Mentions,
    { pair, occurrence, confidence, status }: Statement,
    employers: ReadonlyMap<number, string>,
  ): readonly Omit<Claim, 'id'>[] {
    const hit = occurrence.hits[0];
    const quote = chooseQuote(document, occurrence, pair);
    const swapped = !occurrence.subject.entities.includes(pair.subject);
    const subjectSlot = swapped ? occurrence.object : occurrence.subject;
    const date = chooseDate({ document, type: pair.type, ...quote, at: mentionOf(subjectSlot, pair.subject).start });
    const origin = occurrence.hits.find((found) => found.origin)?.origin;
    const originEntity = origin?.entities[0];
    const title = occurrence.hits.find((found) => found.title)?.title;
    const claim = {
      type: pair.type,
      status,
      subject: toRef(mentions, pair.subject, employers),
      object: toRef(mentions, pair.object, employers),
      ...quote,
      confidence,
      rule: hit?.row.id ?? `scored-${pair.type.toLowerCase().replaceAll('_', '-')}`,
      extractor: EXTRACTOR,
      ...(date && { date }),
      ...(title && pair.type === 'WORKS_FOR' && { title }),
      ...(originEntity !== undefined && { origin: mentions.entities[originEntity]!.name }),
    } satisfies Omit<Claim, 'id'> & { date?: PartialDate };
    return pair.type === 'MIGRATED_TO' ? [claim, ...impliedUses(claim, mentions, origin)] : [claim];
  }
}

/** A move implies the use of its goal, and ends the use of the provider that is left; both by the same sentence. */
function impliedUses(claim: Omit<Claim, 'id'>, mentions: Mentions, origin: Slot | undefined): readonly Omit<Claim, 'id'>[] {
  const { origin: _, ...plain } = claim;
  const uses: Omit<Claim, 'id'>[] = [{ ...plain, type: 'USES', rule: `${claim.rule}/implied-use` }];
  const left = origin?.entities.find((index) => mentions.entities[index]!.kind === 'CloudProvider');
  if (origin && left !== undefined && claim.status !== 'denied') {
    const status = claim.status === 'active' ? 'ended' : 'active';
    const object = toRef(mentions, left, new Map());
    if (object.name !== claim.object.name && object.name !== claim.subject.name) {
      uses.push({ ...plain, type: 'USES', status, object, rule: `${claim.rule}/left-use` });
    }
  }
  return uses;
}

/** Of two opposite readings of one pair (who bought whom) only the likelier stays. */
function dropReversed(statements: readonly Statement[]): readonly Statement[] {
  const best = new Map<string, number>();
  const keyOf = ({ pair }: Statement) => `${pair.type}|${[pair.subject, pair.object].sort((a, b) => a - b).join('|')}`;
  for (const statement of statements) {
    best.set(keyOf(statement), Math.max(best.get(keyOf(statement)) ?? 0, statement.confidence));
  }
  const migrated = new Set(
    statements.filter(({ pair }) => pair.type === 'MIGRATED_TO').map(({ pair }) => `${pair.subject}|${pair.object}`),
  );
  const taken = new Set<string>();
  return statements.filter((statement) => {
    const { type, subject, object } = statement.pair;
    if (type === 'USES' && migrated.has(`${subject}|${object}`)) return false;
    if (RELATIONS[type].symmetric) return true;
    if (statement.confidence < best.get(keyOf(statement))! || taken.has(keyOf(statement))) return false;
    taken.add(keyOf(statement));
    return true;
  });
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

function mentionOf(slot: Slot, entity: number): Mention {
  return slot.mentions.find((mention) => mention.entity === entity || mention.others?.includes(entity)) ?? slot.mentions[0]!;
}

function toRef(mentions: Mentions, index: number, employers: ReadonlyMap<number, string>): NameRef {
  const entity = mentions.entities[index]!;
  const scope = employers.get(index);
  return {
    kind: entity.kind,
    name: entity.name,
    forms: entity.forms,
    ...(entity.knownId !== undefined && { knownId: entity.knownId }),
    ...(entity.kind === 'Person' && scope !== undefined && { scope }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function round(probability: number): number {
  return Math.round(probability * 1e3) / 1e3;
}
