import lockfile from 'proper-lockfile';
import { AppError } from '../errors.ts';

export interface LockOptions {
  /** How long to wait for the other process, in milliseconds. */
  readonly waitMs: number;
  /** Called once when another process holds the lock. */
  readonly onWait?: () => void;
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
  const take = (retries: number) =>
    lockfile.lock(folder, {
      lockfilePath,
      stale: 10_000,
      update: 2_000,
      retries: { retries, factor: 1, minTimeout: PAUSE, maxTimeout: PAUSE },
      // Held up for long and overtaken: Neo4j's own store lock and the atomic renames keep both sides whole.
      onCompromised: () => {},
    });
  const isHeld = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ELOCKED';
  let release: () => Promise<void>;
  try {
    release = await take(0);
  } catch (error) {
    if (!isHeld(error)) throw error;
    options.onWait?.();
    release = await take(Math.ceil(options.waitMs / PAUSE)).catch((later) => {
      if (!isHeld(later)) throw later;
      throw new AppError(
        'LOCKED',
        `Another process has been busy in ${folder} for ${Math.round(options.waitMs / 1000)} s. Wait for it or end it; if there is none, delete ${lockfilePath}.`,
      );
    });
  }
  return () => release().catch(() => {});
}
