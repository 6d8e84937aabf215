import { setTimeout as pause } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { AppError } from '../errors.ts';

export interface LockOptions {
  /** How long to wait for the other process, in milliseconds. */
  readonly waitMs: number;
  /** Called once when another process holds the lock. */
  readonly onWait?: () => void;
  readonly signal?: AbortSignal;
}

const PAUSE = 250;

/**
 * Waits for the lock of a folder and takes it; a lock whose process died is taken over after ten seconds.
 * @returns the release; it never fails
 * @throws AppError LOCKED when the other process does not let go in time
 */
export async function lockFolder(
  folder: string,
  lockfilePath: string,
  options: LockOptions,
): Promise<() => Promise<void>> {
  const { waitMs, onWait, signal } = options;
  const deadline = performance.now() + waitMs;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      // Held up for long and overtaken: Neo4j's own store lock and the atomic renames keep both sides whole.
      const release = await lockfile.lock(folder, {
        lockfilePath,
        stale: 10_000,
        update: 2_000,
        onCompromised: () => {},
      });
      return () => release().catch(() => {});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    }
    if (attempt === 1) onWait?.();
    if (performance.now() > deadline) {
      throw new AppError(
        'LOCKED',
        `Another process has been busy in ${folder} for ${Math.round(waitMs / 1000)} s. Wait for it or end it; if there is none, delete ${lockfilePath}.`,
      );
    }
    await pause(PAUSE);
  }
}
