import { join } from 'node:path';
import { toTokenFile } from '../access/token-file.ts';
import { createBrowserRoutes } from '../browser/create-browser-routes.ts';
import { type Config, ROOT } from '../config.ts';
import { AppError } from '../errors.ts';
import { allStatements } from '../graph/run-statement.ts';
import type { ApiWriter } from '../graphql/context.ts';
import { type Listening, listen } from '../graphql/listen.ts';
import { createGraphqlServer, GRAPHQL_PATH } from '../graphql/server.ts';
import { totalByModel } from '../llm/total-by-model.ts';
import { readUsage, toUsageFile } from '../llm/usage-ledger.ts';
import type { Neo4jHandle } from '../neo4j/open-neo4j.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { once } from './once.ts';
import { startCostlyThread } from './start-costly-thread.ts';
import type { ReadingThreads } from './start-reading-threads.ts';
import { toApiSeeds } from './to-api-seeds.ts';

/** One thread reads what is sent, behind those who ask but not without an end, and an article cannot take the server's memory. */
const READING = { threads: 1, nice: 10, memory: 1024, idleTimeout: 300_000, mostWaiting: 100 };

export interface ServedGraph extends Listening {
  /** Where GraphQL and GraphiQL answer. */
  readonly graphqlUrl: string;
  /** This service on the host name that Neo4j Browser may read from: `http://localhost:4000`. */
  readonly localUrl: string;
}

/**
 * Serves a graph whose constraints are applied: GraphQL, health, and what Neo4j Browser fetches.
 * @throws AppError PORT_IN_USE
 */
export async function serveGraph(connection: Neo4jHandle, config: Config): Promise<ServedGraph> {
  const { host, port } = config;
  const { httpUrl, uri, user } = connection;
  let handler: Parameters<typeof listen>[0] | undefined;
  const listening = await listen((request, response) => handler?.(request, response), host, port);
  const localUrl = listening.url.replace(/127\.0\.0\.1|0\.0\.0\.0/, 'localhost');
  // Behind the listening, because with port 0 only it tells the address that the guide must name.
  const stopping = new AbortController();
  const { password, database } = connection;
  const thread = startCostlyThread({
    neo4j: { uri, user, password, ...(database !== undefined && { database }) },
    operationTimeout: config.operationTimeout,
    logLevel: config.logLevel,
  });
  // When the first question or change needs them: seeds and weights take a second to read.
  const seeds = once(() => loadSeeds(join(ROOT, 'seeds')));
  const apiSeeds = once(() => toApiSeeds(seeds()));
  let writer: ApiWriter | undefined;
  let reading: ReadingThreads | undefined;
  const server = createGraphqlServer({
    runCostly: thread.run,
    driver: connection.driver,
    database: connection.database,
    config: { ...config, tokenFile: toTokenFile(config.dataFolder) },
    stopping: stopping.signal,
    readSeeds: apiSeeds,
    readModels: async () => totalByModel((await readUsage(toUsageFile(config.dataFolder))).records),
    // What reads articles is a large part of the program, and those who only ask need none of it.
    writer: async () => {
      const { createApiWriter } = await import('./create-api-writer.ts');
      const { startReadingThreads } = await import('./start-reading-threads.ts');
      if (!writer) {
        if (stopping.signal.aborted) throw new AppError('BUSY', 'The server is stopping.');
        reading = startReadingThreads(seeds(), READING);
        writer = createApiWriter(connection, seeds(), apiSeeds(), reading.read);
      }
      return writer;
    },
    routes: createBrowserRoutes({
      statements: allStatements().values(),
      graphqlUrl: `${localUrl}${GRAPHQL_PATH}`,
      neo4j: httpUrl === undefined ? undefined : { httpUrl, uri, user },
    }),
  });
  handler = server;
  return {
    ...listening,
    graphqlUrl: `${listening.url}${GRAPHQL_PATH}`,
    localUrl,
    close: async () => {
      stopping.abort();
      await listening.close();
      await server.dispose();
      await thread.close();
      await reading?.close();
    },
  };
}
