import type { GraphQLError } from 'graphql';
import { createGraphQLError, isAsyncIterable, type Plugin, type YogaInitialContext } from 'graphql-yoga';
import type { GraphqlContext } from '../context.ts';
import { estimateCost, MAX_COST } from '../estimate-cost.ts';

/** Asks for `extensions.cost` in the answer, as the request's own extension `cost: true` does. */
const HEADER = 'x-cost';

type Context = GraphqlContext & YogaInitialContext;

/** Refuses operations that are estimated to cost too much, before they run, and tells what one cost where that is asked. */
export function useCostLimit(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const checked = checkCost(args);
      if (typeof checked !== 'number') {
        setResultAndStopExecution({ errors: [checked] });
        return;
      }
      const context = args.contextValue as Context;
      if (!wantsReport(context)) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (isAsyncIterable(result)) return;
          const { budget, runner } = context;
          const cost = { estimate: checked, limit: MAX_COST, rows: budget.taken, statements: runner.statements };
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const checked = checkCost(args);
      if (typeof checked !== 'number') setResultAndStopExecution({ errors: [checked] });
    },
  };
}

/** Estimates an operation; answers 0 for variables without a value of their type, since running it tells all of them and no more. */
function checkCost(operation: Parameters<typeof estimateCost>[0]): number | GraphQLError {
  try {
    const cost = estimateCost(operation);
    return cost > MAX_COST ? tooCostly(cost) : cost;
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith('Variable "$')) return 0;
    if (message.includes('maximum allowed number of nodes')) {
      return refusal('The query is too large (fragments): unfolded it has too many fields. Ask for less.', {});
    }
    return createGraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { spec: true, status: 400 } } });
  }
}

function tooCostly(cost: number): GraphQLError {
  const [is, most] = [cost, MAX_COST].map((each) => each.toLocaleString('en'));
  const advice = 'Ask for smaller pages (first), fewer levels, or in several queries.';
  return refusal(`The query is too large (cost): it may cost ${is}, and ${most} is the most. ${advice}`, { cost });
}

function refusal(message: string, details: { readonly cost?: number }): GraphQLError {
  const extensions = { code: 'QUERY_TOO_LARGE', ...details, limit: MAX_COST, http: { status: 400 } };
  return createGraphQLError(message, { extensions });
}

function wantsReport({ params, request }: Context): boolean {
  return params.extensions?.cost === true || request.headers.has(HEADER);
}
