import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type EmbeddedHome, replaceFile } from './embedded-home.ts';

const run = z.object({
  javaPid: z.number().int().positive(),
  supervisorPid: z.number().int().positive(),
  /** The process at whose end the server stops; absent when it stays until `neo4j stop`. */
  holderPid: z.number().int().positive().optional(),
  startedAt: z.string(),
  stopping: z.boolean().optional(),
});

const state = z.object({
  boltPort: z.number().int().min(1).max(65535),
  httpPort: z.number().int().min(1).max(65535),
  run: run.optional(),
});

/** The ports of the last start and, while it runs, the processes of the server. */
export type ServerState = z.infer<typeof state>;
export type ServerRun = z.infer<typeof run>;

/** Reads what the last start wrote; undefined where nothing, or nothing readable, is there. */
export function readState(home: EmbeddedHome): ServerState | undefined {
  try {
    return state.parse(JSON.parse(readFileSync(home.state, 'utf8')));
  } catch {
    return undefined;
  }
}

export async function writeState(home: EmbeddedHome, value: ServerState): Promise<void> {
  await replaceFile(home.state, `${JSON.stringify(value, null, 2)}\n`);
}

/** Forgets the processes of a run that is over and keeps the ports; a run that began since then is left alone. */
export async function forgetRun(home: EmbeddedHome, javaPid: number): Promise<void> {
  const current = readState(home);
  if (current?.run?.javaPid !== javaPid) return;
  await writeState(home, { boltPort: current.boltPort, httpPort: current.httpPort });
}

/** Tells whether a process lives. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells whether a process is one of this server and not another program that got the same number. */
export function isServerProcess(pid: number, home: EmbeddedHome): boolean {
  return isAlive(pid) && readCommandLine(pid).includes(`--home-dir=${home.folder}`);
}

function readCommandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    try {
      return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    } catch {
      return '';
    }
  }
}
