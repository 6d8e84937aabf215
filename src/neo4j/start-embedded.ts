import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import { choosePorts, type Ports } from './choose-ports.ts';
import { connectNeo4j } from './connect-neo4j.ts';
import { type EmbeddedHome, makeEmbeddedHome, readPassword, replaceFile } from './embedded-home.ts';
import { fetchJars } from './fetch-jars.ts';
import { lockFolder } from './lock-folder.ts';
import { toNeo4jConf } from './neo4j-conf.ts';
import type { Neo4jSettings, OnProgress } from './neo4j-settings.ts';
import { type JavaSetup, prepareCommand, setInitialPassword } from './prepare-command.ts';
import { requireJava } from './require-java.ts';
import { isAlive, isServerProcess, readState, type ServerRun, writeState } from './server-state.ts';
import { spawnSupervised } from './spawn-supervised.ts';
import { stopServer } from './stop-server.ts';
import { isPortTaken, isStoreLocked, toStartError } from './to-start-error.ts';

export interface EmbeddedOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  /** How long the server may take to answer, in milliseconds. Default three minutes: slow disks, busy machines. */
  readonly startTimeoutMs?: number;
  /** Whether the server stays when this process ends. */
  readonly detached?: boolean;
  /** Hosts that Neo4j Browser may read guides and styles from; `localhost` by default. */
  readonly browserHosts?: readonly string[];
  /** Commands that Neo4j Browser runs when somebody connects. */
  readonly browserCommand?: string;
}

export interface EmbeddedServer {
  readonly driver: Driver;
  readonly uri: string;
  readonly httpUrl: string;
  readonly user: string;
  readonly password: string;
  /** Whether this call started it; then `stop` ends it. */
  readonly owned: boolean;
  /** Stops the server if this call started it and it was not to stay; waits until it is gone. */
  stop(): Promise<void>;
}

const START_TIMEOUT = 180_000;
const USER = 'neo4j';

/**
 * Starts the embedded server of a data folder, or joins the one that runs already.
 * @throws AppError NEO4J_MISSING, NEO4J_START, NEO4J_AUTH, NEO4J_UNREACHABLE, DATA_FOLDER, LOCKED
 */
export async function startEmbedded(settings: Neo4jSettings, options: EmbeddedOptions = {}): Promise<EmbeddedServer> {
  const { onProgress, startTimeoutMs = START_TIMEOUT } = options;
  const home = await makeEmbeddedHome(settings.dataFolder);
  const release = await lockFolder(home.folder, home.lock, {
    waitMs: startTimeoutMs + 60_000,
    onWait: () => onProgress?.('Another process is starting Neo4j; waiting for it'),
  });
  try {
    return (await joinRunning(home, options)) ?? (await startNew(home, settings, options));
  } finally {
    await release();
  }
}

/** Joins the running server; stops one whose holder is gone and forgets one that is over. */
async function joinRunning(home: EmbeddedHome, options: EmbeddedOptions): Promise<EmbeddedServer | undefined> {
  const state = readState(home);
  if (state?.run === undefined) return undefined;
  const { run } = state;
  const isHolderGone = run.holderPid !== undefined && !isAlive(run.holderPid);
  if (!isServerProcess(run.javaPid, home) || run.stopping || isHolderGone) {
    options.onProgress?.('Waiting for the last Neo4j to stop');
    await stopServer(home, run);
    return undefined;
  }
  const password = await requirePassword(home);
  const driver = await connect(home, state, password, { ...options, startTimeoutMs: 30_000 }).catch((error) => {
    if (!(error instanceof AppError) || error.code !== 'NEO4J_UNREACHABLE') throw error;
    throw new AppError(
      'NEO4J_UNREACHABLE',
      `Neo4j runs (process ${run.javaPid}) but does not answer. See ${home.consoleLog}; \`cloudties neo4j stop --force\` ends it.`,
      { cause: error },
    );
  });
  options.onProgress?.(`Joined the Neo4j that runs already (process ${run.javaPid})`);
  return { driver, ...toAddress(state), user: USER, password, owned: false, stop: async () => {} };
}

