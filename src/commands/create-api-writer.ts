import { createGraphWriter } from '../graph/create-graph-writer.ts';
import type { GraphConnection } from '../graph/graph-connection.ts';
import type { ApiSeeds, ApiWriter } from '../graphql/context.ts';
import { importContents } from '../import-contents.ts';
import type { Seeds } from '../model/seeds.ts';
import type { ArticleReader } from '../pipeline.ts';

/**
 * Makes what mutations do: the same stages as an import from files, and the same decisions as `cloudties review`.
 * @param pipeline reads articles elsewhere, since it would keep all others waiting here
 */
export function createApiWriter(
  connection: GraphConnection,
  seeds: Seeds,
  { names }: ApiSeeds,
  pipeline: ArticleReader,
): ApiWriter {
  const entities = new Map(seeds.entities.map((row) => [row.id, row]));
  const writer = createGraphWriter({
    driver: connection.driver,
    database: connection.database,
    entities,
  });
  return {
    names,
    decide: writer.decide,
    previewDecisions: writer.previewDecisions,
    importArticles: (articles, onProgress) => importContents(articles, { pipeline, writer, onProgress }),
    retractArticle: async (id) => {
      const [outcome] = await writer.retractArticles([id]);
      return outcome?.outcome === 'retracted' ? outcome.claimsRetracted : undefined;
    },
  };
}
