import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { AppError } from '../../../src/errors.ts';
import type { LlmAnswer } from '../../../src/llm/llm-answer.ts';
import { DEFAULT_SETTINGS, type LlmSettings } from '../../../src/llm/llm-settings.ts';
import { type LlmOptions, openLlm } from '../../../src/llm/open-llm.ts';
import { loadPrompts } from '../../../src/seeds/load-prompts.ts';
import { BAD_REPLIES, toAnswer } from '../../llm/bad-replies.ts';
import { type LlmReply, startLlmServer } from '../../llm/start-llm-server.ts';
import { makeDocument } from './make-document.ts';

const prompts = loadPrompts(join(ROOT, 'seeds'));
const KEY = 'sk-secret-of-the-test';
const nobody = { entities: [], mentions: [] };
const article = makeDocument(['Larkfield picks a cloud', 'Larkfield runs its app on Harborline Cloud.']);
const other = makeDocument(['Quillmark too', 'Quillmark runs on Harborline Cloud.'], { path: 'news/b.md' });
const GOOD = toAnswer([
  {
    ...{ quote: 'Larkfield runs its app on Harborline Cloud', type: 'USES', status: 'active', confidence: 0.9 },
    ...{ from: 'Larkfield', from_kind: 'Company', to: 'Harborline Cloud', to_kind: 'CloudProvider' },
  },
]);

/** Starts a server that answers by turn, the last reply for ever, and opens a model there; waits are short. */
async function open(
  replies: LlmReply | readonly LlmReply[],
  more: Partial<LlmOptions> & { set?: Partial<LlmSettings> } = {},
) {
  const all = Array.isArray(replies) ? (replies as readonly LlmReply[]) : [replies as LlmReply];
  const server = await startLlmServer((_, turn) => all[Math.min(turn, all.length - 1)]!);
  onTestFinished(server.close);
  const { set, ...rest } = more;
  const options: LlmOptions = {
    ...{ prompts, settings: { ...DEFAULT_SETTINGS, model: 'test-1', ...set } },
    ...{
      cacheFolder: folder(),
      url: server.url,
      key: KEY,
      timeoutMs: 20_000,
      concurrency: 4,
      retries: 2,
      firstWaitMs: 1,
    },
    ...rest,
  };
  return { server, options, llm: openLlm(options) };
}

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'cloudties-llm-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function errorOf(reading: Promise<unknown>): Promise<AppError> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AppError);
  const { message, details, stack } = error as AppError;
  expect(`${message} ${stack} ${JSON.stringify(details)}`).not.toContain(KEY);
  return error as AppError;
}

