import type { Plugin } from 'graphql-yoga';
import type { GraphqlContext } from '../context.ts';

/**
 * Stops an operation whose client is gone. Yoga's own plugin hands on the request's signal, a proxy that the executor
 * asks at every field of every row; one of the platform that follows it costs nothing to ask.
 */
export function useExecutionCancellation(): Plugin<GraphqlContext> {
  const cancel = ({ args }: { readonly args: object }) => {
    const { contextValue } = args as { readonly contextValue: GraphqlContext };
    Object.assign(args, { signal: follow(contextValue.request.signal) });
  };
  return { onExecute: cancel, onSubscribe: cancel };
}

function follow(signal: AbortSignal): AbortSignal {
  const control = new AbortController();
  if (signal.aborted) control.abort(signal.reason);
  else signal.addEventListener('abort', () => control.abort(signal.reason), { once: true });
  return control.signal;
}
