import type { DecisionList } from '../graph/read-decision-pages.ts';
import type { DecisionRecord } from '../graph/read-records.ts';
import {
  type Connection,
  type DecisionEdge,
  type LazyCursor,
  openConnection,
  type PageArguments,
} from './connection.ts';
import type { GraphqlContext } from './context.ts';

/**
 * Opens what was decided on one thing, the newest first.
 * @param knownAt only what had been decided by then
 */
export function openDecisions(
  of: DecisionList,
  id: string,
  args: PageArguments,
  { loaders }: GraphqlContext,
  knownAt?: string,
): Connection<DecisionEdge> {
  return openConnection<DecisionRecord, DecisionEdge>({
    list: JSON.stringify(['decisions', of, id, knownAt]),
    args,
    ...DECISION_EDGES,
    load: (wants, first, after) =>
      loaders.decisionPages.load({ id, args: { list: of, knownAt }, first, after: toSeq(after), wants }),
  });
}

/** How every list of decisions makes its edges. */
export const DECISION_EDGES = {
  toKey: ({ seq }: DecisionRecord) => [seq],
  toEdge: (node: DecisionRecord, cursor: LazyCursor): DecisionEdge => ({ cursor, node }),
} as const;

/** Reads the place of a decision out of a cursor's key. */
export function toSeq(after: readonly (string | number)[] | undefined): number | undefined {
  return after && Number(after[0]);
}
