import { join } from 'node:path';
import { Command } from 'commander';
import { checkExposure } from '../access/check-exposure.ts';
import { type FoundArticle, findArticles } from '../article/find-articles.ts';
import { BROWSER_PATHS, toPostConnectCommand } from '../browser/browser-paths.ts';
import { ROOT, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { applyConstraints } from '../graph/apply-constraints.ts';
import { createGraphWriter } from '../graph/create-graph-writer.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';
import { runStatement } from '../graph/run-statement.ts';
import { importArticles } from '../import-articles.ts';
import type { Seeds } from '../model/seeds.ts';
import { type Neo4jHandle, openNeo4j } from '../neo4j/open-neo4j.ts';
import { loadSeeds } from '../seeds/load-seeds.ts';
import { interruptSignal } from './interrupt-signal.ts';
import { openImportBar } from './open-import-bar.ts';
import { openProgress } from './open-progress.ts';
import { openRules } from './open-rules.ts';
import type { ServedGraph } from './serve-graph.ts';
import { tellExposure } from './tell-exposure.ts';
import { waitForAbort } from './wait-for-abort.ts';
import { writeSummary } from './write-summary.ts';

const SAMPLES = 'seeds/articles';

const EXAMPLES = `
Examples:
  cloudties up                 the sample articles where the graph is empty, then the service
  cloudties up news/ more.md   these articles instead; the graph keeps what it had
  CLOUDTIES_PORT=8080 cloudties up
  NEO4J_URI=bolt://host:7687 NEO4J_PASSWORD=… cloudties up`;

/** Makes the command that `npm start` runs: a Neo4j, the articles, the service, and where to look. */
export function upCommand(): Command {
  return new Command('up')
    .description('Start everything: Neo4j, the articles, GraphQL')
    .argument('[path...]', 'articles to import: files, folders, globs; the samples when the graph is empty')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(paths: readonly string[]): Promise<void> {
  const config = readConfig();
  checkExposure(config);
  const signal = interruptSignal();
  const seeds = loadSeeds(join(ROOT, 'seeds'));
  const given = paths.length > 0 ? await findArticles(paths, { cwd: process.cwd() }) : undefined;
  const progress = openProgress();
  const neo4j = await openNeo4j(config, {
    onProgress: progress.show,
    signal,
    // Port 0 is known only when the service listens, which is after Neo4j has started.
    ...(config.port !== 0 && { browserCommand: toPostConnectCommand(`http://localhost:${config.port}`) }),
  }).finally(progress.end);
  try {
    const connection = { driver: neo4j.driver, database: neo4j.database };
    await applyConstraints(connection);
    // Listening comes before the import: a port that is taken should be told at once, not minutes later.
    const { serveGraph } = await import('./serve-graph.ts');
    const served = await serveGraph(neo4j, config);
    try {
      const found = given ?? ((await isEmpty(connection)) ? await findArticles([SAMPLES], { cwd: ROOT }) : []);
      if (found.length > 0) await importAll(connection, seeds, found, signal);
      console.log(writePlaces(neo4j, served, config.dataFolder));
      for (const line of tellExposure(config)) console.log(line);
      await waitForAbort(signal);
    } finally {
      await served.close();
    }
  } finally {
    progress.show('Stopping …');
    await neo4j.close().finally(progress.end);
  }
}

async function isEmpty({ driver, database }: GraphConnection): Promise<boolean> {
  const session = driver.session({ ...(database !== undefined && { database }), defaultAccessMode: 'READ' });
  try {
    return (await runStatement(session, 'read/node/counts')).articles === 0;
  } finally {
    await session.close();
  }
}

async function importAll(
  connection: GraphConnection,
  seeds: Seeds,
  found: readonly FoundArticle[],
  signal: AbortSignal,
): Promise<void> {
  const entities = new Map(seeds.entities.map((row) => [row.id, row]));
  const writer = createGraphWriter({ ...connection, entities });
  const bar = openImportBar(found.length);
  const started = performance.now();
  const { read: pipeline, close, ...reading } = openRules(seeds, found.length);
  const report = await importArticles(found, { pipeline, ...reading, writer, signal, onProgress: bar.show })
    .finally(bar.end)
    .finally(close);
  console.log(writeSummary(report, (performance.now() - started) / 1000, false));
  if (report.interrupted) throw new AppError('INTERRUPTED', 'Stopped during the import. Starting again continues.');
}

function writePlaces(neo4j: Neo4jHandle, { graphqlUrl, localUrl }: ServedGraph, dataFolder: string): string {
  const embedded = neo4j.kind === 'embedded';
  return `
GraphQL         ${graphqlUrl} (GraphiQL, with ready queries)
Neo4j Browser   ${embedded ? `${localUrl}${BROWSER_PATHS.link} (who uses AWS, ready to run)` : 'that of your server'}
                user ${neo4j.user}, password ${embedded ? neo4j.password : 'as you set it'}
                ${embedded ? 'style and guide load by themselves; else type' : 'type'}
                :style ${localUrl}${BROWSER_PATHS.style}
                :guide ${localUrl}${BROWSER_PATHS.guide}
Neo4j           ${neo4j.uri}, for other tools
Data            ${embedded ? dataFolder : 'on that server'}

Three questions to try, in another terminal:
  npx cloudties ask customers aws
  npx cloudties ask migrations --since 2019
  npx cloudties ask sources 华米 AWS

Ctrl-C ends it; the graph stays.`;
}
