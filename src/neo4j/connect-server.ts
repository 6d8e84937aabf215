import type { Driver } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import type { Ports } from './choose-ports.ts';
import { connectNeo4j } from './connect-neo4j.ts';
import { type EmbeddedHome, readPassword } from './embedded-home.ts';
import { EMBEDDED_USER, type EmbeddedOptions, toAddress } from './embedded-server.ts';

/** For a server that says that it has started, in milliseconds. */
const CONNECT_WAIT = 30_000;

/**
 * Opens a driver on the embedded server.
 * @throws AppError NEO4J_AUTH naming the password file, NEO4J_UNREACHABLE after half a minute
 */
export async function connectServer(
  home: EmbeddedHome,
  ports: Ports,
  password: string,
  { signal }: EmbeddedOptions,
): Promise<Driver> {
  const address = { uri: toAddress(ports).uri, user: EMBEDDED_USER, password };
  try {
    return await connectNeo4j(address, { waitMs: CONNECT_WAIT, ...(signal && { signal }) });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NEO4J_AUTH') throw error;
    throw new AppError(
      'NEO4J_AUTH',
      `The password in ${home.password} is not the one of the database beside it. Write the right one into that file, or delete ${home.folder} to begin with an empty graph.`,
      { cause: error },
    );
  }
}

/** Reads or makes the password. @throws AppError NEO4J_AUTH where its file is gone */
export async function requirePassword(home: EmbeddedHome): Promise<string> {
  const password = await readPassword(home);
  if (password !== undefined) return password;
  throw new AppError(
    'NEO4J_AUTH',
    `${home.password} is missing, but the database beside it has a password. Put the file back, or delete ${home.folder} to begin with an empty graph.`,
  );
}
