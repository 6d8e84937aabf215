import { join } from 'node:path';
import type { ArticleSource } from '../../src/article/read-article.ts';
import { once } from '../../src/commands/once.ts';
import { ROOT } from '../../src/config.ts';
import { AppError } from '../../src/errors.ts';
import { applyConstraints } from '../../src/graph/apply-constraints.ts';
import { createGraphWriter, type GraphWriter } from '../../src/graph/create-graph-writer.ts';
import { createNameIndex } from '../../src/graph/name-index.ts';
import type { ApiSeeds, ApiWriter } from '../../src/graphql/context.ts';
import { createGraphqlServer, type GraphqlServer, type GraphqlServerOptions } from '../../src/graphql/server.ts';
import { importContents } from '../../src/import-contents.ts';
import type { ExtractedArticle } from '../../src/model/extracted-article.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import { loadSeeds } from '../../src/seeds/load-seeds.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { ALIYUN, ARTICLES, article, company, ENTITIES } from './fixture-world.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are whatever the query asks for
export type Data = any;

export interface Answer {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, Data> }[];
  /** Cypher statements that the operation took. */
  readonly statements: number;
  readonly status: number;
}

export interface TestApi {
  readonly server: GraphqlServer;
  readonly writer: GraphWriter;
  readonly ask: (
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

export const TOKEN = 'a-token-of-32-characters-or-more';
export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** Reads the words of the program, and the names of the fixture: once, as the server does. */
export const readSeeds = once(
  (): ApiSeeds => ({ lexicon: loadSeeds(join(ROOT, 'seeds')).lexicon, names: createNameIndex(ENTITIES) }),
);

export const OPEN = { graphiql: true, introspection: true, logLevel: 'silent', responseCache: 8_000_000 } as const;

/**
 * Makes what mutations do. The stages that read articles have tests of their own; here stands the writer behind a reader
 * of one sentence.
 */
export function createTestWriter(writer: GraphWriter): ApiWriter {
  return {
    names: createNameIndex(ENTITIES),
    decide: writer.decide,
    previewDecisions: writer.previewDecisions,
    importArticles: (articles, onProgress) =>
      importContents(articles, { pipeline: readOneSentence, writer, onProgress }),
    retractArticle: async (id) => {
      const [outcome] = await writer.retractArticles([id]);
      return outcome?.outcome === 'retracted' ? outcome.claimsRetracted : undefined;
    },
  };
}

/** Reads an article of one sentence; those that are no text, or that the graph cannot take, show what a bad one does. */
function readOneSentence({ path, bytes }: ArticleSource): ExtractedArticle {
  const content = Buffer.from(bytes).toString();
  if (content === 'binary' || content.trim() === '') throw new AppError('ARTICLE_UNREADABLE', 'No text.');
  if (content === 'broken') throw new TypeError('a secret of the program');
  const made = article(path, '2024-05-05', [[content, company('Newcomer'), 'USES', ALIYUN]]);
  if (content.includes('perhaps')) {
    const refusal = {
      reason: 'QUOTE_NOT_FOUND',
      extractor: 'llm/m/1',
      proposal: 'Newcomer USES Azure',
      detail: 'Azure',
    };
    return { ...made, claims: [], refused: [refusal as Refusal] };
  }
  if (content !== 'untakable') return made;
  return { ...made, claims: made.claims.map((claim) => ({ ...claim, confidence: 7 })) };
}

/** Opens the API over a graph that holds these articles alone, written by the program's own writer. */
export async function openApi(
  articles: readonly ExtractedArticle[] = ARTICLES,
  options: Partial<GraphqlServerOptions> = {},
): Promise<TestApi> {
  const connection = { driver: openTestDriver(), database: testNeo4j().database };
  await clearGraph(connection.driver);
  await applyConstraints(connection);
  const writer = createGraphWriter({ ...connection, entities: ENTITIES });
  if (articles.length > 0) await writer.importArticles(articles);
  const server = createGraphqlServer({
    ...{ ...connection, config: OPEN, writer: () => createTestWriter(writer), readSeeds },
    ...options,
  });
  return {
    server,
    writer,
    ask: (query, variables, headers) => ask(server, query, variables, headers),
    close: async () => {
      await server.dispose();
      await connection.driver.close();
    },
  };
}

/** Sends an operation as a client does. */
export async function ask(
  server: GraphqlServer,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const statements = Number(/"(\d+) statements"/.exec(response.headers.get('server-timing') ?? '')?.[1] ?? 0);
  return { ...((await response.json()) as Pick<Answer, 'data' | 'errors'>), statements, status: response.status };
}

/** Gives what the query asked for. */
export function expectData({ data, errors }: Answer): Data {
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data;
}
