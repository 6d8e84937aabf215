import { type ExecutionArgs, type ExecutionResult, getOperationAST, Source } from 'graphql';
import { createGraphQLError, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import { AppError } from '../../errors.ts';
import { stopAfter } from '../../graph/stop-after.ts';
import type { GraphqlContext } from '../context.ts';
import { COSTLY, type CostlyAnswer, type RunCostly, type ToldError } from '../costly-operation.ts';
import { estimateCost } from '../estimate-cost.ts';
import { createFairQueue } from '../fair-queue.ts';
import { toJsonResult } from '../json-result.ts';

type Context = GraphqlContext & YogaInitialContext;

/** How many costly operations may wait; each takes a second at most, as a rule. */
const MOST_WAITING = 64;

/**
 * Lets costly queries run one at a time, each caller in turn, so that whoever asks them over and over slows nobody else's down. Cheap ones pass
 * by them.
 * @param run where they run; in this thread when absent
 * @param patience milliseconds that one may wait for its turn
 */
export function useCostlyQueue(run: RunCostly | undefined, patience: number): Plugin {
  const queue = createFairQueue(MOST_WAITING);
  const enter = async (caller: string, signal: AbortSignal) => {
    const stop = stopAfter(patience, signal);
    try {
      return await queue.enter(caller, stop.signal);
    } catch (error) {
      if (!stop.isLate()) throw error;
      throw new AppError('BUSY', 'The operation waited too long for its turn. Try again later.', { cause: error });
    } finally {
      stop.end();
    }
  };
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (!isCostly(args)) return;
      const context = args.contextValue as Context;
      const { token, address } = context.caller;
      setExecuteFn(async (given: ExecutionArgs) => {
        const leave = await enter(token?.id ?? address, context.request.signal);
        try {
          return run ? toResult(await runAway(run, context), context) : await executeFn(given);
        } finally {
          leave();
        }
      });
    },
  };
}

function isCostly(args: ExecutionArgs): boolean {
  if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return false;
  try {
    return estimateCost(args) >= COSTLY;
  } catch {
    // It has no values for its variables, and does not run.
    return false;
  }
}

function runAway(run: RunCostly, { params, caller, request }: Context): Promise<CostlyAnswer> {
  const { query = '', operationName, variables } = params;
  return run({ query, operationName, variables, caller }, request.signal);
}

function toResult({ data, errors, statements, rows }: CostlyAnswer, context: Context): ExecutionResult {
  Object.assign(context, { runner: { ...context.runner, statements }, budget: { taken: rows } });
  return toJsonResult(
    data,
    errors.map((error) => toError(error, context.params.query ?? '')),
  );
}

function toError({ message, path, positions, extensions }: ToldError, query: string) {
  return createGraphQLError(message, {
    extensions: { ...extensions },
    ...(path && { path }),
    ...(positions && { positions, source: new Source(query) }),
  });
}
