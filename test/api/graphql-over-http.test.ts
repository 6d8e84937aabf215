import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen } from '../../src/graphql/listen.ts';
import { openApi, type TestApi } from './open-api.ts';

let api: TestApi;
let listening: Listening;
beforeAll(async () => {
  api = await openApi();
  listening = await listen(api.server, '127.0.0.1', 0, { headers: 500, request: 1_000 });
});
afterAll(async () => {
  await listening.close();
  await api.close();
});

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${listening.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });
const ask = async (query: string, variables = {}) => (await post(JSON.stringify({ query, variables }))).json();
const codesOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) =>
  errors?.map(({ extensions }) => extensions.code);

describe('GraphQL over HTTP', () => {
  test.each(
    serverAudits({ url: () => `${listening.url}/graphql` }).map((audit) => [audit.id, audit.name, audit.fn] as const),
  )('%s: %s', async (_, __, audit) => {
    const result = await audit();
    expect(result).toMatchObject({ status: 'ok' });
  });
});

describe('a hostile request', () => {
  test('of 50 MB is refused before it is read, whether it tells its length or not', async () => {
    const size = 50_000_000;
    const told = await sendRaw(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${size}\r\n\r\n{"query":"`,
    );
    expect(told).toContain('413');
    expect(told).toContain('REQUEST_ENTITY_TOO_LARGE');
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1_000_000;
        if (sent > size) controller.close();
        else controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    const untold = await post(endless).catch(() => undefined);
    // A client that is still sending may see the connection close before it reads the answer.
    if (untold) expect(untold.status).toBe(413);
    expect(sent).toBeLessThan(size);
    expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  test('that sends its headers or its body a byte now and then is hung up on, while others are answered', async () => {
    const slow = [
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\n',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    ];
    const ends = slow.map((start) => sendRaw(start, 200));
    expect((await ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    for (const answer of await Promise.all(ends)) expect(answer).toMatch(/^HTTP\/1\.1 408 |^$/);
  });

  test.each<[string, string, string]>([
    [
      'ten thousand aliases',
      `{ ${Array.from({ length: 10_000 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'a circular fragment',
      '{ company(name: "x") { ...A } } fragment A on Company { ...B } fragment B on Company { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a fragment in itself', '{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a hundred thousand brackets', `${'{a'.repeat(100_000)}`, 'QUERY_TOO_LARGE'],
    ['a list a hundred thousand deep', `{ search(text: ${'['.repeat(100_000)}) { score } }`, 'QUERY_TOO_LARGE'],
    [
      'the schema in circles',
      `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} }'.repeat(5)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['sixty fields beside each other', `{ ${'__typename '.repeat(61)} }`, 'QUERY_TOO_LARGE'],
  ])('with %s is refused', async (_, query, code) => {
    const answer = await ask(query);
    expect(codesOf(answer)?.[0]).toBe(code);
    expect(answer.data ?? null).toBeNull();
  });

  test('with variables a hundred thousand deep is refused', async () => {
    const body = `{"query":"query($v: [RelationType!]) { __typename }","variables":{"v":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const response = await post(body);
    expect(response.status).toBeLessThan(500);
    expect(codesOf(await response.json())).not.toContain('INTERNAL');
  });

  test.each(['__proto__', 'constructor', 'toString'])('with the variable %s changes nothing', async (name) => {
    const answer = await post(`{"query":"{ __typename }","variables":{"${name}":{"n":1}}}`);
    expect((await answer.json()).data).toEqual({ __typename: 'Query' });
    expect(({} as { n?: number }).n).toBeUndefined();
  });
});

/** Writes to a socket, then a byte now and then where that is wanted; gives what comes back until the server hangs up. */
function sendRaw(text: string, everyMs?: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(listening.port, '127.0.0.1');
    const timer = everyMs === undefined ? undefined : setInterval(() => socket.write('x'), everyMs);
    let answer = '';
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve(answer);
    });
    socket.write(text);
  });
}
