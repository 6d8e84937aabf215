import type { DocumentEntity, Mention } from '../model/mention.ts';
import { type EntityKind, isOrganization } from '../model/relation.ts';

/** What a pronoun may stand for. */
export type PronounSense =
  | 'company'
  | 'subject-company'
  | 'provider'
  | 'person'
  | 'neuter'
  | 'both'
  | 'bare-both'
  | 'latter'
  | 'former'
  | 'event';

/** A pronoun and the article before it; offsets are those of the surface. */
export interface PronounPlace {
  readonly folded: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly DocumentEntity[];
  /** Where sentences begin. */
  readonly sentences: readonly number[];
  /** Index of the first mention behind the pronoun. */
  readonly next: number;
  /** Index of the pronoun's sentence. */
  readonly sentence: number;
  readonly at: number;
  /** Whether what follows is something that a firm does. */
  readonly isSubject: boolean;
}

/** Sentences, its own among them, in which a pronoun may find what it means. */
const REACH = 3;
/** A doubtful name is what no pronoun means. */
const SURE = 0.5;

/** Tells which entities a pronoun means: one, two for 双方, none where that is not clear. */
export function resolvePronoun(sense: PronounSense, place: PronounPlace): number[] {
  const { entities } = place;
  const isOf = (kind: EntityKind) => (index: number) =>
    entities[index]!.kind === kind && entities[index]!.score >= SURE;
  const isFirm = (index: number) => isOrganization(entities[index]!.kind) && entities[index]!.score >= SURE;
  if (sense === 'subject-company' && !(place.isSubject && opensClause(place))) return [];
  if (sense === 'neuter' && !(place.isSubject && opensSentence(place))) return [];
  if (sense === 'bare-both') {
    return place.isSubject && opensSentence(place) ? resolvePronoun('both', place) : [];
  }
  if (sense === 'both' || sense === 'latter' || sense === 'former') {
    const [first, second] = lastTwo(place, isFirm);
    if (first === undefined || second === undefined) return [];
    return sense === 'both' ? [first, second] : [sense === 'former' ? first : second];
  }
  if (sense === 'person') return one(lastSubject(place, isOf('Person')));
  if (sense === 'provider') return one(lastSubject(place, isOf('CloudProvider')));
  if (sense === 'event') return one(lastSubject(place, isOf('Event'), Number.POSITIVE_INFINITY));
  return one(lastSubject(place, isOf('Company')) ?? lastSubject(place, isFirm));
}

function one(index: number | undefined): number[] {
  return index === undefined ? [] : [index];
}

/** The first fitting name of the nearest sentence that has one, its own sentence before the pronoun included. */
function lastSubject(
  { mentions, next, sentences, sentence }: PronounPlace,
  fits: (entity: number) => boolean,
  reach = REACH,
): number | undefined {
  let limit = sentences[Math.max(0, sentence - reach + 1)]!;
  let own = sentence;
  let best: number | undefined;
  for (let index = next - 1; index >= 0; index--) {
    const { start, entity, form } = mentions[index]!;
    if (start < limit) break;
    if (!fits(entity) || form === 'product') continue;
    if (best === undefined) {
      while (sentences[own]! > start) own--;
      limit = sentences[own]!;
    }
    best = entity;
  }
  return best;
}

/** The last two different organizations, in text order, when this and the sentences before name exactly two of two houses. */
function lastTwo(
  { mentions, next, sentences, sentence, entities }: PronounPlace,
  fits: (entity: number) => boolean,
): number[] {
  const from = sentences[Math.max(0, sentence - REACH + 1)]!;
  const two: number[] = [];
  for (let index = next - 1; index >= 0 && two.length < 3; index--) {
    const { start, entity, form } = mentions[index]!;
    if (start < from) break;
    if (fits(entity) && form !== 'product' && !two.includes(entity)) two.unshift(entity);
  }
  const [a, b] = two.map((index) => entities[index]!.family);
  return two.length === 2 && (a === undefined || a !== b) ? two : [];
}

function opensClause({ folded, at }: PronounPlace): boolean {
  return at === 0 || /[，,。；;！？!?\n”"]$|[.,;] $/u.test(folded.slice(Math.max(0, at - 2), at));
}

function opensSentence({ folded, at, sentences, sentence }: PronounPlace): boolean {
  const start = sentences[sentence]!;
  return at === start || (at === start + 1 && folded[start] === ' ');
}
