import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import {
  ENTITY_KINDS,
  type EntityKind,
  isAllowed,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
} from '../model/relation.ts';
import type { CandidatePair, Occurrence } from './candidate-pair.ts';
import type { FrameSet } from './compile-frames.ts';
import { describeArticle } from './describe-article.ts';
import { createMemberTeller } from './describe-member.ts';
import { describeOccurrence } from './describe-occurrence.ts';
import { isOneFamily } from './is-one-family.ts';
import { isPartOf } from './is-part-of.ts';
import { type FrameHit, type FrameWords, findFrameWords, matchFrames } from './match-frames.ts';
import { mayJoin, standsForCloud } from './may-join.ts';
import type { Reading, SupplyKind } from './read-sentences.ts';
import type { Slot } from './reduce-sentence.ts';
import { typesSpokenOf } from './types-spoken-of.ts';

/** Types that bare neighbourhood may state, without a word for it: "Ann Lee, Acme". */
export const WORDLESS: ReadonlySet<RelationType> = new Set<RelationType>(['WORKS_FOR', 'HOSTED', 'PARTICIPATED_IN']);

/** Names that are supplied for the posts of persons, where a frame reads one. */
const OF_CAREERS: ReadonlySet<SupplyKind> = new Set(['holder', 'person', 'card']);

/** Where "and" holds two names together these were mostly wrong of the second: it begins another purchase, or belongs to the first. */
const NOT_SHARED: ReadonlySet<RelationType> = new Set(['SUBSIDIARY_OF', 'ACQUIRED']);

type ByKind<T> = Readonly<Record<EntityKind, T>>;
const byKind = <T>(of: (kind: EntityKind) => T) =>
  Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, of(kind)])) as ByKind<T>;
/** The types that may join a name of one kind to a name of another. */
const TYPES_BETWEEN: ByKind<ByKind<readonly RelationType[]>> = byKind((from) =>
  byKind((to) => RELATION_TYPES.filter((type) => isAllowed(type, from, to))),
);

const NO_HITS: readonly FrameHit[] = [];

/** That a house uses its own cloud, or moves to it, is told in so many words or not at all. */
const OF_CLOUD_USERS: ReadonlySet<RelationType> = new Set(['USES', 'MIGRATED_TO']);

/** Of what fails at its own cloud a house speaks as its provider. */
const TROUBLES = ['relations.outage', 'relations.trouble'];

/** Places read at most, to bound memory: the richest of 800 articles has 2,500, megabytes of unbroken lists have millions. */
const MAX_PLACES = 300_000;

