import type { PatternRow } from '../model/pattern-row.ts';
import type { CompiledFrame, FrameSet } from './compile-frames.ts';
import type { FoundWords, WordPlaces } from './find-words.ts';
import { type ReducedSentence, type Slot, type SlotKind, slotAt, slotKindAt } from './reduce-sentence.ts';
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
  readonly title?: string;
}

/**
 * Reads a sentence with every frame; one row gives at most one hit for a pair of slots. Where the context supplied names,
 * only what relates one of them to one of the sentence's own: the others were read without it.
 *
 * Of a hundred frames hardly one matches, so an expression is tried only where the names and words that it needs stand
 * in its order and near enough.
 * @param words what `findWords` of the frames finds in the sentence, or in what it was before names were put into it
 * @param inserted the places of `words` before which names were put
 */
export function matchFrames(
  sentence: ReducedSentence,
  set: FrameSet,
  words: FoundWords = set.findWords(sentence.text),
  inserted: readonly number[] = [],
): readonly FrameHit[] {
  const hits: FrameHit[] = [];
  const places = locate(sentence, words, inserted);
  const seen = new Set<string>();
  for (const index of worthALook(set, words)) {
    const frame = set.frames[index]!;
    for (const match of matchesOf(frame, sentence.text, findStarts(frame, places))) {
      const { S, O, F, title } = match.groups ?? {};
      const subject = S === undefined ? undefined : slotAt(sentence, S);
      // A frame without an object of its own relates the members of a list to each other.
      const object = O === undefined ? subject : slotAt(sentence, O);
      if (!subject || !object || (places.supplied && subject.isSupplied === object.isSupplied)) continue;
      const origin = F === undefined ? undefined : slotAt(sentence, F);
      if (origin && (sharesEntity(origin, subject) || sharesEntity(origin, object))) continue;
      const { row, unless } = frame;
      const key = `${row.id}|${S}${O ?? ''}`;
      if (seen.has(key) || unless?.test(match[0])) continue;
      seen.add(key);
      hits.push({
        row,
        subject,
        object,
        start: match.index,
        end: match.index + match[0].length,
        ...(origin && { origin }),
        ...(title !== undefined && { title: title.trim() }),
      });
    }
  }
  return hits;
}

/** Lists the frames of which the sentence holds the rarest words, in their order. */
function worthALook({ byGroup, wordless }: FrameSet, words: FoundWords): readonly number[] {
  const indexes = [...wordless];
  for (let group = 0; group < byGroup.length; group++) if (words[group]) indexes.push(...byGroup[group]!);
  return indexes.sort((a, b) => a - b);
}

/** Nobody moves away from itself, nor to where it was: a name that the context supplies may be such a one. */
function sharesEntity(a: Slot, b: Slot): boolean {
  return a.entities.some((entity) => b.entities.includes(entity));
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
  } else if (starts.length > 0) {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      expression.lastIndex = match.index + 1;
      matches.push(match);
    }
  }
  return matches;
}

type NamePlaces = Readonly<Record<SlotKind, readonly number[]>>;

/** Where the names and words of a sentence stand. */
interface SentencePlaces {
  readonly words: FoundWords;
  readonly inserted: readonly number[];
  readonly names: NamePlaces;
  /** Those of `names` that the context supplied, and those that the sentence has of its own; absent where it supplied none. */
  readonly supplied?: NamePlaces;
  readonly own?: NamePlaces;
  /** How many names stand before each place. */
  readonly namesBefore: Uint16Array;
}

function locate(sentence: ReducedSentence, words: FoundWords, inserted: readonly number[]): SentencePlaces {
  const { text, slots } = sentence;
  const [names, supplied, own] = [noNames(), noNames(), noNames()];
  const namesBefore = new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const kind = slotKindAt(text, at);
    namesBefore[at + 1] = namesBefore[at]! + (kind ? 1 : 0);
    if (!kind) continue;
    names[kind].push(at);
    (slotAt(sentence, text[at]!)!.isSupplied ? supplied : own)[kind].push(at);
  }
  const hasSupplied = slots.some(({ isSupplied }) => isSupplied);
  return { words, inserted, names, ...(hasSupplied && { supplied, own }), namesBefore };
}

function noNames(): Record<SlotKind, number[]> {
  return { Company: [], CloudProvider: [], Person: [], Event: [], Mixed: [] };
}

/** Lists where a match of a frame may begin with its first anchor; nowhere, where an anchor is out of reach. */
function findStarts(frame: CompiledFrame, places: SentencePlaces): readonly number[] {
  const { words, names, supplied, own } = places;
  for (const { group } of frame.anchors) if (group !== undefined && !words[group]) return NONE;
  if (!supplied || !own) return chain(frame, places, names, names);
  if (!frame.anchors.some(({ role }) => role === 'O')) return NONE;
  const forward = chain(frame, places, supplied, own);
  const backward = chain(frame, places, own, supplied);
  if (forward.length === 0 || backward.length === 0) return forward.length === 0 ? backward : forward;
  return sortedUnion(forward, backward);
}

const NONE: readonly number[] = [];

/** Follows the anchors of a frame from the last to the first, keeping of each the places from which the next is in reach. */
function chain(
  { anchors, reaches }: CompiledFrame,
  { words, inserted, names, namesBefore }: SentencePlaces,
  subjects: NamePlaces,
  objects: NamePlaces,
): readonly number[] {
  let next: readonly number[] | undefined;
  for (let index = anchors.length - 1; index >= 0; index--) {
    const anchor = anchors[index]!;
    const { starts, ends } =
      anchor.role === undefined
        ? shiftWords(words[anchor.group]!, inserted)
        : ofKinds(anchor.role === 'S' ? subjects : anchor.role === 'O' ? objects : names, anchor.kinds);
    if (next === undefined) next = starts;
    else {
      const { length, overNames } = reaches[index]!;
      const kept: number[] = [];
      let nearest = 0;
      for (let which = 0; which < starts.length; which++) {
        const start = starts[which]!;
        const end = ends ? ends[which]! : start + 1;
        while (nearest < next.length && next[nearest]! <= start) nearest++;
        const to = next[nearest];
        if (to === undefined) break;
        if (to - end <= length && (overNames || to <= end || namesBefore[to] === namesBefore[end])) kept.push(start);
      }
      next = kept;
    }
    if (next.length === 0) return NONE;
  }
  return next ?? NONE;
}

function shiftWords(words: WordPlaces, inserted: readonly number[]): WordPlaces {
  if (inserted.length === 0) return words;
  const starts = words.starts.map((start) => shift(start, inserted));
  return { starts, ends: words.ends.map((end) => shift(end - 1, inserted) + 1) };
}

/** Names are one character long and need no ends. */
function ofKinds(
  names: NamePlaces,
  kinds: readonly SlotKind[],
): { starts: readonly number[]; ends?: readonly number[] } {
  const present = kinds.filter((kind) => names[kind].length > 0);
  if (present.length === 0) return { starts: NONE };
  return { starts: present.map((kind) => names[kind]).reduce(sortedUnion) };
}

function sortedUnion(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].sort((one, other) => one - other);
}
