import type { Plugin } from 'graphql-yoga';
import type { GraphqlContext } from '../context.ts';

/** Tells in the header Server-Timing how many Cypher statements an operation took, and how long. */
export function useServerTiming(): Plugin<GraphqlContext> {
  const costs = new WeakMap<Request, { readonly started: number; readonly context: Pick<GraphqlContext, 'runner'> }>();
  return {
    onExecute({ args }) {
      const context = args.contextValue as GraphqlContext;
      costs.set(context.request, { started: performance.now(), context });
    },
    onResponse({ request, response }) {
      const cost = costs.get(request);
      if (!cost) return;
      const duration = (performance.now() - cost.started).toFixed(1);
      const { statements } = cost.context.runner;
      response.headers.set('server-timing', `graphql;dur=${duration}, cypher;desc="${statements} statements"`);
    },
  };
}
