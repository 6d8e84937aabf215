import type { Mention, Mentions } from '../model/mention.ts';
import { type ReducedSentence, SLOT_RANGES, type Slot, slotAt, slotKindOf } from './reduce-sentence.ts';

/** A word that stands for who speaks: of Latin letters, or of two characters. */
const PRONOUN = /^(?:[a-z]+|[^a-z]{2})/iu;

/** Puts a left-out name at some places of a sentence. */
export function insertName(
  reduced: ReducedSentence,
  mention: Mention,
  mentions: Mentions,
  places: readonly number[],
): ReducedSentence {
  const slot: Slot = {
    entities: [mention.entity],
    mentions: [mention],
    start: mention.start,
    end: mention.end,
    isSupplied: true,
  };
  const index = reduced.slots.length;
  const character = String.fromCharCode(SLOT_RANGES[slotKindOf([mention.entity], mentions.entities)] + index);
  let text = '';
  const offsets: number[] = [];
  let from = 0;
  for (const place of places) {
    text += reduced.text.slice(from, place) + character;
    for (let i = from; i < place; i++) offsets.push(reduced.offsets[i]!);
    offsets.push(reduced.offsets[place]!);
    from = place;
  }
  text += reduced.text.slice(from);
  for (let i = from; i < reduced.offsets.length; i++) offsets.push(reduced.offsets[i]!);
  return { text, slots: [...reduced.slots, slot], offsets };
}

/** Puts the name of who speaks in place of "we", and of "our" as its genitive. */
export function replaceWords(
  reduced: ReducedSentence,
  mention: Mention,
  mentions: Mentions,
  places: readonly number[],
): ReducedSentence {
  const { text, slots, offsets } = insertName(
    reduced,
    mention,
    mentions,
    [...places].sort((a, b) => a - b),
  );
  let kept = '';
  const keptOffsets: number[] = [];
  for (let i = 0; i < text.length; ) {
    kept += text[i];
    keptOffsets.push(offsets[i]!);
    const isInserted = slotAt({ text, slots, offsets }, text[i]!) === slots.at(-1);
    i++;
    if (isInserted) i += PRONOUN.exec(text.slice(i, i + 10))?.[0].length ?? 0;
  }
  return { text: kept, slots, offsets: [...keptOffsets, ...offsets.slice(text.length)] };
}

/** Puts a list item behind its lead line; the lead's names count as supplied. */
export function putBehindLead(first: ReducedSentence, second: ReducedSentence): ReducedSentence {
  return joinReduced({ ...first, slots: first.slots.map((slot) => ({ ...slot, isSupplied: true })) }, second);
}

/** Puts one piece of an article behind another, as if nothing stood between. */
export function joinReduced(first: ReducedSentence, second: ReducedSentence): ReducedSentence {
  let moved = '';
  for (const character of second.text) {
    const slot = slotAt(second, character);
    moved += slot ? String.fromCharCode(character.charCodeAt(0) + first.slots.length) : character;
  }
  return {
    text: first.text + moved,
    slots: [...first.slots, ...second.slots],
    offsets: [...first.offsets.slice(0, -1), ...second.offsets],
  };
}
