import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import { type DestinationStream, destination, pino } from 'pino';
import { AppError } from '../errors.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';
import { checkHealth } from './check-health.ts';
import { type ApiSeeds, type ApiWriter, createContext, type GraphqlContext } from './context.ts';
import type { RunCostly } from './costly-operation.ts';
import { createClockReader } from './create-clock-reader.ts';
import { createMetrics, type ModelTotal } from './create-metrics.ts';
import { createEventSources } from './event-sources.ts';
import { loadOperations } from './load-operations.ts';
import { loadSchema } from './load-schema.ts';
import { createErrorMask } from './mask-error.ts';
import { useBodyLimit } from './plugins/body-limit.ts';
import { useClosedSchema } from './plugins/closed-schema.ts';
import { useCompiledExecution } from './plugins/compiled-execution.ts';
import { useCompression } from './plugins/compression.ts';
import { useConditionalGet } from './plugins/conditional-get.ts';
import { useCostLimit } from './plugins/cost-limit.ts';
import { useCostlyQueue } from './plugins/costly-queue.ts';
import { useEventIds } from './plugins/event-ids.ts';
import { useExecutionCancellation } from './plugins/execution-cancellation.ts';
import { useHttpStatus } from './plugins/http-status.ts';
import { useJsonOnly } from './plugins/json-only.ts';
import { useLimits } from './plugins/limits.ts';
import { useMetrics } from './plugins/metrics.ts';
import { useQueryPage } from './plugins/query-page.ts';
import { useReadableRequest } from './plugins/readable-request.ts';
import { useResponseCache } from './plugins/response-cache.ts';
import { type RouteHandler, useRoutes } from './plugins/routes.ts';
import { useServerTiming } from './plugins/server-timing.ts';
import { useTrustedOperations } from './plugins/trusted-operations.ts';
import { READY_QUERIES } from './ready-queries.ts';
import { RevisionReader } from './revision-reader.ts';
import { STATEMENT_TIMEOUT } from './statement-timeout.ts';
import { type AccessConfig, useAccess } from './use-access.ts';

export const GRAPHQL_PATH = '/graphql';
const HEALTH_PATH = '/health';
const METRICS_PATH = '/metrics';

/** The longest that a whole operation may take, in milliseconds. */
const OPERATION_TIMEOUT = 30_000;
/** The longest that a kept answer waits to be told whether it still holds, in milliseconds; then it is read anew. */
const LOOKUP_TIMEOUT = 1_000;
/** The largest request, in bytes: an article of 2,000,000 Chinese characters and its wrapping. */
const MAX_BODY = 8_000_000;

export interface GraphqlServerOptions extends GraphConnection {
  readonly config: AccessConfig & {
    readonly graphiql: boolean;
    readonly introspection: boolean;
    /** The longest that a whole operation may take, in milliseconds; 30 seconds when absent. */
    readonly operationTimeout?: number | undefined;
    /** A folder of operations that clients may name instead of sending them. */
    readonly operations?: string | undefined;
    /** Whether no others are taken. */
    readonly operationsOnly?: boolean | undefined;
    /** Bytes of answers that are kept for those who ask the same; none when absent. */
    readonly responseCache?: number | undefined;
    readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  };
  /** Makes what mutations do, when the first comes; without it they are refused. */
  readonly writer?: (() => ApiWriter | Promise<ApiWriter>) | undefined;
  /** Reads what audits and proposals need of the seeds, when the first is asked for. */
  readonly readSeeds: () => ApiSeeds;
  /** Further paths beside GraphQL, by path. */
  readonly routes?: Readonly<Record<string, RouteHandler>> | undefined;
  /** Ends subscriptions, so that their connections do not hold up the end of the server. */
  readonly stopping?: AbortSignal | undefined;
  /** Where costly queries run; in this thread when absent. */
  readonly runCostly?: RunCostly | undefined;
  /** Tells what language models took, for the metrics. */
  readonly readModels?: (() => Promise<readonly ModelTotal[]>) | undefined;
  /** Milliseconds; 10 seconds when absent. */
  readonly statementTimeout?: number | undefined;
  /** Where log lines go; standard error when absent. */
  readonly logTo?: DestinationStream | undefined;
}

