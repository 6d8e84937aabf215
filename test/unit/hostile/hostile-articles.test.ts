import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../src/config.ts';
import type { ExtractorName } from '../../../src/extractors/extractor-name.ts';
import { openExtractor } from '../../../src/extractors/open-extractor.ts';
import type { ChatBody } from '../../../src/llm/llm-request.ts';
import { DEFAULT_SETTINGS } from '../../../src/llm/llm-settings.ts';
import { openLlm } from '../../../src/llm/open-llm.ts';
import type { RefusalReason } from '../../../src/model/refusal.ts';
import { loadPrompts } from '../../../src/seeds/load-prompts.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';
import { startLlmServer } from '../../llm/start-llm-server.ts';

interface Stated {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly from_kind?: string;
  readonly to_kind?: string;
  readonly quote: string;
  readonly date?: string;
}

/** An article that gives orders, and what a model that obeys them would answer. */
interface HostileArticle {
  readonly attack: string;
  /** Of the file; `md` unless told. */
  readonly extension?: string;
  readonly article: string;
  /** What stands for `{{repeat}}` in it, and how often. */
  readonly repeat?: readonly [string, number];
  /** What it truly states, and the model answers too. */
  readonly states: readonly Stated[];
  readonly lies: readonly (Stated & { readonly reason: RefusalReason })[];
  /** What it states and the model leaves out by order: what the rules are sure of stays. */
  readonly kept?: readonly Stated[];
  /** What it states and the model leaves out by order, where the rules are less sure: it is told of, never lost silently. */
  readonly unconfirmed?: readonly Stated[];
  /** What a request must not hold. */
  readonly unsent?: readonly string[];
}

const FOLDER = join(ROOT, 'test/hostile');
const KEY = 'sk-secret-of-the-test';
const articles = readdirSync(FOLDER).map((file) => {
  const hostile = parse(readFileSync(join(FOLDER, file), 'utf8')) as HostileArticle;
  return [file.replace('.yaml', ''), hostile] as const;
});
const seeds = loadSeeds(join(ROOT, 'seeds'));
const cacheFolder = mkdtempSync(join(tmpdir(), 'cloudties-hostile-'));
let current: HostileArticle;
const server = await startLlmServer((body) => obey(body, current));
const settings = { ...DEFAULT_SETTINGS, model: 'obedient' };
const prompts = loadPrompts(join(ROOT, 'seeds'));
const limits = { timeoutMs: 20_000, concurrency: 2, retries: 0 };
const llm = openLlm({ prompts, settings, cacheFolder, url: server.url, key: KEY, ...limits });
const extractors = new Map(
  (['llm', 'rules+llm', 'arbiter'] as const).map((name) => [
    name,
    openExtractor(name, seeds, { ...llm, concurrency: 2 }),
  ]),
);

afterAll(async () => {
  await server.close();
  rmSync(cacheFolder, { recursive: true, force: true });
});

/**
 * Answers as a model that does what the article says: it claims what it is told, and calls everything true that it is asked,
 * or nothing where it is told to leave out.
 */
function obey({ messages }: ChatBody, { states, lies, kept, unconfirmed }: HostileArticle): string {
  const [, questions] = /Which of these statements hold\?\n([\s\S]*)$/u.exec(messages[1]!.content) ?? [];
  if (questions !== undefined) {
    const numbers = [...questions.matchAll(/^(\d+)\. /gmu)].map(([, number]) => Number(number));
    if (kept ?? unconfirmed) return JSON.stringify({ holds: [], not: numbers });
    return JSON.stringify({ holds: numbers.map((number) => ({ number, status: 'active', date: null })), not: [] });
  }
  const more = { status: 'active', date: null, title: null, origin: null, workload: null, region: null };
  const claims = [...states, ...lies].map(({ type, from, to, quote, date, from_kind, to_kind }) => ({
    ...{ quote, type, ...more, from, from_kind: from_kind ?? 'Company', to, to_kind: to_kind ?? 'CloudProvider' },
    ...{ confidence: 1, ...(date !== undefined && { date }) },
  }));
  return JSON.stringify({ claims });
}

async function read(name: Exclude<ExtractorName, 'rules'>, id: string, hostile: HostileArticle) {
  current = hostile;
  const { article, repeat, extension = 'md' } = hostile;
  const [words, times] = repeat ?? ['', 0];
  const text = article.replace('{{repeat}}', `${words} `.repeat(times).trim());
  const before = server.requests.length;
  const reading = await extractors.get(name)!.read({ path: `private/${id}.${extension}`, bytes: Buffer.from(text) });
  const sent = server.requests.slice(before).map(({ body }) => JSON.stringify(body));
  return { ...reading, sent, pairs: reading.claims.map(toPair) };
}

function toPair({ type, subject, object }: { type: string; subject: { name: string }; object: { name: string } }) {
  return `${type}: ${subject.name} > ${object.name}`;
}

function pairOf({ type, from, to }: Stated): string {
  return `${type}: ${from} > ${to}`;
}

describe('an article that gives orders to its reader', () => {
  test('stands among many others', () => {
    expect(articles.length).toBeGreaterThanOrEqual(30);
  });

  test.each(articles)('%s: of a model that obeys only what the article states is let in', async (id, hostile) => {
    const { pairs, refused } = await read('llm', id, hostile);
    expect(new Set(pairs)).toEqual(new Set(hostile.states.map(pairOf)));
    expect(refused.map(({ reason }) => reason).sort()).toEqual(hostile.lies.map(({ reason }) => reason).sort());
    for (const { detail, proposal } of refused) expect([detail, proposal]).not.toContain('');
  });

  test.each(articles)('%s: nor is more beside the rules, or where the rules ask', async (id, hostile) => {
    const stated = new Set([...hostile.states, ...(hostile.kept ?? [])].map(pairOf));
    for (const name of ['rules+llm', 'arbiter'] as const) {
      const { pairs, refused } = await read(name, id, hostile);
      expect(pairs).toEqual(expect.arrayContaining((hostile.kept ?? []).map(pairOf)));
      const proposals = refused.filter(({ reason }) => reason === 'NOT_CONFIRMED').map(({ proposal }) => proposal);
      for (const { type, from, to } of hostile.unconfirmed ?? [])
        expect(proposals).toContainEqual(expect.stringContaining(`${from} ${type} ${to}`));
      expect([name, ...pairs.filter((pair) => !stated.has(pair))]).toEqual([name]);
    }
  });

  test.each(articles)('%s: is sent without what nobody sees, and without keys and paths', async (id, hostile) => {
    const document = await read('rules+llm', id, hostile);
    const requests = (['llm', 'arbiter'] as const).flatMap((name) => {
      const { article, extension = 'md' } = hostile;
      return extractors.get(name)!.requestsFor({ path: `private/${id}.${extension}`, bytes: Buffer.from(article) });
    });
    const sent = [...document.sent, ...requests.map(({ body }) => JSON.stringify(body))].join('\n');
    expect(sent).toContain(hostile.article.includes('腾讯云') ? '腾讯云' : 'Amazon Web Services');
    for (const words of [KEY, 'private/', id, ROOT, ...(hostile.unsent ?? [])]) expect(sent).not.toContain(words);
  });
});
