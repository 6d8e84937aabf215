import type { Proposal, ProposalSide } from '../graph/proposals/proposal.ts';
import { type ProposalOptions, readProposals } from '../graph/proposals/read-proposals.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import type { PairItem, PairSide } from './review-item.ts';

/** Reads which names may mean one, or joined ones two, as questions: the surest first. */
export async function readPairs(runner: StatementRunner, options: ProposalOptions): Promise<readonly PairItem[]> {
  return (await readProposals(runner, options)).map(toPairItem);
}

function toPairItem({ action, certainty, first, second, parts, earlier, changes, fingerprint }: Proposal): PairItem {
  return {
    ...{ kind: 'pair', proposed: action, certainty, parts, earlier, changes, evidence: fingerprint },
    sides: [toSide(first), toSide(second)],
  };
}

function toSide({ id, name, key, liveClaims }: ProposalSide): PairSide {
  return { id, name, key, claims: liveClaims };
}
