import type { ClaimStatus } from '../model/relation.ts';
import type { CandidatePair, Occurrence } from './candidate-pair.ts';

/** A pair that is held to be stated: where, how surely, and in what sense. */
export interface Statement {
  readonly pair: CandidatePair;
  readonly occurrence: Occurrence;
  readonly confidence: number;
  readonly status: ClaimStatus;
}
