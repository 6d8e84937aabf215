import { parseArgs } from 'node:util';
import { askServer } from './ask-server.ts';
import { quantile } from './measure.ts';
import { openGraph } from './open-graph.ts';
import { printTargets, type Target, writeResult } from './report.ts';
import { type ServedProcess, serveCloudties, serveProcess } from './serve-process.ts';

// Measures how long a server takes from its start to its first answer, with Neo4j up: cloudties, and yoga with an empty schema, in turns.
// Usage: tsx bench/run.ts start [--claims 10000] [--times 7] [--out FILE]
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000' },
    times: { type: 'string', default: '7' },
    out: { type: 'string' },
  },
});

/** Gives the milliseconds to the first answer. */
async function measure(start: () => Promise<ServedProcess>, query: string): Promise<number> {
  const started = performance.now();
  const served = await start();
  await askServer(served.url, { query, variables: {} });
  const took = performance.now() - started;
  await served.stop();
  return took;
}

const graph = await openGraph(Number(values.claims));
const times: { cloudties: number[]; yoga: number[] } = { cloudties: [], yoga: [] };
// The first start of each reads files that are not in memory yet, and counts for nothing.
for (let i = 0; i <= Number(values.times); i++) {
  const own = await measure(() => serveCloudties(graph), '{ cloudProvider(id: "cloud-0") { name } }');
  const bare = await measure(() => serveProcess(['bench/peer/bare-yoga.js'], process.env), '{ ok }');
  if (i === 0) continue;
  times.cloudties.push(own);
  times.yoga.push(bare);
}
const [own, bare] = [quantile(times.cloudties, 0.5), quantile(times.yoga, 0.5)];
const targets: Target[] = [
  {
    what: 'start to first answer against a bare yoga',
    wanted: `at most ${(1.2 * bare + 300).toFixed(0)} ms`,
    found: `${own.toFixed(0)} ms; yoga ${bare.toFixed(0)} ms`,
    isMet: own <= 1.2 * bare + 300,
  },
];
printTargets(targets);
writeResult('start', { ...times, targets }, values.out);
await graph.driver.close();
await graph.stop();
