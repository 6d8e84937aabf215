import { AppError } from '../errors.ts';
import { type EmbeddedHome, readPassword, toEmbeddedHome } from './embedded-home.ts';
import { EMBEDDED_USER, toAddress } from './embedded-server.ts';
import { isAlive, isServerProcess, readState, type ServerRun } from './server-state.ts';
import { stopServer } from './stop-server.ts';

export interface RunningEmbedded {
  readonly run: ServerRun;
  readonly uri: string;
  /** Where it answers HTTP and shows Neo4j Browser. */
  readonly httpUrl: string;
  readonly user: string;
  /** Absent when its file is gone. */
  readonly password?: string;
  readonly home: EmbeddedHome;
}

/** Finds the embedded server that runs on a data folder; starts nothing and writes nothing. */
export async function findEmbedded(dataFolder: string): Promise<RunningEmbedded | undefined> {
  const home = toEmbeddedHome(dataFolder);
  const state = readState(home);
  if (state?.run === undefined || !isServerProcess(state.run.javaPid, home)) return undefined;
  const password = await readPassword(home);
  const { uri, httpUrl } = toAddress(state);
  return {
    run: state.run,
    uri,
    httpUrl,
    user: EMBEDDED_USER,
    ...(password !== undefined && { password }),
    home,
  };
}

/**
 * Stops the embedded server of a data folder and waits until it is gone.
 * @param force also stops one that ends with another process, which then loses its database
 * @returns whether there was one
 * @throws AppError LOCKED when another process holds it
 */
export async function stopEmbedded(dataFolder: string, force: boolean): Promise<boolean> {
  const running = await findEmbedded(dataFolder);
  if (running === undefined) return false;
  const { home, run } = running;
  if (!force && run.holderPid !== undefined && isAlive(run.holderPid)) {
    throw new AppError(
      'LOCKED',
      `This Neo4j belongs to process ${run.holderPid} and ends with it. End that process, or add --force.`,
    );
  }
  await stopServer(home, run);
  return true;
}
