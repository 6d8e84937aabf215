import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';

function run(args: readonly string[], { root = ROOT, env = {} }: { root?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/cloudties.js'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  return { status, stdout, stderr };
}

describe('a command line', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown option', ['extract', '--nothing', 'a.md'], /^USAGE: unknown option '--nothing'/],
    ['an unknown command', ['nothing'], /^USAGE: unknown command 'nothing'/],
    ['a missing argument', ['import'], /^USAGE: missing required argument 'path'/],
    ['a bad value', ['ask', 'customers', 'aws', '--limit', 'x'], /^USAGE: .*It must be a number/],
    ['an option of audit for a pack', ['audit', 'pack', 'x.zip', '--limit', '5'], /^USAGE: unknown option '--limit'/],
    ['an unknown report', ['audit', 'nothing'], /^USAGE: There is no report "nothing"\. There are: contradictions, /],
    ['a day that is none', ['audit', 'stale', '--as-of', '2021-02-30'], /^USAGE: .*a day of the calendar/],
    ['no day', ['ask', 'customers', 'aws', '--as-of', 'spring'], /^USAGE: .*'spring' is invalid\. It must be a day/],
    ['half a day', ['ask', 'path', 'aws', 'x', '--as-of', '2021-05'], /^USAGE: .*It must be a day of the calendar/],
    ['a day that never was', ['ask', 'weak', '--as-of', '2021-02-30'], /^USAGE: .*as 2021-05-17/],
  ])('with %s is wrong: exit code 2, and no stack', (_, args, message) => {
    const { status, stdout, stderr } = run(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([status, stdout]).toEqual([2, '']);
  });

  test.each([[['ask', 'customers', '--help']], [['--version']]])('%j is answered with exit code 0', (args) => {
    const { status, stdout, stderr } = run(args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(args[0] === '--version' ? /^\d+\.\d+\.\d+\n$/ : /^Usage: cloudties/);
  });

  test('whose output nobody reads to its end ends well', () => {
    const command = `"${process.execPath}" bin/cloudties.js extract seeds/articles --explain`;
    const script = `${command} | head -c 1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['0\n', '']);
  });

  test('that names a path which is not there ends with its own code', () => {
    expect(run(['extract', 'no/such/file.md'])).toMatchObject({
      status: 3,
      stderr: expect.stringMatching(/^PATH_NOT_FOUND: /),
    });
  });
});

describe('an audit pack on the command line', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cloudties-pack-'));
    writeFileSync(join(folder, 'text.zip'), 'a pack, they said');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is not written over a file, before any database is looked for', () => {
    expect(run(['audit', 'pack', join(folder, 'text.zip')])).toMatchObject({
      status: 6,
      stderr: expect.stringMatching(/^OUTPUT_UNWRITABLE: .*text\.zip" stands there already\. Add --force/),
    });
  });

  test.each<[string, string[], number, RegExp]>([
    ['none at all', ['text.zip'], 10, /^PACK_INVALID: .*text\.zip: 1 fault found\.\n$/],
    ['a folder', ['.'], 10, /^PACK_INVALID: ".*" is no file\./],
    ['not there', ['no.zip'], 3, /^PATH_NOT_FOUND: ".*no\.zip" does not exist\./],
    ['compared with no root', ['text.zip', '--root', 'abc'], 2, /^USAGE: .*It must have 64 hex digits/],
  ])('that is %s is told by exit code and words', (_, [name, ...options], code, message) => {
    const { status, stderr } = run(['audit', 'verify', join(folder, name!), ...options]);
    expect(stderr).toMatch(message);
    expect(status).toBe(code);
  });
});

describe('a checkout in which something is broken', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'cloudties-cli-'));
    for (const part of ['bin', 'scripts', 'src', 'cypher', 'seeds/lexicon', 'package.json', 'tsconfig.json']) {
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('names file and line of a bad statement while the commands are made', () => {
    const file = join(root, 'cypher/read/questions/broken.cypher');
    writeFileSync(file, '// A question.\n// @mode sideways\nRETURN 1');
    const { status, stderr } = run(['ask', '--help'], { root });
    rmSync(file);
    expect(stderr).toMatch(/^CYPHER_INVALID: cypher\/read\/questions\/broken\.cypher:\d+: /);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(4);
  });

  test('names file and line of a bad row of the seeds', () => {
    mkdirSync(join(root, 'seeds/entities'), { recursive: true });
    writeFileSync(join(root, 'seeds/entities/a.yaml'), '- { id: a, kind: Nothing }\n');
    const { status, stderr } = run(['check-seeds'], { root });
    expect(stderr).toMatch(/^SEEDS_INVALID: [\s\S]*a\.yaml:1/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(status).toBe(4);
  });

  test('tells a defect in one line, and where only when asked', () => {
    // A folder where a file is expected: nothing that the program foresees.
    mkdirSync(join(root, 'cypher/read/questions/folder.cypher'));
    const short = run(['ask', 'stats'], { root });
    expect(short.stderr).toMatch(/^INTERNAL: EISDIR.*, a defect; .*\n$/);
    expect(short.status).toBe(1);
    const long = run(['ask', 'stats'], { root, env: { CLOUDTIES_LOG: 'debug' } });
    expect(long.stderr).toMatch(/^INTERNAL: EISDIR[\s\S]*\n +at .*load-statements/);
    expect(long.status).toBe(1);
  });
});
