import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEmbeddedHome } from '../../../src/neo4j/embedded-home.ts';
import { fetchJars } from '../../../src/neo4j/fetch-jars.ts';

let folder: string;
let hasSmallDisk = false;
const env = { PATH: '/nowhere' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloudties-folder-'));
  await writeFile(join(folder, 'file'), '');
  await mkdir(join(folder, 'disk'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', join(folder, 'disk')], { stdio: 'ignore' });
    hasSmallDisk = true;
  } catch {
    // Only root may mount; the test says so.
  }
});
afterAll(async () => {
  if (hasSmallDisk) execFileSync('umount', [join(folder, 'disk')]);
  await rm(folder, { recursive: true, force: true });
});

test('a data folder below a file is DATA_FOLDER and names the variable to set', async () => {
  await expect(makeEmbeddedHome(join(folder, 'file', 'data'))).rejects.toMatchObject({
    code: 'DATA_FOLDER',
    message: expect.stringMatching(/file.+a part of the path is a file.+CLOUDTIES_DATA/),
  });
});

test('a cache folder below a file is DATA_FOLDER and names the other variable', async () => {
  await expect(fetchJars(join(folder, 'file', 'cache'), { env })).rejects.toMatchObject({
    code: 'DATA_FOLDER',
    message: expect.stringContaining('CLOUDTIES_CACHE'),
  });
});

test('a disk that is nearly full is DATA_FOLDER before anything is started', async (context) => {
  if (!hasSmallDisk) return context.skip('mounting a small disk needs root');
  await expect(makeEmbeddedHome(join(folder, 'disk', 'data'))).rejects.toMatchObject({
    code: 'DATA_FOLDER',
    message: expect.stringMatching(/Only \d MB are free/),
  });
});

test('a disk without any room is DATA_FOLDER', async (context) => {
  if (!hasSmallDisk) return context.skip('mounting a small disk needs root');
  await writeFile(join(folder, 'disk', 'fill'), Buffer.alloc(4 * 1024 * 1024)).catch(() => {});
  await expect(makeEmbeddedHome(join(folder, 'disk', 'full'))).rejects.toMatchObject({ code: 'DATA_FOLDER' });
});
