import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import { openProgress } from '../src/commands/open-progress.ts';
import { askServer, type Operation, postOperation } from './ask-server.ts';
import { type Ask, CALLERS, type Figures, measureMany, measureOne, noFigures, quantile, toMs } from './measure.ts';
import { openGraph } from './open-graph.ts';
import { makeReadQueries, type ReadQuery, VARIED } from './read-queries.ts';
import { type RecordedStatement, recordStatements } from './record-statements.ts';
import { printTable, printTargets, type Target, writeResult } from './report.ts';
import { serveCloudties, serveNeo4jGraphql, WITHOUT_CACHE } from './serve-process.ts';

// Asks the questions of the API in turns by the bare driver (the statements of cloudties), by the bare driver (the plain statement), by cloudties
// over HTTP (each answer read from the database; and as it is installed, with the answers that it keeps) and by @neo4j/graphql over HTTP, on the same
// generated graph: p50 and p99 at one caller, answers per second at 16.
// Usage: tsx bench/run.ts read [--claims 10000] [--rounds 6] [--calls 20] [--seconds 0.6] [--only Q1,Q2] [--no-peer] [--out FILE]
const { values } = parseArgs({
  allowNegative: true,
  options: {
    claims: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '6' },
    calls: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '0.6' },
    only: { type: 'string' },
    peer: { type: 'boolean', default: true },
    out: { type: 'string' },
  },
});
/** Many short turns: the machine is quiet now and busy then, and so all are asked at all times. */
const ROUNDS = Number(values.rounds);
const CALLS = Number(values.calls);
/** The server with its response cache. */
const AGAIN = 'asked again';
const CONTENDERS = ['driver', 'plain', 'cloudties', AGAIN, ...(values.peer ? ['neo4j/graphql'] : [])] as const;
/** A question that takes longer than this in all is not asked further in this round. */
const PATIENCE = 2_000;
/** Milliseconds for which is asked before a turn is measured, at most. */
const LEAD = 1_000;

const progress = openProgress();
const graph = await openGraph(Number(values.claims));
const cloudties = await serveCloudties(graph, WITHOUT_CACHE);
const caching = await serveCloudties(graph);
const peer = values.peer ? await serveNeo4jGraphql(graph) : undefined;
const all = await makeReadQueries(graph, cloudties.url);
const queries = all.filter(({ name }) => !values.only || values.only.split(',').includes(name));

/** Runs a statement as cloudties does: an auto-commit transaction that reads. */
async function run({ text, params }: RecordedStatement): Promise<unknown> {
  const session = graph.driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return await session.run(text, params);
  } finally {
    await session.close();
  }
}

/** Asks over HTTP for each operation in turn; an answer with errors ends the benchmark. */
async function toAsk(url: string, operations: readonly Operation[]): Promise<Ask> {
  for (const operation of operations) await askServer(url, operation);
  const bodies = operations.map((operation) => JSON.stringify(operation));
  return async (i) => {
    const text = await postOperation(url, bodies[i % bodies.length]!);
    // A quick look that costs nothing: an error comes with data or without, but never with the data alone.
    if (text.includes('"errors":')) throw new TypeError(text.slice(0, 500));
  };
}

const results: { name: string; about: string; statements: number; contenders: Record<string, Figures> }[] = [];
const asks = new Map<string, Ask>();
const failed: Target[] = [];
for (const query of queries) {
  await prepare(query).catch((error: Error) => {
    failed.push({
      what: `${query.name}: is answered`,
      wanted: 'yes',
      found: error.message.slice(0, 120),
      isMet: false,
    });
  });
}

/** Gets a question ready in every way of asking; one that is not answered without an error is left out, and told. */
async function prepare({ name, about, operations, peers, plain }: ReadQuery): Promise<void> {
  const recorded = await recordStatements(graph, operations);
  const text = readFileSync(join(import.meta.dirname, 'plain', `${plain.statement}.cypher`), 'utf8');
  asks.set(`${name} driver`, async (i) => {
    for (const step of recorded[i % recorded.length]!) await Promise.all(step.map(run));
  });
  asks.set(`${name} plain`, (i) => run({ text, params: plain.params[i % plain.params.length]! }));
  asks.set(`${name} cloudties`, await toAsk(cloudties.url, operations));
  asks.set(`${name} ${AGAIN}`, await toAsk(caching.url, operations));
  if (peer) asks.set(`${name} neo4j/graphql`, await toAsk(peer.url, peers.slice(0, 5)));
  const figures = CONTENDERS.map((contender): [string, Figures] => [contender, noFigures()]);
  results.push({ name, about, statements: recorded[0]!.flat().length, contenders: Object.fromEntries(figures) });
}

