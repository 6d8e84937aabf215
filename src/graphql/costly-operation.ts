import type { Caller } from './caller.ts';

/** From this cost on an operation is costly: a page of 200 with its claims is, one of 50 with three claims each is not. */
export const COSTLY = 1_000;

/** A query as it is handed to another thread: plain values alone. */
export interface CostlyOperation {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly caller: Caller;
}

/** An error as clients may see it. */
export interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly positions?: readonly number[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface CostlyAnswer {
  /** The data as JSON, `null` where there is none. */
  readonly data: string;
  readonly errors: readonly ToldError[];
  readonly statements: number;
  readonly rows: number;
}

/** Runs a costly query elsewhere than in the thread that answers all others; the signal stops it in the database, too. */
export type RunCostly = (operation: CostlyOperation, signal: AbortSignal) => Promise<CostlyAnswer>;
