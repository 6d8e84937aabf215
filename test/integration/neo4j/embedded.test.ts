import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Config, ROOT, readConfig } from '../../../src/config.ts';
import { connectNeo4j } from '../../../src/neo4j/connect-neo4j.ts';
import { toEmbeddedHome } from '../../../src/neo4j/embedded-home.ts';
import { fetchJars } from '../../../src/neo4j/fetch-jars.ts';
import { findEmbedded } from '../../../src/neo4j/find-embedded.ts';
import { findJava, findMaven } from '../../../src/neo4j/find-java.ts';
import { type Neo4jHandle, openNeo4j } from '../../../src/neo4j/open-neo4j.ts';
import { isAlive, readState, writeState } from '../../../src/neo4j/server-state.ts';

// One data folder and one story: each test goes on where the last one ended, since every start of the server takes seconds.

const plain = readConfig({ ...process.env, NEO4J_URI: '' });
const canStart = (await findJava(plain.childEnv))?.isUsable === true && (await findMaven(plain.childEnv)) !== undefined;
if (!canStart) console.log('skipped: the embedded Neo4j needs Java 17 or newer and Maven');

describe.skipIf(!canStart)('the embedded Neo4j', () => {
  let folder: string;
  let config: Config;
  let environment: NodeJS.ProcessEnv;
  const blockers: Server[] = [];
  const children: ChildProcess[] = [];
  const home = () => toEmbeddedHome(config.dataFolder);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cloudties embedded '));
    environment = {
      ...process.env,
      NEO4J_URI: '',
      CLOUDTIES_DATA: join(folder, 'data'),
      CLOUDTIES_NEO4J_HEAP: '512m',
      CLOUDTIES_LOG: 'silent',
    };
    config = readConfig(environment);
    for (const port of [7687, 7474]) {
      const blocker = createServer();
      // Taken by somebody else already is as good.
      await new Promise((resolve) =>
        blocker.once('error', resolve).listen(port, '127.0.0.1', () => resolve(undefined)),
      );
      blockers.push(blocker);
    }
  });

  afterAll(async () => {
    for (const blocker of blockers) blocker.close();
    for (const child of children) child.kill('SIGKILL');
    const run = readState(home())?.run;
    if (run !== undefined && isAlive(run.javaPid)) process.kill(run.javaPid, 'SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts a program of its own that opens the server and holds it. */
  async function startHolder(): Promise<{ child: ChildProcess; uri: string; owned: boolean }> {
    const script = join(ROOT, 'test', 'neo4j', 'hold-server.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      cwd: ROOT,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    for await (const line of createInterface(child.stdout!)) return { child, ...JSON.parse(line) };
    throw new Error('the holder ended without a word');
  }

  const cli = (...args: string[]) =>
    promisify(execFile)(process.execPath, [join(ROOT, 'bin', 'cloudties.js'), ...args], { env: environment }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error) => ({ code: error.code as number, stdout: String(error.stdout), stderr: String(error.stderr) }),
    );

  const scalar = async ({ driver }: Pick<Neo4jHandle, 'driver'>, statement: string) =>
    (await driver.executeQuery(statement)).records[0]?.get(0);

  const javaPid = () => readState(home())?.run?.javaPid ?? 0;

  describe('held by another process', () => {
    let holder: Awaited<ReturnType<typeof startHolder>>;
    let java: number;
    beforeAll(async () => {
      holder = await startHolder();
      java = javaPid();
    });

    test('is owned by the process that started it, on ports that were free', () => {
      expect(holder.owned).toBe(true);
      expect(isAlive(java)).toBe(true);
      const { boltPort, httpPort } = readState(home())!;
      expect(holder.uri).toBe(`bolt://127.0.0.1:${boltPort}`);
      expect([7687, 7474]).not.toContain(boltPort);
      expect([7687, 7474]).not.toContain(httpPort);
    });

    test('has a password that only the user can read, and that no command line shows', async () => {
      expect((await stat(home().password)).mode & 0o777).toBe(0o600);
      expect((await stat(home().folder)).mode & 0o777).toBe(0o700);
      const password = (await readFile(home().password, 'utf8')).trim();
      const { stdout } = await promisify(execFile)('ps', ['axww', '-o', 'args']);
      expect(stdout).toContain(home().folder);
      expect(stdout).not.toContain(password);
    });

    test('listens on the loopback alone', async (context) => {
      const { boltPort, httpPort } = readState(home())!;
      expect(await answers('127.0.0.1', boltPort)).toBe(true);
      expect(await answers('127.0.0.1', httpPort)).toBe(true);
      const outside = Object.values(networkInterfaces())
        .flat()
        .find((address) => address !== undefined && !address.internal && address.family === 'IPv4');
      if (outside === undefined) return context.skip('this machine has no address but the loopback');
      expect(await answers(outside.address, boltPort)).toBe(false);
      expect(await answers(outside.address, httpPort)).toBe(false);
    });

    test('is shared by a second start, which leaves it running', async () => {
      const shared = await openNeo4j(config);
      expect(shared).toMatchObject({ kind: 'embedded', owned: false, uri: holder.uri, user: 'neo4j' });
      expect(await scalar(shared, "CREATE (probe:Probe {name: 'kept'}) RETURN probe.name")).toBe('kept');
      await shared.close();
      expect(javaPid()).toBe(java);
      expect(isAlive(java)).toBe(true);
    });

    test('serves Neo4j Browser at the address that it names', async () => {
      const { httpUrl } = (await findEmbedded(config.dataFolder))!;
      const answer = await fetch(new URL('/browser/', httpUrl));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('Neo4j Browser');
    });

    test('refuses a wrong password as NEO4J_AUTH, at once', async () => {
      const attempt = connectNeo4j({ uri: holder.uri, user: 'neo4j', password: 'wrong' }, { waitMs: 60_000 });
      await expect(attempt).rejects.toMatchObject({ code: 'NEO4J_AUTH' });
    });

    test('names the password file when that does not fit', async () => {
      const right = await readFile(home().password, 'utf8');
      await writeFile(home().password, 'wrong\n');
      const attempt = openNeo4j(config);
      await expect(attempt).rejects.toMatchObject({
        code: 'NEO4J_AUTH',
        message: expect.stringContaining(home().password),
      });
      await writeFile(home().password, right);
    });

    test('says which database is not there', async () => {
      const password = (await readFile(home().password, 'utf8')).trim();
      // Three wrong passwords lock the login for some seconds; two were given.
      const attempt = connectNeo4j({ uri: holder.uri, user: 'neo4j', password, database: 'nowhere' }, { waitMs: 0 });
      await expect(attempt).rejects.toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining("'nowhere'"),
      });
    });

    test('is not stopped from outside without force', async () => {
      expect(await cli('neo4j', 'stop')).toMatchObject({ code: 6, stderr: expect.stringContaining('LOCKED') });
      expect(isAlive(java)).toBe(true);
    });

    test('ends when its holder is killed by kill -9', async () => {
      holder.child.kill('SIGKILL');
      await expect.poll(() => isAlive(java), { timeout: 40_000, interval: 200 }).toBe(false);
      expect(await readFile(home().consoleLog, 'utf8')).toContain('Stopped.');
    });
  });

  describe('started again', () => {
    let handles: Neo4jHandle[];
    beforeAll(async () => {
      for (const blocker of blockers.splice(0)) blocker.close();
      handles = await Promise.all([openNeo4j(config), openNeo4j(config)]);
    });

    test('by two at once is one server with one owner', () => {
      expect(handles.map(({ owned }) => owned).sort()).toEqual([false, true]);
      expect(handles[0]!.uri).toBe(handles[1]!.uri);
    });

    test('kept its data and its ports, although the usual ones are free now', async () => {
      expect(await scalar(handles[0]!, 'MATCH (probe:Probe) RETURN count(probe)')).toBe(1);
      expect(handles[0]!.uri).not.toBe('bolt://127.0.0.1:7687');
    });

    test('sends no usage reports and keeps Neo4j Browser from it', async () => {
      const value = (name: string) =>
        scalar(handles[0]!, `SHOW SETTINGS YIELD name, value WHERE name = '${name}' RETURN value`);
      expect(await value('dbms.usage_report.enabled')).toBe('false');
      expect(await value('client.allow_telemetry')).toBe('false');
    });

    test('stops cleanly with its owner, and both may be closed twice', async () => {
      const java = javaPid();
      for (const handle of [...handles, ...handles]) await handle.close();
      expect(isAlive(java)).toBe(false);
      expect(readState(home())?.run).toBeUndefined();
      expect(await readFile(home().consoleLog, 'utf8')).toMatch(/Stopped\.\s*$/);
    });
  });

  describe('left running by the command line', () => {
    test('starts although the state file names a program that is no Neo4j', async () => {
      const { boltPort, httpPort } = readState(home())!;
      const stale = { javaPid: process.pid, supervisorPid: process.pid, startedAt: '2024-01-01T00:00:00.000Z' };
      await writeState(home(), { boltPort, httpPort, run: stale });
      expect(await cli('neo4j', 'status')).toMatchObject({ code: 5 });
      const { code, stdout } = await cli('neo4j', 'start');
      expect(code).toBe(0);
      expect(stdout).toContain(`bolt://127.0.0.1:${boltPort}`);
      expect(isAlive(process.pid)).toBe(true);
    }, 120_000);

    test('is joined, and stays when the other ends', async () => {
      const handle = await openNeo4j(config);
      expect(handle.owned).toBe(false);
      await handle.close();
      expect((await cli('ask', 'customers', 'aws')).stderr).not.toContain('neo4j start');
      expect(await cli('neo4j', 'status')).toMatchObject({ code: 0, stdout: expect.stringContaining('stays until') });
    });

    test('stops when told to, and telling it again is no error', async () => {
      const java = javaPid();
      expect(await cli('neo4j', 'stop')).toMatchObject({ code: 0, stdout: expect.stringContaining('is stopped') });
      expect(isAlive(java)).toBe(false);
      expect(await cli('neo4j', 'stop')).toMatchObject({ code: 0, stdout: expect.stringContaining('No Neo4j') });
    });

    test('is what a command advises that had to start its own', async () => {
      const hint =
        /Neo4j was started for this command alone, which took \d+ s; `cloudties neo4j start` keeps one running/g;
      expect((await cli('ask', 'customers', 'aws')).stderr.match(hint)).toHaveLength(1);
    }, 120_000);
  });

  describe('that does not start', () => {
    test('because its configuration is refused, is NEO4J_START with its own words', async () => {
      const attempt = openNeo4j({ ...config, neo4j: { ...config.neo4j, heap: 'much' } });
      await expect(attempt).rejects.toMatchObject({ code: 'NEO4J_START', message: expect.stringContaining('heap') });
    });

    test('because Java wants more memory than there is, is NEO4J_START with the end of the log', async () => {
      const attempt = openNeo4j({ ...config, neo4j: { ...config.neo4j, heap: '900000g' } });
      await expect(attempt).rejects.toMatchObject({
        code: 'NEO4J_START',
        message: expect.stringContaining(home().consoleLog),
      });
    });

    test('because it is interrupted, ends and gives the reason', async () => {
      const stop = new AbortController();
      const reason = new Error('interrupted');
      const onProgress = (message: string) => {
        if (message.startsWith('Starting Neo4j (')) stop.abort(reason);
      };
      await expect(openNeo4j(config, { signal: stop.signal, onProgress })).rejects.toBe(reason);
      expect(readState(home())?.run).toBeUndefined();
      const left = await promisify(execFile)('ps', ['axww', '-o', 'args']);
      expect(left.stdout).not.toContain(`--home-dir=${home().folder}`);
    });

    test('because its password was lost, is NEO4J_AUTH and no new one is made', async () => {
      await rm(home().password);
      await expect(openNeo4j(config)).rejects.toMatchObject({ code: 'NEO4J_AUTH' });
      await expect(readFile(home().password)).rejects.toMatchObject({ code: 'ENOENT' });
    });

    test('because the data folder lies below a file, is DATA_FOLDER', async () => {
      const file = join(folder, 'file');
      await writeFile(file, '');
      await expect(openNeo4j({ ...config, dataFolder: join(file, 'data') })).rejects.toMatchObject({
        code: 'DATA_FOLDER',
      });
    });
  });

  test('two fetches at once leave one complete set of jars and nothing else', async () => {
    const cache = join(folder, 'cache');
    const told: string[] = [];
    const options = { env: config.childEnv, onProgress: (message: string) => told.push(message) };
    const [first, second] = await Promise.all([fetchJars(cache, options), fetchJars(cache, options)]);
    expect(first).toBe(second);
    expect(await readdir(cache)).toHaveLength(1);
    expect((await readdir(first)).length).toBeGreaterThan(150);
    expect(told.filter((message) => message.startsWith('Fetching Neo4j'))[0]).toContain('once');
    expect(told.some((message) => message.includes('another') || message.includes('Another'))).toBe(true);
  });
});

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });
}
