import { execute, parse } from 'graphql';
import { destination, pino } from 'pino';
import { compileQuery } from './compile-query.ts';
import { type ContextOptions, createContext } from './context.ts';
import type { CostlyAnswer, RunCostly } from './costly-operation.ts';
import { createEventSources } from './event-sources.ts';
import { loadSchema } from './load-schema.ts';
import { createErrorMask } from './mask-error.ts';

export interface CostlyRunnerOptions extends Omit<ContextOptions, 'caller' | 'writer' | 'signal' | 'sources'> {
  readonly logLevel: string;
}

/** Makes what runs queries that were checked before: for a thread of its own, since a large answer keeps a thread busy for a second. */
export function createCostlyRunner({ logLevel, ...options }: CostlyRunnerOptions): RunCostly {
  const schema = loadSchema();
  const sources = createEventSources(options, options.timeoutMs);
  const mask = createErrorMask(pino({ level: logLevel }, destination({ dest: 2, sync: true })));
  return async ({ query, operationName, variables, caller }, signal): Promise<CostlyAnswer> => {
    const context = createContext(new Request('http://localhost/'), { ...options, sources, caller, signal });
    const document = parse(query);
    const compiled = compileQuery(schema, document, operationName);
    const result = compiled
      ? await compiled(context, variables)
      : await execute({ schema, document, contextValue: context, variableValues: variables, operationName });
    // Nobody waits for the answer, nor for the errors that come of it.
    signal.throwIfAborted();
    const errors = (result.errors ?? []).map((error) => {
      const { message, path, positions, extensions } = mask(error);
      return { message, path, positions, extensions: { ...extensions } };
    });
    const data = JSON.stringify(result.data ?? null);
    return { data, errors, statements: context.runner.statements, rows: context.budget.taken };
  };
}
