import type { NamedRelationship } from './decision.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** Reads between whom relationships are, by the names of both; unknown ids are absent. */
export async function readNamedRelationships(
  runner: StatementRunner,
  ids: readonly string[],
): Promise<readonly NamedRelationship[]> {
  return ids.length === 0 ? [] : runStatement(runner, 'read/relationship/named', { ids });
}