describe('an article read over HTTP', () => {
  test('is asked about with key, model, schema and settings, and what comes is proposed', async () => {
    const { server, llm } = await open(GOOD);
    const { proposals, usage } = await llm.reader.read(article, nobody);
    expect(proposals).toMatchObject([{ type: 'USES', subject: { name: 'Larkfield' } }]);
    expect(usage.requests).toBe(1);
    expect(usage.inputTokens).toBeGreaterThan(1000);
    const [{ headers, body, path }] = server.requests as [(typeof server.requests)[number]];
    expect(path).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(body).toEqual(llm.reader.requestsFor(article, nobody)[0]!.body);
    expect(body).toMatchObject({ model: 'test-1', temperature: 0, seed: 7, max_tokens: 8000 });
    expect(body.response_format).toMatchObject({ type: 'json_schema', json_schema: { strict: true } });
  });

  test('is asked about without a key at an endpoint near by that wants none', async () => {
    const { server, llm } = await open(GOOD, { key: undefined });
    await llm.reader.read(article, nobody);
    expect(server.requests[0]!.headers.authorization).toBeUndefined();
  });

  test('is asked about once: the answer is kept, for other runs too', async () => {
    const answers: LlmAnswer[] = [];
    const { server, llm, options } = await open(GOOD, { onAnswer: (answer) => answers.push(answer) });
    const first = await llm.reader.read(article, nobody);
    const again = await openLlm(options).reader.read(article, nobody);
    expect(server.requests).toHaveLength(1);
    expect(again.proposals).toEqual(first.proposals);
    expect(again.usage).toEqual({ requests: 0, cached: 1, inputTokens: 0, outputTokens: 0 });
    expect(answers.map(({ usage }) => usage.requests)).toEqual([1, 0]);
  });

  test('is asked about once by many at once', async () => {
    const { server, llm } = await open(GOOD);
    const readings = await Promise.all(Array.from({ length: 20 }, () => llm.reader.read(article, nobody)));
    expect(server.requests).toHaveLength(1);
    expect(readings.map(({ usage }) => usage.requests).sort()).toEqual([...Array(19).fill(0), 1]);
  });

  test('waits for its turn: no more than so many requests are under way', async () => {
    const { server, llm } = await open({ content: toAnswer([]), delay: 20 }, { concurrency: 3 });
    const articles = Array.from({ length: 12 }, (_, at) => makeDocument([`Title ${at}`, 'Some text.']));
    await Promise.all(articles.map((each) => llm.reader.read(each, nobody)));
    expect(server.requests).toHaveLength(12);
    expect(server.mostAtOnce()).toBe(3);
  });

  test('waits without a word of warning, however many there are', async () => {
    const warnings: string[] = [];
    const onWarning = ({ message }: Error) => warnings.push(message);
    process.on('warning', onWarning);
    onTestFinished(() => void process.off('warning', onWarning));
    const { llm } = await open({ content: toAnswer([]), delay: 5 }, { concurrency: 16 });
    const articles = Array.from({ length: 40 }, (_, at) => makeDocument([`Title ${at}`, 'Some text.']));
    const { signal } = new AbortController();
    await Promise.all(articles.map((each) => llm.reader.read(each, nobody, signal)));
    expect(warnings).toEqual([]);
  });

  test('is asked about again where the file of its answer is damaged', async () => {
    const { server, llm, options } = await open(GOOD);
    await llm.reader.read(article, nobody);
    const [sub] = readdirSync(options.cacheFolder);
    const [name] = readdirSync(join(options.cacheFolder, sub!));
    const path = join(options.cacheFolder, sub!, name!);
    const kept = readFileSync(path, 'utf8');
    for (const damaged of ['', kept.slice(0, 40), '[]', kept.replace(name!.slice(0, 32), '0'.repeat(32))]) {
      writeFileSync(path, damaged);
      await llm.reader.read(article, nobody);
      expect(readFileSync(path, 'utf8')).toBe(kept);
    }
    expect(server.requests).toHaveLength(5);
  });

  test('is not read, with the reason, where its answer cannot be kept', async () => {
    const cacheFolder = join(folder(), 'file');
    writeFileSync(cacheFolder, '');
    const { llm } = await open(GOOD, { cacheFolder });
    expect(await errorOf(llm.reader.read(article, nobody))).toMatchObject({ code: 'DATA_FOLDER' });
  });

  test('comes from the cache alone where nobody may be asked', async () => {
    const { llm, server, options } = await open(GOOD);
    await llm.reader.read(article, nobody);
    const offline = openLlm({ ...options, url: 'none', key: undefined, offline: true });
    expect((await offline.reader.read(article, nobody)).proposals).toHaveLength(1);
    const error = await errorOf(offline.reader.read(other, nobody));
    expect(error.code).toBe('LLM_NOT_ANSWERED');
    expect(error.message).toMatch(/^news\/b\.md: No answer to request [0-9a-f]{32} is kept/u);
    expect(server.requests).toHaveLength(1);
  });

  test('is not asked about where whoever watches the cost says no', async () => {
    const { llm, server } = await open(GOOD, {
      beforeRequest: () => {
        throw new AppError('LLM_BUDGET', 'Enough.');
      },
    });
    expect(await errorOf(llm.reader.read(article, nobody))).toMatchObject({ code: 'LLM_BUDGET' });
    expect(server.requests).toHaveLength(0);
  });
});

