import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/config.ts';
import { type Listening, listen } from '../../src/graphql/listen.ts';
import { ARTICLES, manyCustomers } from './fixture-world.ts';
import { expectData, OPEN, openApi, type TestApi, TOKEN } from './open-api.ts';

let api: TestApi;
let listening: Listening;
beforeAll(async () => {
  api = await openApi([...ARTICLES, manyCustomers(5)], { config: { ...OPEN, token: TOKEN } });
  listening = await listen(api.server, '127.0.0.1', 0);
});
afterAll(async () => {
  await listening.close();
  await api.close();
});

interface Run {
  readonly input?: string | Uint8Array;
  readonly token?: string;
  /** Stops the program when its output has this. */
  readonly until?: string;
}

/** Runs an example as its users do, and gives its exit status and what it printed. */
function run(command: readonly string[], { input = '', token, until }: Run = {}) {
  const to = { CLOUDTIES_URL: `${listening.url}/graphql`, ...(token !== undefined && { CLOUDTIES_TOKEN: token }) };
  const env = { ...process.env, ...to };
  const child = spawn(command[0]!, command.slice(1), { cwd: ROOT, env });
  const out: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      out[name] += text;
      if (until !== undefined && out.stdout.includes(until)) child.kill();
    });
  }
  child.stdin.on('error', () => {}).end(input);
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    child.once('error', reject).once('close', (status) => resolve({ status, ...out }));
  });
}

const lacks = (program: string) => spawnSync(program, ['--version']).status !== 0;
const skipped = (program: string) => (lacks(program) ? ` (skipped, no ${program} here)` : '');

