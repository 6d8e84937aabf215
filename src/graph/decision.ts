import type { DecisionAction } from '../model/decision.ts';
import type { NameKey } from './name-index.ts';

/** Who decides, and why. */
interface Signed {
  readonly by: string;
  readonly reason: string;
}

/** A decision to be made. */
export type DecisionRequest = Signed &
  (
    | { readonly action: 'confirm' | 'reject'; readonly claimId: string }
    | { readonly action: 'note'; readonly on: 'claim' | 'article' | 'name'; readonly id: string }
    | {
        readonly action: 'same' | 'different';
        readonly names: readonly [NameKey, NameKey];
        /** Fingerprint of the proposal that is answered: a later one on other grounds is shown again. */
        readonly evidence?: string | undefined;
      }
    | { readonly action: 'undo'; readonly decisionId: string }
  );

/** What became of a request. `unchanged`: the same was decided already, and nothing is recorded. */
export interface DecisionOutcome {
  readonly id: string;
  readonly action: DecisionAction;
  readonly outcome: 'recorded' | 'unchanged';
}

/** A decision on two names, as identity reads it. */
export interface NameDecision {
  readonly id: string;
  /** Decisions hold in this order. */
  readonly seq: number;
  readonly action: 'same' | 'different';
  readonly names: readonly [NameKey, NameKey];
}
