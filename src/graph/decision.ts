import type { DecisionAction } from '../model/decision.ts';
import type { RelationType } from '../model/relation.ts';
import type { NameKey } from './name-index.ts';

/** Who decides, and why. */
interface Signed {
  readonly by: string;
  readonly reason: string;
}

/** Of an answer to what was open when it was asked: that it is refused where somebody decided otherwise meanwhile. */
interface Asked {
  readonly ifOpen?: boolean;
}

/** A decision to be made. */
export type DecisionRequest = Signed &
  (
    | (Asked & { readonly action: 'confirm' | 'reject'; readonly claimId: string })
    | { readonly action: 'note'; readonly on: 'claim' | 'article' | 'name'; readonly id: string }
    | (Asked & {
        readonly action: 'same' | 'different';
        readonly names: readonly [NameKey, NameKey];
        /** Fingerprint of the proposal that is answered: a later one on other grounds is shown again. */
        readonly evidence?: string | undefined;
      })
    | { readonly action: 'undo'; readonly decisionId: string }
  );

/** What became of a request. `unchanged`: the same was decided already, and nothing is recorded. */
export interface DecisionOutcome {
  readonly id: string;
  readonly action: DecisionAction;
  readonly outcome: 'recorded' | 'unchanged';
}

/** A relationship as it is told to people. */
export interface NamedRelationship {
  readonly id: string;
  readonly type: RelationType;
  readonly subjectName: string;
  readonly objectName: string;
}

/** A decision that does not do what it says, and what stands in its way. */
export interface BlockedDecision {
  readonly id: string;
  readonly why: string;
}

/** What follows from decisions that are made together. */
export interface DecisionReport {
  /** In the order of the requests. */
  readonly outcomes: readonly DecisionOutcome[];
  readonly relationshipsAdded: readonly NamedRelationship[];
  readonly relationshipsRemoved: readonly NamedRelationship[];
  readonly relationshipsChanged: readonly NamedRelationship[];
  /** Earlier decisions on names that held until now. */
  readonly noLongerHold: readonly BlockedDecision[];
  /** Ids of earlier decisions on names that did not hold until now. */
  readonly holdAgain: readonly string[];
}

/** A decision on two names, as identity reads it. */
export interface NameDecision {
  readonly id: string;
  /** Decisions hold in this order. */
  readonly seq: number;
  readonly action: 'same' | 'different';
  readonly names: readonly [NameKey, NameKey];
  /** Fingerprint of the proposal that it answers. */
  readonly evidence?: string;
}
