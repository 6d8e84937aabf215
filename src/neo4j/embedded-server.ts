import type { Driver } from 'neo4j-driver';
import type { Ports } from './choose-ports.ts';
import type { OnProgress } from './neo4j-settings.ts';

export interface EmbeddedOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
  /** How long the server may take to answer, in milliseconds. Default three minutes: slow disks, busy machines. */
  readonly startTimeoutMs?: number;
  /** Whether the server stays when this process ends. */
  readonly detached?: boolean;
  /** Hosts that Neo4j Browser may read guides and styles from; `localhost` by default. */
  readonly browserHosts?: readonly string[];
  /** Commands that Neo4j Browser runs when somebody connects. */
  readonly browserCommand?: string;
}

export interface EmbeddedServer {
  readonly driver: Driver;
  readonly uri: string;
  readonly httpUrl: string;
  readonly user: string;
  readonly password: string;
  /** Whether this call started it; then `stop` ends it. */
  readonly owned: boolean;
  /** Stops the server if this call started it and it was not to stay; waits until it is gone. */
  stop(): Promise<void>;
}

/** Milliseconds that the server may take to start when nothing else is said. */
export const START_TIMEOUT = 180_000;

/** The one user of the embedded server. */
export const EMBEDDED_USER = 'neo4j';

/** Writes the addresses of a server from its ports; it listens on the loopback alone. */
export function toAddress({ boltPort, httpPort }: Ports): { uri: string; httpUrl: string } {
  return { uri: `bolt://127.0.0.1:${boltPort}`, httpUrl: `http://127.0.0.1:${httpPort}` };
}
