import { expect, test } from 'vitest';
import { isPortTaken, toStartError } from '../../../src/neo4j/to-start-error.ts';

test.each([
  ['java.io.IOException: No space left on device', 'DATA_FOLDER', 'Make room'],
  [
    'Caused by: org.neo4j.kernel.internal.locker.FileLockException: Lock file has been locked by another process',
    'LOCKED',
    'CLOUDTIES_DATA',
  ],
  ['java.lang.UnsupportedClassVersionError: org/neo4j/server/CommunityEntryPoint', 'NEO4J_START', 'Java 17 or 21'],
  ['Error: Could not reserve enough space for object heap', 'NEO4J_START', 'CLOUDTIES_NEO4J_HEAP'],
  ['ERROR Failed to start Neo4j on 127.0.0.1:7474.', 'NEO4J_START', 'Failed to start Neo4j'],
  ['', 'NEO4J_START', 'is empty'],
] as const)('%j is %s', (log, code, words) => {
  const error = toStartError('Neo4j ended while it started.', log, '/data/console.log');
  expect(error.code).toBe(code);
  expect(error.message).toContain(words);
  expect(error.message).toContain('/data/console.log');
});

test('only the end of a long log is shown', () => {
  const log = Array.from({ length: 500 }, (_, line) => `line ${line}`).join('\n');
  const { message } = toStartError('It ended.', log, '/data/console.log');
  expect(message).toContain('line 499');
  expect(message).not.toContain('line 400');
});

test.each([
  ['java.net.BindException: Address already in use', true],
  ['org.neo4j.kernel.lifecycle.LifecycleException: PortBindException', true],
  ['Bolt enabled on localhost:7687.', false],
])('%j means a taken port: %s', (log, expected) => {
  expect(isPortTaken(log)).toBe(expected);
});
