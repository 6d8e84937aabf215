import type { FoundArticle } from '../article/find-articles.ts';
import type { Config } from '../config.ts';
import { applyConstraints } from '../graph/apply-constraints.ts';
import { createGraphWriter } from '../graph/create-graph-writer.ts';
import { type ImportOptions, type ImportReport, importArticles } from '../import-articles.ts';
import type { Seeds } from '../model/seeds.ts';
import { openNeo4j } from '../neo4j/open-neo4j.ts';
import { openImportBar } from './open-import-bar.ts';
import { openProgress } from './open-progress.ts';

/** What a command imports with: how articles are read is up to it. */
export type GraphImport = Omit<ImportOptions, 'writer' | 'onProgress' | 'signal'> & {
  readonly config: Config;
  readonly seeds: Seeds;
  readonly signal: AbortSignal;
};

/** Opens the graph for one import, with progress, and closes it again; gives what became of the articles, and the seconds that it took. */
export async function importIntoGraph(
  found: readonly FoundArticle[],
  { config, seeds, ...options }: GraphImport,
): Promise<{ readonly report: ImportReport; readonly seconds: number }> {
  const progress = openProgress();
  const { signal } = options;
  const neo4j = await openNeo4j(config, { onProgress: progress.show, signal }).finally(progress.end);
  try {
    const connection = { driver: neo4j.driver, database: neo4j.database };
    // In a dry run too: without its indexes an empty graph cannot be asked.
    await applyConstraints(connection);
    const entities = new Map(seeds.entities.map((row) => [row.id, row]));
    const writer = createGraphWriter({ ...connection, entities });
    const bar = openImportBar(found.length);
    const started = performance.now();
    const report = await importArticles(found, { ...options, writer, onProgress: bar.show }).finally(bar.end);
    return { report, seconds: (performance.now() - started) / 1000 };
  } finally {
    await neo4j.close();
  }
}
