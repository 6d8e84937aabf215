import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { ERROR_CODES } from '../errors.ts';

/** What a language model took, in all runs of this data folder. */
export interface ModelTotal {
  readonly model: string;
  readonly requests: number;
  readonly cached: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export type OperationKind = 'query' | 'mutation' | 'subscription' | 'none';

/** What a server measures of itself. No name, text or token of anybody is in it. */
export interface Metrics {
  readonly contentType: string;
  /**
   * Counts an operation.
   * @param kind `none` of what never came to run
   * @param outcome `OK`, or the code of its first error
   * @param seconds absent of a subscription, which lasts as long as somebody listens
   */
  countOperation(kind: OperationKind, outcome: string, seconds?: number): void;
  /** Counts a query by whether the answer was kept from before. */
  countLookup(outcome: 'hit' | 'miss'): void;
  /** Writes all of it in the text format of Prometheus. */
  write(): Promise<string>;
}

/** From what a lookup takes to the longest that an operation may. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Codes that come from GraphQL itself. Anything else is told as OTHER, so that nobody can make labels. */
const GRAPHQL_CODES = [
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'OPERATION_RESOLUTION_FAILURE'],
  ...['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_ONLY', 'BAD_REQUEST', 'REQUEST_ENTITY_TOO_LARGE'],
];
const OUTCOMES = new Set(['OK', ...Object.keys(ERROR_CODES), ...GRAPHQL_CODES]);
const HTTP_OUTCOME = /^HTTP_[45]\d\d$/;
/** The most models that are told by name. */
const MOST_MODELS = 20;

let ofProcess: Registry | undefined;

/**
 * Makes the metrics of a server.
 * @param readModels what language models took; left out where it cannot be read, which `onFault` is told
 */
export function createMetrics({
  readModels = async () => [],
  onFault = () => {},
}: {
  readonly readModels?: (() => Promise<readonly ModelTotal[]>) | undefined;
  readonly onFault?: (error: unknown) => void;
}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const operations = new Counter({
    ...{ name: 'cloudties_graphql_operations_total', help: 'GraphQL operations, by kind and outcome', registers },
    labelNames: ['kind', 'outcome'],
  });
  const lookups = new Counter({
    ...{ name: 'cloudties_graphql_response_cache_total', help: 'GraphQL queries, by whether the answer was kept' },
    ...{ labelNames: ['outcome'], registers },
  });
  const duration = new Histogram({
    ...{ name: 'cloudties_graphql_operation_duration_seconds', help: 'Time until a GraphQL operation is answered' },
    ...{ labelNames: ['kind'], buckets: SECONDS, registers },
  });
  const toCounter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name: `cloudties_model_${name}_total`, help, labelNames: ['model', ...labelNames], registers });
  const requests = toCounter('requests', 'Requests sent to a language model');
  const cached = toCounter('cached_answers', 'Answers of a language model that the cache had');
  const tokens = toCounter('tokens', 'Tokens that a language model read and wrote', 'direction');

  return {
    contentType: registry.contentType,
    countOperation(kind, outcome, seconds) {
      operations.inc({ kind, outcome: OUTCOMES.has(outcome) || HTTP_OUTCOME.test(outcome) ? outcome : 'OTHER' });
      if (seconds !== undefined) duration.observe({ kind }, seconds);
    },
    countLookup: (outcome) => lookups.inc({ outcome }),
    async write() {
      // Measured from the first question on, once for all servers of the process.
      ofProcess ??= measureProcess();
      const models = await readModels().catch((error) => {
        onFault(error);
        return [];
      });
      for (const counter of [requests, cached, tokens]) counter.reset();
      for (const [at, total] of models.entries()) {
        const model = at < MOST_MODELS ? total.model : 'other';
        requests.inc({ model }, total.requests);
        cached.inc({ model }, total.cached);
        tokens.inc({ model, direction: 'input' }, total.inputTokens);
        tokens.inc({ model, direction: 'output' }, total.outputTokens);
      }
      return `${await ofProcess.metrics()}\n${await registry.metrics()}`;
    },
  };
}

function measureProcess(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}
