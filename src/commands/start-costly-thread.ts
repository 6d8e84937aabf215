import { Worker } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import type { CostlyAnswer, CostlyOperation, RunCostly } from '../graphql/costly-operation.ts';

/** What the thread needs to know; the password goes to it alone. */
export interface CostlyThreadOptions {
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database?: string;
  };
  readonly operationTimeout: number;
  readonly logLevel: string;
}

export type ToThread =
  | { readonly id: number; readonly operation: CostlyOperation }
  | { readonly id: number; readonly stop: true };
export type FromThread =
  | { readonly id: number; readonly answer: CostlyAnswer }
  | { readonly id: number; readonly fault: string };

export interface CostlyThread {
  readonly run: RunCostly;
  close(): Promise<void>;
}

interface Open {
  readonly resolve: (answer: CostlyAnswer) => void;
  readonly reject: (error: unknown) => void;
}

/** Memory of the thread in megabytes; where it is not enough, the thread ends and this process goes on. */
const MEMORY = 512;

/** Makes a thread for costly queries; it starts with the first, and anew where it broke. */
export function startCostlyThread(options: CostlyThreadOptions): CostlyThread {
  const open = new Map<number, Open>();
  let worker: Worker | undefined;
  let ids = 0;
  const start = (): Worker => {
    const started = new Worker(new URL('./costly-thread-entry.js', import.meta.url), {
      workerData: options,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    started.unref();
    started.on('message', (message: FromThread) => {
      const waiting = open.get(message.id);
      open.delete(message.id);
      if ('answer' in message) waiting?.resolve(message.answer);
      else waiting?.reject(new AppError('INTERNAL', `The thread for costly queries: ${message.fault}`));
    });
    const end = (cause: unknown) => {
      if (worker === started) worker = undefined;
      for (const { reject } of open.values()) reject(toEnd(cause));
      open.clear();
    };
    started.on('error', end);
    started.on('exit', end);
    return started;
  };
  return {
    run: (operation, signal) => {
      worker ??= start();
      const [thread, id] = [worker, ids++];
      const post = (message: ToThread) => thread.postMessage(message);
      const stop = () => post({ id, stop: true });
      return new Promise<CostlyAnswer>((resolve, reject) => {
        open.set(id, { resolve, reject });
        signal.addEventListener('abort', stop, { once: true });
        post({ id, operation });
      })
        .catch((error) => {
          throw signal.aborted ? signal.reason : error;
        })
        .finally(() => signal.removeEventListener('abort', stop));
    },
    close: async () => {
      await worker?.terminate();
    },
  };
}

/** An error that ends a thread comes over with its code, but without its class. */
function toEnd(cause: unknown): AppError {
  const isAway = (cause as { readonly code?: unknown }).code === 'NEO4J_UNREACHABLE';
  return isAway
    ? new AppError('NEO4J_UNREACHABLE', 'Neo4j does not answer. Start it, then ask again.', { cause })
    : new AppError('INTERNAL', 'The thread for costly queries ended.', { cause });
}
