import { mkdtempSync, rmSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccessPolicy } from '../../src/access/access-policy.ts';
import { createToken, revokeToken } from '../../src/access/change-tokens.ts';
import type { Role } from '../../src/access/role.ts';
import { changeTokenFile, toTokenFile } from '../../src/access/token-file.ts';
import { type Listening, listen } from '../../src/graphql/listen.ts';
import { createGraphqlServer, type GraphqlServer } from '../../src/graphql/server.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { ALIYUN, article, company } from './fixture-world.ts';
import { bearer, createTestWriter, OPEN, openApi, readSeeds, type TestApi, TOKEN } from './open-api.ts';
import { readEvents } from './read-events.ts';

const STATS = '{ stats { articles } }';
const NOTE = 'mutation Note { note(on: "aws", text: "seen", by: "Ann") { outcome } }';
const IMPORT = 'mutation { importArticle(path: "new.md", content: "Newcomer uses 阿里云.") { outcome } }';
const PAST = 'audit(knownAt: "2020-01-01T00:00:00Z") { rows }';

// biome-ignore lint/suspicious/noExplicitAny: log lines and answers are whatever they are
type Json = any;
interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Json;
}
interface Opened {
  readonly server: GraphqlServer;
  readonly listening: Listening;
  readonly lines: Json[];
  readonly send: (query: string, headers?: Record<string, string>, more?: Sent) => Promise<Answer>;
}
interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly variables?: Record<string, unknown>;
}

let api: TestApi;
let folder: string;
let file: string;
const secrets = new Map<Role, string>();
const driver = openTestDriver();
const opened: { listening: Listening; server: GraphqlServer }[] = [];

beforeAll(async () => {
  api = await openApi();
  folder = mkdtempSync(join(tmpdir(), 'cloudties-access-'));
  file = toTokenFile(folder);
  for (const role of ['read', 'import', 'review', 'admin'] as const) {
    secrets.set(role, (await createToken(file, { name: `the ${role}`, role })).secret);
  }
});
afterAll(async () => {
  for (const { listening, server } of opened) {
    await listening.close();
    await server.dispose();
  }
  await api.close();
  await driver.close();
  rmSync(folder, { recursive: true });
});

const as = (role: Role) => bearer(secrets.get(role)!);
const codeOf = ({ body }: Answer) => body.errors?.[0]?.extensions.code;

/** Opens a server on a socket, with the tokens of the file, and keeps what it logs. */
async function open(access: Partial<AccessPolicy> = {}, tokens: { token?: string; tokenFile?: string } = {}) {
  const lines: Json[] = [];
  const server = createGraphqlServer({
    ...{ driver, database: testNeo4j().database, readSeeds, writer: () => createTestWriter(api.writer) },
    config: { ...OPEN, logLevel: 'error', access, tokenFile: file, token: TOKEN, ...tokens },
    logTo: { write: (line) => void lines.push(JSON.parse(line)) },
  });
  const listening = await listen(server, '127.0.0.1', 0);
  opened.push({ listening, server });
  const send: Opened['send'] = (query, headers = {}, { method = 'POST', path = '/graphql', variables } = {}) =>
    new Promise((resolve, reject) => {
      const options = { method, headers: { 'content-type': 'application/json', ...headers } };
      const request = httpRequest(`${listening.url}${path}`, options, async (response) => {
        const text = (await response.toArray()).join('');
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: /json/.test(headers['content-type'] ?? '') ? JSON.parse(text) : text });
      });
      request.on('error', reject);
      request.end(method === 'POST' ? JSON.stringify({ query, variables }) : undefined);
    });
  return { server, listening, lines, send } satisfies Opened;
}

