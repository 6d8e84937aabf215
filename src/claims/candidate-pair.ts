import type { RelationType } from '../model/relation.ts';
import type { FrameHit } from './match-frames.ts';
import type { Reading } from './read-sentences.ts';
import type { Slot } from './reduce-sentence.ts';

/** One place where the article may state a relation: two slots of one reading, and what speaks for it there. */
export interface Occurrence {
  readonly reading: Reading;
  readonly subject: Slot;
  readonly object: Slot;
  readonly hits: readonly FrameHit[];
  readonly features: readonly string[];
}

/** A relation that the article may state between two of its entities, with every place where it may. */
export interface CandidatePair {
  readonly type: RelationType;
  /** Indexes into `Mentions.entities`; for a symmetric type the lower one is the subject. */
  readonly subject: number;
  readonly object: number;
  readonly occurrences: readonly Occurrence[];
  /** What the article as a whole tells of the pair. */
  readonly features: readonly string[];
}
