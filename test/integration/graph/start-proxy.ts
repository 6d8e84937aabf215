import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

export interface Proxy {
  readonly uri: string;
  /** Cuts all connections once the client has sent so many bytes more, and refuses new ones for some milliseconds. */
  cutAfter(bytes: number, awayMs: number): void;
  /** Holds back what the server says, and closes nothing, as if it hung; until called with false. */
  stall(isStalled: boolean): void;
  /** How often it cut. */
  readonly cuts: number;
  close(): Promise<void>;
}

/** Starts a way to Neo4j that can be cut in the middle of a transaction. */
export async function startProxy(boltUri: string): Promise<Proxy> {
  const target = new URL(boltUri);
  const sockets = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let away = 0;
  let until = 0;
  let cuts = 0;
  let isStalled = false;
  let held: (() => void)[] = [];
  const server = createServer((client) => {
    if (performance.now() < until) {
      client.destroy();
      return;
    }
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    upstream.on('data', (bytes: Buffer) => {
      if (isStalled) held.push(() => client.write(bytes));
      else client.write(bytes);
    });
    client.on('data', (bytes: Buffer) => {
      left -= bytes.length;
      if (left > 0) {
        upstream.write(bytes);
        return;
      }
      left = Number.POSITIVE_INFINITY;
      until = performance.now() + away;
      cuts++;
      for (const socket of sockets) socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cutAfter(bytes, awayMs) {
      left = bytes;
      away = awayMs;
    },
    stall(stalled) {
      isStalled = stalled;
      if (stalled) return;
      for (const send of held) send();
      held = [];
    },
    get cuts() {
      return cuts;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