describe('a token', () => {
  test('is taken from the header alone, and tells what it may', async () => {
    const { send, lines } = await open({ public: true });
    const secret = secrets.get('read')!;
    expect((await send('{ access { role token expiresAt } }', as('read'))).body).toEqual({
      data: { access: { role: 'READ', token: 'the read', expiresAt: null } },
    });
    for (const path of [
      `/graphql?access_token=${secret}`,
      `/graphql?token=${secret}`,
      `/graphql?query=${STATS}&authorization=Bearer%20${secret}`,
    ]) {
      expect((await send(STATS, {}, { path: path.replaceAll(' ', '%20') })).status).toBe(401);
    }
    for (const header of [
      { 'x-api-key': secret },
      { cookie: `token=${secret}` },
      { authorization: secret },
      { authorization: `Basic ${secret}` },
    ]) {
      expect((await send(STATS, header as Record<string, string>)).status).toBe(401);
    }
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  test.each([
    ['forged', () => `cloudties_${'A'.repeat(43)}`],
    ['one letter short', () => secrets.get('admin')!.slice(0, -1)],
    ['one letter longer', () => `${secrets.get('admin')}A`],
    ['in other case', () => secrets.get('admin')!.toUpperCase()],
    ['empty', () => ''],
    ['several at once', () => `${secrets.get('admin')}, ${secrets.get('admin')}`],
    ['a hash of one', () => 'f'.repeat(64)],
    ['very long', () => 'x'.repeat(10_000)],
    ['an object of JavaScript', () => '__proto__'],
  ])('that is %s opens nothing, not even what is open without one', async (_, toSecret) => {
    const { send, lines } = await open();
    for (const query of [STATS, NOTE]) {
      const answer = await send(query, bearer(toSecret()));
      expect([answer.status, codeOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="cloudties", error="invalid_token"');
      expect(answer.body.data).toBeUndefined();
    }
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      outcome: 'refused',
      errors: ['UNAUTHENTICATED'],
      reason: 'unknown',
      address: '127.0.0.1',
    });
    if (toSecret() !== '') expect(JSON.stringify(lines)).not.toContain(toSecret());
  });

  test('counts from when it is made to when it is revoked, for a server that runs', async () => {
    const { send, lines } = await open({ public: true });
    const { secret } = await createToken(file, { name: 'short', role: 'read' });
    expect((await send(STATS, bearer(secret))).status).toBe(200);
    await revokeToken(file, 'short');
    const answer = await send(STATS, bearer(secret));
    expect([answer.status, answer.body.errors[0].message]).toEqual([401, expect.not.stringContaining('short')]);
    expect(lines.at(-1)).toMatchObject({ reason: 'revoked', token: 'short' });
  });

  test('that has expired counts no more', async () => {
    const { send, lines } = await open({ public: true });
    const { secret, record } = await createToken(file, { name: 'old', role: 'admin', days: 1 });
    expect((await send(STATS, bearer(secret))).status).toBe(200);
    const expiresAt = new Date(Date.now() - 1).toISOString();
    await changeTokenFile(file, (tokens) => ({
      tokens: tokens.map((token) => (token.id === record.id ? { ...token, expiresAt } : token)),
      result: undefined,
    }));
    expect((await send(STATS, bearer(secret))).status).toBe(401);
    expect(lines.at(-1)).toMatchObject({ reason: 'expired', token: 'old' });
  });

  test('that ends while its caller listens tells nothing more', async () => {
    const { server } = await open({ public: true });
    const { secret } = await createToken(file, { name: 'listener', role: 'read' });
    const events = await readEvents(server, 'subscription { changes { changes { id } } }', {}, bearer(secret));
    expect((await events.next()).data.changes.changes).toEqual([]);
    const seen = events.lastId();
    await revokeToken(file, 'listener');
    await api.writer.importArticles([
      article('Later', '2024-01-01', [['Later uses 阿里云.', company('Later'), 'USES', ALIYUN]]),
    ]);
    const { data, errors } = await events.next();
    expect([data, errors[0].extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
    // With another token its client goes on behind what it was told.
    expect(events.lastId()).toBe(seen);
    await events.close();
    const refused = await readEvents(server, 'subscription { changes { changes { id } } }', {}, bearer(secret));
    expect(await refused.next()).toBeUndefined();
  });

  test('of the environment is an admin', async () => {
    const { send } = await open({ public: true }, { tokenFile: join(folder, 'none.json') });
    expect((await send('{ access { role token } }', bearer(TOKEN))).body.data.access).toEqual({
      role: 'ADMIN',
      token: 'CLOUDTIES_TOKEN',
    });
  });
});

describe('a role', () => {
  const MAY: [string, string, Role[]][] = [
    ['reads', STATS, ['read', 'import', 'review', 'admin']],
    ['imports', IMPORT, ['import', 'admin']],
    ['retracts', 'mutation { retractArticle(id: "x") { id } }', ['import', 'admin']],
    ['decides', NOTE, ['review', 'admin']],
    ['decides for trial', 'mutation { decide(requests: [], by: "Ann", dryRun: true) { dryRun } }', ['review', 'admin']],
    ['lets writers wait', `{ ${PAST} }`, ['review', 'admin']],
    ['lets writers wait in a fragment', `{ ...Past } fragment Past on Query { ... { ${PAST} } }`, ['review', 'admin']],
    [
      'lets writers wait, left out perhaps',
      `query($no: Boolean = false) { ${PAST.replace('{', '@include(if: $no) {')} __typename }`,
      ['review', 'admin'],
    ],
  ];
  test.each(MAY)('%s where it may', async (_, query, roles) => {
    const { send } = await open({ public: true });
    for (const role of ['read', 'import', 'review', 'admin'] as const) {
      const answer = await send(query, as(role));
      if (roles.includes(role)) expect(codeOf(answer), role).not.toBe('FORBIDDEN');
      else expect([answer.status, codeOf(answer)], role).toEqual([403, 'FORBIDDEN']);
      expect(answer.status === 403).toBe(!roles.includes(role));
    }
  });

  test('is asked for an argument in a variable only where it is given', async () => {
    const { send } = await open({ public: true });
    const query = 'query($at: DateTime) { audit(knownAt: $at) { rows } }';
    expect((await send(query, as('read'), { variables: { at: null } })).status).toBe(200);
    expect((await send(query, as('read'))).status).toBe(200);
    expect((await send(query, as('read'), { variables: { at: '2020-01-01T00:00:00Z' } })).status).toBe(403);
    const standard = query.replace('DateTime)', 'DateTime = "2020-01-01T00:00:00Z")');
    expect((await send(standard, as('read'))).status).toBe(403);
  });

  test('that is missing for one field stops all of them', async () => {
    const { send, lines } = await open();
    const count = async () => (await send(STATS)).body.data.stats.articles;
    const before = await count();
    const query = `mutation Both { ${IMPORT.slice('mutation { '.length, -2).replace('new.md', 'half.md')} note(on: "aws", text: "x", by: "Ann") { outcome } }`;
    const answer = await send(query, as('import'));
    expect(answer.body).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN', role: 'REVIEW' } }] });
    expect(answer.headers['www-authenticate']).toContain('insufficient_scope');
    expect(await count()).toBe(before);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      outcome: 'refused',
      token: 'the import',
      role: 'import',
      operation: 'Both',
      fields: ['Mutation.note'],
    });
  });

  test('cannot be had where there is no token at all', async () => {
    const { send } = await open({}, { token: undefined, tokenFile: join(folder, 'none.json') } as object);
    for (const headers of [{}, bearer(TOKEN)]) {
      const answer = await send(NOTE, headers);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'MUTATIONS_DISABLED']);
      expect((await send(STATS, headers)).status).toBe(200);
    }
  });
});

