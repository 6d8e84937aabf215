import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ports } from './choose-ports.ts';
import { connectServer } from './connect-server.ts';
import type { EmbeddedHome } from './embedded-home.ts';
import {
  EMBEDDED_USER,
  type EmbeddedOptions,
  type EmbeddedServer,
  START_TIMEOUT,
  toAddress,
} from './embedded-server.ts';
import { type JavaSetup, prepareCommand } from './prepare-command.ts';
import { type ServerRun, writeState } from './server-state.ts';
import { spawnSupervised } from './spawn-supervised.ts';
import { stopServer } from './stop-server.ts';
import { toStartError } from './to-start-error.ts';

/** Runs the server until it answers. @returns it, or what it printed if it ended before that */
export async function launchServer(
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
    const watched = { ...options, signal: AbortSignal.any(signals) };
    await waitForStart(home, watched);
    const driver = await connectServer(home, ports, password, watched);
    if (!held) java.detach();
    const stop = async () => {
      if (held) await stopServer(home, run);
    };
    return { driver, ...toAddress(ports), user: EMBEDDED_USER, password, owned: true, stop };
  } catch (error) {
    const hasEnded = ended.signal.aborted;
    await stopServer(home, run);
    options.signal?.throwIfAborted();
    if (hasEnded) return { log: await readLog(home) };
    throw error;
  }
}

/** Waits for the line that Neo4j prints when all of it answers; to ask the port would risk asking somebody else's server. */
async function waitForStart(home: EmbeddedHome, options: EmbeddedOptions): Promise<void> {
  const { onProgress, signal, startTimeoutMs = START_TIMEOUT } = options;
  const started = performance.now();
  let told = 0;
  for (;;) {
    signal?.throwIfAborted();
    const log = await readLog(home);
    if (/ Started\.$/m.test(log)) return;
    const elapsed = performance.now() - started;
    if (elapsed > startTimeoutMs) {
      throw toStartError(`Neo4j was not ready after ${Math.round(startTimeoutMs / 1000)} s.`, log, home.consoleLog);
    }
    const seconds = Math.floor(elapsed / 1000);
    if (seconds > told) onProgress?.(`Starting Neo4j (${seconds} s)`);
    told = seconds;
    await pause(100);
  }
}

function readLog(home: EmbeddedHome): Promise<string> {
  return readFile(home.consoleLog, 'utf8').catch(() => '');
}
