import { groupBy } from '../../model/group-by.ts';
import type { NameDecision } from '../decision.ts';
import type { Identity } from '../identity.ts';
import type { NameKey } from '../name-index.ts';

/** Finds the decisions that answer the question whether two names mean one. */
export type AnswerFinder = (names: readonly [NameKey, NameKey]) => readonly NameDecision[];

/**
 * Makes what finds answers: of two entities those on any names of theirs, of two names of one entity those on these two alone.
 * @param decisions those that are not undone, which the identity was made of
 */
export function createAnswerFinder(decisions: readonly NameDecision[], identity: Identity): AnswerFinder {
  const toKey = (names: readonly [NameKey, NameKey]): string => {
    const [one, other] = names.map((name) => identity.entityOf(name).id);
    return (one === other ? names.map(({ id }) => id) : [one, other]).sort().join(' ');
  };
  const byKey = groupBy(decisions, ({ names }) => toKey(names));
  return (names) => byKey.get(toKey(names)) ?? [];
}