async function startNew(
  home: EmbeddedHome,
  settings: Neo4jSettings,
  options: EmbeddedOptions,
): Promise<EmbeddedServer> {
  const { onProgress, signal } = options;
  const env = settings.childEnv;
  const java = await requireJava(settings);
  const jars = await fetchJars(settings.cacheFolder, {
    env,
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
  });
  const password = await requirePassword(home);
  const setup: JavaSetup = { java, jars, env, ...(signal && { signal }) };
  let taken: Ports | undefined;
  for (let attempt = 1; ; attempt++) {
    const ports = await choosePorts(taken === undefined ? readState(home) : {}, taken);
    await replaceFile(home.conf, toNeo4jConf({ ...options, ...ports, heap: settings.neo4j.heap }));
    await setInitialPassword(home, setup);
    const failure = await launch(home, ports, password, setup, options);
    if ('driver' in failure) return failure;
    // Somebody was quicker with the port, or a server without a trace in our file is about to end.
    const mayHelp = isPortTaken(failure.log) || isStoreLocked(failure.log);
    if (!mayHelp || attempt === 3) throw toStartError('Neo4j ended while it started.', failure.log, home.consoleLog);
    if (isPortTaken(failure.log)) taken = ports;
    else await pause(5_000, undefined, signal && { signal });
  }
}

/** Runs the server until it answers. @returns it, or what it printed if it ended before that */
async function launch(
  home: EmbeddedHome,
  ports: Ports,
  password: string,
  setup: JavaSetup,
  options: EmbeddedOptions,
): Promise<EmbeddedServer | { readonly log: string }> {
  const held = options.detached !== true;
  const command = await prepareCommand(home, setup);
  options.signal?.throwIfAborted();
  const java = await spawnSupervised(command, { held, logFile: home.consoleLog, cwd: home.folder, env: setup.env });
  const run: ServerRun = {
    javaPid: java.pid,
    supervisorPid: java.supervisorPid,
    ...(held && { holderPid: process.pid }),
    startedAt: new Date().toISOString(),
  };
  const ended = new AbortController();
  void java.ended.then(() => ended.abort());
  try {
    await writeState(home, { ...ports, run });
    const signals = [ended.signal, ...(options.signal ? [options.signal] : [])];
    const driver = await connect(home, ports, password, { ...options, signal: AbortSignal.any(signals) });
    if (!held) java.detach();
    const stop = async () => {
      if (held) await stopServer(home, run);
    };
    return { driver, ...toAddress(ports), user: USER, password, owned: true, stop };
  } catch (error) {
    const hasEnded = ended.signal.aborted;
    await stopServer(home, run);
    options.signal?.throwIfAborted();
    const log = await readFile(home.consoleLog, 'utf8').catch(() => '');
    if (hasEnded) return { log };
    if (!(error instanceof AppError) || error.code !== 'NEO4J_UNREACHABLE') throw error;
    throw toStartError('Neo4j did not get ready in time.', log, home.consoleLog);
  }
}

async function connect(home: EmbeddedHome, ports: Ports, password: string, options: EmbeddedOptions): Promise<Driver> {
  const { onProgress, signal, startTimeoutMs = START_TIMEOUT } = options;
  const started = performance.now();
  let told = 0;
  const tell = () => {
    const seconds = Math.floor((performance.now() - started) / 1000);
    if (seconds === told) return;
    told = seconds;
    onProgress?.(`Starting Neo4j (${seconds} s)`);
  };
  try {
    return await connectNeo4j(
      { uri: toAddress(ports).uri, user: USER, password },
      { waitMs: startTimeoutMs, onProgress: tell, ...(signal && { signal }) },
    );
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NEO4J_AUTH') throw error;
    throw new AppError(
      'NEO4J_AUTH',
      `The password in ${home.password} is not the one of the database beside it. Write the right one into that file, or delete ${home.folder} to begin with an empty graph.`,
      { cause: error },
    );
  }
}

async function requirePassword(home: EmbeddedHome): Promise<string> {
  const password = await readPassword(home);
  if (password !== undefined) return password;
  throw new AppError(
    'NEO4J_AUTH',
    `${home.password} is missing, but the database beside it has a password. Put the file back, or delete ${home.folder} to begin with an empty graph.`,
  );
}

function toAddress({ boltPort, httpPort }: Ports): { uri: string; httpUrl: string } {
  return { uri: `bolt://127.0.0.1:${boltPort}`, httpUrl: `http://127.0.0.1:${httpPort}` };
}
