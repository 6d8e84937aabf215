import type { Document } from '../model/document.ts';
import type { RelationType } from '../model/relation.ts';
import type { FrameHit } from './match-frames.ts';
import type { Reading } from './read-sentences.ts';
import { type Slot, slotOf } from './reduce-sentence.ts';
import { KEYED_SENSES } from './relation-senses.ts';

/** The senses around two names that speak for a type: of posts all titles do. */
const NAMED_SENSES = new Map(KEYED_SENSES).set('WORKS_FOR', [...KEYED_SENSES.get('WORKS_FOR')!, ['title', 'titles']]);
/** What warns against any type. */
const WARNINGS = [
  ['attribution', 'guards.attribution'],
  ['comparison', 'guards.comparison'],
  ['negation', 'status.negation'],
  ['hedge', 'status.hedge'],
  ['plan', 'status.plan'],
] as const;

/** English takes about three times the characters of Chinese for the same words. */
function scaleOf(document: Document): number {
  return document.lang === 'en' ? 3 : 1;
}

/**
 * Names what one place in a text tells of a relation: the frames that read it, the senses around the two names, their
 * order and distance, the kind of block, and what warns against it.
 */
export function describeOccurrence(
  document: Document,
  type: RelationType,
  reading: Reading,
  a: Slot,
  b: Slot,
  hits: readonly FrameHit[],
  asCloud = false,
): readonly string[] {
  const features: string[] = [];
  const how = howRead(reading);
  const tag = `${how}${hits.length > 0 ? 'hit' : 'near'}:`;
  features.push(tag);
  if (reading.supply) features.push(`by:${reading.supply}`, `by:${reading.supply}:${tag}`);
  if (reading.isJoined) features.push('joined', `joined:${tag}`);
  for (const trait of reading.traits ?? []) features.push(`by:${reading.supply!}:${trait}`, `${tag}${trait}`);
  for (const { row } of hits) features.push(`${how}${row.strength}`, `row:${row.id}`, `${how}row:${row.id}`);
  if (hits.length === 0) features.push('unread');
  if (hits.length > 1) features.push(`${tag}2+`);

  const positions = [positionOf(reading, a), positionOf(reading, b)] as const;
  const from = Math.min(...positions);
  const to = Math.max(...positions);
  const scale = scaleOf(document);
  if (a === b) {
    features.push(`${tag}list`);
  } else {
    const between = reading.reduced.text.slice(from + 1, to);
    const distance = between.length / scale;
    const bucket = distance <= 3 ? 0 : distance <= 10 ? 1 : distance <= 25 ? 2 : distance <= 60 ? 3 : 4;
    const others = countSlots(reading, between);
    const order = positions[0] < positions[1] ? 'so' : 'os';
    const clause = /[，,；;：:]/u.test(between) ? 'other' : 'same';
    features.push(
      `${tag}${order}`,
      `${tag}distance:${bucket}`,
      `${tag}between:${Math.min(others, 2)}`,
      `${tag}clause:${clause}`,
      `${order}:${clause}:${Math.min(others, 2)}`,
    );
    if (/^\s*(?:的|'s|’s)\s*$/u.test(between)) features.push(`possessive:${order}`);
    if (/^\s*$/u.test(between)) features.push(`adjacent:${order}`);
    if (/^\s*(?:和|与|及|、|and|&)\s*$/u.test(between)) features.push('coordinated');
    if (/^\s*[（(]/u.test(between)) features.push(`bracket:${order}`);
    if (leavesBracket(between)) features.push('leaves-bracket', `${tag}leaves-bracket`);
  }
  describeSlots(features, a, b);
  if (asCloud) {
    features.push('as-cloud', `as-cloud:${tag}`);
    for (const { row } of hits) features.push(`as-cloud:${row.strength}`);
    const words = reading.senses.get('relations.cloud') ?? [];
    const object = positions[1];
    if (words.some((p) => p > object && p < object + 12 * scale)) features.push('as-cloud:word-behind');
    if (words.some((p) => p < object && p > object - 12 * scale)) features.push('as-cloud:word-before');
    if (words.some((p) => p > from && p < to)) features.push('as-cloud:word-between');
  }
  describeSenses(features, type, reading, how, from, to, scale);
  features.push(`block:${document.blocks[reading.sentence.block]!.kind}`);
  if (/[?？]/u.test(reading.reduced.text)) features.push('question');
  return features;
}

function describeSlots(features: string[], a: Slot, b: Slot): void {
  for (const [name, slot] of [
    ['subject', a],
    ['object', b],
  ] as const) {
    if (slot.entities.length > 1) features.push(`${name}:list${slot.entities.length > 4 ? ':long' : ''}`);
    const { form } = slot.mentions[0]!;
    if (form !== 'name') features.push(`${name}:${form}`);
  }
}

function describeSenses(
  features: string[],
  type: RelationType,
  { senses }: Reading,
  how: string,
  from: number,
  to: number,
  scale: number,
): void {
  for (const [name, key] of NAMED_SENSES.get(type)!) {
    const found = senses.get(key);
    if (!found) continue;
    if (to - from < 70 * scale && found.some((p) => p > from && p < to)) features.push(`${how}${name}:between`);
    if (found.some((p) => p > to && p < to + 24 * scale)) features.push(`${how}${name}:after`);
    if (found.some((p) => p >= from - 14 * scale && p < from)) features.push(`${how}${name}:before`);
  }
  for (const [name, key] of WARNINGS) if (senses.has(key)) features.push(name);
}

/** Whether one end stands in brackets that close before the other: "王红（海港副总裁）、李明" tells nothing of 李明. */
function leavesBracket(between: string): boolean {
  let depth = 0;
  for (const [at, mark] of [...between].entries()) {
    if ('（([【'.includes(mark)) depth++;
    // "1）" numbers what follows.
    else if ('）)]】'.includes(mark) && !(depth === 0 && /\d/u.test(between[at - 1] ?? ''))) depth--;
    if (depth < 0) return true;
  }
  return false;
}

function countSlots(reading: Reading, text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (slotOf(reading.reduced, text.charCodeAt(at))) count++;
  return count;
}

/** Tells where a slot stands in the reduced text; a supplied one may stand before several clauses: its last place counts. */
export function positionOf({ reduced }: Reading, slot: Slot): number {
  const { text } = reduced;
  for (let i = text.length - 1; i >= 0; i--) if (slotOf(reduced, text.charCodeAt(i)) === slot) return i;
  return -1;
}

/**
 * What names the features of a reading by: whose name stands on a card is as good as named in its lines, and so is an event
 * right before sentences that tell who was there.
 */
function howRead({ supply }: Reading): '' | 'clause-' | 'supplied-' {
  if (supply === undefined || supply === 'card' || supply === 'scene') return '';
  return supply === 'clause' ? 'clause-' : 'supplied-';
}
