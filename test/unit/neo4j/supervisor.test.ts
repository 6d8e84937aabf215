import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { isAlive } from '../../../src/neo4j/server-state.ts';
import { spawnSupervised } from '../../../src/neo4j/spawn-supervised.ts';

let folder: string;
let logFile: string;
const started: number[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloudties-supervisor-'));
  logFile = join(folder, 'log');
});
afterEach(async () => {
  for (const pid of started.splice(0)) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const env = { PATH: process.env.PATH ?? '' };
const SUPERVISOR = join(ROOT, 'src', 'neo4j', 'supervisor.js');
const node = (code: string) => [process.execPath, '-e', code];
const FOREVER = 'console.log("up"); setInterval(() => {}, 1000)';
const DEAF = `process.on("SIGTERM", () => console.log("no")); ${FOREVER}`;

/** Starts a process that starts the supervisor, as the program does; its output is the number of the supervised one. */
async function startParent(mode: 'held' | 'detached', grace: number, code: string) {
  const args = [SUPERVISOR, mode, logFile, String(grace), ...node(code)];
  const parentCode = `
    const child = require('node:child_process').spawn(process.execPath, ${JSON.stringify(args)},
      { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.once('message', ({ pid }) => console.log(pid));
    setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, ['-e', parentCode], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = await new Promise<number>((done) => parent.stdout.once('data', (text) => done(Number(text))));
  started.push(pid, parent.pid!);
  await expect.poll(() => readFile(logFile, 'utf8'), { timeout: 10_000 }).toContain('up');
  return { pid, parent };
}

test('a held program ends when its parent is killed', async () => {
  const { pid, parent } = await startParent('held', 5_000, FOREVER);
  parent.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false);
});

test('a held program that does not listen is ended after the grace', async () => {
  const { pid, parent } = await startParent('held', 500, DEAF);
  parent.kill('SIGKILL');
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  expect(await readFile(logFile, 'utf8')).toContain('no');
});

test('a detached program outlives its parent', async () => {
  const { pid, parent } = await startParent('detached', 5_000, FOREVER);
  parent.kill('SIGKILL');
  await new Promise((done) => setTimeout(done, 1_500));
  expect(isAlive(pid)).toBe(true);
});

test('a program that ends is told of, and its words are in the log', async () => {
  const command = node('console.log("out"); console.error("err")');
  const { ended } = await spawnSupervised(command, { held: true, logFile, cwd: folder, env });
  await ended;
  expect(await readFile(logFile, 'utf8')).toBe('out\nerr\n');
});

test('a program that is not there is NEO4J_START', async () => {
  const attempt = spawnSupervised(['/nowhere/java'], { held: true, logFile, cwd: folder, env });
  await expect(attempt).rejects.toMatchObject({
    code: 'NEO4J_START',
    message: expect.stringContaining('/nowhere/java'),
  });
});
