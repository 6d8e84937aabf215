import { AppError } from '../errors.ts';
import { contentId } from './content-id.ts';
import type { DecisionOutcome, DecisionRequest } from './decision.ts';
import { type DecisionLog, type DecisionRow, isOnNames, openDecisionLog } from './decision-log.ts';
import { createIdentity, type Identity } from './identity.ts';
import type { NameKey } from './name-index.ts';
import { tellOtherwise } from './read-last-words.ts';
import type { Changes } from './reconcile-names.ts';
import { runStatement, type StatementRunner } from './run-statement.ts';
import { whyNotOne } from './why-not-one.ts';

/** The longest reason and the longest name of who decides, in UTF-16 units. */
const MAX_REASON = 2_000;
const MAX_BY = 200;

export interface RecordedDecisions {
  readonly outcomes: readonly DecisionOutcome[];
  /** Whom names mean from now on. */
  readonly identity: Identity;
  readonly changes: Changes;
}

/**
 * Records decisions, each in the light of those before it; what follows for claims and names is the caller's to write.
 * @param clock the time of the write, and how many decisions there were before
 * @throws AppError BAD_ARGUMENT, NOT_FOUND, DECISION_CONFLICT, with the place of the `request` in its details, from 0;
 * the caller then writes nothing
 */
export async function recordDecisions(
  tx: StatementRunner,
  requests: readonly DecisionRequest[],
  before: Identity,
  clock: { readonly time: string; readonly decisions: number },
): Promise<RecordedDecisions> {
  const log = await openDecisionLog(tx, requests);
  const outcomes: DecisionOutcome[] = [];
  const made: { readonly row: DecisionRow; readonly request: DecisionRequest }[] = [];
  const claimIds = new Set<string>();
  const answered = new Map<string, string>();
  let identity = before;
  for (const [at, request] of requests.entries()) {
    const { action } = request;
    const earlier = await findEarlier(tx, request, log, identity).catch((error) => {
      throw locate(error, at);
    });
    if (earlier !== undefined) {
      outcomes.push({ id: earlier, action, outcome: 'unchanged' });
      continue;
    }
    if (action === 'confirm' || action === 'reject') {
      if ((answered.get(request.claimId) ?? action) !== action) {
        const both = `Claim ${request.claimId} is both confirmed and rejected here. Keep one of the two answers.`;
        throw locate(conflict(both), at);
      }
      answered.set(request.claimId, action);
      claimIds.add(request.claimId);
    }
    const claimId = action === 'undo' ? log.find(request.decisionId)?.claimId : null;
    if (claimId != null) claimIds.add(claimId);
    const row = toRow(request, clock.decisions + made.length + 1, clock.time);
    made.push({ row, request });
    log.add(row, request);
    if (isOnNames(request)) identity = createIdentity(identity.index, log.onNames());
    outcomes.push({ id: row.id, action, outcome: 'recorded' });
  }
  await write(tx, made);
  return { outcomes, identity, changes: { claimIds: [...claimIds], ...findMoved(before, identity) } };
}

async function write(
  tx: StatementRunner,
  made: readonly { readonly row: DecisionRow; readonly request: DecisionRequest }[],
): Promise<void> {
  const names = made.flatMap(({ request }) => ('names' in request ? request.names.map(toBareName) : []));
  await runStatement(tx, 'write/name/make', { rows: names });
  const onNames = made.filter(({ request }) => isOnNames(request)).length;
  await runStatement(tx, 'write/decision/create', { rows: made.map(({ row }) => row), onNames });
  await runStatement(tx, 'write/decision/link', { ids: made.map(({ row }) => row.id) });
  const undone = made.flatMap(({ row }) => (row.undoes === null ? [] : { id: row.undoes, by: row.id }));
  await runStatement(tx, 'write/decision/undo', { rows: undone });
}

/**
 * Checks a request against what the graph holds.
 * @returns the id of the decision that says the same already
 */