export type GraphqlServer = YogaServerInstance<Record<string, unknown>, GraphqlContext>;

/** Makes the GraphQL server: a handler for node:http, with a `fetch` to ask it without a socket. */
export function createGraphqlServer(options: GraphqlServerOptions): GraphqlServer {
  const { driver, database, config, writer, readSeeds, routes, stopping } = options;
  const statementTimeout = options.statementTimeout ?? STATEMENT_TIMEOUT;
  const logger = pino({ level: config.logLevel }, options.logTo ?? destination({ dest: 2, sync: true }));
  const access = useAccess(GRAPHQL_PATH, config, logger);
  const metrics = createMetrics({
    readModels: options.readModels,
    onFault: (error) => logger.error({ error }, 'the usage of language models cannot be read'),
  });
  const schema = loadSchema();
  const totalMs = config.operationTimeout ?? OPERATION_TIMEOUT;
  const only = config.operationsOnly ?? false;
  if (only && config.operations === undefined) {
    const message =
      'No operation would be taken: name the folder of those that are, with --operations or CLOUDTIES_OPERATIONS.';
    throw new AppError('CONFIG_INVALID', message);
  }
  const operations = config.operations === undefined ? undefined : loadOperations(config.operations, schema);
  const sources = createEventSources({ driver, database }, statementTimeout);
  const readClock = createClockReader({ driver, database }, Math.min(LOOKUP_TIMEOUT, statementTimeout));
  const revisions = new RevisionReader(async () => (await readClock()).at);
  const responseCache = config.responseCache ?? 0;
  stopping?.addEventListener('abort', () => sources.listeners.stop(), { once: true });
  return createYoga<Record<string, unknown>, GraphqlContext>({
    schema,
    context: ({ request }) =>
      createContext(request, {
        ...{
          driver,
          database,
          timeoutMs: statementTimeout,
          totalMs,
          writer,
          readSeeds,
          sources,
        },
        // Every request for an operation was looked at by then.
        caller: access.visits(request).caller!,
        signal: request.signal,
      }),
    graphqlEndpoint: GRAPHQL_PATH,
    // See useQueryPage.
    graphiql: false,
    maskedErrors: { maskError: createErrorMask(logger) },
    // See useBodyLimit, which costs less.
    maxRequestBodySize: false,
    multipart: false,
    batching: false,
    cors: false,
    landingPage: false,
    logging: false,
    healthCheckEndpoint: '/live',
    plugins: [
      ...access.gates,
      useMetrics({ path: METRICS_PATH, graphqlPath: GRAPHQL_PATH }, metrics, access.admit),
      useRoutes({
        '/': () => new Response(null, { status: 302, headers: { location: GRAPHQL_PATH } }),
        [HEALTH_PATH]: () => checkHealth({ driver, database }),
        ...routes,
      }),
      config.graphiql &&
        !only &&
        useQueryPage(GRAPHQL_PATH, { title: 'cloudties', defaultTabs: READY_QUERIES.map((query) => ({ query })) }),
      useJsonOnly(),
      useReadableRequest(),
      useBodyLimit(MAX_BODY),
      operations !== undefined && useTrustedOperations(operations, only),
      useLimits(),
      useCostLimit(),
      !config.introspection && useClosedSchema(),
      useExecutionCancellation(),
      useCompiledExecution(),
      useServerTiming(),
      useHttpStatus(),
      ...access.guards,
      useEventIds(),
      useCostlyQueue(options.runCostly, totalMs),
      responseCache > 0 && useResponseCache(revisions, responseCache, metrics.countLookup),
      useConditionalGet(),
      useCompression(),
    ],
  });
}
