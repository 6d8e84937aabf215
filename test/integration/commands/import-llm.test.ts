import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import type { ChatBody } from '../../../src/llm/llm-request.ts';
import type { PromptClaim } from '../../../src/model/prompts.ts';
import { BAD_REPLIES, toAnswer } from '../../llm/bad-replies.ts';
import { type LlmReply, type LlmServer, startLlmServer } from '../../llm/start-llm-server.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { runCli } from './run-cli.ts';

const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
const FIRMS = ['Siemens', 'Bosch', 'Zalando', 'Adidas'];
let folder: string;
let server: LlmServer | undefined;

beforeEach(async () => {
  await clearGraph(driver);
  folder = await mkdtemp(join(tmpdir(), 'import-llm-'));
  for (const firm of FIRMS) {
    const head = `---\ntitle: News of ${firm}\ndate: 2023-05-02\nurl: https://news.example.com/${firm}\n---\n`;
    await writeFile(join(folder, `${firm}.md`), `${head}\n${firm} is fond of AWS, where its shop has its home.\n`);
  }
});
afterEach(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});
afterAll(() => driver.close());

/** Which firm a request is about. */
const firmOf = ({ messages }: ChatBody) => FIRMS.find((firm) => messages[1]!.content.includes(`News of ${firm}`))!;

const use = (firm: string): PromptClaim => ({
  ...{ quote: `${firm} is fond of AWS, where its shop has its home`, type: 'USES', status: 'active', confidence: 0.9 },
  ...{ from: firm, from_kind: 'Company', to: 'AWS', to_kind: 'CloudProvider' },
});

async function importBy(answer: (body: ChatBody, turn: number) => LlmReply, ...more: string[]) {
  await server?.close();
  server = await startLlmServer(answer);
  const env = {
    ...{ CLOUDTIES_LLM_URL: server.url, CLOUDTIES_LLM_MODEL: 'test-1', CLOUDTIES_DATA: join(folder, 'data') },
    ...{ CLOUDTIES_LLM_CONCURRENCY: '1', CLOUDTIES_LLM_KEY: 'sk-secret-of-the-test' },
  };
  const articles = FIRMS.map((firm) => join(folder, `${firm}.md`));
  const run = await runCli(['import', ...articles, '--extractor', 'llm', '--json', ...more], env);
  expect(run.stdout + run.stderr).not.toContain('sk-secret');
  return { ...run, report: run.stdout === '' ? undefined : JSON.parse(run.stdout), asked: server.requests.length };
}
const good = (body: ChatBody) => toAnswer([use(firmOf(body))]);

describe('an import by a language model', () => {
  test('writes what passes the gate, says who read it, and pays for nothing twice', async () => {
    const first = await importBy(good, '--yes');
    expect(first).toMatchObject({ status: 0, asked: 4 });
    expect(first.report).toMatchObject({
      imported: 4,
      refused: [],
      usage: { model: 'test-1', requests: 4, cached: 0 },
    });
    expect(first.report.claimsAdded).toBe(4);
    const written = await dumpGraph(connection, { everything: true });
    expect(written.some((line) => /"extractor":"llm\/test-1\/[0-9a-f]{8}"/.test(line))).toBe(true);

    const second = await importBy(good, '--yes');
    expect(second).toMatchObject({ status: 0, asked: 0 });
    expect(second.report).toMatchObject({ unchanged: 4, claimsAdded: 0, claimsRetracted: 0, usage: { cached: 4 } });
    const again = await dumpGraph(connection, { everything: true });
    const isFact = (line: string) => !line.startsWith('WriteLock');
    expect(again.filter(isFact)).toEqual(written.filter(isFact));
  });

  test('asks before it sends anything, and sends nothing where nobody can answer', async () => {
    const run = await importBy(good);
    expect(run).toMatchObject({ status: 2, asked: 0 });
    expect(run.stderr).toMatch(/4 articles, read by test-1: 4 requests/);
    expect(run.stderr).toMatch(/--yes/);
  });

  test('refuses and counts what the article does not say, and imports the rest', async () => {
    const lying = (body: ChatBody) => {
      const firm = firmOf(body);
      return toAnswer([use(firm), { ...use(firm), to: 'Azure', quote: `${firm} moved to Azure` }]);
    };
    const { status, report } = await importBy(lying, '--yes');
    expect(status).toBe(0);
    expect(report).toMatchObject({ imported: 4, claimsAdded: 4 });
    expect(report.refused.map(({ reason }: { reason: string }) => reason)).toEqual(Array(4).fill('QUOTE_NOT_FOUND'));
  });

  test('ends cleanly where its budget does, and goes on from there', async () => {
    const run = await importBy(good, '--yes', '--budget-tokens', '9000');
    expect(run).toMatchObject({ status: 15, stderr: expect.stringContaining('LLM_BUDGET') });
    expect(run.asked).toBeGreaterThan(0);
    expect(run.asked).toBeLessThan(4);
    const rest = await importBy(good, '--yes');
    expect(rest).toMatchObject({ status: 0, asked: 4 - run.asked });
    expect(rest.report).toMatchObject({ articles: 4, rejected: [] });
    expect(rest.report.imported + rest.report.unchanged).toBe(4);
  });

  test.each<[string, LlmReply, string]>([
    ['the key is wrong', BAD_REPLIES.wrongKey, 'LLM_REFUSED'],
    ['the model is unknown', BAD_REPLIES.unknownModel, 'LLM_REFUSED'],
    ['the quota is used up', BAD_REPLIES.quota, 'LLM_QUOTA'],
  ])('when %s half-way, keeps what was read and goes on another time', async (_, reply, code) => {
    const run = await importBy((body, turn) => (turn < 2 ? good(body) : reply), '--yes');
    expect(run.status).toBe(15);
    expect(run.stderr).toContain(code);
    const rest = await importBy(good, '--yes');
    expect(rest).toMatchObject({ status: 0, asked: 2 });
    expect(rest.report).toMatchObject({ imported: 2, unchanged: 2 });
  });

  test.each<[string, LlmReply]>([
    ['prose', BAD_REPLIES.prose],
    ['half an answer', BAD_REPLIES.malformed],
    ['two megabytes', BAD_REPLIES.twoMegabytes],
    ['a refusal', BAD_REPLIES.refusal],
  ])('rejects the one article about which it gets %s', async (_, reply) => {
    const { status, report } = await importBy((body) => (firmOf(body) === 'Bosch' ? reply : good(body)), '--yes');
    expect(status).toBe(7);
    expect(report).toMatchObject({ imported: 3, rejected: [{ code: 'LLM_ANSWER_INVALID' }] });
    expect(report.rejected[0].path).toContain('Bosch');
  });

  test('takes nothing from an answer in another language or about another article', async () => {
    const odd = (body: ChatBody) => (firmOf(body) === 'Bosch' ? BAD_REPLIES.otherLanguage : BAD_REPLIES.otherArticle);
    const { status, report } = await importBy(odd, '--yes');
    expect(status).toBe(0);
    expect(report).toMatchObject({ imported: 4, claimsAdded: 0 });
    expect(report.refused).toHaveLength(4);
  });
});
