import { createConnection } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Listening, listen } from '../../src/graphql/listen.ts';
import { openApi, type TestApi } from './open-api.ts';

const LARGE = '{ __schema { types { name description fields { name description } } } }';
let api: TestApi;
let listening: Listening;
beforeAll(async () => {
  api = await openApi([]);
  listening = await listen(api.server, '127.0.0.1', 0);
});
afterAll(async () => {
  await listening.close();
  await api.close();
});

test.each<[string, string | undefined]>([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['identity', undefined],
  ['deflate', undefined],
])('a large answer to whoever accepts %s is packed as %s', async (accepted, encoding) => {
  const { head, body } = await getRaw(LARGE, accepted);
  const name = /content-encoding: (\w+)/i.exec(head)?.[1];
  expect(name).toBe(encoding);
  const text = name === 'br' ? brotliDecompressSync(body) : name === 'gzip' ? gunzipSync(body) : body;
  expect(JSON.parse(String(text)).data.__schema.types.length).toBeGreaterThan(30);
  if (encoding) {
    expect(body.length).toBeLessThan(text.length / 3);
    expect(head).toMatch(/vary:.*accept-encoding/i);
  }
});

test('a small answer goes as it is', async () => {
  const { head, body } = await getRaw('{ __typename }', 'gzip, br');
  expect(head).not.toMatch(/content-encoding/i);
  expect(JSON.parse(String(body))).toEqual({ data: { __typename: 'Query' } });
});

/** Asks over a socket, since fetch unpacks by itself. */
function getRaw(query: string, accepted: string): Promise<{ readonly head: string; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(listening.port, '127.0.0.1');
    const parts: Buffer[] = [];
    socket.on('error', reject);
    socket.on('data', (part) => parts.push(part));
    socket.on('close', () => {
      const all = Buffer.concat(parts);
      const end = all.indexOf('\r\n\r\n');
      const head = String(all.subarray(0, end));
      const rest = all.subarray(end + 4);
      resolve({ head, body: /transfer-encoding: chunked/i.test(head) ? unchunk(rest) : rest });
    });
    const path = `/graphql?query=${encodeURIComponent(query)}`;
    socket.write(
      `GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\naccept-encoding: ${accepted}\r\n\r\n`,
    );
  });
}

function unchunk(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(String(bytes.subarray(at, end)), 16);
    parts.push(bytes.subarray(end + 2, end + 2 + size));
    if (size === 0) break;
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
