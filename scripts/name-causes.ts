import type { Candidates } from '../src/mentions/find-candidates.ts';
import { NAME_CLASSES, type NameClass } from '../src/mentions/score-candidates.ts';
import type { DocumentEntity, Mentions } from '../src/model/mention.ts';
import { foldLabel } from './gold.ts';
import { type GoldName, nameClassOf } from './label-names.ts';

/** Why a labelled name was not found. */
export const MISSES = [
  'not in the text read',
  'not proposed',
  'scored low, nothing chosen there',
  'scored low, a longer name chosen',
  'scored low, a shorter name chosen',
  'scored low, another cut chosen',
  'chosen, its places lost to others',
  'wrong kind',
  'bears a wrong name',
  'joined with another entity',
] as const;
export type Miss = (typeof MISSES)[number];

/** Why a found name is not labelled. */
export const FALSE_ALARMS = [
  'second entity for a labelled one',
  'longer than a labelled name',
  'part of a labelled name',
  'wrong kind',
  'known, not labelled',
  'unlisted, not labelled',
] as const;
export type FalseAlarm = (typeof FALSE_ALARMS)[number];

/** One article as the stage reads it, with what it had to choose from. */
export interface NameReading {
  readonly candidates: Candidates;
  readonly scores: readonly (readonly number[])[];
  readonly mentions: Mentions;
}

/** Tells whether an entity bears one of the names of a labelled one. */
export function isFound({ class: own, forms }: GoldName, entity: DocumentEntity): boolean {
  return nameClassOf(entity.kind) === own && forms.has(foldLabel(entity.name));
}

/** Finds the first reason, along the way of the stage, why no entity at the threshold or above bears a labelled name. */
export function causeOfMiss(name: GoldName, reading: NameReading, threshold: number, all: readonly GoldName[]): Miss {
  const { candidates, scores, mentions } = reading;
  const { text } = candidates.reading.surface;
  const entities = mentions.entities.filter(({ score }) => score >= threshold);
  const bearer = entities.find(
    ({ kind, forms }) => nameClassOf(kind) === name.class && forms.some((form) => name.forms.has(foldLabel(form))),
  );
  if (bearer) return all.some((other) => isFound(other, bearer)) ? 'joined with another entity' : 'bears a wrong name';
  if (entities.some((entity) => name.forms.has(foldLabel(entity.name)))) return 'wrong kind';
  const own = candidates.candidates.flatMap(({ candidate: { places } }, index) =>
    name.forms.has(foldLabel(text.slice(places[0]!.start, places[0]!.end))) ? [{ places, score: scores[index]! }] : [],
  );
  if (own.length === 0) {
    const folded = foldLabel(text);
    return [...name.forms].some((form) => folded.includes(form)) ? 'not proposed' : 'not in the text read';
  }
  const best = own.reduce((a, b) => (likelihood(b.score, name.class) > likelihood(a.score, name.class) ? b : a));
  const isLikely = likelihood(best.score, name.class) >= threshold;
  if (isLikely) return 'chosen, its places lost to others';
  const { offsets } = candidates.reading.surface;
  for (const { start, end } of best.places) {
    const [from, to] = [offsets[start]!, offsets[end - 1]! + 1];
    for (const mention of mentions.mentions) {
      if (mention.start >= to || mention.end <= from || mentions.entities[mention.entity]!.score < threshold) continue;
      if (mention.start <= from && mention.end >= to) return 'scored low, a longer name chosen';
      if (mention.start >= from && mention.end <= to) return 'scored low, a shorter name chosen';
      return 'scored low, another cut chosen';
    }
  }
  return 'scored low, nothing chosen there';
}

/** Finds why an entity stands for no labelled name; `undefined` where it does. `earlier` are the entities judged before it. */
export function causeOfFalseAlarm(
  entity: DocumentEntity,
  all: readonly GoldName[],
  earlier: readonly DocumentEntity[],
): FalseAlarm | undefined {
  const label = all.find((name) => isFound(name, entity));
  if (label) return earlier.some((other) => isFound(label, other)) ? 'second entity for a labelled one' : undefined;
  const form = foldLabel(entity.name);
  if (all.some(({ forms }) => forms.has(form))) return 'wrong kind';
  const same = all.filter((name) => name.class === nameClassOf(entity.kind)).flatMap(({ forms }) => [...forms]);
  if (same.some((other) => other.length > 1 && form.includes(other))) return 'longer than a labelled name';
  if (same.some((other) => other.includes(form))) return 'part of a labelled name';
  return entity.knownId === undefined ? 'unlisted, not labelled' : 'known, not labelled';
}

function likelihood(score: readonly number[], own: NameClass): number {
  return score[NAME_CLASSES.indexOf(own)]!;
}
