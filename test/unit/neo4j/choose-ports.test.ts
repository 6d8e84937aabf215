import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { choosePorts } from '../../../src/neo4j/choose-ports.ts';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function take(port = 0): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  open.push(server);
  return (server.address() as { port: number }).port;
}

async function freePort(): Promise<number> {
  const port = await take();
  await new Promise((resolve) => open.pop()!.close(resolve));
  return port;
}

test('the ports used last are kept while they are free, again and again', async () => {
  const last = { boltPort: await freePort(), httpPort: await freePort() };
  expect(await choosePorts(last)).toEqual(last);
  expect(await choosePorts(last)).toEqual(last);
});

test('a port that is taken is left, the other one is kept', async () => {
  const boltPort = await take();
  const last = { boltPort, httpPort: await freePort() };
  const chosen = await choosePorts(last);
  expect(chosen.boltPort).not.toBe(boltPort);
  expect(chosen.httpPort).toBe(last.httpPort);
});

test('ports that turned out to be taken are not chosen again', async () => {
  const last = { boltPort: await freePort(), httpPort: await freePort() };
  const chosen = await choosePorts(last, last);
  expect([last.boltPort, last.httpPort]).not.toContain(chosen.boltPort);
  expect([last.boltPort, last.httpPort]).not.toContain(chosen.httpPort);
});

test('both ports differ even if the last ones were the same', async () => {
  const port = await freePort();
  const { boltPort, httpPort } = await choosePorts({ boltPort: port, httpPort: port });
  expect(boltPort).toBe(port);
  expect(httpPort).not.toBe(port);
});
