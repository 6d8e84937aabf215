import { AppError } from '../errors.ts';
import type { DecisionRequest } from '../graph/decision.ts';
import { findNoteTarget } from '../graph/find-note-target.ts';
import type { NameIndex } from '../graph/name-index.ts';
import type { NameCandidate } from '../graph/resolve-name.ts';
import { resolveNamePair } from '../graph/resolve-name-pair.ts';
import type { StatementRunner } from '../graph/run-statement.ts';
import type { DecisionAction } from '../model/decision.ts';
import { checkText } from './check-arguments.ts';
import { toEnumValue } from './find-entity.ts';

/** A decision as a client sends it. */
export interface DecisionInput {
  readonly action: DecisionAction;
  readonly id?: string | null | undefined;
  readonly one?: string | null | undefined;
  readonly other?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly evidence?: string | null | undefined;
}

/** The longest fingerprint of a proposal. */
const MAX_EVIDENCE = 500;

/**
 * Makes a request of what a client sends: finds the names and what a note is on.
 * @throws AppError BAD_ARGUMENT, NOT_FOUND, AMBIGUOUS_NAME with the candidates
 */
export async function toDecisionRequest(
  input: DecisionInput,
  by: string,
  runner: StatementRunner,
  names: NameIndex,
): Promise<DecisionRequest> {
  const { action, id, one, other, reason, evidence } = input;
  const signed = { by, reason: reason ?? '' };
  if (action === 'same' || action === 'different') {
    if (id != null) throw misplaced(action, 'id', 'one and other');
    const texts = [needed(action, 'one', one), needed(action, 'other', other)] as const;
    const pair = await resolveNamePair(runner, ...texts, names).catch(retellCandidates);
    const answered = evidence == null ? {} : { evidence: checkText('evidence', evidence, MAX_EVIDENCE) };
    return { action, names: pair, ...answered, ...signed };
  }
  for (const [argument, value] of Object.entries({ one, other, evidence })) {
    if (value != null) throw misplaced(action, argument, 'id');
  }
  const target = needed(action, 'id', id);
  switch (action) {
    case 'note':
      return { action, ...(await findNoteTarget(runner, target, names)), ...signed };
    case 'undo':
      return { action, decisionId: target, ...signed };
    default:
      return { action, claimId: target, ...signed };
  }
}

function needed(action: DecisionAction, argument: string, value: string | null | undefined): string {
  if (value != null) return checkText(argument, value);
  throw new AppError('BAD_ARGUMENT', `${action.toUpperCase()} needs ${argument}.`, { details: { argument } });
}

function misplaced(action: DecisionAction, argument: string, wanted: string): AppError {
  const message = `${action.toUpperCase()} takes ${wanted}, and not ${argument}.`;
  return new AppError('BAD_ARGUMENT', message, { details: { argument } });
}

/** The kinds of candidates are written as the schema does, since errors do not pass through its enums. */
function retellCandidates(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  const { candidates, argument } = error.details as {
    readonly candidates?: readonly NameCandidate[];
    readonly argument?: string;
  };
  const listed = candidates && { candidates: candidates.map((each) => ({ ...each, kind: toEnumValue(each.kind) })) };
  const details = { ...error.details, ...listed };
  throw new AppError(error.code, `${argument}: ${error.message}`, { cause: error, details });
}