/** Gathers every pair of entities that stand together in a sentence, read as it is or completed from its context. */
export function collectCandidates(
  document: Document,
  mentions: Mentions,
  readings: readonly Reading[],
  frames: FrameSet,
): readonly CandidatePair[] {
  const { entities } = mentions;
  const pairs = new Map<number, { type: RelationType; subject: number; object: number; occurrences: Occurrence[] }>();

  // All readings of a sentence follow on the one as it stands, whose words they share.
  let plain: Reading | undefined;
  let words: FrameWords | undefined;
  let wordsOfSupplied: FrameWords | undefined;
  let spokenOf: ReadonlySet<RelationType> = new Set();
  let places = 0;
  for (const reading of readings) {
    if (places >= MAX_PLACES) break;
    const { reduced, completes } = reading;
    const [alone, second] = reduced.slots;
    if (!second && alone?.entities.length === 1) continue;
    if (plain !== (completes?.reading ?? reading)) {
      plain = completes?.reading ?? reading;
      words = findFrameWords(frames, plain.reduced.text);
      wordsOfSupplied = { ...words, frames: words.frames.filter(({ row }) => !row.asItStands) };
      spokenOf = typesSpokenOf(plain.senses);
    }
    // Who "we" are stands in the sentence, if by another word.
    const isAsItStands = reading.supply === undefined || reading.supply === 'voice';
    const hits = matchFrames(reduced, frames, isAsItStands ? words : wordsOfSupplied, completes?.inserted);
    const isJoint = isJointly(plain);
    const isAboutClouds = plain.senses.has('relations.cloud');
    const isOfCareer = reading.supply !== undefined && OF_CAREERS.has(reading.supply);
    const isFar = reading.supply === 'heading' || reading.supply === 'voice';
    const { slots } = reduced;
    for (const a of slots) {
      for (const b of slots) {
        if (reading.supply !== undefined && (a.isSupplied === b.isSupplied || sharesMember(a, b))) continue;
        if (reading.isJoined && (a === b || !(a.isPair || b.isPair))) continue;
        for (const type of typesBetween(a, b, isAboutClouds || b.entities.some(isProvider))) {
          if (isOfCareer && type !== 'WORKS_FOR') continue;
          if (reading.supply === 'scene' && type !== 'PARTICIPATED_IN') continue;
          if (reading.supply === 'host' && !(type === 'HOSTED' && a.isSupplied)) continue;
          if (reading.isJoined && NOT_SHARED.has(type)) continue;
          // A symmetric type is asked of two slots once; the members of a list may be joined by no other.
          if (RELATIONS[type].symmetric ? a.start > b.start : a === b) continue;
          const found = hits.length === 0 ? NO_HITS : hits.filter((hit) => isOf(hit, type, a, b));
          const isPlausible = !isOfCareer && (a === b ? isJoint : mayState(type, a, b, isFar, spokenOf));
          if (found.length > 0 || isPlausible) add(type, reading, a, b, found);
        }
      }
    }
  }
  const article = describeArticle(document, mentions, readings);
  return [...pairs.values()].map((pair) => ({ ...pair, features: article.describePair(pair) }));

  function add(type: RelationType, reading: Reading, a: Slot, b: Slot, hits: readonly FrameHit[]): void {
    const asCloud = b.entities.every((entity) => standsForCloud(type, entities[entity]!));
    const features = describeOccurrence(document, type, reading, a, b, hits, asCloud);
    const whole: Occurrence = { reading, subject: a, object: b, hits, features };
    const tellMember = createMemberTeller(reading, a, b);
    /** Members of a list of whom the same is told share a place. */
    const parts = new Map<readonly string[], Occurrence>();
    places++;
    for (const s of a.entities) {
      for (const o of b.entities) {
        if (s === o || !mayJoin(type, entities[s]!, entities[o]!) || isOwnCloud(type, s, o)) continue;
        if (
          OF_CLOUD_USERS.has(type) &&
          isOneFamily(entities[s]!, entities[o]!) &&
          (!isToldPlainly(reading, a, b) || TROUBLES.some((sense) => reading.senses.has(sense)))
        )
          continue;
        // A name inside that of an event tells who holds this one, and nothing else.
        if (reading.supply === 'host' && entities[o]!.host !== s) continue;
        const told = tellMember(s, o);
        let occurrence = told.length === 0 ? whole : parts.get(told);
        if (!occurrence) {
          occurrence = { ...whole, features: [...features, ...told] };
          parts.set(told, occurrence);
          places++;
        }
        const [subject, object] = RELATIONS[type].symmetric && s > o ? [o, s] : [s, o];
        const key = (RELATION_TYPES.indexOf(type) * entities.length + subject) * entities.length + object;
        const pair = pairs.get(key);
        if (pair) pair.occurrences.push(occurrence);
        else pairs.set(key, { type, subject, object, occurrences: [occurrence] });
      }
    }
  }

  /** A firm does not stand for its cloud towards its own family. */
  function isOwnCloud(type: RelationType, s: number, o: number): boolean {
    return standsForCloud(type, entities[o]!) && isOneFamily(entities[s]!, entities[o]!);
  }

  /** Whether near by is enough: for types that need no word, or where there is one, or where it is known anyway. */
  function mayState(
    type: RelationType,
    a: Slot,
    b: Slot,
    isFar: boolean,
    spokenOf: ReadonlySet<RelationType>,
  ): boolean {
    if (WORDLESS.has(type)) return !isFar;
    return spokenOf.has(type) || (type === 'SUBSIDIARY_OF' && !isFar && isPartOfAny(a, b));
  }

  /** Whether the gazetteer knows something in one slot to belong to something in the other: hardly a word is needed to tell it then. */
  function isPartOfAny(a: Slot, b: Slot): boolean {
    return a.entities.some((part) => b.entities.some((whole) => isPartOf(entities[part]!, entities[whole]!)));
  }

  function isProvider(entity: number): boolean {
    return entities[entity]!.kind === 'CloudProvider';
  }

  function typesBetween(a: Slot, b: Slot, isAboutClouds: boolean): readonly RelationType[] {
    if (a.entities.length === 1 && b.entities.length === 1)
      return typesOf(a.entities[0]!, b.entities[0]!, isAboutClouds);
    const types = new Set(a.entities.flatMap((s) => b.entities.flatMap((o) => typesOf(s, o, isAboutClouds))));
    return RELATION_TYPES.filter((type) => types.has(type));
  }

  function typesOf(s: number, o: number, isAboutClouds: boolean): readonly RelationType[] {
    if (s === o) return [];
    const { kind } = entities[s]!;
    const to = entities[o]!;
    return TYPES_BETWEEN[kind][to.cloud !== undefined && isAboutClouds ? 'CloudProvider' : to.kind];
  }
}

/** Whether two names stand in their sentence by themselves, and no other between them. */
function isToldPlainly({ reduced, supply }: Reading, a: Slot, b: Slot): boolean {
  if (supply !== undefined || [a, b].some(({ mentions }) => mentions[0]!.form === 'pronoun')) return false;
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return !reduced.slots.some(({ start, end }) => start >= from && end <= to);
}

/** Whether the members of one list may be said to act together. */
function isJointly({ senses }: Reading): boolean {
  return senses.has('relations.cooperate') || senses.has('relations.jointly');
}

/** A member of a list that is supplied to a clause says nothing of its fellow members. */
function sharesMember(a: Slot, b: Slot): boolean {
  return a.entities.some((entity) => b.entities.includes(entity));
}

/** Symmetric readings count in both directions. */
function isOf({ row, subject, object }: FrameHit, type: RelationType, a: Slot, b: Slot): boolean {
  if (row.type !== type) return false;
  return (
    (subject === a && object === b) || (RELATIONS[type].symmetric && subject === b && object === a && a.start < b.start)
  );
}
