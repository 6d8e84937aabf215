import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { GraphqlContext } from '../context.ts';

/**
 * Gives server-sent events the id that their subscription has for them. A browser's EventSource that was cut off sends the last one back by
 * itself, in the header Last-Event-ID. What came with an error has none: whoever comes back is told it again.
 */
export function useEventIds(): Plugin<GraphqlContext> {
  return {
    onSubscribe({ args }) {
      const { event } = args.contextValue as GraphqlContext;
      return {
        onSubscribeResult: () => ({
          onNext({ result, setResult }) {
            const { id } = event;
            if (id === undefined || result.errors) return;
            // Yoga writes this behind "data: ", and ends the event there.
            const stringify = (told: ExecutionResult) => `${JSON.stringify(told)}\nid: ${id}`;
            setResult(Object.assign({ ...result }, { stringify }));
          },
        }),
      };
    },
  };
}
