import type { NameDecision } from '../decision.ts';
import { createIdentity } from '../identity.ts';
import { readNameDecisions } from '../load-identity.ts';
import type { NameIndex, NameKey } from '../name-index.ts';
import { readNames } from '../read-graph-state.ts';
import type { StatementRunner } from '../run-statement.ts';
import { createAnswerFinder } from './find-answers.ts';

/** A question on two names that was read before. */
export interface AskedPair {
  readonly action: 'same' | 'different';
  readonly names: readonly [NameKey, NameKey];
  /** The decisions that it was asked in spite of. */
  readonly earlier: readonly NameDecision[];
}

/** Tells whether nobody answered a question since it was read, by whatever names of the two, and articles still write both. */
export async function isStillProposed(
  runner: StatementRunner,
  index: NameIndex,
  { action, names, earlier }: AskedPair,
): Promise<boolean> {
  const decisions = await readNameDecisions(runner);
  const identity = createIdentity(index, decisions);
  const [one, other] = names.map((name) => identity.entityOf(name).id);
  if ((one === other) !== (action === 'different')) return false;
  const known = new Set(earlier.map(({ id }) => id));
  if (createAnswerFinder(decisions, identity)(names).some(({ id }) => !known.has(id))) return false;
  const ids = names.map(({ id }) => id);
  const written = await readNames(runner, ids);
  return ids.every((id) => (written.get(id)?.tally.liveClaims ?? 0) > 0);
}
