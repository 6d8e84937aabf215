import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { connectNeo4j, toNeo4jError } from '../../../src/neo4j/connect-neo4j.ts';

const address = { uri: 'bolt://127.0.0.1:7687', user: 'neo4j', password: 'hidden-word', database: 'graph' };
const fault = (code: string, message = 'words') => new neo4j.Neo4jError(message, code, '50N42', message);

test.each([
  ['ServiceUnavailable', 'NEO4J_UNREACHABLE'],
  ['SessionExpired', 'NEO4J_UNREACHABLE'],
  ['ProtocolError', 'NEO4J_UNREACHABLE'],
  ['Neo.ClientError.Security.Unauthorized', 'NEO4J_AUTH'],
  ['Neo.ClientError.Security.CredentialsExpired', 'NEO4J_AUTH'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'NEO4J_AUTH'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'CONFIG_INVALID'],
])('%s of the driver is %s, with the address and without the password', (code, expected) => {
  const error = toNeo4jError(fault(code), address) as Error;
  expect(error).toMatchObject({ code: expected });
  expect(error.message).toContain(address.uri);
  expect(error.message).not.toContain(address.password);
});

test('a full disk of the database is DATA_FOLDER', () => {
  const error = fault('Neo.TransientError.General.Unknown', 'Could not write: No space left on device');
  expect(toNeo4jError(error, address)).toMatchObject({ code: 'DATA_FOLDER' });
});

test.each([
  ['a faulty statement', fault('Neo.ClientError.Statement.SyntaxError')],
  ['an error of somebody else', new TypeError('no')],
])('%s comes back as it is', (_, error) => {
  expect(toNeo4jError(error, address)).toBe(error);
});

test('nothing on the port is NEO4J_UNREACHABLE, after trying for the time given and telling so', async () => {
  const told: string[] = [];
  const started = performance.now();
  const attempt = connectNeo4j(
    { ...address, uri: 'bolt://127.0.0.1:1' },
    { waitMs: 1_200, onProgress: (message) => told.push(message) },
  );
  await expect(attempt).rejects.toMatchObject({
    code: 'NEO4J_UNREACHABLE',
    message: expect.stringContaining('ECONNREFUSED'),
  });
  expect(performance.now() - started).toBeGreaterThan(1_000);
  expect(told.length).toBeGreaterThan(1);
  expect(told[0]).toContain('does not answer yet');
});

test('without waiting it is tried once', async () => {
  const told: string[] = [];
  const attempt = connectNeo4j(
    { ...address, uri: 'bolt://127.0.0.1:1' },
    { waitMs: 0, onProgress: (message) => told.push(message) },
  );
  await expect(attempt).rejects.toMatchObject({ code: 'NEO4J_UNREACHABLE' });
  expect(told).toEqual([]);
});

test('waiting can be broken off', async () => {
  const stop = new AbortController();
  const reason = new Error('enough');
  const attempt = connectNeo4j({ ...address, uri: 'bolt://127.0.0.1:1' }, { waitMs: 60_000, signal: stop.signal });
  setTimeout(() => stop.abort(reason), 300);
  await expect(attempt).rejects.toBe(reason);
});

test.each(['bolt://', 'http://127.0.0.1:7474'])('%s is not an address of Neo4j', async (uri) => {
  await expect(connectNeo4j({ ...address, uri }, { waitMs: 0 })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
});