describe('the log', () => {
  test('names who changed what, and how it ended', async () => {
    const { send, lines } = await open();
    await send(NOTE, as('review'));
    await send('mutation { undo(decision: "none", by: "Ann") { outcome } }', as('admin'));
    await send(STATS, as('read'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      log: 'access',
      outcome: 'done',
      token: 'the review',
      role: 'review',
      operation: 'Note',
      fields: ['note'],
      address: '127.0.0.1',
    });
    expect(lines[1]).toMatchObject({ outcome: 'failed', errors: ['NOT_FOUND'], token: 'the admin', fields: ['undo'] });
    expect(JSON.stringify(lines)).not.toContain('cloudties_');
    expect(JSON.stringify(lines)).not.toContain('seen');
  });

  test('is one line for each event, whatever a client sends', async () => {
    const { send, lines } = await open({ proxies: 1 });
    await send(STATS, { ...bearer('x'), 'x-forwarded-for': '"} {"outcome":"done"' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ outcome: 'refused', address: '127.0.0.1' });
    const long = `mutation ${'N'.repeat(5000)} { undo(decision: "none", by: "Ann") { outcome } }`;
    await send(long, as('admin'));
    expect(lines[1].operation).toHaveLength(100);
  });
});

describe('reading', () => {
  test('of a public server needs a token, whatever is asked', async () => {
    const { send, lines } = await open({ public: true });
    for (const query of [STATS, '{ __typename }', '{ __schema { types { name } } }', 'nonsense', NOTE]) {
      const answer = await send(query);
      expect([answer.status, codeOf(answer)], query).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.headers['www-authenticate']).toBe('Bearer realm="cloudties"');
    }
    expect((await send('', {}, { method: 'GET', path: `/graphql?query=${encodeURIComponent(STATS)}` })).status).toBe(
      401,
    );
    expect(lines[0]).toMatchObject({ outcome: 'refused', reason: 'none sent' });
    const page = await send('', { accept: 'text/html' }, { method: 'GET', path: '/graphql' });
    expect([page.status, page.body]).toEqual([200, expect.stringContaining('GraphiQL')]);
    expect((await send('', {}, { method: 'GET', path: '/health' })).status).toBe(200);
  });

  test('with a token is kept by no cache, and told in the type that was asked for', async () => {
    const { send } = await open({ public: true });
    expect((await send(STATS, as('read'))).headers['cache-control']).toBe('no-store');
    const refused = await send(STATS, { accept: 'application/graphql-response+json' });
    expect(refused.headers['content-type']).toBe('application/graphql-response+json; charset=utf-8');
    expect(refused.headers['cache-control']).toBe('no-store');
    const { headers } = await (await open()).send(STATS);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(headers['cache-control']).toBeUndefined();
  });
});

