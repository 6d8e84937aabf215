import type { GraphqlContext } from '../context.ts';
import type { ImportRun } from '../import-board.ts';
import { openSubscription, resolveEvent } from '../open-subscription.ts';
import type { Resolvers } from '../schema.generated.ts';

/** The shortest time between two events, in milliseconds: steps between them are told together. */
const PAUSE = 100;

export const importRunResolvers: Resolvers = {
  Subscription: {
    importProgress: {
      subscribe: (_, __, { sources: { listeners, imports } }: GraphqlContext) =>
        openSubscription<readonly ImportRun[]>({ listeners }, async (send, signal) => {
          for (;;) {
            const { version } = imports;
            await send(imports.runs);
            await imports.next(version, signal);
            if (signal.aborted) return;
            await new Promise((resolve) => setTimeout(resolve, PAUSE));
          }
        }),
      resolve: resolveEvent as never,
    },
  },
};
