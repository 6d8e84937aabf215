import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGraphqlServer, type GraphqlServer } from '../../src/graphql/server.ts';
import { openTestDriver } from '../neo4j/connect.ts';
import { ALIYUN, article, company } from './fixture-world.ts';
import { OPEN, openApi, readSeeds, type TestApi } from './open-api.ts';

const COUNT = 'query Count { stats { articles } }';
const WHO = 'query Who($id: ID!) { company(id: $id) { name } }';
const HASH = createHash('sha256').update(COUNT).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'cloudties-operations-'));
writeFileSync(join(folder, 'count.graphql'), COUNT);
writeFileSync(join(folder, 'who.graphql'), WHO);

let api: TestApi;
let only: GraphqlServer;
beforeAll(async () => {
  api = await openApi(undefined, { config: { ...OPEN, operations: folder } });
  only = createGraphqlServer({
    driver: openTestDriver(),
    readSeeds,
    config: { ...OPEN, operations: folder, operationsOnly: true },
  });
});
afterAll(async () => {
  await api.close();
  await only.dispose();
  rmSync(folder, { recursive: true });
});

const URL_OF = 'http://localhost/graphql';
const post = (server: GraphqlServer, body: object) =>
  server.fetch(URL_OF, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const get = (query: string, headers: Record<string, string> = {}, server = api.server) =>
  server.fetch(`${URL_OF}?${query}`, { headers });
const codeOf = async (response: Response) => (await response.json()).errors?.[0]?.extensions.code;

describe('an operation of the folder', () => {
  test.each<[string, object]>([
    ['the name of its file', { documentId: 'count' }],
    ['its hash', { documentId: HASH }],
    ['its hash with the name of that', { documentId: `sha256:${HASH}` }],
    [
      'its hash as clients of automatic persisted queries send it',
      { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } },
    ],
  ])('is found by %s, posted or got', async (_, named) => {
    const answers = [await post(api.server, named), await get(toAddress(named))];
    for (const answer of answers) expect((await answer.json()).data.stats.articles).toBeGreaterThan(0);
  });

  test('takes variables', async () => {
    const answer = await get(`documentId=who&variables=${encodeURIComponent('{"id":"azure"}')}`);
    expect((await answer.json()).data).toEqual({ company: null });
  });

  test('that is not there is told as such', async () => {
    const answer = await get('documentId=../count');
    expect(answer.status).toBe(404);
    expect(await codeOf(answer)).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('where no others are taken', () => {
  test('they are refused, and GraphiQL is closed', async () => {
    const refused = await post(only, { query: '{ stats { claims } }' });
    expect([refused.status, await codeOf(refused)]).toEqual([403, 'PERSISTED_QUERY_ONLY']);
    expect(await codeOf(await get('query={__typename}', {}, only))).toBe('PERSISTED_QUERY_ONLY');
    expect(await codeOf(await post(only, { query: COUNT, documentId: 'count' }))).toBe('PERSISTED_QUERY_ONLY');
    expect(await codeOf(await post(only, {}))).toBe('BAD_REQUEST');
    const page = await only.fetch(URL_OF, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('GraphiQL');
    expect((await (await post(only, { documentId: 'count' })).json()).errors).toBeUndefined();
  });

  test('a server without a folder does not start, nor one whose folder is missing, empty or wrong', () => {
    const start = (config: object) => () =>
      createGraphqlServer({ driver: openTestDriver(), readSeeds, config: { ...OPEN, ...config } });
    const wrong = mkdtempSync(join(tmpdir(), 'cloudties-operations-'));
    const invalid = expect.objectContaining({ code: 'CONFIG_INVALID' });
    expect(start({ operationsOnly: true })).toThrow(invalid);
    expect(start({ operations: join(wrong, 'nowhere') })).toThrow(invalid);
    expect(start({ operations: wrong })).toThrow(/no .graphql file/);
    writeFileSync(join(wrong, 'a.graphql'), '{ nothing }');
    expect(start({ operations: wrong })).toThrow(/a\.graphql does not fit the schema: Cannot query field "nothing"/);
    writeFileSync(join(wrong, 'a.graphql'), '{');
    expect(start({ operations: wrong })).toThrow(/a\.graphql is no GraphQL/);
    rmSync(wrong, { recursive: true });
  });
});

describe('the answer to a GET that names an operation', () => {
  test('has an ETag, and is not sent again to whoever has it, until the graph has changed', async () => {
    const first = await get('documentId=count');
    const etag = first.headers.get('etag')!;
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('content-type')).toMatch(/^application\/(?:graphql-response\+)?json/);
    for (const known of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const again = await get('documentId=count', { 'if-none-match': known });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    await api.writer.importArticles([
      article('new.md', '2024-06-06', [['Gamma uses Aliyun.', company('Gamma'), 'USES', ALIYUN]]),
    ]);
    const changed = await get('documentId=count', { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  test('has none where it is not that of the operation, or the request sends the query itself', async () => {
    expect((await get('documentId=nowhere')).headers.get('etag')).toBeNull();
    expect((await get(`query=${encodeURIComponent(COUNT)}`)).headers.get('etag')).toBeNull();
    expect((await post(api.server, { documentId: 'count' })).headers.get('etag')).toBeNull();
  });
});

function toAddress(params: object): string {
  return Object.entries(params)
    .map(([key, value]) => `${key}=${encodeURIComponent(typeof value === 'string' ? value : JSON.stringify(value))}`)
    .join('&');
}
