import type { DecisionAction } from '../model/decision.ts';
import type { DecisionRecord, Page } from './read-records.ts';
import { toPage } from './read-relationships.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** The lists of decisions on one thing: each is a statement in cypher/read/decision. */
const DECISION_LISTS = {
  claim: 'read/decision/by-claims',
  relationship: 'read/decision/by-relationships',
  entity: 'read/decision/by-entities',
  article: 'read/decision/by-articles',
} as const;
export type DecisionList = keyof typeof DECISION_LISTS;

export interface DecisionPageRequest {
  /** Whose decisions, and behind which one (`seq`) the page starts; an id stands once. */
  readonly starts: readonly { readonly id: string; readonly after?: number | undefined }[];
  /** Items per page; 0 asks for the total alone. */
  readonly first: number;
}

/** What the log of decisions is narrowed by. */
export interface DecisionFilter {
  readonly action?: readonly DecisionAction[] | null | undefined;
  /** Who decided, exactly as recorded. */
  readonly by?: string | null | undefined;
  /** `true`: only those that are not undone; `false`: only those that are. */
  readonly live?: boolean | null | undefined;
}

/**
 * Reads a page of what was decided on each of many things in one statement, the newest first.
 * @param knownAt only what had been decided by this moment
 */
export async function readDecisionPages(
  runner: StatementRunner,
  list: DecisionList,
  { starts, first }: DecisionPageRequest,
  knownAt?: string,
): Promise<ReadonlyMap<string, Page<DecisionRecord>>> {
  const rows = await runStatement(runner, DECISION_LISTS[list], {
    starts: starts.map(({ id, after }) => ({ id, seq: after ?? null })),
    limit: first === 0 ? 0 : first + 1,
    knownAt,
  });
  return new Map(rows.map(({ start, decisions, total }) => [start, toPage(decisions, first, total)]));
}

/** Reads a page of the log of all decisions, the newest first, behind the decision with this `seq`. */
export async function readDecisionLog(
  runner: StatementRunner,
  filter: DecisionFilter,
  { first, after = Number.MAX_SAFE_INTEGER }: { readonly first: number; readonly after?: number | undefined },
): Promise<Page<DecisionRecord>> {
  const page = { before: after, limit: first + 1 };
  const rows = await runStatement(runner, 'read/decision/page', { ...toParams(filter), ...page });
  return toPage(
    rows.map(({ decision }) => decision),
    first,
    null,
  );
}

/** Counts the decisions of the log. */
export async function countDecisions(runner: StatementRunner, filter: DecisionFilter): Promise<number> {
  return (await runStatement(runner, 'read/decision/count', toParams(filter))).count;
}

/** Looks decisions up by their ids; unknown ids are absent. */
export async function readDecisionRecords(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DecisionRecord>> {
  const rows = await runStatement(runner, 'read/decision/records', { ids });
  return new Map(rows.map(({ decision }) => [decision.id, decision]));
}

function toParams({ action, by, live }: DecisionFilter) {
  return { actions: action, by, live };
}