async function findEarlier(
  tx: StatementRunner,
  request: DecisionRequest,
  log: DecisionLog,
  identity: Identity,
): Promise<string | undefined> {
  checkSigned(request);
  switch (request.action) {
    case 'confirm':
    case 'reject': {
      checkHeld(log, request.claimId, 'claim');
      const last = log.answerOf(request.claimId);
      if (last?.action === request.action) return last.id;
      if (last && request.ifOpen) throw conflict(tellOtherwise(last));
      return undefined;
    }
    case 'note':
      if (request.reason.trim() === '') throw bad('A note needs words: give a reason.');
      checkHeld(log, request.id, request.on);
      return undefined;
    case 'same':
    case 'different': {
      const [one, other] = request.names;
      if (one.id === other.id) throw bad(`"${one.folded}" is one name, and always the same as itself; give two.`);
      const isOnBoth = (names: readonly NameKey[]) =>
        [one, other].every(({ id }) => names.some((name) => name.id === id));
      // The same answer on other evidence is one more: else the question would be asked for ever.
      const isOnSame = (evidence: string | undefined) => (request.evidence ?? evidence) === evidence;
      const earlier = log
        .onNames()
        .find(
          ({ id, action, names, evidence }) =>
            action === request.action && isOnBoth(names) && isOnSame(evidence) && !identity.blocked.has(id),
        );
      if (earlier) return earlier.id;
      const obstacle = await whyNotOne(tx, one, other, identity);
      if (request.action === 'same' && obstacle !== undefined) throw conflict(obstacle);
      const [{ known, id }, { id: otherId }] = [identity.entityOf(one), identity.entityOf(other)];
      if (request.action === 'different' && request.ifOpen && id === otherId) {
        throw conflict(
          `"${one.folded}" and "${other.folded}" are one by now: a row of seeds/entities or a decision joins them. Undo that first if it is wrong (cloudties decide list).`,
        );
      }
      const isOwned = (name: NameKey) => identity.index.knownOf(name)?.id === known?.id;
      if (request.action === 'different' && known && id === otherId && isOwned(one) && isOwned(other)) {
        throw conflict(
          `Both names belong to the row ${known.row.id} of seeds/entities. Take one of them out of the row instead.`,
        );
      }
      return undefined;
    }
    case 'undo': {
      const target = log.find(request.decisionId);
      if (!target) throw new AppError('NOT_FOUND', `No decision has the id "${request.decisionId}".`);
      if (target.undoneBy !== null) {
        throw conflict(`Decision ${request.decisionId} was undone already, by ${target.undoneBy}.`);
      }
      if (target.action === 'undo') {
        throw conflict('What was undone is not undone again: make the decision anew.');
      }
      return undefined;
    }
  }
}

function checkHeld(log: DecisionLog, id: string, kind: 'claim' | 'article' | 'name'): void {
  const kinds = log.kindsOf(id);
  if (kinds.includes(kind)) return;
  const why = kinds.includes(`retracted ${kind}`)
    ? ' any more: its article was retracted or changed. What was decided on it holds again if it returns'
    : '';
  throw new AppError('NOT_FOUND', `No live ${kind} has the id "${id}"${why}.`);
}

function checkSigned({ by, reason }: DecisionRequest): void {
  if (by.trim() === '') throw bad('A decision needs to say by whom it is made.');
  if (by.length > MAX_BY) throw bad(`The name of who decides has ${by.length} characters; it may have ${MAX_BY}.`);
  if (reason.length > MAX_REASON) throw bad(`The reason has ${reason.length} characters; it may have ${MAX_REASON}.`);
}

function toRow(request: DecisionRequest, seq: number, at: string): DecisionRow {
  const { action, by, reason } = request;
  const about = {
    claimId: 'claimId' in request ? request.claimId : action === 'note' && request.on === 'claim' ? request.id : null,
    articleId: action === 'note' && request.on === 'article' ? request.id : null,
    nameIds:
      'names' in request
        ? request.names.map(({ id }) => id)
        : action === 'note' && request.on === 'name'
          ? [request.id]
          : [],
    undoes: action === 'undo' ? request.decisionId : null,
  };
  const evidence = 'evidence' in request ? (request.evidence ?? null) : null;
  const id = contentId(action, JSON.stringify(about), by, at, String(seq));
  return { id, seq, action, by: by.trim(), at, reason: reason.trim(), ...about, evidence };
}

function toBareName(key: NameKey) {
  return { ...key, scope: key.scope ?? null, liveClaims: 0, cloudClaims: 0, forms: [], formCounts: [] };
}

/** Finds the names that mean another entity than before; only those of which decisions speak can. */
function findMoved(before: Identity, after: Identity): Pick<Changes, 'nameIds' | 'originIds'> {
  const nameIds = new Set<string>();
  const originIds = new Set<string>();
  for (const name of [...before.decided, ...after.decided].flatMap(({ names }) => names)) {
    const { id } = before.entityOf(name);
    if (id === after.entityOf(name).id) continue;
    nameIds.add(name.id);
    originIds.add(id);
  }
  return { nameIds: [...nameIds], originIds: [...originIds] };
}

function locate(error: unknown, request: number): unknown {
  if (!(error instanceof AppError)) return error;
  const { code, message, details } = error;
  return new AppError(code, message, { cause: error, details: { ...details, request } });
}

function bad(message: string): AppError {
  return new AppError('BAD_ARGUMENT', message);
}

function conflict(message: string): AppError {
  return new AppError('DECISION_CONFLICT', message);
}
