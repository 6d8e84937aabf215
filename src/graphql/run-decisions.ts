import { AppError } from '../errors.ts';
import type { DecisionOutcome, DecisionReport, DecisionRequest } from '../graph/decision.ts';
import { checkRange, checkText } from './check-arguments.ts';
import type { GraphqlContext } from './context.ts';
import { requireWriter } from './require-writer.ts';
import { type DecisionInput, toDecisionRequest } from './to-decision-request.ts';

/** What became of a decision, and which one was asked for. */
export interface DecisionResult {
  readonly outcome: DecisionOutcome['outcome'];
  /** Absent in a trial, of one that would be recorded. */
  readonly decisionId?: string | undefined;
  readonly request: DecisionRequest;
}

/** What became of a decision that was made alone. */
export interface DecisionPayload extends DecisionResult {
  readonly consequences: DecisionReport;
}

/** What became of many. */
export interface DecidePayload {
  readonly dryRun: boolean;
  readonly results: readonly DecisionResult[];
  readonly consequences: DecisionReport;
}

/** The most decisions that are made at once. */
const MAX_DECISIONS = 500;
/** The longest name of who decides, in UTF-16 units. */
const MAX_BY = 200;

/**
 * Makes one decision.
 * @throws AppError MUTATIONS_DISABLED, BAD_ARGUMENT, NOT_FOUND, AMBIGUOUS_NAME, DECISION_CONFLICT
 */
export async function runDecision(input: DecisionInput, by: string, context: GraphqlContext): Promise<DecisionPayload> {
  const writer = await requireWriter(context);
  const request = await toDecisionRequest(input, checkText('by', by, MAX_BY), context.runner, writer.names);
  const consequences = await writer.decide([request]).catch((error) => {
    throw retell(error, '');
  });
  context.runner.restart();
  const [outcome] = consequences.outcomes;
  return { ...toResult(outcome!, request, false), consequences };
}

/**
 * Makes many decisions, all or none; a trial tells what would follow.
 * @throws AppError as one decision does, naming the request
 */
export async function runDecisions(
  inputs: readonly DecisionInput[],
  by: string,
  dryRun: boolean,
  context: GraphqlContext,
): Promise<DecidePayload> {
  const writer = await requireWriter(context);
  checkText('by', by, MAX_BY);
  checkRange('the number of requests', inputs.length, 1, MAX_DECISIONS);
  const requests: DecisionRequest[] = [];
  for (const [at, input] of inputs.entries()) {
    const request = await toDecisionRequest(input, by, context.runner, writer.names).catch((error) => {
      throw retell(error, `requests[${at}]: `, at);
    });
    requests.push(request);
  }
  const run = dryRun ? writer.previewDecisions : writer.decide;
  const consequences = await run(requests).catch((error) => {
    const at = error instanceof AppError ? error.details.request : undefined;
    throw typeof at === 'number' ? retell(error, `requests[${at}]: `, at) : error;
  });
  context.runner.restart();
  const results = consequences.outcomes.map((outcome, at) => toResult(outcome, requests[at]!, dryRun));
  return { dryRun, results, consequences };
}

function toResult({ id, outcome }: DecisionOutcome, request: DecisionRequest, dryRun: boolean): DecisionResult {
  return { outcome, request, ...((!dryRun || outcome === 'unchanged') && { decisionId: id }) };
}

/** Tells an error with the place of its request; without one where there was but one. */
function retell(error: unknown, place: string, request?: number): unknown {
  if (!(error instanceof AppError)) return error;
  const { request: _, ...details } = error.details;
  const located = request === undefined ? details : { ...details, request };
  return new AppError(error.code, `${place}${error.message}`, { cause: error, details: located });
}
