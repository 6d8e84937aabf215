import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLines } from '../../../../src/llm/batch/read-lines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloudties-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string, longest = 1000) {
  const file = join(folder, 'lines.jsonl');
  writeFileSync(file, content);
  const lines: [number, string | undefined][] = [];
  for await (const { number, text } of readLines(file, longest)) lines.push([number, text]);
  return lines;
}

const long = '云'.repeat(200_000);

test.each<[string, string, number | undefined, [number, string | undefined][]]>([
  [
    'ended by LF',
    'a\nb\n',
    undefined,
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'whose last one has no end',
    'a\nb',
    undefined,
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'ended by CRLF, behind a byte order mark',
    '\ufeffa\r\nb\r\n',
    undefined,
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [
    'with empty ones between',
    '\n\na\n \t\nb\n\n',
    undefined,
    [
      [3, 'a'],
      [5, 'b'],
    ],
  ],
  [
    'of which one is too long',
    `a\n${'x'.repeat(11)}\nb\n`,
    10,
    [
      [1, 'a'],
      [2, undefined],
      [3, 'b'],
    ],
  ],
  [
    'longer than what is read at once, cut within a character',
    `${long}\nb`,
    1e6,
    [
      [1, long],
      [2, 'b'],
    ],
  ],
  ['of nothing', '', undefined, []],
])('lines %s are read', async (_, content, longest, lines) => {
  expect(await read(content, longest)).toEqual(lines);
});
