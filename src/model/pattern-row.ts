import type { ClaimStatus, RelationType } from './relation.ts';

/** How far a frame may be trusted before any article was labelled: `weak` ones need other evidence beside them. */
export const FRAME_STRENGTHS = ['strong', 'fair', 'weak'] as const;
export type FrameStrength = (typeof FRAME_STRENGTHS)[number];

/**
 * One row of seeds/patterns: a frame that reads one relation out of a sentence in which names are already found.
 * The notation of `frames` and of the examples is told in docs/extraction.md.
 */
export interface PatternRow {
  readonly id: string;
  readonly type: RelationType;
  /** Set where the frame itself decides it; otherwise the words of the clause do. */
  readonly status?: ClaimStatus;
  readonly strength: FrameStrength;
  /** Why the row is there and what it must not match. */
  readonly reason: string;
  /** Alternatives; the first that fits counts. */
  readonly frames: readonly string[];
  /** What must not stand inside a match, in the notation of `frames`; a match with one of these does not count. */
  readonly unless?: readonly string[];
  /** Set where it reads sentences only as they stand, with no name in them that the context supplied but who "we" are: those would mostly be wrong. */
  readonly asItStands?: true;
  /** `text => from > to; from > to`, names in the text marked `[C:…]`, `[P:…]`, `[H:…]`, `[E:…]`. */
  readonly examples: readonly string[];
  /** Texts, marked likewise, that the row must not read anything from. */
  readonly counterExamples: readonly string[];
}