describe('a page of another site', () => {
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' };
  test.each<[string, Record<string, string>]>([
    ['by its origin', { origin: 'https://evil.example' }],
    ['by no origin it would own', { origin: 'null' }],
    ['by an origin that is none', { origin: 'x' }],
    ['as an image', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['on another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['by an origin that begins like ours', { origin: 'http://127.0.0.1.evil.example' }],
  ])('asks in vain, %s', async (_, headers) => {
    const { send, lines } = await open();
    const get = { method: 'GET', path: `/graphql?query=${encodeURIComponent(STATS)}` };
    for (const more of [{}, get]) {
      const answer = await send(STATS, { ...as('admin'), ...headers }, more);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'ORIGIN_REFUSED']);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
    expect((await send('', { ...headers, ...preflight }, { method: 'OPTIONS' })).status).toBe(403);
    expect(lines[0]).toMatchObject({ outcome: 'refused', errors: ['ORIGIN_REFUSED'] });
  });

  test('asks when its site is allowed, and no other does', async () => {
    const { send } = await open({ allowOrigins: ['https://graph.example.com'] });
    const good = { origin: 'https://graph.example.com', 'sec-fetch-site': 'cross-site' };
    const asked = await send('', { ...good, ...preflight }, { method: 'OPTIONS' });
    expect(asked.status).toBe(204);
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': 'https://graph.example.com',
      'access-control-allow-headers': 'authorization, *',
      vary: expect.stringMatching(/origin/i),
    });
    expect(asked.headers['access-control-allow-credentials']).toBeUndefined();
    const answer = await send(STATS, good);
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, good.origin]);
    for (const origin of [
      'https://evil.example',
      'null',
      'http://graph.example.com',
      'https://graph.example.com:8443',
      'https://graph.example.com.evil.example',
    ]) {
      const refused = await send(STATS, { origin });
      expect([refused.status, refused.headers['access-control-allow-origin']], origin).toEqual([403, undefined]);
    }
  });

  test('is not our own page, which asks freely', async () => {
    const { send, listening } = await open();
    for (const headers of [
      { origin: listening.url },
      { 'sec-fetch-site': 'same-origin' },
      { 'sec-fetch-site': 'none' },
    ]) {
      expect((await send(STATS, headers as Record<string, string>)).status).toBe(200);
    }
  });

  test('that has its own name lead here is refused (DNS rebinding)', async () => {
    const { send, listening, lines } = await open({ allowHosts: ['Graph.lan'] });
    const { port } = listening;
    for (const host of [
      `evil.example:${port}`,
      'evil.example',
      '127.0.0.1.evil.example',
      'localhost.evil.example',
      'evil.localhost.example',
      'x@evil.example',
      'evil.example#127.0.0.1',
      ' ',
    ]) {
      const answer = await send(STATS, { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' });
      expect([answer.status, codeOf(answer)], host).toEqual([421, 'HOST_REFUSED']);
    }
    expect(lines[0]).toMatchObject({ outcome: 'refused', errors: ['HOST_REFUSED'], address: '127.0.0.1' });
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, '192.168.1.5', 'graph.lan:4000']) {
      expect((await send(STATS, { host })).status, host).toBe(200);
    }
  });
});

