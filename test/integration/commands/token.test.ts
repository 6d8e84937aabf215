import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { type CliResult, cliEnvironment, runCli } from './run-cli.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloudties-token-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], data = folder): Promise<CliResult> => runCli(args, { CLOUDTIES_DATA: data });
const list = async () => JSON.parse((await run(['token', 'list', '--format', 'json'])).stdout);

test('a token is printed once, alone, and only its hash is kept, for the user alone', async () => {
  const { status, stdout, stderr } = await run(['token', 'create', '小王', '--role', 'review', '--expires', '2']);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^cloudties_[\w-]{43}\n$/)]);
  expect(stderr).toMatch(/^Token "小王" \(review\) counts until \d{4}-/);
  const file = join(folder, 'tokens.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).not.toContain(stdout.trim());
  expect(existsSync(`${file}.lock`)).toBe(false);
  const shown = await run(['token', 'list']);
  expect(shown.stdout).toMatch(/小王 +│ review │ live/);
  expect(shown.stdout + shown.stderr + stderr).not.toContain(stdout.trim());
  const [{ created, expires }] = await list();
  expect(Date.parse(expires) - Date.parse(created)).toBe(2 * 86_400_000);
});

test('two that are made at once are both kept', async () => {
  const names = ['one', 'two', 'three'];
  const made = await Promise.all(names.map((name) => run(['token', 'create', name, '--role', 'read'])));
  expect(made.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect((await list()).map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(names));
});

test('a name is free again when its token is revoked', async () => {
  expect((await run(['token', 'create', 'ci', '--role', 'import'])).status).toBe(0);
  expect(await run(['token', 'create', 'ci', '--role', 'admin'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^BAD_ARGUMENT: A token "ci" is in use/),
  });
  expect(await run(['token', 'revoke', 'ci'])).toMatchObject({
    status: 0,
    stdout: 'Token "ci" (import) is revoked.\n',
  });
  expect(await run(['token', 'revoke', 'ci'])).toMatchObject({
    status: 8,
    stderr: expect.stringMatching(/^NOT_FOUND/),
  });
  expect((await run(['token', 'create', 'ci', '--role', 'read'])).status).toBe(0);
  const states = (await list()).filter(({ name }: { name: string }) => name === 'ci');
  expect(states.map(({ state }: { state: string }) => state)).toEqual(['revoked', 'live']);
});

test.each<[string, string[], number, RegExp]>([
  ['a line break', ['create', 'a\nb', '--role', 'read'], 2, /^BAD_ARGUMENT: No token can have this name/],
  ['a space at its end', ['create', 'a ', '--role', 'read'], 2, /^BAD_ARGUMENT/],
  ['65 letters', ['create', 'a'.repeat(65), '--role', 'read'], 2, /^BAD_ARGUMENT/],
  ['the name of another', ['create', 'cloudties_token', '--role', 'read'], 2, /^BAD_ARGUMENT/],
  ['no role', ['create', 'x'], 2, /^USAGE: required option '--role <role>'/],
  [
    'a role that is none',
    ['create', 'x', '--role', 'root'],
    2,
    /^USAGE: .*Allowed choices are read, import, review, admin/,
  ],
  ['no days', ['create', 'x', '--role', 'read', '--expires', '0'], 2, /^USAGE: .*1 to 36500/],
  ['half a day', ['create', 'x', '--role', 'read', '--expires', '0.5'], 2, /^USAGE/],
])('no token is made with %s', async (_, args, status, message) => {
  expect(await run(['token', ...args])).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(message) });
});

test('a file that is damaged, or that others may write to, is not believed', async () => {
  const other = join(folder, 'other');
  mkdirSync(other);
  const file = join(other, 'tokens.json');
  for (const text of ['{', '[]', '{"tokens":[{"name":"x","role":"admin"}]}']) {
    writeFileSync(file, text, { mode: 0o600 });
    for (const args of [['list'], ['create', 'x', '--role', 'read']]) {
      expect(await run(['token', ...args], other)).toMatchObject({
        status: 4,
        stderr: expect.stringMatching(/^TOKENS_INVALID: /),
      });
    }
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
  writeFileSync(file, '{"tokens":[]}');
  chmodSync(file, 0o620);
  expect((await run(['token', 'list'], other)).stderr).toMatch(/^TOKENS_INVALID: Others may write to .*chmod 600/);
});

test('a server is not opened to others by mistake', async () => {
  expect(await run(['serve', '--host', '0.0.0.0'])).toMatchObject({
    status: 4,
    stderr: expect.stringMatching(/^CONFIG_INVALID: .*--public/),
  });
  expect((await runCli(['up'], { CLOUDTIES_HOST: '::', CLOUDTIES_DATA: folder })).stderr).toMatch(/^CONFIG_INVALID/);
});

test('a running server takes up what is made and revoked', async () => {
  const args = [join(ROOT, 'bin/cloudties.js'), 'serve', '--public', '--port', '0'];
  const empty = join(folder, 'empty');
  const child = spawn(process.execPath, args, { env: cliEnvironment({ CLOUDTIES_DATA: empty }) });
  const ended = new Promise((resolve) => child.on('close', resolve));
  try {
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line.startsWith('Ctrl-C')) break;
    }
    expect(lines.join('\n')).toMatch(/with a token alone\n.*There is none yet/);
    const url = /http\S+/.exec(lines.join('\n'))![0];
    const ask = async (token: string) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const body = JSON.stringify({ query: '{ access { token } }' });
      return (await fetch(url, { method: 'POST', headers, body })).status;
    };
    expect(await ask('x')).toBe(401);
    const token = (await run(['token', 'create', 'late', '--role', 'read'], empty)).stdout.trim();
    expect(await ask(token)).toBe(200);
    await run(['token', 'revoke', 'late'], empty);
    expect(await ask(token)).toBe(401);
  } finally {
    child.kill('SIGINT');
    await ended;
  }
});
