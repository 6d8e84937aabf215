import { groupBy } from '../model/group-by.ts';
import type { DecisionRequest, NameDecision } from './decision.ts';
import { readNameDecisions } from './load-identity.ts';
import { runStatement, type StatementParams, type StatementRow, type StatementRunner } from './run-statement.ts';

/** A decision as it is written. */
export type DecisionRow = StatementParams<'write/decision/create'>['rows'][number];

type Earlier = StatementRow<'write/decision/find'>;
type OnClaim = StatementRow<'write/decision/of-claims'>;

/** What was decided already, as far as some requests touch it, and what is decided on the way. */
export interface DecisionLog {
  /** What the graph holds under an id: `claim`, `retracted claim`, `article` … */
  kindsOf(id: string): readonly string[];
  find(decisionId: string): Earlier | undefined;
  /** The newest answer on a claim that is not undone. */
  answerOf(claimId: string): OnClaim | undefined;
  /** Those on names that are not undone, in their order. */
  onNames(): readonly NameDecision[];
  add(row: DecisionRow, request: DecisionRequest): void;
}

/** Reads what requests are about, in a few statements however many they are. */
export async function openDecisionLog(tx: StatementRunner, requests: readonly DecisionRequest[]): Promise<DecisionLog> {
  const targets = requests.flatMap((request) =>
    'claimId' in request ? request.claimId : request.action === 'note' ? request.id : [],
  );
  const held = await runStatement(tx, 'write/decision/targets', { ids: targets });
  const kinds = groupBy(held, ({ id }) => id);

  const ids = requests.flatMap((request) => (request.action === 'undo' ? request.decisionId : []));
  const earlier = new Map((await runStatement(tx, 'write/decision/find', { ids })).map((row) => [row.id, row]));

  const claimIds = [...new Set([...targets, ...[...earlier.values()].flatMap(({ claimId }) => claimId ?? [])])];
  const onClaims = groupBy(await runStatement(tx, 'write/decision/of-claims', { claimIds }), ({ claimId }) => claimId);
  let onNames = requests.some(isOnNames) ? [...(await readNameDecisions(tx))] : [];

  return {
    kindsOf: (id) => (kinds.get(id) ?? []).map(({ kind }) => kind),
    find: (id) => earlier.get(id),
    answerOf: (claimId) => onClaims.get(claimId)?.findLast(({ action }) => action !== 'note'),
    onNames: () => onNames,
    add({ id, seq, by, at }, request) {
      const { action } = request;
      if (action === 'same' || action === 'different') {
        const { names, evidence } = request;
        onNames.push({ id, seq, action, names, ...(evidence !== undefined && { evidence }) });
      } else if (action === 'confirm' || action === 'reject') {
        const { claimId } = request;
        onClaims.set(claimId, [...(onClaims.get(claimId) ?? []), { id, claimId, action, by, at }]);
      } else if (action === 'undo') {
        const undone = earlier.get(request.decisionId)!;
        earlier.set(undone.id, { ...undone, undoneBy: id });
        const { claimId } = undone;
        if (claimId === null) onNames = onNames.filter((decision) => decision.id !== undone.id);
        else onClaims.set(claimId, onClaims.get(claimId)?.filter((decision) => decision.id !== undone.id) ?? []);
      }
    },
  };
}

/** Tells whether a decision may change whom names mean. */
export function isOnNames({ action }: Pick<DecisionRequest, 'action'>): boolean {
  return action === 'same' || action === 'different' || action === 'undo';
}
