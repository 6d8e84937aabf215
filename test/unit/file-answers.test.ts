import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findArticles } from '../../src/article/find-articles.ts';
import { type RequestsOptions, writeRequests } from '../../src/commands/write-requests.ts';
import { ROOT, readConfig } from '../../src/config.ts';
import { openExtractor } from '../../src/extractors/open-extractor.ts';
import { fileAnswers } from '../../src/file-answers.ts';
import { readBatches, toBatchFolder } from '../../src/llm/batch/batch-ledger.ts';
import { collectAnswers } from '../../src/llm/batch/collect-answers.ts';
import { openLlmCache } from '../../src/llm/open-llm-cache.ts';
import type { Seeds } from '../../src/model/seeds.ts';
import { openModel, toAnswerFolder } from '../../src/open-model.ts';
import { loadPrompts } from '../../src/seeds/load-prompts.ts';
import { loadSeeds } from '../../src/seeds/load-seeds.ts';
import { BAD_REPLIES, toAnswer } from '../llm/bad-replies.ts';

interface Request {
  readonly custom_id: string;
  readonly body: { readonly model: string; readonly messages: readonly { readonly content: string }[] };
}

const ARTICLES = ['2018-10-11-gitlab-google-cloud.md', '2020-08-06-zoom-oracle.md', '2022-06-20-tiktok-oracle.md'];
const EMPTY = toAnswer([]);
let seeds: Seeds;
beforeAll(() => {
  seeds = loadSeeds(join(ROOT, 'seeds'));
});

/** A folder with three articles, and a data folder of its own. */
function openDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'cloudties-batch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'news'));
  for (const file of ARTICLES) cpSync(join(ROOT, 'seeds/articles', file), join(folder, 'news', file));
  const at = (name: string) => join(folder, name);
  const config = readConfig({ CLOUDTIES_DATA: at('data') });
  const cache = openLlmCache(toAnswerFolder(config.dataFolder));
  return {
    ...{ at, cache },
    write: async (options: Partial<RequestsOptions> = {}) => {
      const found = await findArticles([at('news')], { cwd: folder });
      const limits = { lines: 10, bytes: 1_000_000 };
      const plain = { config, seeds, out: at('out.jsonl'), extractor: 'llm', limits, force: true } as const;
      return writeRequests(found, { ...plain, ...options });
    },
    requests: (name = 'out.jsonl'): Request[] =>
      readFileSync(at(name), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    read: async (lines: readonly (string | object)[]) => {
      const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
      writeFileSync(at('answers.jsonl'), texts.join('\n'));
      const { batches } = await readBatches(toBatchFolder(config.dataFolder));
      const known = new Set(batches.flatMap(({ articles }) => articles.flatMap(({ requests }) => requests)));
      const collected = await collectAnswers([at('answers.jsonl')], (id) => known.has(id));
      const prompts = loadPrompts(join(ROOT, 'seeds'));
      const filed = await fileAnswers(batches, collected, {
        cache,
        open: ({ extractor, settings }) =>
          openExtractor(extractor, seeds, openModel(config, { prompts, settings, offline: true })),
      });
      return { ...filed, lines: collected.lines, complete: filed.complete.map(({ article }) => article.path) };
    },
  };
}

