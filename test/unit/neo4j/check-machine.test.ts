import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkMachine, checkNode } from '../../../src/neo4j/check-machine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cloudties-machine-'));
  await writeFile(join(folder, 'file'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bare = () => ({
  neo4j: { user: 'neo4j', heap: '512m' },
  dataFolder: join(folder, 'data'),
  cacheFolder: join(folder, 'cache'),
  childEnv: { PATH: '/nowhere' },
});

test.each([
  ['v20.19.0', 'ok'],
  ['v22.1.0', 'ok'],
  ['v20.18.3', 'missing'],
  ['v18.20.0', 'missing'],
])('Node %s is %s', (version, state) => {
  expect(checkNode(version).state).toBe(state);
});

test('a machine without Java, Maven and Docker has no way to a Neo4j, and each fix is named', async () => {
  const { checks, ways } = await checkMachine(bare(), 0);
  expect(ways).toEqual([]);
  const byName = new Map(checks.map((check) => [check.name, check]));
  expect(byName.get('Java')).toMatchObject({ state: 'missing', fix: expect.stringContaining('install Java') });
  expect(byName.get('Maven')).toMatchObject({ state: 'missing', fix: expect.stringContaining('install Maven') });
  expect(byName.get('Docker')).toMatchObject({ state: 'note', found: 'not found' });
  expect(byName.get('data folder')).toMatchObject({ state: 'ok' });
});

test('a data folder that cannot be made is missing, one that does not exist yet is not', async () => {
  const { checks } = await checkMachine({ ...bare(), dataFolder: join(folder, 'file', 'data') }, 0);
  expect(checks.find(({ name }) => name === 'data folder')).toMatchObject({
    state: 'missing',
    fix: expect.stringContaining('CLOUDTIES_DATA'),
  });
});

test('a configured Neo4j that does not answer is the only way looked at', async () => {
  const settings = { ...bare(), neo4j: { ...bare().neo4j, uri: 'bolt://127.0.0.1:1', password: 'x' } };
  const { checks, ways } = await checkMachine({ ...settings, childEnv: { PATH: '/nowhere' } }, 0);
  expect(ways).toEqual([]);
  const faults = checks.filter(({ state }) => state === 'missing');
  expect(faults.map(({ name }) => name)).toEqual(['database']);
  expect(checks.find(({ name }) => name === 'database')).toMatchObject({
    state: 'missing',
    found: 'NEO4J_UNREACHABLE',
  });
});

test('a port that is taken is noted', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const { checks } = await checkMachine(bare(), port);
  server.close();
  expect(checks.find(({ name }) => name === 'port of cloudties')).toMatchObject({
    state: 'note',
    found: `${port} is taken`,
  });
});
