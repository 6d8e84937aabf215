import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import { isAllowed, RELATION_TYPES, RELATIONS, type RelationType } from '../model/relation.ts';
import type { CandidatePair, Occurrence } from './candidate-pair.ts';
import type { FrameSet } from './compile-frames.ts';
import { describeArticle } from './describe-article.ts';
import { describeOccurrence } from './describe-occurrence.ts';
import { type FrameHit, matchFrames } from './match-frames.ts';
import type { Reading } from './read-sentences.ts';
import type { Slot } from './reduce-sentence.ts';
import { RELATION_SENSES } from './relation-senses.ts';

/** Types that bare neighbourhood may state, without a word for it: "Ann Lee, Acme". */
const WORDLESS = new Set<RelationType>(['WORKS_FOR', 'HOSTED', 'PARTICIPATED_IN']);

/** Gathers every pair of entities that stand together in a sentence, read as it is or completed from its context. */
export function collectCandidates(
  document: Document,
  mentions: Mentions,
  readings: readonly Reading[],
  frames: FrameSet,
): readonly CandidatePair[] {
  const { entities } = mentions;
  const pairs = new Map<string, { type: RelationType; subject: number; object: number; occurrences: Occurrence[] }>();

  for (const reading of readings) {
    const hits = new Map<string, FrameHit[]>();
    for (const hit of matchFrames(reading.reduced, frames)) {
      const key = keyOf(hit.row.type, hit.subject, hit.object);
      const known = hits.get(key);
      if (known) known.push(hit);
      else hits.set(key, [hit]);
    }
    const { slots } = reading.reduced;
    for (const a of slots) {
      for (const b of slots) {
        if (reading.supply !== undefined && (a.isSupplied === b.isSupplied || sharesMember(a, b))) continue;
        for (const type of RELATION_TYPES) {
          if (!mayJoin(type, a, b)) continue;
          const found = hits.get(keyOf(type, a, b)) ?? [];
          if (found.length > 0 || isPlausible(type, reading, a, b)) add(type, reading, a, b, found);
        }
      }
    }
  }
  const article = describeArticle(document, mentions, readings);
  return [...pairs.values()].map((pair) => ({ ...pair, features: article.describePair(pair) }));

  function add(type: RelationType, reading: Reading, a: Slot, b: Slot, hits: readonly FrameHit[]): void {
    const features = describeOccurrence(document, type, reading, a, b, hits);
    const occurrence: Occurrence = { reading, subject: a, object: b, hits, features };
    for (const s of a.entities) {
      for (const o of b.entities) {
        if (s === o || !isAllowed(type, entities[s]!.kind, entities[o]!.kind)) continue;
        const [subject, object] = RELATIONS[type].symmetric && s > o ? [o, s] : [s, o];
        const key = `${type}|${subject}|${object}`;
        const pair = pairs.get(key);
        if (pair) pair.occurrences.push(occurrence);
        else pairs.set(key, { type, subject, object, occurrences: [occurrence] });
      }
    }
  }

  function mayJoin(type: RelationType, a: Slot, b: Slot): boolean {
    if (RELATIONS[type].symmetric ? a.start > b.start : a === b) return false;
    return a.entities.some((s) =>
      b.entities.some((o) => s !== o && isAllowed(type, entities[s]!.kind, entities[o]!.kind)),
    );
  }

  function isPlausible(type: RelationType, reading: Reading, a: Slot, b: Slot): boolean {
    if (WORDLESS.has(type)) return reading.supply !== 'heading';
    if (a === b) return reading.senses.has('relations.cooperate') || reading.senses.has('relations.jointly');
    return RELATION_SENSES[type].some((sense) => reading.senses.has(`relations.${sense}`));
  }
}

/** A member of a list that is supplied to a clause says nothing of its fellow members. */
function sharesMember(a: Slot, b: Slot): boolean {
  return a.entities.some((entity) => b.entities.includes(entity));
}

/** Symmetric readings count in both directions. */
function keyOf(type: RelationType, a: Slot, b: Slot): string {
  const [first, second] = RELATIONS[type].symmetric && a.start > b.start ? [b, a] : [a, b];
  return `${type}|${first.start}|${first.isSupplied}|${second.start}|${second.isSupplied}`;
}
