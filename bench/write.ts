import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openProgress } from '../src/commands/open-progress.ts';
import { createGraphWriter } from '../src/graph/create-graph-writer.ts';
import { createNameIndex } from '../src/graph/name-index.ts';
import type { ExtractedArticle } from '../src/model/extracted-article.ts';
import { prepareCeiling, runCeiling } from './ceiling.ts';
import { CLAIMS_OF_ARTICLE, makeWorld } from './make-world.ts';
import { openEmpty } from './open-empty.ts';
import { printTable, printTargets, type Target, writeResult } from './report.ts';
import { makeProviderRows } from './world-names.ts';

// Measures how fast extracted articles are written, with their claims, names, entities and relationships: against CREATE alone, again without a change,
// with one article in ten edited, by two and four writers, and against langchain-neo4j where a Python that has it, and a folder with the jars of APOC, are given.
// Usage: tsx bench/run.ts write [--claims 20000] [--batch 800] [--rounds 2] [--python FILE --apoc FOLDER] [--out FILE]
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '20000' },
    batch: { type: 'string', default: '800' },
    rounds: { type: 'string', default: '2' },
    python: { type: 'string' },
    apoc: { type: 'string' },
    out: { type: 'string' },
  },
});
const [CLAIMS, BATCH] = [Number(values.claims), Number(values.batch)];
const progress = openProgress();
const world = makeWorld(CLAIMS);
const entities = new Map(makeProviderRows().map((row) => [row.id, row]));
const everything = Array.from({ length: world.articleCount }, (_, i) => world.article(i));
// The round before the first warms up: a part is enough for that.
const few = everything.slice(0, Math.min(everything.length, 2 * BATCH));
const [fewSteps, allSteps] = await Promise.all(
  [few, everything].map((some) => prepareCeiling(some, createNameIndex(entities))),
);
const graph = await openEmpty(values.apoc);

/** Lets writers take batches from one pile; gives the seconds. */
async function importBy(writers: number, all: readonly ExtractedArticle[]): Promise<number> {
  const batches = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) =>
    all.slice(i * BATCH, (i + 1) * BATCH),
  );
  const started = performance.now();
  const work = async (): Promise<void> => {
    const writer = createGraphWriter({ driver: graph.driver, entities });
    for (let batch = batches.shift(); batch; batch = batches.shift()) await writer.importArticles(batch);
  };
  await Promise.all(Array.from({ length: writers }, work));
  return (performance.now() - started) / 1000;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function edit({ document, claims: [, ...claims] }: ExtractedArticle): ExtractedArticle {
  return { document: { ...document, hash: `${document.hash} edited` }, claims };
}

/** Lets langchain-neo4j write the first articles of a batch; gives the seconds that it would take for all, in which it gets no quicker. */
function importByLangchain(python: string): number {
  const part = everything.slice(0, BATCH);
  const { uri: url, user: username, password } = graph;
  const given = { url, username, password, articles: part.map(({ document, claims }) => ({ ...document, claims })) };
  const file = join(import.meta.dirname, 'peer', 'langchain.py');
  const told = execFileSync(python, [file], { input: JSON.stringify(given), encoding: 'utf8' });
  return (Number(told) * everything.length) / part.length;
}

/** The best of all rounds, in seconds: what else the machine did made the others longer. */
const best: Record<string, number> = {};
/** Nodes and relationships that a run wrote. */
const sizes: Record<string, number> = {};
for (let round = 0; round <= Number(values.rounds); round++) {
  const [articles, steps] = round === 0 ? [few, fewSteps!] : [everything, allSteps!];
  const edited = articles.map((article, i) => (i % 10 === 0 ? edit(article) : article));
  const keep = async (name: string, work: () => Promise<number>): Promise<void> => {
    progress.show(`Round ${round}: ${name}`);
    const seconds = await work();
    if (round > 0) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, seconds);
  };
  await graph.clear();
  await keep('CREATE alone', () => time(() => runCeiling(graph, steps)));
  sizes['CREATE alone'] = await graph.count();
  await graph.clear();
  await keep('one writer', () => importBy(1, articles));
  // More than what is live: where a text comes before the one that it prints, the claims change and leave their past.
  sizes['one writer'] = await graph.count();
  await keep('the same again', () => importBy(1, articles));
  await keep('one in ten edited', () => importBy(1, edited));
  for (const writers of [2, 4]) {
    await graph.clear();
    await keep(`${writers} writers`, () => importBy(writers, articles));
    sizes[`${writers} writers`] = await graph.count();
  }
  const { python } = values;
  if (python !== undefined) {
    await graph.clear();
    await keep('langchain-neo4j', async () => importByLangchain(python));
  }
}
progress.end();
await graph.end();

const rate = (count: number, seconds: number) => Math.round(count / seconds).toLocaleString('en');
printTable(
  ['', 'seconds', 'claims/s', 'nodes and relationships/s'],
  Object.entries(best).map(([name, seconds]) => [
    ...[name, seconds.toFixed(2), rate(everything.length * CLAIMS_OF_ARTICLE, seconds)],
    sizes[name] === undefined ? '' : rate(sizes[name], seconds),
  ]),
);
/** How many times as fast as another one a run was, counted in what it wrote where that is known. */
const ratio = (of: string, to: string) => ((sizes[of] ?? 1) / best[of]! / (sizes[to] ?? 1)) * best[to]!;
const toTarget = (what: string, of: string, to: string, least: number): Target => ({
  ...{ what, wanted: `at least ${least} times`, found: `${ratio(of, to).toFixed(2)} times` },
  isMet: ratio(of, to) >= least,
});
const targets = [
  toTarget('import against CREATE alone', 'one writer', 'CREATE alone', 0.6),
  {
    ...{ what: 'unchanged re-import against the first', wanted: 'at least 20 times' },
    found: `${(best['one writer']! / best['the same again']!).toFixed(1)} times`,
    isMet: best['one writer']! >= 20 * best['the same again']!,
  },
  // A tenth is within what one run differs from the next.
  toTarget('two writers against one', '2 writers', 'one writer', 0.9),
  toTarget('four writers against one', '4 writers', 'one writer', 0.9),
];
if (best['langchain-neo4j'] !== undefined) {
  const times = best['langchain-neo4j'] / best['one writer']!;
  const target = { what: 'claims per second against langchain-neo4j', wanted: 'at least 8 times', isMet: times >= 8 };
  targets.push({ ...target, found: `${times.toFixed(1)} times` });
}
printTargets(targets);
writeResult('write', { claims: CLAIMS, load: loadavg()[0], sizes, seconds: best, targets }, values.out);