describe('whoever watches the cost', () => {
  test('is told of each request before it is sent, and once after it what it took', async () => {
    const told: string[] = [];
    const { llm } = await open([BAD_REPLIES.malformed, GOOD, BAD_REPLIES.quota], {
      beforeRequest: () => {
        told.push('before');
        return ({ requests, outputTokens }) => told.push(`${requests} ${outputTokens > 0}`);
      },
    });
    await llm.reader.read(article, nobody);
    await llm.reader.read(article, nobody);
    await errorOf(llm.reader.read(other, nobody));
    expect(told).toEqual(['before', '1 true', 'before', '1 true', 'before', '0 false']);
  });

  test('learns which requests lack an answer, halves of what was cut off too', async () => {
    const two = makeDocument(['Title', 'Larkfield runs its app on Harborline Cloud.', 'It is said to be quick.']);
    const { llm, options } = await open(BAD_REPLIES.truncated);
    await errorOf(llm.reader.read(two, nobody));
    const missing: string[] = [];
    const offline = { ...options, offline: true, onMissing: ({ id }: { id: string }) => missing.push(id) };
    await errorOf(openLlm({ ...offline, cacheFolder: folder() }).reader.read(two, nobody));
    expect(missing).toEqual(llm.reader.requestsFor(two, nobody).map(({ id }) => id));
    const { cache } = llm;
    const whole = await cache.get(missing[0]!);
    const fresh = openLlm({ ...offline, cacheFolder: folder() });
    await fresh.cache.put(missing[0]!, whole!);
    missing.length = 0;
    await errorOf(fresh.reader.read(two, nobody));
    expect(missing).toHaveLength(2);
  });

  test('sees nothing sent for those that wait, once the endpoint is known to refuse', async () => {
    const { llm, server } = await open(BAD_REPLIES.wrongKey, { concurrency: 1 });
    const articles = Array.from({ length: 8 }, (_, at) => makeDocument([`Title ${at}`, 'Some text.']));
    const errors = await Promise.all(articles.map((each) => errorOf(llm.reader.read(each, nobody))));
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['LLM_REFUSED']));
    expect(server.requests).toHaveLength(1);
  });
});

describe('an answer that is of no use', () => {
  const { malformed, prose, empty, refusal, filtered, twoMegabytes, heldBack } = BAD_REPLIES;
  test.each([
    ['malformed JSON', malformed, 'it is no JSON object'],
    ['prose', prose, 'it is no JSON object'],
    ['an empty one', empty, 'it is empty'],
    ['a refusal', refusal, 'the model will not answer (I cannot help with that.)'],
    ['one that a filter held back', filtered, 'the model will not answer (its content filter)'],
    ['2 MB', twoMegabytes, 'it is larger than 1 MB'],
    ['none, for what the article tells of', heldBack, 'the endpoint holds it back (400 The prompt triggered'],
  ])('is asked for once more, with another seed, then told: %s', async (_, reply, fault) => {
    const { llm, server, options } = await open(reply);
    const error = await errorOf(llm.reader.read(article, nobody));
    expect(error.code).toBe('LLM_ANSWER_INVALID');
    expect(error.message).toContain(`about news/a.md is unusable: ${fault}`);
    expect(server.requests.map(({ body }) => body.seed)).toEqual([7, 8]);
    expect(readdirSync(options.cacheFolder)).toEqual([]);
  });

  test('costs, and the good one after it is kept', async () => {
    const answers: LlmAnswer[] = [];
    const { llm, server } = await open([malformed, GOOD], { onAnswer: (answer) => answers.push(answer) });
    expect((await llm.reader.read(article, nobody)).usage.requests).toBe(2);
    expect((await llm.reader.read(article, nobody)).usage).toMatchObject({ requests: 0, cached: 1 });
    expect(answers.map(({ usage }) => usage.requests)).toEqual([1, 1, 0]);
    expect(server.requests).toHaveLength(2);
  });

  test('is kept where it was cut off, so that the next run asks for less at once', async () => {
    const { llm, server } = await open([BAD_REPLIES.truncated, GOOD]);
    const two = makeDocument(['Title', 'Larkfield runs its app on Harborline Cloud.', 'It is said to be quick.']);
    const first = await llm.reader.read(two, nobody);
    const again = await llm.reader.read(two, nobody);
    expect(server.requests).toHaveLength(3);
    expect(again.proposals).toEqual(first.proposals);
    expect(again.usage).toMatchObject({ requests: 0, cached: 3 });
  });

  test('is no fault of ours where it lies: what it says goes to the gate', async () => {
    for (const reply of [BAD_REPLIES.lying, BAD_REPLIES.otherArticle, BAD_REPLIES.otherLanguage]) {
      const { llm } = await open(reply);
      expect((await llm.reader.read(article, nobody)).proposals).toHaveLength(1);
    }
  });
});

