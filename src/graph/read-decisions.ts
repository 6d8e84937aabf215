import { runStatement, type StatementRow, type StatementRunner } from './run-statement.ts';

/** A decision as the log tells it: with what it is about, in words. */
export type LoggedDecision = StatementRow<'read/decision/by-ids'>;

/** Whose decisions are read. */
export interface DecisionTargets {
  /** Of claims, articles and decisions. */
  readonly ids: readonly string[];
  /** Names: what was decided on them and on the live claims at them. */
  readonly nameIds: readonly string[];
}

export interface DecisionPageRequest {
  /** Everything where absent. */
  readonly of?: DecisionTargets | undefined;
  /** Only those made before the decision of this number. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Reads the log of decisions, the newest first; those that were undone stand in it too. */
export async function readDecisions(
  runner: StatementRunner,
  { of, before, limit }: DecisionPageRequest,
): Promise<readonly LoggedDecision[]> {
  const page = { before: before ?? null, limit };
  const found =
    of === undefined
      ? await runStatement(runner, 'read/decision/newest', page)
      : await runStatement(runner, 'read/decision/of-targets', { ...of, ...page });
  const rows = await runStatement(runner, 'read/decision/by-ids', { ids: found.map(({ id }) => id) });
  return [...rows].sort((a, b) => b.seq - a.seq);
}