describe('too many requests', () => {
  test('with one token are refused, with when to try again, and other tokens are not', async () => {
    const { send, lines } = await open({ public: true, perToken: 3 });
    for (const left of [2, 1, 0]) {
      const { status, headers } = await send(STATS, as('read'));
      expect([status, headers.ratelimit]).toEqual([200, expect.stringContaining(`"token";r=${left};t=60`)]);
      expect(headers['ratelimit-policy']).toBe('"address";q=12000;w=60, "token";q=3;w=60');
    }
    for (const _ of [1, 2]) {
      const answer = await send(STATS, as('read'));
      expect([answer.status, codeOf(answer)]).toEqual([429, 'RATE_LIMITED']);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect(answer.body.errors[0].extensions.retryAfter).toBe(Number(answer.headers['retry-after']));
    }
    expect((await send(STATS, as('review'))).status).toBe(200);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ outcome: 'refused', errors: ['RATE_LIMITED'], token: 'the read' });
  });

  test('from one address are refused, whatever it claims to be', async () => {
    const { send } = await open({ public: true, perAddress: 2 });
    const statuses = [];
    for (const at of [1, 2, 3])
      statuses.push((await send(STATS, { ...as('read'), 'x-forwarded-for': `203.0.113.${at}` })).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await send('', {}, { method: 'GET', path: '/health' })).status).toBe(429);
    expect((await send('', { accept: 'text/html' }, { method: 'GET' })).status).toBe(429);
  });

  test('behind a proxy are counted by the address that the proxy tells', async () => {
    const { send } = await open({ proxies: 1, perAddress: 1 });
    const from = async (chain: string) => (await send(STATS, { 'x-forwarded-for': chain })).status;
    expect(await from('203.0.113.1')).toBe(200);
    expect(await from('203.0.113.2')).toBe(200);
    expect(await from('203.0.113.9, 203.0.113.1')).toBe(429);
    expect(await from('2001:db8::1')).toBe(200);
    expect(await from('2001:db8:0:0:ffff::2')).toBe(429);
    expect(await from('2001:db8:0:1::1')).toBe(200);
  });

  test('with wrong tokens end soon', async () => {
    const { send } = await open({ public: true, perAddress: 250 });
    const statuses = [];
    for (const at of [1, 2, 3, 4]) statuses.push((await send(STATS, bearer(`guess${at}`))).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect((await send(STATS, as('read'))).status).toBe(429);
  });

  test('do not exist on this machine, and not where the limit is off', async () => {
    for (const access of [
      { perAddress: 1, perToken: 1 },
      { public: true, perAddress: 0, perToken: 0 },
    ]) {
      const { send } = await open(access);
      for (const _ of [1, 2, 3]) {
        const { status, headers } = await send(STATS, as('read'));
        expect([status, headers.ratelimit]).toEqual([200, undefined]);
      }
    }
  });
});