describe('the requests of a batch', () => {
  test('are a line each, with a ledger of what was asked about which article', async () => {
    const { write, requests, at } = openDesk();
    const written = await write({ model: 'gpt-4.1-mini' });
    expect(written).toMatchObject({
      ...{ files: [at('out.jsonl')], articles: 3, unreadable: [] },
      estimate: { model: 'gpt-4.1-mini', requests: 3, answered: 0, price: { id: 'gpt-4-1-mini' } },
    });
    const lines = requests();
    expect(lines.map(({ body }) => body.model)).toEqual(Array(3).fill('gpt-4.1-mini'));
    expect(lines[1]!.body.messages[1]!.content).toContain('Zoom');
    const [ledger] = readdirSync(at('data/llm/batches'));
    const rows = readFileSync(at(`data/llm/batches/${ledger}`), 'utf8')
      .trimEnd()
      .split('\n');
    const [head, ...articles] = rows.map((line) => JSON.parse(line));
    expect(head).toMatchObject({ extractor: 'llm', settings: { model: 'gpt-4.1-mini' } });
    expect(articles.map(({ path, requests: ids }) => [path, ids])).toEqual(
      ARTICLES.map((path, index) => [path, [lines[index]!.custom_id]]),
    );
  });

  test('name no model where nobody does, and are the same for the same', async () => {
    const { write, requests } = openDesk();
    await write();
    const first = requests();
    expect(first.map(({ body }) => body.model)).toEqual(['any', 'any', 'any']);
    await write();
    expect(requests()).toEqual(first);
  });

  test('fill several files where one would hold too much, in lines or in bytes', async () => {
    const { write, requests, at } = openDesk();
    const { files } = await write({ limits: { lines: 2, bytes: 1_000_000 } });
    expect(files).toEqual([at('out-1.jsonl'), at('out-2.jsonl')]);
    expect([requests('out-1.jsonl').length, requests('out-2.jsonl').length]).toEqual([2, 1]);
    expect((await write({ limits: { lines: 10, bytes: 1 } })).files).toHaveLength(3);
    expect(readdirSync(at('.')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('leave out what is answered, and make no file when all is', async () => {
    const { write, requests, read, at } = openDesk();
    await write();
    const [one, two, three] = requests();
    await read([{ custom_id: one!.custom_id, content: EMPTY }]);
    await write();
    expect(requests()).toEqual([two, three]);
    await read([two, three].map((each) => ({ custom_id: each!.custom_id, content: EMPTY })));
    rmSync(at('out.jsonl'));
    expect((await write()).files).toEqual([]);
    expect(existsSync(at('out.jsonl'))).toBe(false);
  });

  test('are not written where files stand or no folder is, and leave nothing behind', async () => {
    const { write, at } = openDesk();
    writeFileSync(at('out-2.jsonl'), 'mine');
    const parts = { limits: { lines: 2, bytes: 1_000_000 }, force: false };
    await expect(write(parts)).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    await expect(write({ out: at('nix/out.jsonl') })).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect(readdirSync(at('.')).sort()).toEqual(['data', 'news', 'out-2.jsonl']);
  });
});

describe('the answers to a batch', () => {
  const open = async () => {
    const desk = openDesk();
    await desk.write();
    return { ...desk, ids: desk.requests().map(({ custom_id }) => custom_id) };
  };

  test('are kept where they are usable; every other line is counted with its place and reason', async () => {
    const { read, ids, cache } = await open();
    const [one, two, three] = ids;
    const filed = await read([
      '\ufeff',
      { custom_id: two, content: BAD_REPLIES.prose },
      { custom_id: 'f'.repeat(32), content: EMPTY },
      { custom_id: one, content: BAD_REPLIES.otherArticle },
      'They use Oracle.\r',
      { custom_id: two, content: { claims: [] } },
      { custom_id: two, content: EMPTY },
      { custom_id: three, response: null, error: { message: 'expired' } },
      `{"custom_id": "${three}", "content": "${'x'.repeat(8_000_001)}"}`,
      { custom_id: one, content: `\`\`\`json\n${EMPTY}\n\`\`\`` },
    ]);
    expect(filed).toMatchObject({ lines: 9, filed: 2, repeated: 1, complete: ARTICLES.slice(0, 2), changed: [] });
    expect(filed.faults.map(({ line, fault }) => `${line} ${fault}`).sort()).toEqual([
      expect.stringMatching(/^2 it holds no JSON/),
      expect.stringMatching(/^3 .*its id is unknown/),
      expect.stringMatching(/^4 it is about another article/),
      expect.stringMatching(/^5 it is no JSON object/),
      expect.stringMatching(/^8 the endpoint gave an error: expired/),
      expect.stringMatching(/^9 it is longer than 8 MB/),
    ]);
    expect(filed.waiting).toEqual([{ path: ARTICLES[2], missing: 1 }]);
    expect((await cache.get(one!))?.content).toBe(EMPTY);
    expect(await cache.get(three!)).toBeUndefined();
  });

  test('stay what they were first, whatever comes later', async () => {
    const { read, ids, cache } = await open();
    const answer = (content: string) => ({ custom_id: ids[0]!, content });
    expect(await read([answer(EMPTY)])).toMatchObject({ filed: 1, repeated: 0 });
    const other = toAnswer([{ quote: 'GitLab' }]);
    const again = await read([answer(BAD_REPLIES.prose), answer(other)]);
    expect(again).toMatchObject({ filed: 0, repeated: 2, faults: [], complete: [ARTICLES[0]] });
    expect((await cache.get(ids[0]!))?.content).toBe(EMPTY);
  });

  test('are kept for articles that were changed since, which are named', async () => {
    const { read, ids, at, cache } = await open();
    writeFileSync(at(`news/${ARTICLES[0]}`), '# Another text\n\nNothing is as it was.\n');
    rmSync(at(`news/${ARTICLES[1]}`));
    const filed = await read(ids.map((custom_id) => ({ custom_id, content: EMPTY })));
    expect(filed).toMatchObject({ filed: 3, complete: [ARTICLES[2]], waiting: [] });
    expect(filed.changed).toEqual([
      { path: ARTICLES[0], reason: 'its text was changed since' },
      { path: ARTICLES[1], reason: 'its file is gone, or cannot be read' },
    ]);
    expect(await cache.get(ids[0]!)).toBeDefined();
  });

  test('tell what they took, where a batch API wrote them', async () => {
    const { read, ids } = await open();
    const body = {
      ...{ model: 'harbor-2', usage: { prompt_tokens: 3000, completion_tokens: 50 } },
      choices: [{ message: { content: EMPTY }, finish_reason: 'stop' }],
    };
    const lines = ids.slice(0, 2).map((custom_id) => ({ custom_id, response: { status_code: 200, body } }));
    const { usage } = await read(lines);
    expect([...usage.values()]).toEqual([{ requests: 2, cached: 0, inputTokens: 6000, outputTokens: 100 }]);
  });
});
