import { type ExecutionResult, type GraphQLError, getOperationAST, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AppError } from '../../errors.ts';
import type { AccessLog } from '../access-log.ts';
import type { GraphqlContext } from '../context.ts';

/** Writes a line into the log for each operation that changes something, when it has ended, however it ended. */
export function useMutationLog(log: AccessLog): Plugin<GraphqlContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (operation?.operation !== 'mutation') return;
      const { request } = args.contextValue as GraphqlContext;
      const fields = operation.selectionSet.selections.map((each) =>
        each.kind === Kind.FIELD ? each.name.value : `...${each.kind === Kind.FRAGMENT_SPREAD ? each.name.value : ''}`,
      );
      const started = performance.now();
      const tell = (errors: readonly string[]) => {
        const ms = Math.round(performance.now() - started);
        const event = { operation: operation.name?.value, fields, ms };
        log(request, errors.length === 0 ? 'done' : 'failed', { ...event, ...(errors.length > 0 && { errors }) });
      };
      setExecuteFn(async (given) => {
        try {
          const result = (await executeFn(given)) as ExecutionResult;
          tell((result.errors ?? []).map(toCode));
          return result;
        } catch (error) {
          // The client went away; what was under way by then may have been done.
          tell([request.signal.aborted ? 'CLIENT_GONE' : 'INTERNAL']);
          throw error;
        }
      });
    },
  };
}

function toCode({ originalError, extensions }: GraphQLError): string {
  if (originalError instanceof AppError) return originalError.code;
  return typeof extensions.code === 'string' ? extensions.code : 'INTERNAL';
}