describe('an endpoint that fails', () => {
  test.each([
    ['the key is wrong', BAD_REPLIES.wrongKey, 'LLM_REFUSED', /refuses the key \(401\)/u],
    ['the key may not', BAD_REPLIES.forbidden, 'LLM_REFUSED', /refuses the key \(403\)/u],
    ['the model is unknown', BAD_REPLIES.unknownModel, 'LLM_REFUSED', /knows no model test-1/u],
    ['it knows no schema', BAD_REPLIES.noSchema, 'LLM_REFUSED', /set the answer format to json_object, or to none/u],
    ['it takes no temperature', BAD_REPLIES.noTemperature, 'LLM_REFUSED', /temperature: set none/u],
    ['a section is too long', BAD_REPLIES.tooLong, 'LLM_REFUSED', /set fewer tokens for a section/u],
    ['it redirects', BAD_REPLIES.redirect, 'LLM_REFUSED', /sends requests elsewhere \(302\)/u],
    ['it is a web page', BAD_REPLIES.page, 'LLM_REFUSED', /does not answer as chat completions do/u],
    ['the quota is used up', BAD_REPLIES.quota, 'LLM_QUOTA', /The quota at .* is used up/u],
  ] as const)('is asked once, and told in our words: %s', async (_, reply, code, message) => {
    const { llm, server } = await open(reply);
    const error = await errorOf(llm.reader.read(article, nobody));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['has an error', BAD_REPLIES.serverError, /cannot answer now \(500 The server had an error\)/u],
    ['breaks off in mid-answer', BAD_REPLIES.cutOff, /does not answer \(/u],
    ['is busy', { status: 429, body: { error: { message: 'Slow down' } } }, /cannot answer now \(429 Slow down\)/u],
  ] as const)('is asked again, then told as out of reach: %s', async (_, reply, message) => {
    const { llm, server } = await open(reply);
    const error = await errorOf(llm.reader.read(article, nobody));
    expect(error.code).toBe('LLM_UNREACHABLE');
    expect(error.message).toMatch(message);
    expect(server.requests).toHaveLength(3);
  });

  test('is asked until it is well again', async () => {
    const { llm, server } = await open([BAD_REPLIES.serverError, BAD_REPLIES.cutOff, GOOD]);
    expect((await llm.reader.read(article, nobody)).proposals).toHaveLength(1);
    expect(server.requests).toHaveLength(3);
  });

  test('is left alone as long as it says, by all requests', async () => {
    const times: number[] = [];
    const server = await startLlmServer((_, turn) => {
      times.push(Date.now());
      return turn === 0 ? { status: 429, headers: { 'retry-after': '1' } } : GOOD;
    });
    onTestFinished(server.close);
    const { llm } = await open(GOOD, { url: server.url });
    await llm.reader.read(article, nobody);
    expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(950);
  });

  test('is out of reach where it wants to be left alone for an hour', async () => {
    const { llm, server } = await open({ status: 429, headers: { 'retry-after': '3600' } });
    expect(await errorOf(llm.reader.read(article, nobody))).toMatchObject({ code: 'LLM_UNREACHABLE' });
    expect(server.requests).toHaveLength(1);
  });

  test('is out of reach where it is too slow, or not there', async () => {
    const { llm, server } = await open(BAD_REPLIES.slow, { timeoutMs: 50 });
    const error = await errorOf(llm.reader.read(article, nobody));
    expect(error).toMatchObject({ code: 'LLM_UNREACHABLE' });
    expect(error.message).toContain('did not answer in time. Allow it more time');
    expect(server.requests).toHaveLength(2);
    await server.close();
    const gone = await errorOf(llm.reader.read(article, nobody));
    expect(gone.message).toContain('ECONNREFUSED');
  });

  test('is left at once when the run is stopped, and so is whoever waits for a turn', async () => {
    const stop = new AbortController();
    const reason = new AppError('INTERRUPTED', 'Stopped.');
    const server = await startLlmServer(() => {
      stop.abort(reason);
      return BAD_REPLIES.slow;
    });
    onTestFinished(server.close);
    const { llm } = await open(GOOD, { url: server.url, concurrency: 1 });
    const readings = [article, other].map((each) => llm.reader.read(each, nobody, stop.signal));
    expect(await Promise.all(readings.map(errorOf))).toEqual([reason, reason]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('an endpoint', () => {
  const at = (url: string, more: Partial<LlmOptions> = {}) =>
    openLlm({
      ...{
        prompts,
        settings: { ...DEFAULT_SETTINGS, model: 'm' },
        cacheFolder: 'none',
        timeoutMs: 1,
        concurrency: 1,
        url,
      },
      ...{ key: KEY, ...more },
    });

  test.each([
    ['https://models.example/v1'],
    ['http://127.0.0.1:11434/v1'],
    ['http://localhost:8000/v1/'],
    ['http://[::1]:8000/v1'],
    ['http://192.168.1.20:8000/v1'],
    ['http://10.1.2.3/v1'],
  ])('may be %s', (url) => {
    expect(() => at(url)).not.toThrow();
  });

  test.each([
    ['models.example/v1', 'is none'],
    ['ftp://models.example/v1', 'is none'],
    ['http://models.example/v1', 'unencrypted'],
    ['http://169.254.169.254/v1', 'unencrypted'],
    ['http://127.0.0.1.evil.example/v1', 'unencrypted'],
    [`https://user:${KEY}@models.example/v1`, 'more than a host and a path'],
    [`https://models.example/v1?key=${KEY}`, 'more than a host and a path'],
  ])('may not be %s', async (url, message) => {
    const error = await errorOf((async () => at(url))());
    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.message).toContain(message);
  });

  test('may be plain http elsewhere where that is allowed', () => {
    expect(() => at('http://models.example/v1', { plainHttp: true })).not.toThrow();
  });

  test('elsewhere wants a key', async () => {
    const error = await errorOf((async () => at('https://models.example/v1', { key: undefined }))());
    expect(error.code).toBe('LLM_KEY_MISSING');
  });
});

describe('the file of a key', () => {
  const write = (text: string, mode: number): string => {
    const file = join(folder(), 'key');
    writeFileSync(file, text, { mode });
    return file;
  };

  test('is read, without white space around the key', async () => {
    const { server, llm } = await open(GOOD, { key: undefined, keyFile: write(`${KEY}\n`, 0o600) });
    await llm.reader.read(article, nobody);
    expect(server.requests[0]!.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  test.each([
    ['others may read it', () => write(KEY, 0o644), 'chmod 600'],
    ['it is not there', () => join(folder(), 'none'), 'ENOENT'],
    ['it is a folder', () => mkdtempSync(join(folder(), 'k')), 'LLM_KEY_MISSING'],
    ['it is empty', () => write(' \n', 0o600), 'holds no key'],
    ['it holds more than a key', () => write(`${KEY}\nand more`, 0o600), 'holds no key'],
    ['its key could not be sent', () => write(`${KEY}é`, 0o600), 'holds no key'],
  ])('is refused: %s', async (_, file, message) => {
    const error = await errorOf(open(GOOD, { key: undefined, keyFile: file() }));
    expect(`${error.code} ${error.message}`).toContain('LLM_KEY_MISSING');
    expect(`${error.code} ${error.message}`).toContain(message);
  });
});
