import { parseArgs } from 'node:util';
import { AppError } from '../src/errors.ts';
import { readStats } from '../src/graph/read-stats.ts';
import { rebuildGraph } from '../src/graph/rebuild-graph.ts';
import { openGraph } from './open-graph.ts';
import { makeProviderRows } from './world-names.ts';

// Makes the generated graph that the other benchmarks read, or finds the one of an earlier run, and tells what it holds.
// Usage: tsx bench/run.ts data [--claims 10000] [--fresh] [--check]
// --check derives names, entities and relationships anew from the stored claims and compares: no difference may be found.
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000' },
    fresh: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const started = performance.now();
const graph = await openGraph(Number(values.claims), { fresh: values.fresh });
console.log(`ready after ${((performance.now() - started) / 1000).toFixed(0)} s at ${graph.uri}`);
const session = graph.driver.session();
console.log(JSON.stringify(await readStats(session), null, 1));
await session.close();
if (values.check) {
  const rows = new Map(makeProviderRows().map((row) => [row.id, row]));
  const { claims, relationships, differences } = await rebuildGraph(graph, rows, { check: true });
  console.log(`${claims} claims, ${relationships} relationships, ${differences.length} differences`);
  if (differences.length > 0) console.log(JSON.stringify(differences.slice(0, 10), null, 1));
  if (differences.length > 0) process.exitCode = new AppError('GRAPH_DIFFERS', '').exitCode;
}
await graph.driver.close();
await graph.stop();
