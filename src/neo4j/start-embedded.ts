import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { choosePorts, type Ports } from './choose-ports.ts';
import { connectServer, requirePassword } from './connect-server.ts';
import { type EmbeddedHome, makeEmbeddedHome, replaceFile } from './embedded-home.ts';
import {
  EMBEDDED_USER,
  type EmbeddedOptions,
  type EmbeddedServer,
  START_TIMEOUT,
  toAddress,
} from './embedded-server.ts';
import { fetchJars } from './fetch-jars.ts';
import { launchServer } from './launch-server.ts';
import { lockFolder } from './lock-folder.ts';
import { toNeo4jConf } from './neo4j-conf.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { type JavaSetup, setInitialPassword } from './prepare-command.ts';
import { requireJava } from './require-java.ts';
import { isAlive, isServerProcess, readState } from './server-state.ts';
import { stopServer } from './stop-server.ts';
import { isPortTaken, isStoreLocked, toStartError } from './to-start-error.ts';

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
    ...(options.signal && { signal: options.signal }),
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
  const driver = await connectServer(home, state, password, options).catch((error) => {
    if (!(error instanceof AppError) || error.code !== 'NEO4J_UNREACHABLE') throw error;
    throw new AppError(
      'NEO4J_UNREACHABLE',
      `Neo4j runs (process ${run.javaPid}) but does not answer. See ${home.consoleLog}; \`cloudties neo4j stop --force\` ends it.`,
      { cause: error },
    );
  });
  options.onProgress?.(`Joined the Neo4j that runs already (process ${run.javaPid})`);
  return { driver, ...toAddress(state), user: EMBEDDED_USER, password, owned: false, stop: async () => {} };
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
  onProgress?.(`Starting Neo4j in ${home.folder}`);
  let taken: Ports | undefined;
  for (let attempt = 1; ; attempt++) {
    const ports = await choosePorts(taken === undefined ? readState(home) : {}, taken);
    await replaceFile(home.conf, toNeo4jConf({ ...options, ...ports, heap: settings.neo4j.heap }));
    await setInitialPassword(home, setup);
    const failure = await launchServer(home, ports, password, setup, options);
    if ('driver' in failure) return failure;
    // Somebody was quicker with the port, or a server without a trace in our file is about to end.
    const mayHelp = isPortTaken(failure.log) || isStoreLocked(failure.log);
    if (!mayHelp || attempt === 3) throw toStartError('Neo4j ended while it started.', failure.log, home.consoleLog);
    if (isPortTaken(failure.log)) taken = ports;
    else await pause(5_000);
    signal?.throwIfAborted();
  }
}
