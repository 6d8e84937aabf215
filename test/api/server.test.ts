import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../../src/errors.ts';
import { listen } from '../../src/graphql/listen.ts';
import { createGraphqlServer } from '../../src/graphql/server.ts';
import { openTestDriver, testNeo4j } from '../neo4j/connect.ts';
import { ARTICLES, manyCustomers } from './fixture-world.ts';
import { ask, expectData, OPEN, openApi, readSeeds, type TestApi } from './open-api.ts';

/** A driver of a database that is not there: nothing listens on port 1. */
const awayDriver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'x'));
let api: TestApi;
beforeAll(async () => {
  api = await openApi([...ARTICLES, manyCustomers(120)]);
});
afterAll(async () => {
  await api.close();
  await awayDriver.close();
});

const codeOf = async (query: string, variables = {}) => (await api.ask(query, variables)).errors?.[0]?.extensions.code;

/** A chain of lists of a given depth. */
function deep(levels: number): string {
  return levels === 0 ? 'name' : `clouds { edges { node { customers { edges { node { ${deep(levels - 1)} } } } } } }`;
}

describe('a query is refused', () => {
  test.each([
    ['too deep', `{ company(name: "Acme") { ${deep(3)} } }`],
    [
      'too costly',
      '{ company(name: "Acme") { clouds(first: 200) { edges { node { customers(first: 200) { edges { node { clouds(first: 200) { totalCount } } } } } } } } }',
    ],
    ['with too many aliases', `{ ${Array.from({ length: 20 }, (_, at) => `a${at}: stats { claims }`).join(' ')} }`],
    ['with too many directives', `{ stats ${'@skip(if: false) '.repeat(60)} { claims } }`],
    ['too long', `{ ${'stats { claims } '.repeat(700)} }`],
  ])('when it is %s', async (_, query) => {
    for (const _again of [1, 2]) {
      const { errors, data, status } = await api.ask(query);
      expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
      expect(data ?? null).toBeNull();
      expect([200, 400]).toContain(status);
    }
  });

  test('when page sizes in variables make too many rows', async () => {
    const list = (name: string) => `${name}(first: $n) { edges { node { name } } }`;
    const query = `query($n: Int) { cloudProvider(id: "azure") { customers(first: $n) { edges { node {
      ${['clouds', 'partners', 'investors'].map(list).join(' ')} } } } } }`;
    const { errors } = await api.ask(query, { n: 200 });
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('QUERY_TOO_LARGE');
    expectData(await api.ask(query, { n: 5 }));
  });

  test.each([
    ['{ company(name: ) }', 'GRAPHQL_PARSE_FAILED'],
    ['', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ search(text: 3) { score } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query($text: String!) { search(text: $text) { score } }', 'BAD_USER_INPUT'],
  ])('when it is wrong: %s', async (query, code) => {
    expect(await codeOf(query)).toBe(code);
  });

  test('when it comes in anything but JSON, as other sites could send it', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql',
    ]) {
      const body = 'query={stats{claims}}';
      const headers = { 'content-type': type };
      const response = await api.server.fetch('http://localhost/graphql', { method: 'POST', headers, body });
      expect(response.status, type).toBe(415);
    }
  });

  test.each<readonly [sentence: string, address: string, body?: string]>([
    ['variables that are no JSON', 'variables=notjson'],
    ['variables that are a list', 'variables=[]'],
    ['extensions that are no JSON', 'extensions=%7B%22cost%22'],
    ['a body that is no JSON', '', '{"query": "a secret'],
    ['a body of text', '', '"a secret"'],
    ...['"a secret"', '5', '[1]', 'true'].flatMap((value) =>
      ['variables', 'extensions'].map(
        (name) => [`${name} that are ${value}`, '', `{"query":"{ __typename }","${name}":${value}}`] as const,
      ),
    ),
    ['a query that is a number', '', '{"query":5}'],
  ])('when it comes with %s', async (_, address, body) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const url = `http://localhost/graphql?${body === undefined ? 'query=%7B__typename%7D&' : ''}${address}`;
      const sent = body === undefined ? {} : { method: 'POST', body };
      const headers = { accept, 'content-type': 'application/json' };
      const response = await api.server.fetch(url, { headers, ...sent });
      expect(response.status).toBe(400);
      const { errors, data } = await response.json();
      expect(data).toBeUndefined();
      expect(errors).toEqual([{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }]);
      expect(errors[0].message).not.toMatch(/secret|Internal|JSON\.parse/);
    }
  });

  test('when several come in one request', async () => {
    const body = JSON.stringify([{ query: '{ stats { claims } }' }, { query: '{ stats { claims } }' }]);
    const headers = { 'content-type': 'application/json' };
    const response = await api.server.fetch('http://localhost/graphql', { method: 'POST', headers, body });
    expect(response.status).toBe(400);
  });
});

