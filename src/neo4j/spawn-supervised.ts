import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { AppError } from '../errors.ts';

/** Between SIGTERM and SIGKILL; Neo4j stops within ten seconds on an idle machine. */
export const STOP_GRACE = 30_000;

export interface SupervisedProcess {
  readonly pid: number;
  readonly supervisorPid: number;
  /** Settles when the program has ended. */
  readonly ended: Promise<void>;
  /** Lets the program live on when this process ends. */
  detach(): void;
}

export interface SuperviseOptions {
  /** Whether the program is stopped when this process ends, however it ends. */
  readonly held: boolean;
  readonly logFile: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a program below a small supervisor, which ends it when this process goes away, be it by kill -9.
 * @throws AppError NEO4J_START when the program cannot be run at all
 */
export function spawnSupervised(command: readonly string[], options: SuperviseOptions): Promise<SupervisedProcess> {
  const { held, logFile, cwd, env } = options;
  const supervisor = spawn(
    process.execPath,
    [join(import.meta.dirname, 'supervisor.js'), held ? 'held' : 'detached', logFile, String(STOP_GRACE), ...command],
    // Its own session, so that Ctrl-C in the terminal reaches us alone and we stop the server last.
    { cwd, env, detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  );
  return new Promise((resolve, reject) => {
    const fail = (reason: string) =>
      reject(new AppError('NEO4J_START', `Cannot run ${command[0]}: ${reason}. Its log would be ${logFile}.`));
    supervisor.once('error', (error) => fail(error.message));
    supervisor.once('exit', () => fail('it ended at once'));
    supervisor.once('message', (message: { pid?: number; error?: string }) => {
      if (message.pid === undefined) return fail(message.error ?? 'unknown reason');
      letGo(supervisor);
      resolve({
        pid: message.pid,
        supervisorPid: supervisor.pid!,
        ended: toEnd(supervisor),
        detach: () => {
          if (supervisor.connected) supervisor.disconnect();
        },
      });
    });
  });
}

function toEnd(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Keeps the supervisor from holding our event loop open. */
function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
