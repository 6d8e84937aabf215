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
  for (const { row, frames, unless } of patterns) {
    const seen = new Set<string>();
    for (const { expression, required } of frames) {
      if (!required.every((sense) => senses.has(sense))) continue;
      expression.lastIndex = 0;
      for (let match = expression.exec(sentence.text); match; match = expression.exec(sentence.text)) {
        // Start again right behind the first character: one name may be the subject of two readings.
        expression.lastIndex = match.index + 1;
        const { S, O, F, title } = match.groups ?? {};
        const subject = S === undefined ? undefined : slotAt(sentence, S);
        // A frame without an object of its own relates the members of a list to each other.
        const object = O === undefined ? subject : slotAt(sentence, O);
        if (!subject || !object) continue;
        const key = `${S}${O ?? ''}`;
        if (seen.has(key) || unless?.test(match[0])) continue;
        seen.add(key);
        const origin = F === undefined ? undefined : slotAt(sentence, F);
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
