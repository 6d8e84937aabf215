import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddedHome } from './embedded-home.ts';
import { forgetRun, isServerProcess, readState, type ServerRun, writeState } from './server-state.ts';
import { STOP_GRACE } from './spawn-supervised.ts';

/**
 * Stops the server of a run and waits until its processes are gone: asks, and after 30 seconds ends it.
 * A run that is over already is only forgotten.
 */
export async function stopServer(home: EmbeddedHome, run: ServerRun): Promise<void> {
  const current = readState(home);
  if (current?.run?.javaPid === run.javaPid) await writeState(home, { ...current, run: { ...run, stopping: true } });
  // The supervisor passes the signal on and ends what does not listen; without one this process does both.
  if (isServerProcess(run.supervisorPid, home)) signalTo(run.supervisorPid, 'SIGTERM');
  else if (isServerProcess(run.javaPid, home)) signalTo(run.javaPid, 'SIGTERM');
  if (!(await waitForEnd(home, run, STOP_GRACE + 5_000))) {
    signalTo(run.javaPid, 'SIGKILL');
    await waitForEnd(home, run, 5_000);
  }
  await forgetRun(home, run.javaPid);
}

/** Waits until the server's processes are gone. @returns whether they are, after so many milliseconds at most */
export async function waitForEnd(home: EmbeddedHome, run: ServerRun, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  const isThere = () => isServerProcess(run.javaPid, home) || isServerProcess(run.supervisorPid, home);
  while (isThere()) {
    if (performance.now() > deadline) return false;
    await pause(100);
  }
  return true;
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime.
  }
}
