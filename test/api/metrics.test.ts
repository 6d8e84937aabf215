import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ModelTotal } from '../../src/graphql/create-metrics.ts';
import { createGraphqlServer, type GraphqlServer } from '../../src/graphql/server.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { ask, bearer, createTestWriter, OPEN, openApi, readSeeds, type TestApi, TOKEN } from './open-api.ts';

let api: TestApi;
const driver = openTestDriver();
const servers: GraphqlServer[] = [];
let models: readonly ModelTotal[] | Error = [];
beforeAll(async () => {
  api = await openApi();
});
afterAll(async () => {
  for (const server of servers) await server.dispose();
  await api.close();
  await driver.close();
});

/** Makes a server of its own, whose counts begin at nothing. */
function open(access: { readonly public: boolean } = { public: false }): GraphqlServer {
  const server = createGraphqlServer({
    ...{ driver, database: testNeo4j().database, readSeeds },
    config: { ...OPEN, token: TOKEN, access },
    writer: () => createTestWriter(api.writer),
    readModels: async () => {
      if (models instanceof Error) throw models;
      return models;
    },
  });
  servers.push(server);
  return server;
}

const get = async (server: GraphqlServer, headers: Record<string, string> = {}, method = 'GET') =>
  server.fetch('http://localhost/metrics', { method, headers });
const read = async (server: GraphqlServer, headers: Record<string, string> = {}) => (await get(server, headers)).text();
/** Reads the lines of the metrics whose names begin so, without what describes them. */
const linesOf = (text: string, beginning: string) => text.split('\n').filter((line) => line.startsWith(beginning));
const OPERATIONS = 'cloudties_graphql_operations_total';
const DURATION = 'cloudties_graphql_operation_duration_seconds';

test('the process is measured, in the text format of Prometheus', async () => {
  const response = await get(open());
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const text = await response.text();
  for (const name of ['process_cpu_seconds_total', 'process_resident_memory_bytes', 'nodejs_eventloop_lag_seconds']) {
    expect(linesOf(text, name)).not.toEqual([]);
  }
  for (const line of text.split('\n'))
    expect(line).toMatch(/^$|^# (?:HELP|TYPE) \w+ |^\w+(?:\{.*\})? (?:[\d.e+-]+|NaN)$/i);
});

test('operations are counted by kind and outcome, and their time is told', async () => {
  const server = open();
  expect(linesOf(await read(server), OPERATIONS)).toEqual([]);
  await ask(server, '{ stats { articles } }');
  await ask(server, '{ stats { articles } }');
  await ask(server, '{ nothing }');
  await ask(server, '{ stats {');
  await ask(server, '{ auditReport(name: "none") { name } }');
  await ask(server, 'mutation { retractArticle(id: "none") { id } }', {}, bearer(TOKEN));
  await ask(server, 'mutation { retractArticle(id: "none") { id } }');
  await ask(server, '{ stats { articles } }', {}, bearer('wrong'));
  const text = await read(server);
  expect(linesOf(text, OPERATIONS).sort()).toEqual([
    `${OPERATIONS}{kind="mutation",outcome="NOT_FOUND"} 1`,
    `${OPERATIONS}{kind="mutation",outcome="UNAUTHENTICATED"} 1`,
    `${OPERATIONS}{kind="none",outcome="GRAPHQL_PARSE_FAILED"} 1`,
    `${OPERATIONS}{kind="none",outcome="GRAPHQL_VALIDATION_FAILED"} 1`,
    `${OPERATIONS}{kind="none",outcome="HTTP_401"} 1`,
    `${OPERATIONS}{kind="query",outcome="BAD_ARGUMENT"} 1`,
    `${OPERATIONS}{kind="query",outcome="OK"} 2`,
  ]);
  expect(linesOf(text, `${DURATION}_count{kind="query"}`)).toEqual([`${DURATION}_count{kind="query"} 3`]);
  expect(linesOf(text, `${DURATION}_bucket{le="30",kind="query"}`)).toEqual([
    `${DURATION}_bucket{le="30",kind="query"} 3`,
  ]);
});

test('health, pages and metrics are no operations', async () => {
  const server = open();
  await server.fetch('http://localhost/health');
  await server.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
  await get(server);
  expect(linesOf(await read(server), OPERATIONS)).toEqual([]);
});

test('neither the text of an operation nor its names, variables, codes or tokens get into labels', async () => {
  const server = open();
  await ask(server, 'query Secret_one($id: ID!) { claim(id: $id) { quote } }', { id: 'secret two' });
  await ask(server, '{ secret_three }', {}, bearer(TOKEN));
  await ask(server, '{ secret_four }', {}, bearer('secret-five-which-is-no-token'));
  const text = await read(server);
  expect(text).not.toMatch(/secret/i);
  expect(text).not.toContain(TOKEN);
});

test('what language models took is told by model, so many by name and the others together', async () => {
  const server = open();
  const one = { requests: 12, cached: 40, inputTokens: 81_000, outputTokens: 9_000 };
  models = [{ model: 'm-1', ...one }];
  const text = await read(server);
  expect(linesOf(text, 'cloudties_model_')).toEqual([
    'cloudties_model_requests_total{model="m-1"} 12',
    'cloudties_model_cached_answers_total{model="m-1"} 40',
    'cloudties_model_tokens_total{model="m-1",direction="input"} 81000',
    'cloudties_model_tokens_total{model="m-1",direction="output"} 9000',
  ]);
  expect(linesOf(await read(server), 'cloudties_model_requests')).toEqual([
    'cloudties_model_requests_total{model="m-1"} 12',
  ]);
  models = Array.from({ length: 25 }, (_, at) => ({ model: `m-${at}`, ...one }));
  const many = linesOf(await read(server), 'cloudties_model_requests');
  expect(many).toHaveLength(21);
  expect(many.at(-1)).toBe('cloudties_model_requests_total{model="other"} 60');
  models = new Error('the file is not ours');
  expect(linesOf(await read(server), 'cloudties_model_')).toEqual([]);
  expect((await get(server)).status).toBe(200);
  models = [];
});

test('where reading needs a token, the metrics do, too', async () => {
  const server = open({ public: true });
  const missing = await get(server);
  expect([missing.status, missing.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="cloudties"']);
  expect(await missing.text()).not.toContain('process_');
  expect((await get(server, bearer('wrong'))).status).toBe(401);
  expect((await get(server, bearer(TOKEN))).status).toBe(200);
  // A token that does not count is refused even where reading is open.
  expect((await get(open(), bearer('wrong'))).status).toBe(401);
});

test('they are asked for under a name of the server, and by GET', async () => {
  const server = open();
  const strange = await server.fetch('http://evil.example/metrics', { headers: { host: 'evil.example' } });
  expect(strange.status).toBe(421);
  const posted = await get(server, {}, 'POST');
  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET']);
});
