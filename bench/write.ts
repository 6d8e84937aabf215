import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { applyConstraints } from '../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../src/graph/create-graph-writer.ts';
import type { ExtractedArticle } from '../src/model/extracted-article.ts';
import { connectNeo4j } from '../src/neo4j/connect-neo4j.ts';
import { CLAIMS, makeArticle, makeRows } from './make-article.ts';

// Measures claims written per second: first import, the same again, one article in ten changed.
// Usage: NEO4J_URI=… NEO4J_PASSWORD=… tsx bench/run.ts write [--articles 4000] [--batch 100] [--writers 2]
// The graph there should be empty: the articles stay in it.
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '4000' },
    batch: { type: 'string', default: '100' },
    writers: { type: 'string', default: '2' },
  },
});
const [ARTICLES, BATCH, WRITERS] = [Number(values.articles), Number(values.batch), Number(values.writers)];
const { uri, user, password, database } = readConfig().neo4j;
if (!uri || !password) throw new AppError('USAGE', 'Set NEO4J_URI and NEO4J_PASSWORD to an empty Neo4j.');
const driver = await connectNeo4j({ uri, user, password, ...(database !== undefined && { database }) });
await applyConstraints({ driver, database });
const entities = new Map(makeRows().map((row) => [row.id, row]));
const writer = createGraphWriter({ driver, database, entities });
await writer.importArticles([]);

async function measure(name: string, articles: readonly ExtractedArticle[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(articles.length / BATCH) }, (_, i) =>
    articles.slice(i * BATCH, (i + 1) * BATCH),
  );
  const started = performance.now();
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) await writer.importArticles(batch);
  };
  await Promise.all(Array.from({ length: WRITERS }, work));
  const seconds = (performance.now() - started) / 1000;
  const rate = (count: number) => Math.round(count / seconds);
  console.log(
    `${name}: ${rate(articles.length * CLAIMS)} claims/s, ${rate(articles.length)} articles/s, ${seconds.toFixed(1)} s`,
  );
}

const first = Array.from({ length: ARTICLES }, (_, i) => makeArticle(i, 0, ARTICLES));
await measure('first import', first);
await measure('the same again', first);
await measure(
  'one in ten edited',
  first.map((article, i) => (i % 10 === 0 ? makeArticle(i, 1, ARTICLES) : article)),
);
await driver.close();
