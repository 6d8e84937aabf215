import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createRandom, pick } from '../scripts/random.ts';
import { openProgress } from '../src/commands/open-progress.ts';
import { type Operation, postOperation } from './ask-server.ts';
import { CALLERS, quantile, toMs } from './measure.ts';
import { openGraph } from './open-graph.ts';
import { makeReadQueries } from './read-queries.ts';
import { printTable, printTargets, type Target, writeResult } from './report.ts';
import { serveCloudties, WITHOUT_CACHE } from './serve-process.ts';

// Lets 16 callers ask a mix of questions for some minutes, and then again beside one caller that asks for the costliest operation over and over:
// errors, memory of the server, and how long answers take, each of them read from the database.
// Usage: tsx bench/run.ts load [--claims 10000] [--minutes 10] [--beside 2] [--out FILE]
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000' },
    minutes: { type: 'string', default: '10' },
    beside: { type: 'string', default: '2' },
    out: { type: 'string' },
  },
});
/** Samples of memory, one in so many milliseconds. */
const SAMPLE = 5_000;
/** The part of the time that warms up. */
const WARM = 0.2;

const progress = openProgress();
const graph = await openGraph(Number(values.claims));
const served = await serveCloudties(graph, WITHOUT_CACHE);
const queries = await makeReadQueries(graph, served.url);

// Neo4j plans each statement when it first meets it, and 16 callers would wait for that at once.
for (const { operations } of queries) {
  for (const operation of operations) await postOperation(served.url, JSON.stringify(operation));
}

/** What asks for as much as the limits allow: found by asking, as they may change. */
const costliest = await findCostliest();

interface Phase {
  readonly times: number[];
  readonly errors: string[];
  /** Megabytes of the server, one for each sample. */
  readonly rss: number[];
  /** How many answers the caller beside the others got, and how many of them were errors. */
  beside: number;
  refused: number;
}

function readRss(): number {
  const status = readFileSync(`/proc/${served.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/u.exec(status)![1]) / 1024;
}

/** Lets callers ask for so long; times count once the first part of it is over. */
async function runPhase(name: string, ms: number, isCrowded: boolean): Promise<Phase> {
  const phase: Phase = { times: [], errors: [], rss: [], beside: 0, refused: 0 };
  const started = performance.now();
  const isOver = () => performance.now() - started > ms;
  const sampler = setInterval(() => {
    phase.rss.push(readRss());
    const left = Math.ceil((ms - (performance.now() - started)) / 1000);
    progress.show(`${name}: ${left} s left, ${phase.times.length} answers, ${readRss().toFixed(0)} MB`);
  }, SAMPLE);
  const call = async (caller: number): Promise<void> => {
    const random = createRandom(caller);
    while (!isOver()) {
      const body = JSON.stringify(pick(pick(queries, random).operations, random));
      const asked = performance.now();
      try {
        const answer = await postOperation(served.url, body);
        if (answer.includes('"errors":')) phase.errors.push(answer.slice(0, 300));
      } catch (error) {
        phase.errors.push(String(error));
      }
      if (asked - started > WARM * ms) phase.times.push(performance.now() - asked);
    }
  };
  const crowd = async (): Promise<void> => {
    while (!isOver()) {
      const answer = await postOperation(served.url, JSON.stringify(costliest)).catch(String);
      phase.beside++;
      if (answer.includes('"errors":')) phase.refused++;
    }
  };
  const callers = Array.from({ length: CALLERS }, (_, i) => call(i));
  await Promise.all(isCrowded ? [...callers, crowd()] : callers);
  clearInterval(sampler);
  return phase;
}

/** Asks for pages within pages of the largest providers, as long as they are allowed, and gives the last that is. */
async function findCostliest(): Promise<Operation> {
  const toOperation = (first: number, inner: number): Operation => ({
    query: `query ($first: Int!, $inner: Int!) {
      cloudProvider(id: "cloud-0") { customers(first: $first) { totalCount edges { node { name
        clouds(first: 10) { edges { sources node { name } claims(first: $inner) { totalCount edges { node { quote article { title } } } } } }
      } } } }
    }`,
    variables: { first, inner },
  });
  let allowed = toOperation(1, 1);
  for (const [first, inner] of [
    [20, 3],
    [50, 3],
    [50, 10],
    [100, 5],
    [100, 10],
    [100, 20],
    [200, 10],
    [200, 20],
  ] as const) {
    const operation = toOperation(first, inner);
    const answer = await postOperation(served.url, JSON.stringify(operation));
    if (answer.includes('"errors":')) break;
    allowed = operation;
  }
  return allowed;
}

const alone = await runPhase('16 callers', Number(values.minutes) * 60_000, false);
const crowded = await runPhase('beside the costliest', Number(values.beside) * 60_000, true);
progress.end();
const show = ({ times, errors, rss }: Phase) => [
  ...[String(times.length), String(errors.length), toMs(quantile(times, 0.5)), toMs(quantile(times, 0.99))],
  `${Math.min(...rss).toFixed(0)} to ${Math.max(...rss).toFixed(0)}`,
];
printTable(
  ['', 'answers', 'errors', 'p50 ms', 'p99 ms', 'MB'],
  [
    ['16 callers', ...show(alone)],
    ['beside the costliest', ...show(crowded)],
  ],
);
for (const error of new Set([...alone.errors, ...crowded.errors].slice(0, 5))) console.log(error);
const warm = alone.rss.slice(Math.floor(WARM * alone.rss.length));
// The middle of the first and of the last third: single samples stand before or after a collection.
const third = Math.max(1, Math.floor(warm.length / 3));
const growth = quantile(warm.slice(-third), 0.5) / quantile(warm.slice(0, third), 0.5);
const [p50, p99, p99Beside] = [quantile(alone.times, 0.5), quantile(alone.times, 0.99), quantile(crowded.times, 0.99)];
const targets: Target[] = [
  {
    what: `${values.minutes} minutes of 16 callers: errors`,
    wanted: 'none',
    ...{ found: String(alone.errors.length), isMet: alone.errors.length === 0 },
  },
  {
    what: 'memory after warm-up, its last third against its first',
    wanted: 'at most 1.10 times',
    ...{ found: `${growth.toFixed(2)} times`, isMet: growth <= 1.1 },
  },
  {
    what: 'p99 against p50',
    wanted: 'at most 10 times',
    ...{ found: `${(p99 / p50).toFixed(1)} times`, isMet: p99 <= 10 * p50 },
  },
  {
    what: `p99 of the others beside the costliest operation (${crowded.beside} of it, ${crowded.refused} refused)`,
    wanted: 'at most 2 times',
    ...{ found: `${(p99Beside / p99).toFixed(2)} times`, isMet: p99Beside <= 2 * p99 },
  },
];
printTargets(targets);
const summary = ({ times, errors, rss, beside, refused }: Phase) => ({
  ...{
    answers: times.length,
    errors: errors.length,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    rss,
    beside,
    refused,
  },
});
const result = { claims: graph.claimCount, alone: summary(alone), crowded: summary(crowded), costliest, targets };
writeResult('load', result, values.out);
await served.stop();
await graph.driver.close();
await graph.stop();
