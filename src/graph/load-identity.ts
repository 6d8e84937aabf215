import type { NameDecision } from './decision.ts';
import { createIdentity, type Identity } from './identity.ts';
import { type NameIndex, toNameKey } from './name-index.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';

/** Reads what people decided on names, and joins names by it. */
export async function loadIdentity(runner: StatementRunner, index: NameIndex): Promise<Identity> {
  return createIdentity(index, await readNameDecisions(runner));
}

/** Reads the decisions on names that are not undone. */
export async function readNameDecisions(runner: StatementRunner): Promise<readonly NameDecision[]> {
  const rows = await runStatement(runner, 'write/decision/of-names');
  return rows.map(({ id, seq, action, evidence, names }) => {
    const [one, other] = names.map(toNameKey);
    const decision = { id, seq, action: action as 'same' | 'different', names: [one!, other!] as const };
    return evidence === null ? decision : { ...decision, evidence };
  });
}
