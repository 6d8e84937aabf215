import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { printTargets, type Target } from './report.ts';

// Runs the benchmarks one after the other at small sizes, a few minutes in all, and prints what they found in one table.
// What follows the name of a benchmark in docs/performance.md runs it at the size of the figures there.
const RUNS: readonly (readonly string[])[] = [
  ['extract', '--rounds', '1'],
  ['read', '--rounds', '1', '--calls', '15', '--seconds', '1'],
  ['pages', '--calls', '10', '--page', '20'],
  ['load', '--minutes', '0.5', '--beside', '0.3'],
  ['imports', '--seconds', '5'],
  ['start', '--times', '3'],
  ['write', '--claims', '5000', '--rounds', '1'],
];

const targets: Target[] = [];
const folder = join(readConfig().cacheFolder, 'bench', 'results');
for (const [name = '', ...options] of RUNS) {
  console.log(`\n== ${name} ${options.join(' ')}`);
  const out = join(folder, `${name}-small.json`);
  const given = name === 'extract' ? [] : ['--out', out];
  const args = ['--import', 'tsx', 'bench/run.ts', name, ...options, ...given];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'ignore'] });
  if (status !== 0) {
    targets.push({ what: name, wanted: 'to run', found: `it ended with ${status}`, isMet: false });
    process.exitCode = 1;
  } else if (name !== 'extract') {
    const { targets: found } = JSON.parse(readFileSync(out, 'utf8')) as { targets: readonly Target[] };
    targets.push(...found.map((target) => ({ ...target, what: `${name}: ${target.what}` })));
  }
}
console.log('\n== all, at small sizes: ratios hold, but for those that need a large graph');
printTargets(targets);
