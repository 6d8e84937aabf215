import { setPriority } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { ROOT } from '../config.ts';
import { createCostlyRunner } from '../graphql/create-costly-runner.ts';
import { STATEMENT_TIMEOUT } from '../graphql/statement-timeout.ts';
import { connectNeo4j } from '../neo4j/connect-neo4j.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { once } from './once.ts';
import type { CostlyThreadOptions, FromThread, ToThread } from './start-costly-thread.ts';
import { toApiSeeds } from './to-api-seeds.ts';

/** On Linux this is the thread's own, not the process's: the one that answers all others comes first. */
const NICE = 19;

/** Answers costly queries, for the thread that this one was started by. */
export async function runCostlyThread(): Promise<void> {
  const { neo4j, operationTimeout, logLevel } = workerData as CostlyThreadOptions;
  setPriority(NICE);
  const driver = await connectNeo4j(neo4j);
  const run = createCostlyRunner({
    ...{
      driver,
      database: neo4j.database,
      logLevel,
      readSeeds: once(() => toApiSeeds(loadSeeds(join(ROOT, 'seeds')))),
    },
    ...{ timeoutMs: STATEMENT_TIMEOUT, totalMs: operationTimeout },
  });
  const running = new Map<number, AbortController>();
  const port = parentPort!;
  const post = (message: FromThread) => port.postMessage(message);
  port.on('message', async (message: ToThread) => {
    const { id } = message;
    if ('stop' in message) {
      running.get(id)?.abort();
      return;
    }
    const stop = new AbortController();
    running.set(id, stop);
    try {
      post({ id, answer: await run(message.operation, stop.signal) });
    } catch (error) {
      post({ id, fault: String(error) });
    } finally {
      running.delete(id);
    }
  });
}
