import { runStatement, type StatementRow, type StatementRunner } from './run-statement.ts';

/** What was last said of a claim and is not undone. */
export type LastWord = StatementRow<'write/decision/of-claims'> & { readonly action: 'confirm' | 'reject' };

/** Reads the last word on each of many claims; those that nobody confirmed or rejected are absent. */
export async function readLastWords(
  runner: StatementRunner,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, LastWord>> {
  const made = await runStatement(runner, 'write/decision/of-claims', { claimIds });
  const isWord = (row: (typeof made)[number]): row is LastWord => row.action === 'confirm' || row.action === 'reject';
  return new Map(made.filter(isWord).map((row) => [row.claimId, row]));
}

/** Says that somebody decided otherwise on a claim, and what can be done about it. */
export function tellOtherwise({ id, claimId, action, by, at }: StatementRow<'write/decision/of-claims'>): string {
  const said = action === 'confirm' ? 'confirmed' : 'rejected';
  return `Claim ${claimId} was ${said} by ${by} at ${at}. Ask them, and undo that first if it is wrong: cloudties decide undo ${id}`;
}
