import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCloudties } from '../../llm/run-cloudties.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloudties-batch-'));
  writeFileSync(join(folder, 'a.md'), '# Larkfield moves\n\nLarkfield now uses AWS.\n');
  writeFileSync(join(folder, 'there.jsonl'), 'an older batch\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => (/^[a-z]/.test(name) && name !== 'rules' ? join(folder, name) : name);
const run = (...args: string[]) => runCloudties(['llm', 'batch', ...args], { CLOUDTIES_DATA: at('data') });

describe('llm batch write', () => {
  test.each<[string, string[], number, RegExp]>([
    ['no file to write', ['a.md'], 2, /^USAGE: .*ends in \.jsonl/],
    ['standard input', ['-', 'out.jsonl'], 2, /^USAGE: .*standard input/],
    ['no articles', ['nix', 'out.jsonl'], 3, /^PATH_NOT_FOUND/],
    ['a file that stands there', ['a.md', 'there.jsonl'], 6, /^OUTPUT_UNWRITABLE: .*Add --force/],
    ['the rules', ['a.md', 'out.jsonl', '--extractor', 'rules'], 2, /^USAGE: .*Allowed choices are llm/],
  ])('ends with an error for %s', async (_, args, code, message) => {
    const { status, stderr } = await run('write', ...args.map(at));
    expect(stderr).toMatch(message);
    expect(status).toBe(code);
    expect(readdirSync(folder)).toEqual(['a.md', 'there.jsonl']);
  });
});

test.each<[string, string, number, RegExp]>([
  ['answers when nothing was asked', 'there.jsonl', 13, /^BATCH_INVALID: No batch was written with this data folder/],
  ['what is no file', 'data', 13, /^BATCH_INVALID: .*is no file/],
  ['what is not there', 'nix.jsonl', 3, /^PATH_NOT_FOUND/],
])('llm batch read refuses %s', async (_, name, code, message) => {
  mkdirSync(at('data'), { recursive: true });
  const { status, stderr } = await run('read', at(name));
  expect(stderr).toMatch(message);
  expect(status).toBe(code);
});
