import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import pRetry from 'p-retry';
import { AppError } from '../errors.ts';
import type { OnProgress } from './neo4j-settings.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
}

export interface ConnectOptions {
  /** How long to try again while nothing answers, in milliseconds; 0 tries once. Default 20 seconds. */
  readonly waitMs?: number;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

const DEFAULT_WAIT = 20_000;
/** Codes of a lost server: one cut while it shakes hands is a ProtocolError; the last is said by one that starts or stops. */
const AWAY: readonly string[] = [
  'ServiceUnavailable',
  'SessionExpired',
  'ProtocolError',
  'Neo.TransientError.General.DatabaseUnavailable',
];

/**
 * Opens a driver and waits, with growing pauses, until the database answers it.
 * @throws AppError NEO4J_AUTH at once, NEO4J_UNREACHABLE when the time is over, CONFIG_INVALID for a database that is not there
 */
export async function connectNeo4j(address: Neo4jAddress, options: ConnectOptions = {}): Promise<Driver> {
  const { waitMs = DEFAULT_WAIT, onProgress, signal } = options;
  const { uri, user, password, database } = address;
  const driver = openDriver(uri, user, password);
  const started = performance.now();
  try {
    await pRetry(() => verify(driver, database), {
      retries: Number.POSITIVE_INFINITY,
      minTimeout: 200,
      factor: 1.5,
      maxTimeout: 2_000,
      maxRetryTime: waitMs,
      ...(signal && { signal }),
      shouldRetry: ({ error }) => waitMs > 0 && isUnreachable(error),
      onFailedAttempt: ({ error }) => {
        const left = Math.ceil((waitMs - (performance.now() - started)) / 1000);
        if (isUnreachable(error) && left > 0)
          onProgress?.(`Neo4j at ${uri} does not answer yet; trying for ${left} s more`);
      },
    });
    return driver;
  } catch (error) {
    await driver.close();
    if (signal?.aborted) throw signal.reason;
    throw toNeo4jError(error, address);
  }
}

/**
 * Makes an AppError of an error of the driver; any other error comes back as it is.
 * @returns NEO4J_AUTH, NEO4J_UNREACHABLE, CONFIG_INVALID (no such database) or DATA_FOLDER (its disk is full)
 */
export function toNeo4jError(error: unknown, address: { readonly uri: string; readonly database?: string }): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { uri, database } = address;
  const tell = (code: ConstructorParameters<typeof AppError>[0], message: string) =>
    new AppError(code, message, { cause: error, details: { neo4jCode: error.code } });
  if (isUnreachable(error)) {
    return tell(
      'NEO4J_UNREACHABLE',
      `Neo4j at ${uri} does not answer (${toReason(error)}). Start it, or correct NEO4J_URI.`,
    );
  }
  if (error.code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return tell(
      'NEO4J_AUTH',
      `Neo4j at ${uri} saw too many wrong passwords and waits for some seconds. Correct NEO4J_PASSWORD.`,
    );
  }
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return tell(
      'NEO4J_AUTH',
      `Neo4j at ${uri} refuses the login (${toReason(error)}). Correct NEO4J_USER and NEO4J_PASSWORD.`,
    );
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return tell(
      'CONFIG_INVALID',
      `Neo4j at ${uri} has no database '${database ?? ''}'. Correct or unset NEO4J_DATABASE.`,
    );
  }
  if (/no space left|disk.*full/i.test(error.message)) {
    return tell(
      'DATA_FOLDER',
      `The disk of Neo4j at ${uri} is full (${toReason(error)}). Make room, then start again.`,
    );
  }
  return error;
}

/** Tells whether trying again later may help because no server answered, or one that was lost while it shook hands. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof Neo4jError && AWAY.includes(error.code);
}

/** Asks for an answer; of a named database by an empty transaction, since a connection alone does not look whether it is there. */
async function verify(driver: Driver, database: string | undefined): Promise<void> {
  if (database === undefined) {
    await driver.verifyConnectivity();
    return;
  }
  const session = driver.session({ database });
  try {
    const transaction = await session.beginTransaction();
    await transaction.rollback();
  } finally {
    await session.close();
  }
}

function openDriver(uri: string, user: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      userAgent: 'cloudties',
      telemetryDisabled: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 30_000,
      maxConnectionPoolSize: 50,
      // A connection that lay idle longer is asked first, so that a restarted server costs no failed statement.
      connectionLivenessCheckTimeout: 30_000,
    });
  } catch (error) {
    throw new AppError('CONFIG_INVALID', `NEO4J_URI is not usable: ${(error as Error).message}`, { cause: error });
  }
}

/** Takes the driver's words without its advice: the cause it names, else its first line. */
function toReason(error: Error): string {
  const cause = /Caused by: (.+)/.exec(error.message)?.[1];
  const [line = ''] = (cause ?? error.message).split('\n');
  return line.replace(/[.\s]+$/, '').slice(0, 200);
}
