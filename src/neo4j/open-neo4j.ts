import type { Driver } from 'neo4j-driver';
import { AppError } from '../errors.ts';
import { type ConnectOptions, connectNeo4j } from './connect-neo4j.ts';
import type { EmbeddedOptions } from './embedded-server.ts';
import type { Neo4jSettings } from './neo4j-settings.ts';
import { startEmbedded } from './start-embedded.ts';

export interface Neo4jHandle {
  readonly kind: 'uri' | 'embedded';
  readonly driver: Driver;
  readonly uri: string;
  readonly user: string;
  /** To be shown to the user of this terminal alone, never logged. */
  readonly password: string;
  readonly database?: string;
  /** Where Neo4j answers HTTP and shows Neo4j Browser; known of the embedded server alone. */
  readonly httpUrl?: string;
  /** Whether this call started the server, which then ends with `close`. */
  readonly owned: boolean;
  /** Closes the driver and stops the server if it is ours; waits until it is gone. May be called twice. */
  close(): Promise<void>;
}

export type OpenOptions = ConnectOptions & Omit<EmbeddedOptions, 'detached'>;

/**
 * Opens the configured Neo4j, else starts or joins the embedded one of the data folder.
 * However this process ends, a server that it started ends too.
 * @throws AppError NEO4J_MISSING, NEO4J_START, NEO4J_AUTH, NEO4J_UNREACHABLE, DATA_FOLDER, LOCKED, CONFIG_INVALID
 */
export async function openNeo4j(settings: Neo4jSettings, options: OpenOptions = {}): Promise<Neo4jHandle> {
  const { uri } = settings.neo4j;
  return uri === undefined ? openEmbedded(settings, options) : openUri(uri, settings.neo4j, options);
}

async function openUri(uri: string, settings: Neo4jSettings['neo4j'], options: OpenOptions): Promise<Neo4jHandle> {
  const { user, password, database } = settings;
  if (password === undefined) {
    throw new AppError('CONFIG_INVALID', 'NEO4J_URI is set, but NEO4J_PASSWORD is not. Set it, or unset NEO4J_URI.');
  }
  const address = { uri, user, password, ...(database !== undefined && { database }) };
  const driver = await connectNeo4j(address, options);
  return { kind: 'uri', driver, ...address, owned: false, close: () => driver.close() };
}

async function openEmbedded(settings: Neo4jSettings, options: OpenOptions): Promise<Neo4jHandle> {
  const server = await startEmbedded(settings, options);
  const { driver, uri, httpUrl, user, password, owned } = server;
  const close = async () => {
    await driver.close();
    await server.stop();
  };
  return { kind: 'embedded', driver, uri, user, password, owned, close, httpUrl };
}
