import type { PatternRow } from '../model/pattern-row.ts';
import type { CompiledFrame, FrameSet } from './compile-frames.ts';
import type { FoundWords } from './find-words.ts';
import { type ReducedSentence, type Slot, type SlotKind, slotAt, slotKindAt, slotOf } from './reduce-sentence.ts';
import { shift } from './shift-places.ts';

/** One reading of a sentence by one frame. */
export interface FrameHit {
  readonly row: PatternRow;
  readonly subject: Slot;
  readonly object: Slot;
  /** The provider that a migration leaves. */
  readonly origin?: Slot;
  /** What lies inside the match, as offsets into the reduced text. */
  readonly start: number;
  readonly end: number;
  /** The words that state it, where others of the match tell nothing of it: the second of two predicates, a clause of a quotation. */
  readonly says?: readonly [start: number, end: number];
  /** Where a post stands, as offsets into the reduced text. */
  readonly title?: readonly [start: number, end: number];
}

/**
 * Reads a sentence with every frame; one row gives at most one hit for a pair of slots. Where the context supplied names,
 * only what relates one of them to one of the sentence's own: the others were read without it.
 *
 * Of a hundred frames hardly one matches, so an expression is tried only where the names and words that it needs stand
 * in its order and near enough.
 * @param words those of the sentence, or of what it was before names were put into it
 * @param inserted the places of `words` before which names were put
 */
export function matchFrames(
  sentence: ReducedSentence,
  set: FrameSet,
  words: FrameWords = findFrameWords(set, sentence.text),
  inserted: readonly number[] = [],
): readonly FrameHit[] {
  const hits: FrameHit[] = [];
  if (words.frames.length === 0) return hits;
  const places = new SentencePlaces(sentence, words.places, inserted);
  const seen = new Set<string>();
  for (const frame of words.frames) {
    const starts = findStarts(frame, places);
    if (starts.length === 0) continue;
    for (const match of matchesOf(frame, sentence.text, starts)) {
      const { S, O, F } = match.groups ?? {};
      const subject = S === undefined ? undefined : slotAt(sentence, S);
      // A frame without an object of its own relates the members of a list to each other.
      const object = O === undefined ? subject : slotAt(sentence, O);
      if (!subject || !object || (places.hasSupplied && subject.isSupplied === object.isSupplied)) continue;
      const origin = F === undefined ? undefined : slotAt(sentence, F);
      if (origin && (sharesEntity(origin, subject) || sharesEntity(origin, object))) continue;
      const { row, unless } = frame;
      const key = `${row.id}|${S}${O ?? ''}`;
      if (seen.has(key) || unless?.test(spanOf(match, sentence.text))) continue;
      seen.add(key);
      hits.push({
        row,
        subject,
        object,
        start: match.index,
        end: match.index + match[0].length,
        ...(origin && { origin }),
        ...(match.indices?.groups?.says && { says: match.indices.groups.says }),
        ...(match.indices?.groups?.title && { title: match.indices.groups.title }),
      });
    }
  }
  return hits;
}

/** The words of a sentence, with the frames that lack none of theirs, in their order. */
export interface FrameWords {
  readonly places: FoundWords;
  readonly frames: readonly CompiledFrame[];
}

/** Looks up which words of frames stand in a sentence, and which frames are therefore worth a try. */
export function findFrameWords({ frames, findWords, byGroup, wordless }: FrameSet, text: string): FrameWords {
  const places = findWords(text);
  const indexes = [...wordless];
  for (const group of places.groups) {
    for (const index of byGroup[group]!) if (lacksNone(frames[index]!, places)) indexes.push(index);
  }
  return { places, frames: indexes.sort((a, b) => a - b).map((index) => frames[index]!) };
}

function lacksNone({ groups }: CompiledFrame, places: FoundWords): boolean {
  for (let which = 0; which < groups.length; which++) if (!places.has(groups[which]!)) return false;
  return true;
}

/** Nobody moves away from itself, nor to where it was: a name that the context supplies may be such a one. */
function sharesEntity(a: Slot, b: Slot): boolean {
  return a.entities.some((entity) => b.entities.includes(entity));
}

/** What is read from the first to the last of a match and its ends, of which lookarounds may read one. */
function spanOf({ 0: read, index, indices }: RegExpExecArray, text: string): string {
  const { S, O } = indices?.groups ?? {};
  const places = [[index, index + read.length] as const, ...(S ? [S] : []), ...(O ? [O] : [])];
  return text.slice(Math.min(...places.map(([start]) => start)), Math.max(...places.map(([, end]) => end)));
}

/** All matches of a frame, one for each place where one begins: one name may be the subject of two readings. */
function matchesOf({ expression, isOpen }: CompiledFrame, text: string, starts: readonly number[]): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  if (isOpen) {
    for (const start of starts) {
      expression.lastIndex = start;
      const match = expression.exec(text);
      if (match) matches.push(match);
    }
    return matches;
  }
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    expression.lastIndex = match.index + 1;
    matches.push(match);
  }
  return matches;
}

