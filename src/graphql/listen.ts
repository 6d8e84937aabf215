import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../errors.ts';

/** How long a client may take, in milliseconds: the server hangs up on those who send a byte now and then to hold a connection. */
const PATIENCE = { headers: 10_000, request: 30_000 };
/** How long requests under way may take to end when the server closes, in milliseconds. */
const GRACE = 5_000;

export interface Listening {
  /** The address without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Takes no further request, waits for those under way (5 seconds at most) and closes. May be called twice. */
  close(): Promise<void>;
}

/**
 * Serves a handler over HTTP.
 * @param port 0 for any free one
 * @param patience how long a client may take to send its headers, and the whole request, in milliseconds; 10 and 30 seconds when absent
 * @throws AppError PORT_IN_USE when the address is taken or may not be used
 */
export async function listen(
  handler: RequestListener,
  host: string,
  port: number,
  patience: typeof PATIENCE = PATIENCE,
): Promise<Listening> {
  const { headers: headersTimeout, request: requestTimeout } = patience;
  const connectionsCheckingInterval = Math.min(headersTimeout, 5_000);
  const server = createServer({ headersTimeout, requestTimeout, connectionsCheckingInterval }, handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(toListenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  let closing: Promise<void> | undefined;
  const close = async () => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
    });
    clearTimeout(cut);
  };
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function toListenError(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'another program, perhaps another cloudties, listens there',
    EACCES: 'this user may not listen there',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'no machine has that name',
  };
  const reason = reasons[error.code ?? ''];
  if (reason === undefined) return error;
  return new AppError(
    'PORT_IN_USE',
    `Cannot listen on ${host}:${port}: ${reason}. Stop that program, or choose another port with --port or CLOUDTIES_PORT (0 for any free one).`,
    { cause: error },
  );
}
