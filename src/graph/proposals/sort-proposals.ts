import type { Proposal } from './proposal.ts';

/** Above this certainty a proposal is shown before all others. None is ever applied but by a person's decision. */
export const SHOWN_FIRST = 0.9;

/** Where a proposal stands: 1 for those that are shown first, certainty times the claims concerned, certainty, both ids. */
export type ProposalPosition = readonly [isFirst: number, rank: number, certainty: number, pair: string];

/** Tells where a proposal stands in the list of all. */
export function positionOf({ certainty, claims, first, second }: Proposal): ProposalPosition {
  return [Number(certainty >= SHOWN_FIRST), certainty * claims, certainty, `${first.id} ${second.id}`];
}

/** Compares two places: below 0 where the one comes before the other. */
export function comparePositions(one: ProposalPosition, other: ProposalPosition): number {
  const [isFirst, rank, certainty, pair] = one;
  const last = pair === other[3] ? 0 : pair < other[3] ? -1 : 1;
  return other[0] - isFirst || other[1] - rank || other[2] - certainty || last;
}

/** Sorts by whether they are shown first, then by certainty times the claims concerned. */
export function sortProposals(proposals: readonly Proposal[]): Proposal[] {
  return [...proposals].sort((a, b) => comparePositions(positionOf(a), positionOf(b)));
}
