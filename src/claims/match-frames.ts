import type { PatternRow } from '../model/pattern-row.ts';
import type { CompiledPattern } from './compile-frames.ts';
import type { SensePositions } from './find-senses.ts';
import { type ReducedSentence, type Slot, slotAt } from './reduce-sentence.ts';

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

/** Reads a sentence with every frame; one row gives at most one hit for a pair of slots. */
export function matchFrames(
  sentence: ReducedSentence,
  patterns: readonly CompiledPattern[],
  senses: SensePositions,
): readonly FrameHit[] {
  const hits: FrameHit[] = [];
  const supplied = findSupplied(sentence);
  for (const { row, frames, unless } of patterns) {
    const seen = new Set<string>();
    for (const { expression, required, slots } of frames) {
      if (!required.every((sense) => senses.has(sense))) continue;
      if (!slots.every((slot) => slot.test(sentence.text))) continue;
      // A name that was put in must be an end: what is read without it was read before.
      if (supplied !== undefined && !slots.some((slot) => slot.test(supplied))) continue;
      expression.lastIndex = 0;
      for (let match = expression.exec(sentence.text); match; match = expression.exec(sentence.text)) {
        // Start again right behind the first character: one name may be the subject of two readings.
        expression.lastIndex = match.index + 1;
        const { S, O, F, title } = match.groups ?? {};
        const subject = S === undefined ? undefined : slotAt(sentence, S);
        // A frame without an object of its own relates the members of a list to each other.
        const object = O === undefined ? subject : slotAt(sentence, O);
        if (!subject || !object) continue;
        const origin = F === undefined ? undefined : slotAt(sentence, F);
        if (origin && (sharesEntity(origin, subject) || sharesEntity(origin, object))) continue;
        const key = `${S}${O ?? ''}`;
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
  }
  return hits;
}

/** Nobody moves away from itself, nor to where it was: a name that the context supplies may be such a one. */
function sharesEntity(a: Slot, b: Slot): boolean {
  return a.entities.some((entity) => b.entities.includes(entity));
}

/** The character of the name that the context supplied; `undefined` in a sentence as it stands, or under several. */
function findSupplied(sentence: ReducedSentence): string | undefined {
  const supplied = sentence.slots.filter(({ isSupplied }) => isSupplied);
  if (supplied.length !== 1) return undefined;
  return [...sentence.text].find((character) => slotAt(sentence, character) === supplied[0]);
}
