import { parseArgs } from 'node:util';
import { openProgress } from '../src/commands/open-progress.ts';
import { readConfig } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { applyConstraints } from '../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../src/graph/create-graph-writer.ts';
import { connectNeo4j } from '../src/neo4j/connect-neo4j.ts';
import { CLAIMS, makeArticle, makeRows } from './make-article.ts';

// Measures how long it takes to retract one article, and to bring it back, at two sizes of the graph: what grows with the graph
// shows in the ratio of the two. Usage: NEO4J_URI=… NEO4J_PASSWORD=… tsx bench/run.ts retract [--small 2000] [--large 20000] [--times 50]
// Sizes are in articles of five claims each. The graph there should be empty: the articles stay in it.
const { values } = parseArgs({
  options: {
    small: { type: 'string', default: '2000' },
    large: { type: 'string', default: '20000' },
    times: { type: 'string', default: '50' },
  },
});
const [SMALL, LARGE, TIMES] = [Number(values.small), Number(values.large), Number(values.times)];
const BATCH = 100;
const progress = openProgress();

const { uri, user, password, database } = readConfig().neo4j;
if (!uri || !password) throw new AppError('USAGE', 'Set NEO4J_URI and NEO4J_PASSWORD to an empty Neo4j.');
const driver = await connectNeo4j({ uri, user, password, ...(database !== undefined && { database }) });
await applyConstraints({ driver, database });
const rows = makeRows();
const writer = createGraphWriter({ driver, database, entities: new Map(rows.map((row) => [row.id, row])) });

async function grow(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, to - at) }, (_, i) => makeArticle(at + i, 0, LARGE));
    await writer.importArticles(batch);
    progress.show(`Growing the graph: ${Math.floor((100 * at) / to)} % of ${to * CLAIMS} claims`);
  }
  progress.end();
}

/** Retracts articles spread over the graph one by one, and brings each back; milliseconds, sorted. */
async function measure(size: number): Promise<{ readonly retract: number[]; readonly again: number[] }> {
  const [retract, again]: [number[], number[]] = [[], []];
  for (let i = 0; i < TIMES; i++) {
    const article = makeArticle(Math.floor((i * size) / TIMES), 0, LARGE);
    const started = performance.now();
    await writer.retractArticles([article.document.id]);
    const between = performance.now();
    await writer.importArticles([article]);
    retract.push(between - started);
    again.push(performance.now() - between);
  }
  const sort = (times: number[]) => times.sort((a, b) => a - b);
  return { retract: sort(retract), again: sort(again) };
}

const at = (sorted: readonly number[], part: number) => sorted[Math.floor(part * (sorted.length - 1))]!;
const tell = (what: string, size: number, sorted: readonly number[]) =>
  console.log(
    `${what} at ${size * CLAIMS} claims: p50 ${at(sorted, 0.5).toFixed(0)} ms, p95 ${at(sorted, 0.95).toFixed(0)} ms, longest ${sorted.at(-1)!.toFixed(0)} ms`,
  );

await grow(0, SMALL);
await measure(Math.min(SMALL, 200));
const few = await measure(SMALL);
tell('retract', SMALL, few.retract);
tell('import', SMALL, few.again);
await grow(SMALL, LARGE);
const many = await measure(LARGE);
tell('retract', LARGE, many.retract);
tell('import', LARGE, many.again);
console.log(
  `p95 of a retraction grows by ${(at(many.retract, 0.95) / at(few.retract, 0.95)).toFixed(2)} while the graph grows by ${LARGE / SMALL}`,
);
await driver.close();
