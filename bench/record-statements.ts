import type { Driver, Session } from 'neo4j-driver';
import { serveGraph } from '../src/commands/serve-graph.ts';
import { readConfig } from '../src/config.ts';
import { askServer, type Operation } from './ask-server.ts';
import type { BenchGraph } from './open-graph.ts';

export interface RecordedStatement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The statements that an operation took: those of one step ran side by side, the next step waited for them. */
export type RecordedOperation = readonly (readonly RecordedStatement[])[];

/** Runs operations once through a server within this process, and writes down what each asks the database. */
export async function recordStatements(
  graph: BenchGraph,
  operations: readonly Operation[],
): Promise<readonly RecordedOperation[]> {
  let steps: RecordedStatement[][] = [];
  let running = 0;
  const watch = (session: Session): Session =>
    new Proxy(session, {
      get(target, key) {
        const value = Reflect.get(target, key);
        if (key !== 'run') return typeof value === 'function' ? value.bind(target) : value;
        return (text: string, params: Record<string, unknown>, options: object) => {
          if (running++ === 0) steps.push([]);
          steps.at(-1)!.push({ text, params });
          const result = target.run(text, params, options);
          void Promise.resolve(result)
            .finally(() => running--)
            .catch(() => {});
          return result;
        };
      },
    });
  const driver = new Proxy(graph.driver, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (key === 'session') return (options: object) => watch(target.session(options));
      return typeof value === 'function' ? value.bind(target) : value;
    },
  }) as Driver;
  const handle = { ...graph, driver, kind: 'embedded' as const, close: async () => {} };
  const served = await serveGraph(handle, {
    ...{ ...readConfig(), host: '127.0.0.1', port: 0, logLevel: 'silent' },
    // What is recorded is what reads answers, not what tells whether they still hold.
    responseCache: 0,
  });
  const recorded: RecordedOperation[] = [];
  try {
    for (const operation of operations) {
      steps = [];
      await askServer(served.graphqlUrl, operation);
      recorded.push(steps);
    }
  } finally {
    await served.close();
  }
  return recorded;
}
