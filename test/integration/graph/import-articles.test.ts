import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findArticles } from '../../../src/article/find-articles.ts';
import { ROOT } from '../../../src/config.ts';
import { applyConstraints } from '../../../src/graph/apply-constraints.ts';
import { createGraphWriter } from '../../../src/graph/create-graph-writer.ts';
import { dumpGraph } from '../../../src/graph/dump-graph.ts';
import { type ImportOptions, importArticles } from '../../../src/import-articles.ts';
import type { Refusal } from '../../../src/model/refusal.ts';
import { type ArticleReader, createPipeline } from '../../../src/pipeline.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { clearGraph, openTestDriver, testNeo4j } from '../../neo4j/connect.ts';
import { startProxy } from './start-proxy.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const pipeline = createPipeline(seeds);
const entities = new Map(seeds.entities.map((row) => [row.id, row]));
const driver = openTestDriver();
const connection = { driver, database: testNeo4j().database };
let folder: string;

beforeAll(() => applyConstraints(connection));
beforeEach(async () => {
  await clearGraph(driver);
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => driver.close());

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

async function run(options: Partial<ImportOptions> = {}) {
  const found = await findArticles(['.'], { cwd: folder });
  return importArticles(found, { pipeline, writer: createGraphWriter({ ...connection, entities }), ...options });
}

const move = (firm: string, url = '') =>
  `---\ntitle: ${firm}上云\ndate: 2021-03-04\n${url && `url: ${url}\n`}---\n\n${firm}将核心业务系统从阿里云迁移到腾讯云。\n`;

describe('an import', () => {
  test('tells with their article what did not pass the gate, and what a model took', async () => {
    await write({ 'a.md': move('招商银行'), 'b.md': move('中国平安'), 'c.md': move('招商银行') });
    const refusal: Refusal = {
      ...{ reason: 'QUOTE_NOT_FOUND', extractor: 'llm/m/1', proposal: '招商银行 USES AWS', detail: 'AWS' },
    };
    const usage = { model: 'm', requests: 1, cached: 1, inputTokens: 10, outputTokens: 2 };
    const reader: ArticleReader = (source) =>
      source.path === 'b.md' ? pipeline(source) : { ...pipeline(source), refused: [refusal] };
    const report = await run({ pipeline: reader, usage: () => usage });
    expect(report).toMatchObject({ imported: 3, usage });
    expect(report.refused).toEqual([
      { path: 'a.md', ...refusal },
      { path: 'c.md', ...refusal },
    ]);
    expect(await run()).not.toHaveProperty('usage');
  });

  test('reports what became of each article, and writes nothing the second time', async () => {
    await write({ 'a.md': move('招商银行'), 'b.md': move('中国平安') });
    const first = await run();
    expect(first).toMatchObject({
      articles: 2,
      imported: 2,
      unchanged: 0,
      changed: 0,
      duplicates: [],
      rejected: [],
      interrupted: false,
    });
    expect(first.claimsAdded).toBeGreaterThanOrEqual(2);
    expect(first.relationshipsAdded).toBeGreaterThanOrEqual(2);
    const before = await dumpGraph(connection, { everything: true });
    expect(await run()).toMatchObject({ imported: 0, unchanged: 2, claimsAdded: 0 });
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
    await write({ 'b.md': `${move('中国平安')}\n更正：日期有误。\n` });
    expect(await run()).toMatchObject({ unchanged: 1, changed: 1, claimsAdded: 0, claimsRetracted: 0 });
  });

  test('tells with their article and line what was odd about those that could be read, each time', async () => {
    await write({
      'a.md': move('招商银行'),
      'b.md': move('中国平安').replace('2021-03-04', '2026-13-45'),
      'c.md': `${move('中国银行')}\n\`\`\`\n腾讯云\n`,
      'd.md': Buffer.concat([Buffer.from(move('交通银行')), Buffer.from([0xff])]),
    });
    const told = [
      { path: 'b.md', code: 'DATE_UNREADABLE', line: 3, message: expect.stringContaining('2026-13-45') },
      { path: 'b.md', code: 'DATE_MISSING', message: expect.any(String) },
      { path: 'c.md', code: 'CODE_UNCLOSED', line: 8, message: expect.any(String) },
      { path: 'd.md', code: 'CHARACTERS_REPLACED', line: 7, message: expect.any(String) },
    ];
    expect(await run({ dryRun: true })).toMatchObject({ imported: 4, diagnostics: told });
    expect((await run()).diagnostics).toEqual(told);
    expect(await run()).toMatchObject({ unchanged: 4, diagnostics: told });
  });

  test('says what it would do when it is a dry run', async () => {
    await write({ 'a.md': move('招商银行') });
    const before = await dumpGraph(connection, { everything: true });
    expect(await run({ dryRun: true })).toMatchObject({ imported: 1 });
    expect(await dumpGraph(connection, { everything: true })).toEqual(before);
  });

  test('rejects what cannot be read, with its reason, and takes the rest', async () => {
    await write({
      'a.md': move('招商银行'),
      'b.md': new Uint8Array(4000).map((_, i) => (i * 7919) % 256),
      'c.md': move('中国平安'),
    });
    const found = await findArticles(['.'], { cwd: folder });
    await rm(join(folder, 'c.md'));
    const writer = createGraphWriter({ ...connection, entities });
    const report = await importArticles(found, { pipeline, writer });
    expect(report).toMatchObject({ articles: 3, imported: 1 });
    expect(report.rejected).toEqual([
      { path: 'b.md', code: 'ARTICLE_UNREADABLE', reason: expect.stringContaining('b.md') },
      { path: 'c.md', code: 'ARTICLE_UNREADABLE', reason: expect.stringContaining('c.md is gone') },
    ]);
  });

  test('counts a second file of one URL and one text as a duplicate, and rejects one of another text', async () => {
    const url = 'https://example.org/news/1';
    await write({ 'a.md': move('招商银行', url), 'b.md': move('招商银行', url), 'c.md': move('中国平安', url) });
    const report = await run();
    expect(report).toMatchObject({ articles: 3, imported: 1, duplicates: [{ path: 'b.md', of: 'a.md' }] });
    expect(report.rejected).toEqual([
      { path: 'c.md', code: 'ARTICLE_UNREADABLE', reason: expect.stringMatching(/c\.md has the URL .* of a\.md/) },
    ]);
  });

  test('rejects the one article that the graph refuses, though it was written in a batch', async () => {
    await write({ 'a.md': move('招商银行'), 'b.md': move('中国平安'), 'c.md': move('中国银行') });
    const tampered: typeof pipeline = (source) => {
      const extraction = pipeline(source);
      return source.path === 'b.md'
        ? { ...extraction, claims: extraction.claims.map((claim) => ({ ...claim, confidence: 7 })) }
        : extraction;
    };
    const report = await run({ pipeline: tampered });
    expect(report).toMatchObject({ imported: 2, rejected: [{ path: 'b.md', code: 'BAD_ARGUMENT' }] });
  });

  test('stops after the article under way when it is interrupted, with what it read written', async () => {
    await write({ 'a.md': move('招商银行'), 'b.md': move('中国平安'), 'c.md': move('中国银行') });
    const stop = new AbortController();
    const report = await run({ signal: stop.signal, onProgress: ({ path }) => path === 'b.md' && stop.abort() });
    expect(report).toMatchObject({ articles: 3, imported: 2, interrupted: true });
    expect(await run()).toMatchObject({ imported: 1, unchanged: 2, interrupted: false });
  });
});

describe('an import that loses Neo4j half-way', () => {
  const { uri, user, password } = testNeo4j();
  const firms = [...entities.values()]
    .flatMap(({ kind, names }) => (kind === 'Company' && names.zh ? names.zh : []))
    .slice(0, 60);
  const files = () => Object.fromEntries(firms.map((firm, i) => [`${String(i).padStart(3, '0')}.md`, move(firm)]));

  test.each([200, 4_000, 20_000, 60_000])(
    'goes on when it is back, to the same graph (cut after %i bytes)',
    async (bytes) => {
      await write(files());
      await run();
      const whole = await dumpGraph(connection);
      await clearGraph(driver);

      const proxy = await startProxy(uri);
      const shaky = neo4j.driver(proxy.uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
      const writer = createGraphWriter({
        ...connection,
        driver: shaky,
        entities,
        patience: { retries: 8, maxPause: 1_000 },
      });
      proxy.cutAfter(bytes, 700);
      const report = await run({ writer });
      expect(proxy.cuts).toBe(1);
      expect(report.rejected).toEqual([]);
      expect(await dumpGraph(connection)).toEqual(whole);
      await shaky.close();
      await proxy.close();
    },
  );

  test('ends where it does not come back, names where it stopped, and leaves whole articles alone', async () => {
    await write(files());
    const proxy = await startProxy(uri);
    const shaky = neo4j.driver(proxy.uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    const patience = { retries: 2, maxPause: 100 };
    const writer = createGraphWriter({ ...connection, driver: shaky, entities, patience });
    proxy.cutAfter(20_000, 60_000);
    await expect(run({ writer })).rejects.toMatchObject({
      code: 'NEO4J_UNREACHABLE',
      message: expect.stringMatching(/stopped after 0 of 60 articles, before 000\.md/),
    });
    const left = await dumpGraph(connection);
    expect(left.filter((line) => /^(Article|Claim|Name|Organization)/.test(line))).toEqual([]);
    await shaky.close();
    await proxy.close();
    expect(await run()).toMatchObject({ imported: 60 });
  });
});