describe.each([
  ['TypeScript', 'node', [process.execPath, '--import', 'tsx', 'examples/typescript/ask.ts']],
  ['Python', 'python3', ['python3', 'examples/python/ask.py']],
] as const)('the client in %s', (_, program, command) => {
  test.skipIf(lacks(program))(`prints who uses a cloud, since when and on whose word${skipped(program)}`, async () => {
    const { status, stdout, stderr } = await run([...command, 'Amazon Web Services']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('1 organizations use 亚马逊云科技\n\n华米科技, since 2019, by 2 articles\n');
    expect(stdout).toContain('  “🙂 华米科技自 2019 年起使用 AWS。” (Testblatt)\n');
  });

  test.skipIf(lacks(program))(`goes through all pages${skipped(program)}`, async () => {
    const { stdout } = await run([...command, 'Azure', '2'], { token: TOKEN });
    expect(stdout).toContain('5 organizations use ');
    expect(stdout.match(/Firm \d+(?=, since a day not told, by 1 articles)/gu)?.sort()).toEqual([
      'Firm 000',
      'Firm 001',
      'Firm 002',
      'Firm 003',
      'Firm 004',
    ]);
  });

  test.skipIf(lacks(program))(`reads openly where the token is empty${skipped(program)}`, async () => {
    expect(await run([...command, 'AWS'], { token: '' })).toMatchObject({ stderr: '', status: 0 });
  });

  test.skipIf(lacks(program))(`tells what the server refuses${skipped(program)}`, async () => {
    const asked = [
      [[...command, 'AWS'], { token: 'a-token-that-nobody-made' }, /^UNAUTHENTICATED: /u],
      [[...command, 'AWS', '1000'], {}, /^BAD_ARGUMENT: /u],
      [[...command, 'Nowhere Cloud'], {}, /^No cloud is called Nowhere Cloud\./u],
    ] as const;
    for (const [words, options, message] of asked) {
      const { status, stderr } = await run(words, options);
      expect(stderr).toMatch(message);
      expect(status).toBe(1);
    }
  });
});

describe.skipIf(lacks('curl'))(`the scripts for curl${skipped('curl')}`, () => {
  test('get a page of customers, and the one after a cursor', async () => {
    const script = ['sh', 'examples/curl/customers.sh', 'Azure', '3'];
    const first = JSON.parse((await run(script, { token: TOKEN })).stdout).data.cloudProvider.customers;
    expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
    const { data } = JSON.parse((await run([...script, first.pageInfo.endCursor])).stdout);
    expect(data.cloudProvider.customers.edges).toHaveLength(2);
    const odd = JSON.parse((await run(['sh', 'examples/curl/customers.sh', 'a "b" \\ & c'])).stdout);
    expect(odd).toEqual({ data: { cloudProvider: null } });
  });

  test('import an article as it is, whatever its letters, with a token alone', async () => {
    const script = ['sh', 'examples/curl/import.sh', 'odd "name".md'];
    const input = 'Tab\t, "quotes" and back\\slash.\r\n\n亚马逊\n';
    expect(await run(script, { input })).toMatchObject({ stdout: '', status: expect.not.toSatisfy((it) => it === 0) });
    const { stdout } = await run(script, { input, token: TOKEN });
    expect(JSON.parse(stdout).data.importArticle).toMatchObject({ outcome: 'IMPORTED' });
    const { search } = expectData(await api.ask('{ search(text: "Newcomer") { node { name } } }'));
    expect(search).toEqual([{ node: { name: 'Newcomer' } }]);
    const stored = expectData(await api.ask('{ openClaims(first: 100) { edges { node { quote } } } }'));
    const quotes = stored.openClaims.edges.map(({ node }: { node: { quote: string } }) => node.quote);
    expect(quotes).toContain('Tab\t, "quotes" and back\\slash.\n\n亚马逊');
  });

  test('are not told again what they sent where that is no article', async () => {
    const input = Buffer.concat([Buffer.from([0, 1, 2, 27]), Buffer.from('a secret of the sender')]);
    const { stdout } = await run(['sh', 'examples/curl/import.sh', 'binary.md'], { input, token: TOKEN });
    expect(JSON.parse(stdout).errors[0].extensions).toEqual({ code: 'BAD_REQUEST' });
    expect(stdout).not.toContain('secret');
  });

  test('watch what changes, and what changed since a cursor', async () => {
    const { stdout } = await run(['sh', 'examples/curl/watch.sh'], { until: '"cursor"' });
    expect(stdout).toMatch(/event: next\r?\ndata: \{"data":\{"changes":\{"cursor":"/u);
    const cursor = /"cursor":"([^"]+)"/u.exec(stdout)![1]!;
    await api.writer.importArticles([manyCustomers(1, 'Late firm')]);
    const again = await run(['sh', 'examples/curl/watch.sh', cursor], { until: '"cursor"' });
    expect(again.stdout).toContain('Late firm 000');
  });
});

test('the server takes the operations of the clients by name, as the documentation asks for one', async () => {
  const folder = join(ROOT, 'examples/operations');
  const [documented] = /^curl .*documentId=.*$/m.exec(readFileSync(join(ROOT, 'docs/api.md'), 'utf8'))!;
  const trusted = await openApi([manyCustomers(1)], { config: { ...OPEN, operations: folder, operationsOnly: true } });
  try {
    const variables = encodeURIComponent('{"cloud": "Azure", "first": 1}');
    const path = `http://localhost/graphql?documentId=customers&variables=${variables}`;
    const answer = await (await trusted.server.fetch(path)).json();
    expect(answer).toMatchObject({ data: { cloudProvider: { customers: { totalCount: 1 } } } });
    if (lacks('curl')) return;
    const there = await listen(trusted.server, '127.0.0.1', 0);
    const command = documented.replace('curl', 'curl --silent').replace('http://127.0.0.1:4000', there.url);
    const { stdout } = await run(['sh', '-c', command]).finally(there.close);
    // No article of this graph names AWS, and the answer says just that.
    expect(JSON.parse(stdout)).toEqual({ data: { cloudProvider: null } });
  } finally {
    await trusted.close();
  }
});