// The round before the first warms up and counts for nothing.
for (let round = 0; round <= ROUNDS; round++) {
  for (const { name, contenders } of results) {
    for (const contender of CONTENDERS) {
      progress.show(`Round ${round} of ${ROUNDS}: ${name} by ${contender}`);
      const ask = asks.get(`${name} ${contender}`)!;
      const figures = round === 0 ? noFigures() : contenders[contender]!;
      // Whoever was before may have scanned the whole graph: nobody pays for what that left behind in Neo4j's page cache and heap. Answers that were
      // kept in the round before may be too old by now, so those are led in with all things.
      const calls = contender === AGAIN ? VARIED : CALLS;
      const first = figures.times.length;
      await measureOne(ask, first, { calls, ms: LEAD });
      figures.times.push(...(await measureOne(ask, first, { calls: CALLS, ms: PATIENCE })));
      await measureMany(ask, figures, Number(values.seconds) * 1000);
    }
  }
}
progress.end();

const p50 = ({ times }: Figures) => quantile(times, 0.5);
const rate = ({ answered, seconds }: Figures) => answered / seconds;
printTable(
  ['', ...CONTENDERS.map((contender) => `${contender}: p50 / p99 ms, per s`), 'statements'],
  results.map(({ name, contenders, statements }) => [
    name,
    ...CONTENDERS.map((contender) => {
      const figures = contenders[contender]!;
      return `${toMs(p50(figures))} / ${toMs(quantile(figures.times, 0.99))}, ${toMs(rate(figures))}`;
    }),
    String(statements),
  ]),
);
const found = results.flatMap(({ name, contenders }): Target[] => {
  const {
    driver,
    plain,
    cloudties: own,
    [AGAIN]: again,
    'neo4j/graphql': other,
  } = contenders as Record<string, Figures>;
  const most = Math.max(1.25 * p50(driver!), p50(driver!) + 2);
  const found = (ratio: number) => `${ratio.toFixed(2)} times`;
  const least = name === 'Q2' ? 50 : 3;
  const ways = [
    { way: '', figures: own! },
    { way: `, ${AGAIN}`, figures: again! },
  ];
  return [
    ...ways.map(({ way, figures }) => ({
      what: `${name}: p50 against the driver with the same statements${way}`,
      wanted: `at most ${toMs(most)} ms`,
      found: `${toMs(p50(figures))} ms, ${found(p50(figures) / p50(driver!))}`,
      isMet: p50(figures) <= most,
    })),
    ...(['Q1', 'Q1h', 'Q2', 'Q6'].includes(name)
      ? [
          {
            what: `${name}: p50 against the driver with the plain statement`,
            wanted: 'under 0.35 times',
            ...{ found: found(p50(own!) / p50(plain!)), isMet: p50(own!) < 0.35 * p50(plain!) },
          },
        ]
      : []),
    ...(other
      ? ways.map(({ way, figures }) => ({
          what: `${name}: answers per second at ${CALLERS} callers against @neo4j/graphql${way}`,
          wanted: `at least ${least} times`,
          found: found(rate(figures) / rate(other)),
          isMet: rate(figures) >= least * rate(other),
        }))
      : []),
  ];
});
const targets = [...failed, ...found];
printTargets(targets);
const summary = results.map(({ contenders, ...rest }) => ({
  ...rest,
  contenders: Object.fromEntries(
    Object.entries(contenders).map(([name, figures]) => [
      name,
      { p50: p50(figures), p99: quantile(figures.times, 0.99), perSecond: rate(figures), calls: figures.times.length },
    ]),
  ),
}));
writeResult(
  `read-${graph.claimCount}`,
  { claims: graph.claimCount, callers: CALLERS, queries: summary, targets },
  values.out,
);
await Promise.all([cloudties.stop(), caching.stop(), peer?.stop()]);
await graph.driver.close();
await graph.stop();
