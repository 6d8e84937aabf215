import type { DecisionRequest, NameDecision } from '../graph/decision.ts';
import type { NameKey } from '../graph/name-index.ts';
import type { OpenClaim } from '../graph/read-open-claims.ts';

/** A claim on which nobody decided. */
export interface ClaimItem extends OpenClaim {
  readonly kind: 'claim';
}

/** One of two entities that may be one, or of two names that were joined and may mean two. */
export interface PairSide {
  /** Of the entity. */
  readonly id: string;
  readonly name: string;
  /** The name on which is decided. */
  readonly key: NameKey;
  readonly claims: number;
}

/** A question on two names. */
export interface PairItem {
  readonly kind: 'pair';
  /** What the evidence speaks for. */
  readonly proposed: 'same' | 'different';
  /** 0 to 1. */
  readonly certainty: number;
  readonly sides: readonly [PairSide, PairSide];
  /** What speaks for and against it, in words, with its weight in log odds. */
  readonly parts: readonly { readonly weight: number; readonly detail: string }[];
  /** What was decided before, on other evidence. */
  readonly earlier: readonly NameDecision[];
  /** What the evidence has now that it had not then. */
  readonly changes: readonly string[];
  /** Fingerprint of the evidence. */
  readonly evidence: string;
}

/** Something on which a person is asked to decide. */
export type ReviewItem = ClaimItem | PairItem;

/** What a person may answer: on a claim the first three, on a pair of names the others. */
export const REVIEW_ANSWERS = ['confirm', 'reject', 'note', 'same', 'different'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/** Lists what may be answered to an item. */
export function answersTo(kind: ReviewItem['kind']): readonly ReviewAnswer[] {
  return kind === 'claim' ? ['confirm', 'reject', 'note'] : ['same', 'different'];
}

/** Makes of an answer what the graph writer takes; it goes against nobody who decided since the item was read. */
export function toRequest(
  item: ReviewItem,
  answer: ReviewAnswer,
  signed: { readonly by: string; readonly reason: string },
): DecisionRequest {
  if (item.kind === 'pair') {
    const [{ key: one }, { key: other }] = item.sides;
    const action = answer === 'same' ? 'same' : 'different';
    return { action, names: [one, other], evidence: item.evidence, ifOpen: item.proposed === 'same', ...signed };
  }
  return answer === 'note'
    ? { action: 'note', on: 'claim', id: item.claim.id, ...signed }
    : { action: answer === 'confirm' ? 'confirm' : 'reject', claimId: item.claim.id, ifOpen: true, ...signed };
}
