import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

// Runs random sequences of imports, changes, retractions and decisions against a real Neo4j, and compares what they leave with
// what remains of them. Usage: npm run fuzz [-- --sequences 10000 --seed 5]. A sequence takes some tenths of a second.
const { values } = parseArgs({
  options: { sequences: { type: 'string', default: '10000' }, seed: { type: 'string', default: '5' } },
});
const { status } = spawnSync('npx', ['vitest', 'run', 'test/integration/graph/sequences.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SEQUENCES: values.sequences, FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