/** Which names of a sentence may stand in a place of a frame: those that the context supplied, its own, or all. */
type Whose = 'all' | 'supplied' | 'own';

interface NamePlace {
  readonly at: number;
  readonly kind: SlotKind;
  /** Whether the context supplied it. */
  readonly isSupplied: boolean;
}

/** Names are one character long and need no ends. */
interface Places {
  readonly starts: readonly number[];
  readonly ends?: readonly number[];
}

/** Where the names and words of a sentence stand; many frames ask for the same ones. */
class SentencePlaces {
  /** Whether the context supplied names. */
  readonly hasSupplied: boolean;
  /** How many names stand before each place. */
  readonly namesBefore: Uint16Array;
  readonly #names: NamePlace[] = [];
  readonly #words: FoundWords;
  readonly #inserted: readonly number[];
  readonly #namesOf: Readonly<Record<Whose, Map<readonly SlotKind[], Places>>> = {
    all: new Map(),
    supplied: new Map(),
    own: new Map(),
  };
  readonly #shifted = new Map<number, Places>();

  constructor(sentence: ReducedSentence, words: FoundWords, inserted: readonly number[]) {
    const { text, slots } = sentence;
    this.#words = words;
    this.#inserted = inserted;
    this.hasSupplied = slots.some(({ isSupplied }) => isSupplied);
    this.namesBefore = new Uint16Array(text.length + 1);
    for (let at = 0; at < text.length; at++) {
      this.namesBefore[at] = this.#names.length;
      const kind = slotKindAt(text, at);
      if (kind) this.#names.push({ at, kind, isSupplied: slotOf(sentence, text.charCodeAt(at))!.isSupplied });
    }
    this.namesBefore[text.length] = this.#names.length;
  }

  namesOf(kinds: readonly SlotKind[], whose: Whose): Places {
    let places = this.#namesOf[whose].get(kinds);
    if (!places) {
      const starts = this.#names
        .filter(
          ({ kind, isSupplied }) => kinds.includes(kind) && (whose === 'all' || isSupplied === (whose === 'supplied')),
        )
        .map(({ at }) => at);
      places = { starts };
      this.#namesOf[whose].set(kinds, places);
    }
    return places;
  }

  wordsOf(group: number): Places {
    const inserted = this.#inserted;
    const words = this.#words.get(group)!;
    if (inserted.length === 0) return words;
    let places = this.#shifted.get(group);
    if (!places) {
      const starts = words.starts.map((start) => shift(start, inserted));
      places = { starts, ends: words.ends.map((end) => shift(end - 1, inserted) + 1) };
      this.#shifted.set(group, places);
    }
    return places;
  }
}

/** Lists where a match of a frame may begin with its first anchor; nowhere, where an anchor is out of reach. */
function findStarts(frame: CompiledFrame, places: SentencePlaces): readonly number[] {
  if (!places.hasSupplied) return chain(frame, places, 'all', 'all');
  if (!frame.hasObject) return NONE;
  const forward = chain(frame, places, 'supplied', 'own');
  const backward = chain(frame, places, 'own', 'supplied');
  if (forward.length === 0 || backward.length === 0) return forward.length === 0 ? backward : forward;
  return [...new Set([...forward, ...backward])].sort((a, b) => a - b);
}

const NONE: readonly number[] = [];

/** Follows the anchors of a frame from the last to the first, keeping of each the places from which the next is in reach. */
function chain(
  { anchors, reaches }: CompiledFrame,
  places: SentencePlaces,
  subjects: Whose,
  objects: Whose,
): readonly number[] {
  const { namesBefore } = places;
  let next: readonly number[] | undefined;
  for (let index = anchors.length - 1; index >= 0; index--) {
    const { group, kinds, role } = anchors[index]!;
    const { starts, ends } =
      group === undefined
        ? places.namesOf(kinds, role === 'S' ? subjects : role === 'O' ? objects : 'all')
        : places.wordsOf(group);
    if (next === undefined) next = starts;
    else {
      const { length, overNames } = reaches[index]!;
      // Most chains break, and then nothing is kept at all.
      let kept: number[] | undefined;
      let nearest = 0;
      for (let which = 0; which < starts.length; which++) {
        const start = starts[which]!;
        const end = ends ? ends[which]! : start + 1;
        while (nearest < next.length && next[nearest]! <= start) nearest++;
        const to = next[nearest];
        if (to === undefined) break;
        if (to - end > length || !(overNames || to <= end || namesBefore[to] === namesBefore[end])) continue;
        if (kept) kept.push(start);
        else kept = [start];
      }
      next = kept ?? NONE;
    }
    if (next.length === 0) return NONE;
  }
  return next ?? NONE;
}
