import { expect, test } from 'vitest';
import { splitCommandLine } from '../../../src/neo4j/prepare-command.ts';

test.each([
  ['java -Xmx1g Main', ['java', '-Xmx1g', 'Main']],
  ['java "--home-dir=/a b/neo4j" --console-mode\n', ['java', '--home-dir=/a b/neo4j', '--console-mode']],
  ['java -cp "/it\'s here/lib.jar:/x" Main', ['java', '-cp', "/it's here/lib.jar:/x", 'Main']],
  ['java --home-dir="/a b" Main', ['java', '--home-dir=/a b', 'Main']],
  ['', []],
])('%j is split at blanks outside of quotes', (line, parts) => {
  expect(splitCommandLine(line)).toEqual(parts);
});
