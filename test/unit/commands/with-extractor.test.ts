import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findArticles, STANDARD_INPUT } from '../../../src/article/find-articles.ts';
import { readArticleBytes } from '../../../src/article/read-article-bytes.ts';
import type { CostFlags } from '../../../src/commands/cost-options.ts';
import { withExtractor } from '../../../src/commands/with-extractor.ts';
import { ROOT, readConfig } from '../../../src/config.ts';
import { readUsage, toUsageFile } from '../../../src/llm/usage-ledger.ts';
import type { Seeds } from '../../../src/model/seeds.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { BAD_REPLIES, toAnswer } from '../../llm/bad-replies.ts';
import { type LlmReply, type LlmServer, startLlmServer } from '../../llm/start-llm-server.ts';

let seeds: Seeds;
beforeAll(() => {
  seeds = loadSeeds(join(ROOT, 'seeds'));
});

/** Reads three short articles one after the other, and tells which were read and what that took. */
async function openRun(answer: (turn: number) => LlmReply) {
  const folder = mkdtempSync(join(tmpdir(), 'cloudties-run-'));
  const server: LlmServer = await startLlmServer((_, turn) => answer(turn));
  onTestFinished(async () => {
    rmSync(folder, { recursive: true });
    await server.close();
  });
  for (const name of ['a', 'b', 'c']) {
    writeFileSync(join(folder, `${name}.md`), `# Larkfield ${name}\n\nLarkfield now uses AWS, said Dr. ${name}.\n`);
  }
  const found = await findArticles([folder], { cwd: folder });
  const env = { CLOUDTIES_DATA: join(folder, 'data'), CLOUDTIES_LLM_URL: server.url, CLOUDTIES_LLM_MODEL: 'harbor-8b' };
  const run = async (flags: CostFlags, more: Record<string, string> = {}, offline = false) => {
    const read: string[] = [];
    const config = readConfig({ ...env, ...more });
    const error = await withExtractor('llm', { seeds, found, flags, offline, config }, async (extractor) => {
      for (const article of found) {
        await extractor.read({ path: article.path, bytes: await readArticleBytes(article) });
        read.push(article.path);
      }
    }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return { read, error };
  };
  const ledger = async () => (await readUsage(toUsageFile(join(folder, 'data')))).records;
  return { run, ledger, folder, requests: server.requests };
}

const EMPTY = toAnswer([]);
const ALL = ['a.md', 'b.md', 'c.md'];

describe('a run that asks a model', () => {
  test('records what it took, and asks nothing the second time', async () => {
    const { run, ledger, requests } = await openRun(() => EMPTY);
    expect(await run({ yes: true })).toEqual({ read: ALL, error: undefined });
    expect(await run({ yes: true })).toEqual({ read: ALL, error: undefined });
    expect(requests).toHaveLength(3);
    const [first, second] = await ledger();
    expect(first).toMatchObject({
      ...{ model: 'harbor-8b', extractor: expect.stringMatching(/^llm\/harbor-8b\/[0-9a-f]{8}$/) },
      ...{ requests: 3, cached: 0, amount: 0, currency: 'USD' },
    });
    expect(first!.inputTokens).toBeGreaterThan(3000);
    expect(second).toMatchObject({ requests: 0, cached: 3, inputTokens: 0, outputTokens: 0 });
  });

  test('ends before the request that would go over its budget, and continues from there', async () => {
    const { run, ledger, requests } = await openRun(() => EMPTY);
    expect((await run({ yes: true, budgetTokens: 10 })).error).toMatchObject({ code: 'LLM_BUDGET' });
    expect([requests.length, (await ledger()).length]).toEqual([0, 0]);
    await run({ yes: true });
    const { inputTokens } = (await ledger())[0]!;
    expect(inputTokens).toBeGreaterThan(0);
  });

  test('keeps to two of three articles when the budget is for two', async () => {
    const { run, requests } = await openRun(() => ({ content: EMPTY }));
    const sized = await openRun(() => EMPTY);
    await sized.run({ yes: true });
    const { inputTokens, outputTokens } = (await sized.ledger())[0]!;
    // The server counts a token for three characters; a real tokenizer finds fewer in what is still to be sent.
    const budgetTokens = Math.round(((inputTokens + outputTokens) / 3) * 2.5);
    const { read, error } = await run({ yes: true, budgetTokens });
    expect([read, error]).toEqual([ALL.slice(0, 2), expect.objectContaining({ code: 'LLM_BUDGET' })]);
    expect(requests).toHaveLength(2);
    expect((await run({ yes: true })).read).toEqual(ALL);
    expect(requests).toHaveLength(3);
  });

  test('records what a run took that failed half-way, its unusable answers too', async () => {
    const { run, ledger } = await openRun((turn) => (turn === 0 ? EMPTY : BAD_REPLIES.prose));
    const { read, error } = await run({ yes: true });
    expect([read, error]).toEqual([['a.md'], expect.objectContaining({ code: 'LLM_ANSWER_INVALID' })]);
    expect(await ledger()).toMatchObject([{ requests: 3 }]);
  });

  test('sends nothing where nobody can be asked about the price', async () => {
    const { run, requests } = await openRun(() => EMPTY);
    const { error } = await run({});
    expect(error).toMatchObject({ code: 'USAGE', message: expect.stringMatching(/--yes/) });
    expect(requests).toEqual([]);
  });

  test('takes no standard input unasked, whose price it cannot tell', async () => {
    const { folder, requests } = await openRun(() => EMPTY);
    const config = readConfig({
      CLOUDTIES_DATA: folder,
      CLOUDTIES_LLM_URL: 'http://127.0.0.1:9/v1',
      CLOUDTIES_LLM_MODEL: 'm',
    });
    const found = [{ path: STANDARD_INPUT, file: STANDARD_INPUT }];
    const run = withExtractor('llm', { seeds, found, flags: {}, config }, async () => undefined);
    await expect(run).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining('--yes') });
    expect(requests).toEqual([]);
  });

  test('takes all from what is kept when it is offline, and needs neither model nor key for that', async () => {
    const { run, requests } = await openRun(() => EMPTY);
    expect((await run({}, {}, true)).error).toMatchObject({ code: 'LLM_NOT_ANSWERED' });
    await run({ yes: true });
    const far = { CLOUDTIES_LLM_URL: 'https://api.harbor.example/v1' };
    expect(await run({}, far, true)).toEqual({ read: ALL, error: undefined });
    expect(requests).toHaveLength(3);
  });

  test.each<[string, CostFlags, Record<string, string>, object]>([
    ['names no model', { yes: true }, { CLOUDTIES_LLM_MODEL: '' }, { code: 'CONFIG_INVALID' }],
    ['has no key', { yes: true }, { CLOUDTIES_LLM_URL: 'https://api.harbor.example/v1' }, { code: 'LLM_KEY_MISSING' }],
    [
      'has a budget in money, and a model whose price nobody knows',
      { yes: true, budget: 1 },
      { CLOUDTIES_LLM_URL: 'https://api.harbor.example/v1', CLOUDTIES_LLM_KEY: 'secret' },
      { code: 'CONFIG_INVALID', message: expect.stringMatching(/--budget-tokens/) },
    ],
  ])('ends before anything is sent when it %s', async (_, flags, env, error) => {
    const { run, requests } = await openRun(() => EMPTY);
    expect((await run(flags, env)).error).toMatchObject(error);
    expect(requests).toEqual([]);
  });
});
