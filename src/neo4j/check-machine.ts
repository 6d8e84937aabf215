import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { availableParallelism, freemem, totalmem } from 'node:os';
import { dirname } from 'node:path';
import getPort, { clearLockedPorts } from 'get-port';
import { AppError } from '../errors.ts';
import { connectNeo4j, type Neo4jAddress } from './connect-neo4j.ts';
import { findJars } from './fetch-jars.ts';
import { findEmbedded } from './find-embedded.ts';
import { findJava, findMaven } from './find-java.ts';
import { NEO4J_RELEASE } from './neo4j-release.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { runCommand } from './run-command.ts';

export interface Check {
  readonly name: string;
  /** `note`: works, but worth knowing. */
  readonly state: 'ok' | 'note' | 'missing';
  readonly found: string;
  /** What to do about it; absent when all is well. */
  readonly fix?: string;
}

export interface MachineReport {
  readonly checks: readonly Check[];
  /** Ways to a Neo4j that work here; empty when none does. */
  readonly ways: readonly ('uri' | 'embedded' | 'docker')[];
}

const NODE = { major: 20, minor: 19 };
const MIN_MEMORY_MB = 1500;
const MIN_DISK_MB = 1000;

/**
 * Looks at all that a Neo4j needs here; starts nothing and writes nothing.
 * @param servicePort where cloudties itself would listen
 */
export async function checkMachine(settings: Neo4jSettings, servicePort: number): Promise<MachineReport> {
  const { childEnv: env, cacheFolder, dataFolder } = settings;
  const [java, maven, jars, docker, data, cache, database] = await Promise.all([
    findJava(env),
    findMaven(env),
    findJars(cacheFolder),
    checkDocker(env),
    checkFolder('data folder', dataFolder, 'CLOUDTIES_DATA'),
    checkFolder('cache folder', cacheFolder, 'CLOUDTIES_CACHE'),
    checkDatabase(settings),
  ]);
  const running = await findEmbedded(dataFolder);
  const ports = await Promise.all([
    checkPort('port of cloudties', servicePort, 'set CLOUDTIES_PORT to another one'),
    ...(running === undefined ? [7687, 7474].map((port) => checkPort(`port ${port}`, port)) : []),
  ]);
  const javaCheck = toJavaCheck(java);
  const mavenCheck = toMavenCheck(maven, jars !== undefined);
  const canEmbed = [javaCheck, mavenCheck, data, cache].every((check) => check.state !== 'missing');
  const ways = [
    ...(settings.neo4j.uri !== undefined && database.state === 'ok' ? (['uri'] as const) : []),
    ...(settings.neo4j.uri === undefined && canEmbed ? (['embedded'] as const) : []),
    ...(settings.neo4j.uri === undefined && docker.state === 'ok' ? (['docker'] as const) : []),
  ];
  const embedding = [javaCheck, mavenCheck, toJarsCheck(jars), docker, data, cache];
  return {
    checks: [
      checkNode(process.version),
      checkMemory(),
      ...(settings.neo4j.uri === undefined ? embedding : embedding.map(toNote)),
      ...ports,
      database,
    ],
    ways,
  };
}

/** Makes a remark of what is missing, where a configured Neo4j makes up for it. */
function toNote({ name, state, found }: Check): Check {
  return state === 'missing'
    ? { name, state: 'note', found: `${found}; not needed with NEO4J_URI` }
    : { name, state, found };
}

