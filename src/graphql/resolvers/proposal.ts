import type { Proposal } from '../../graph/proposals/proposal.ts';
import { DEFAULT_CERTAINTY, readProposals } from '../../graph/proposals/read-proposals.ts';
import { comparePositions, type ProposalPosition, positionOf } from '../../graph/proposals/sort-proposals.ts';
import type { StatementRunner } from '../../graph/run-statement.ts';
import { checkMoment, checkRange } from '../check-arguments.ts';
import { openConnection, type ProposalEdge } from '../connection.ts';
import type { GraphqlContext } from '../context.ts';
import { findIdAt } from '../find-id-at.ts';
import { loadAll } from '../load-all.ts';
import type { Resolvers } from '../schema.generated.ts';

interface ProposalFilter {
  readonly of?: string | undefined;
  readonly min: number;
  readonly knownAt?: string | undefined;
}

export const proposalResolvers: Resolvers = {
  Proposal: {
    evidence: ({ fingerprint }) => fingerprint,
    earlier: ({ earlier }, _, { loaders }) =>
      loadAll(
        loaders.decisions,
        earlier.map(({ id }) => id),
      ),
  },
  ProposalSide: {
    claims: ({ liveClaims }) => liveClaims,
    writtenName: async ({ key }, _, { loaders }) => (await loaders.names.load(key.id)) ?? null,
  },
  Query: {
    proposals: (_, { of, minCertainty, knownAt, ...args }, context) => {
      const filter = {
        of: of ?? undefined,
        min: checkRange('minCertainty', minCertainty ?? DEFAULT_CERTAINTY, 0, 1),
        knownAt: knownAt == null ? undefined : checkMoment('knownAt', knownAt),
      };
      let all: Promise<readonly Proposal[]> | undefined;
      return openConnection<Proposal, ProposalEdge>({
        list: JSON.stringify(['proposals', filter]),
        args,
        toKey: positionOf,
        toEdge: (node, cursor) => ({ cursor, node }),
        load: async (wants, first, after) => {
          all ??= propose(filter, context);
          const proposals = await all;
          if (wants === 'total') return { items: [], hasNext: false, total: proposals.length };
          const rest = after
            ? proposals.filter((each) => isBehind(each, after as unknown as ProposalPosition))
            : proposals;
          return { items: rest.slice(0, first), hasNext: rest.length > first };
        },
      });
    },
  },
};

function propose({ of, min, knownAt }: ProposalFilter, context: GraphqlContext): Promise<readonly Proposal[]> {
  const { runner: live, readAt, readSeeds } = context;
  const { lexicon, names: index } = readSeeds();
  const isPast = knownAt !== undefined;
  const read = async (runner: StatementRunner): Promise<readonly Proposal[]> => {
    const entityId = of === undefined ? undefined : await findIdAt('of', of, { runner, live });
    return readProposals(runner, { lexicon, index, min, entityId, isPast });
  };
  return isPast ? readAt(knownAt, read) : read(live);
}

function isBehind(proposal: Proposal, position: ProposalPosition): boolean {
  return comparePositions(positionOf(proposal), position) > 0;
}
