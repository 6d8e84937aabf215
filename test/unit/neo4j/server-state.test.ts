import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedHome, makeEmbeddedHome, readPassword } from '../../../src/neo4j/embedded-home.ts';
import { forgetRun, isAlive, isServerProcess, readState, writeState } from '../../../src/neo4j/server-state.ts';

let folder: string;
let home: EmbeddedHome;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloudties-state-'));
  home = await makeEmbeddedHome(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ports = { boltPort: 7687, httpPort: 7474 };
const run = { javaPid: 4711, supervisorPid: 4710, holderPid: 4709, startedAt: '2024-05-01T10:00:00.000Z' };

test('what is written is read again', async () => {
  await writeState(home, { ...ports, run });
  expect(readState(home)).toEqual({ ...ports, run });
});

test.each([
  ['nothing', undefined],
  ['half a file', '{"boltPort": 7687, '],
  ['another shape', '{"boltPort": "7687", "httpPort": 7474}'],
  ['a port out of range', '{"boltPort": 70000, "httpPort": 7474}'],
])('%s in its place is as if no server had run', async (_, text) => {
  if (text !== undefined) await writeFile(home.state, text);
  expect(readState(home)).toBeUndefined();
});

test('a run that is over is forgotten and its ports are kept', async () => {
  await writeState(home, { ...ports, run });
  await forgetRun(home, run.javaPid);
  expect(readState(home)).toEqual(ports);
});

test('a run that began in the meantime is not forgotten', async () => {
  await writeState(home, { ...ports, run });
  await forgetRun(home, 99);
  expect(readState(home)?.run).toEqual(run);
});

test('a process lives until it has ended', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  expect(isAlive(child.pid!)).toBe(true);
  await new Promise((resolve) => child.once('close', resolve));
  expect(isAlive(child.pid!)).toBe(false);
});

test('another program under the same number is not the server', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', '--home-dir=/elsewhere/neo4j']);
  const same = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', `--home-dir=${home.folder}`]);
  try {
    expect(isServerProcess(other.pid!, home)).toBe(false);
    await expect.poll(() => isServerProcess(same.pid!, home)).toBe(true);
  } finally {
    other.kill();
    same.kill();
  }
});

test('the password is random, kept, and for the user alone', async () => {
  const password = await readPassword(home);
  expect(password).toMatch(/^[0-9a-f]{32}$/);
  expect(await readPassword(home)).toBe(password);
  expect((await stat(home.password)).mode & 0o777).toBe(0o600);
  expect((await stat(home.folder)).mode & 0o777).toBe(0o700);
  const second = await makeEmbeddedHome(join(folder, 'second'));
  expect(await readPassword(second)).not.toBe(password);
});

test('a lost password of a database that exists is not made up', async () => {
  const lost = join(home.data, 'databases', 'system');
  await mkdir(lost, { recursive: true });
  expect(await readPassword(home)).toBeUndefined();
  expect(await readdir(home.folder)).not.toContain('password');
});