test('no other site is told that it may read the answers', async () => {
  const headers = { 'content-type': 'application/json', origin: 'https://evil.example' };
  const body = JSON.stringify({ query: '{ stats { claims } }' });
  const response = await api.server.fetch('http://localhost/graphql', { method: 'POST', headers, body });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
  const preflight = await api.server.fetch('http://localhost/graphql', {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});

describe('nothing internal leaks', () => {
  test('from a defect: the answer has an id alone', async () => {
    // Another user, since wrong passwords of the right one would lock it for a while.
    const driver = neo4j.driver(testNeo4j().uri, neo4j.auth.basic('nobody', 'wrong-password'));
    const server = createGraphqlServer({ driver, config: OPEN, readSeeds });
    const { errors, data } = await ask(server, '{ stats { claims } }');
    await driver.close();
    expect(data).toBeNull();
    const { message, extensions } = errors![0]!;
    expect(extensions).toEqual({ code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(message).toBe(`Internal error ${extensions.id}. The server's log tells more under this id.`);
    expect(JSON.stringify(errors)).not.toMatch(/bolt|neo4j|unauthorized|nobody|stack|src\//i);
  });

  test('from a database that is away: the answer says no more than that', async () => {
    const server = createGraphqlServer({ driver: awayDriver, config: OPEN, readSeeds });
    const { errors } = await ask(server, '{ stats { claims } }');
    expect(errors?.[0]).toMatchObject({
      message: 'The graph database does not answer. Try again later.',
      extensions: { code: 'NEO4J_UNREACHABLE' },
    });
    expect(JSON.stringify(errors)).not.toMatch(/bolt|127\.0\.0\.1/);
  });
});

describe('the schema', () => {
  const INTROSPECTION = '{ __schema { types { name } } }';

  test('is open by default, with hints', async () => {
    expect(expectData(await api.ask(INTROSPECTION)).__schema.types.length).toBeGreaterThan(30);
    expect((await api.ask('{ compan { id } }')).errors?.[0]?.message).toContain('Did you mean "company"');
  });

  test('can be closed: no introspection, no hints', async () => {
    const driver = openTestDriver();
    const server = createGraphqlServer({
      driver,
      config: { ...OPEN, introspection: false, graphiql: false },
      readSeeds,
    });
    expect((await ask(server, INTROSPECTION)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await ask(server, '{ compan { id } }')).errors?.[0]?.message).toBe(
      'Cannot query field "compan" on type "Query".',
    );
    const page = await server.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('GraphiQL');
    await driver.close();
  });
});

test('GraphiQL opens with the ready queries', async () => {
  const page = await api.server.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('on whose word?');
  const etag = page.headers.get('etag')!;
  const again = await api.server.fetch('http://localhost/graphql', {
    headers: { accept: 'text/html', 'if-none-match': etag },
  });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('GraphiQL needs no network and may not be framed, and the answers of the API stay as they are', async () => {
  const page = await api.server.fetch('http://localhost/graphql', { headers: { accept: 'text/html' } });
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(await page.text()).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="?https?:/);
  const answer = await api.server.fetch('http://localhost/graphql?query={stats{claims}}');
  expect(answer.headers.get('content-security-policy')).toBeNull();
});

test('health says whether Neo4j answers, and other paths serve what they are given', async () => {
  const response = await api.server.fetch('http://localhost/health');
  expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);

  const routes = { '/extra.txt': () => new Response('extra') };
  const server = createGraphqlServer({ driver: awayDriver, config: OPEN, routes, readSeeds });
  expect((await server.fetch('http://localhost/health')).status).toBe(503);
  expect(await (await server.fetch('http://localhost/extra.txt')).text()).toBe('extra');
  expect((await server.fetch('http://localhost/nowhere')).status).toBe(404);
  expect((await server.fetch('http://localhost/', { redirect: 'manual' })).headers.get('location')).toBe('/graphql');
});

describe('over a socket', () => {
  test('it answers', async () => {
    const listening = await listen(api.server, '127.0.0.1', 0);
    const response = await fetch(`${listening.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stats { articles } }' }),
    });
    expect(await response.json()).toEqual({ data: { stats: { articles: ARTICLES.length + 1 } } });
    await listening.close();
  });

  test('closing ends what is under way and takes nothing more', async () => {
    let arrived = () => {};
    const underWay = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const listening = await listen(
      (_, response) => {
        arrived();
        setTimeout(() => response.end('whole'), 100);
      },
      '127.0.0.1',
      0,
    );
    const answer = fetch(listening.url);
    await underWay;
    const closed = listening.close();
    await expect(fetch(listening.url)).rejects.toThrow();
    expect(await (await answer).text()).toBe('whole');
    await closed;
  });

  test('a port that is taken is an error that says what to do', async () => {
    const first = await listen(api.server, '127.0.0.1', 0);
    const second = listen(api.server, '127.0.0.1', first.port);
    await expect(second).rejects.toThrow(AppError);
    await expect(second).rejects.toMatchObject({ code: 'PORT_IN_USE', message: expect.stringContaining('--port') });
    await first.close();
  });
});