/** Checks a version of Node as `process.version` writes it. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  const isUsable = major > NODE.major || (major === NODE.major && minor >= NODE.minor);
  return isUsable
    ? { name: 'Node', state: 'ok', found: version }
    : { name: 'Node', state: 'missing', found: version, fix: `install Node ${NODE.major}.${NODE.minor} or newer` };
}

function toJavaCheck(java: { readonly version: number; readonly isUsable: boolean } | undefined): Check {
  const fix = `install Java ${NEO4J_RELEASE.java} or 21 (Debian, Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21)`;
  if (java === undefined) return { name: 'Java', state: 'missing', found: 'not found', fix };
  const found = String(java.version);
  return java.isUsable ? { name: 'Java', state: 'ok', found } : { name: 'Java', state: 'missing', found, fix };
}

function toMavenCheck(maven: string | undefined, hasJars: boolean): Check {
  if (maven !== undefined) return { name: 'Maven', state: 'ok', found: maven };
  if (hasJars) return { name: 'Maven', state: 'note', found: 'not found, and not needed any more' };
  const fix = 'install Maven (Debian, Ubuntu: apt install maven; macOS: brew install maven); it fetches Neo4j once';
  return { name: 'Maven', state: 'missing', found: 'not found', fix };
}

function toJarsCheck(jars: string | undefined): Check {
  const name = `Neo4j ${NEO4J_RELEASE.server}`;
  return jars === undefined
    ? { name, state: 'note', found: `is fetched at the first start (${NEO4J_RELEASE.megabytes} MB)` }
    : { name, state: 'ok', found: jars };
}

async function checkDocker(env: Readonly<Record<string, string>>): Promise<Check> {
  const ask = (args: readonly string[]) => runCommand('docker', args, { env, timeout: 10_000 });
  const { code, stdout } = await ask(['version', '--format', '{{.Server.Version}}']);
  if (code === undefined)
    return { name: 'Docker', state: 'note', found: 'not found', fix: 'only needed for docker compose up' };
  if (code !== 0)
    return { name: 'Docker', state: 'note', found: 'its daemon does not answer', fix: 'start the Docker service' };
  const compose = await ask(['compose', 'version', '--short']);
  const found = `${stdout.trim()}, compose ${compose.code === 0 ? compose.stdout.trim() : 'not found'}`;
  return compose.code === 0
    ? { name: 'Docker', state: 'ok', found }
    : { name: 'Docker', state: 'note', found, fix: 'install the compose plugin' };
}

function checkMemory(): Check {
  const megabytes = (bytes: number) => Math.round(bytes / 1e6);
  const found = `${megabytes(freemem())} of ${megabytes(totalmem())} MB free, ${availableParallelism()} processors`;
  return megabytes(freemem()) >= MIN_MEMORY_MB
    ? { name: 'memory', state: 'ok', found }
    : { name: 'memory', state: 'note', found, fix: 'close other programs, or set CLOUDTIES_NEO4J_HEAP=512m' };
}

/** Looks at the folder, or at the nearest one above it that exists. */
async function checkFolder(name: string, folder: string, variable: string): Promise<Check> {
  const fix = `give write access, or name another folder in ${variable}`;
  try {
    const existing = await nearestExisting(folder);
    await access(existing, constants.W_OK);
    const { bavail, bsize } = await statfs(existing);
    const free = Math.floor((bavail * bsize) / 1e6);
    const found = `${folder}, ${free} MB free`;
    if (free >= MIN_DISK_MB) return { name, state: 'ok', found };
    return {
      name,
      state: free < 100 ? 'missing' : 'note',
      found,
      fix: `make room, or name another folder in ${variable}`,
    };
  } catch {
    return { name, state: 'missing', found: `${folder} cannot be written`, fix };
  }
}

async function nearestExisting(folder: string): Promise<string> {
  for (let path = folder; ; path = dirname(path)) {
    try {
      await access(`${path}/.`);
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || path === dirname(path)) throw error;
    }
  }
}

async function checkPort(name: string, port: number, fix?: string): Promise<Check> {
  clearLockedPorts();
  if (port === 0 || (await getPort({ port })) === port) return { name, state: 'ok', found: `${port} is free` };
  if (fix !== undefined) return { name, state: 'note', found: `${port} is taken`, fix };
  return { name, state: 'note', found: `${port} is taken; the embedded server takes another one` };
}

/** Asks the configured database, else the embedded server if it runs, for its version. */
async function checkDatabase({ neo4j, dataFolder }: Neo4jSettings): Promise<Check> {
  const name = 'database';
  let address: Neo4jAddress;
  if (neo4j.uri !== undefined) {
    const { uri, user, password = '', database } = neo4j;
    address = { uri, user, password, ...(database !== undefined && { database }) };
  } else {
    const running = await findEmbedded(dataFolder);
    if (running?.password === undefined) {
      return { name, state: 'note', found: 'the embedded one does not run; `cloudties up` starts it' };
    }
    address = { uri: running.uri, user: running.user, password: running.password };
  }
  try {
    const driver = await connectNeo4j(address, { waitMs: 0 });
    const { agent } = await driver.getServerInfo().finally(() => driver.close());
    return { name, state: 'ok', found: `${agent ?? 'Neo4j'} at ${address.uri}` };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { name, state: 'missing', found: error.code, fix: error.message };
  }
}
