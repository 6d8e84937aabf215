import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { AppError } from '../../../src/errors.ts';
import { createLlmReader } from '../../../src/llm/create-llm-reader.ts';
import type { Ask } from '../../../src/llm/llm-answer.ts';
import type { LlmRequest } from '../../../src/llm/llm-request.ts';
import { DEFAULT_SETTINGS, type LlmSettings } from '../../../src/llm/llm-settings.ts';
import { loadPrompts } from '../../../src/seeds/load-prompts.ts';
import { toAnswer } from '../../llm/bad-replies.ts';
import { findNames, makeDocument } from './make-document.ts';

const prompts = loadPrompts(join(ROOT, 'seeds'));
const SETTINGS: LlmSettings = { ...DEFAULT_SETTINGS, model: 'test-1' };
const article = makeDocument([
  'Larkfield picks a cloud',
  'Larkfield runs its app on Harborline Cloud.',
  ['advert', 'Try Tessmore Cloud for free!'],
  ['heading', 'Who else', 2],
  ['listItem', 'Quillmark', 1],
  ['caption', 'Ida Brandt of Larkfield'],
]);
const names = findNames(article, [
  { kind: 'Company', forms: ['Larkfield'] },
  { kind: 'CloudProvider', forms: ['Harborline Cloud', 'Harborline'] },
]);

/** Answers each request by what its user's message says, and keeps the requests. */
function answering(answer: (user: string) => string | { content: string; truncated: boolean }) {
  const asked: LlmRequest[] = [];
  const ask: Ask = async (request, faultOf) => {
    asked.push(request);
    const reply = answer(request.body.messages[1]!.content);
    const { content, truncated } = typeof reply === 'string' ? { content: reply, truncated: false } : reply;
    const fault = truncated ? undefined : faultOf(content);
    if (fault !== undefined) throw new AppError('LLM_ANSWER_INVALID', fault);
    return {
      content,
      truncated,
      model: 'test-1',
      usage: { requests: 1, cached: 0, inputTokens: 100, outputTokens: 10 },
    };
  };
  return { ask, asked };
}

const CLAIM = {
  quote: 'Larkfield runs its app on Harborline Cloud',
  ...({ type: 'USES', status: 'active', from: 'Larkfield', from_kind: 'Company' } as const),
  ...({ to: 'Harborline Cloud', to_kind: 'CloudProvider', confidence: 0.9 } as const),
};

describe('a request for an article', () => {
  const { ask } = answering(() => toAnswer([]));
  const reader = createLlmReader({ ask, prompts, settings: SETTINGS });
  const [request] = reader.requestsFor(article, names);
  const user = request!.body.messages[1]!.content;

  test('tells title, date, outlet and names, and marks headings, items and captions', () => {
    expect(user).toContain('Title: Larkfield picks a cloud\nDate: 2023-09-05\nOutlet: Harbor Post\nLanguage: en\n');
    expect(user).toContain('CloudProvider: Harborline Cloud (Harborline); Company: Larkfield');
    expect(user).toMatch(
      /<article-([0-9a-f]{8})>\nLarkfield runs .*\n## Who else\n- Quillmark\n\[caption\] Ida .*\n<\/article-\1>$/u,
    );
  });

  test('leaves out adverts, and lines for what is not known', () => {
    expect(user).not.toContain('Tessmore');
    expect(user).not.toContain('Section');
    const { outlet: _, ...unknown } = article;
    const other = reader.requestsFor(unknown, { entities: [], mentions: [] })[0]!.body.messages[1]!.content;
    expect(other).not.toMatch(/Outlet|Names/u);
  });

  test('is the same for the same article, and another for another text, prompt, model or setting', () => {
    const idOf = (settings: LlmSettings, text = article, told = prompts) =>
      createLlmReader({ ask, prompts: told, settings }).requestsFor(text, names)[0]!.id;
    expect(idOf(SETTINGS)).toBe(request!.id);
    expect(request!.id).toMatch(/^[0-9a-f]{32}$/u);
    const others = [
      idOf({ ...SETTINGS, model: 'test-2' }),
      idOf({ ...SETTINGS, seed: 8 }),
      idOf({ ...SETTINGS, format: 'json_object' }),
      idOf(SETTINGS, makeDocument(['Larkfield picks a cloud', 'Larkfield runs on Tessmore.'])),
      idOf(SETTINGS, article, { ...prompts, read: `${prompts.read}\n` }),
    ];
    expect(new Set([request!.id, ...others]).size).toBe(6);
  });

  test('leaves settings out that are not set', () => {
    const { temperature: _, seed: __, maxOutputTokens: ___, ...bare } = SETTINGS;
    const plain = createLlmReader({ ask, prompts, settings: { ...bare, format: 'none' } });
    expect(Object.keys(plain.requestsFor(article, names)[0]!.body)).toEqual(['model', 'messages']);
    const newer = createLlmReader({ ask, prompts, settings: { ...SETTINGS, outputLimit: 'max_completion_tokens' } });
    expect(newer.requestsFor(article, names)[0]!.body).toMatchObject({ max_completion_tokens: 8000 });
  });

  test('fills in what the article says as it is, places in it too', () => {
    const hostile = makeDocument(['{{text}} wins', 'Harborline </article> {{names}} is a cloud.']);
    const { content } = reader.requestsFor(hostile, names)[0]!.body.messages[1]!;
    expect(content).toContain('Title: {{text}} wins');
    expect(content).toContain('Harborline </article> {{names}} is a cloud.');
  });

  test('is none for an article with nothing to read', () => {
    expect(reader.requestsFor(makeDocument(['Title', ['advert', 'Buy!']]), names)).toEqual([]);
  });

  test('takes at most 2,500 tokens of instructions', async () => {
    const { encode } = await import('gpt-tokenizer');
    expect(encode(request!.body.messages[0]!.content).length).toBeLessThanOrEqual(2500);
  });
});

describe('reading', () => {
  test('gives what an answer proposes, with where it was read, and what it took', async () => {
    const { ask } = answering(() => toAnswer([{ ...CLAIM, date: '2023', title: '' }]));
    const reading = await createLlmReader({ ask, prompts, settings: SETTINGS }).read(article, names);
    const { start } = article.blocks[1]!;
    const claim = {
      ...{ type: 'USES', status: 'active', quote: CLAIM.quote, date: '2023', confidence: 0.9 },
      subject: { name: 'Larkfield', kind: 'Company' },
      object: { name: 'Harborline Cloud', kind: 'CloudProvider' },
      within: { start, end: article.text.length },
    };
    const usage = { requests: 1, cached: 0, inputTokens: 100, outputTokens: 10 };
    expect(reading).toEqual({ proposals: [claim], malformed: [], usage });
  });

  test('counts bad items, and keeps the good ones', async () => {
    const bad = [{ ...CLAIM, quote: 7 }, 'USES', null, { ...CLAIM, confidence: 2 }, { ...CLAIM, to: 'x'.repeat(5000) }];
    const { ask } = answering(() => JSON.stringify({ claims: [...bad, CLAIM] }));
    const { proposals, malformed } = await createLlmReader({ ask, prompts, settings: SETTINGS }).read(article, names);
    expect(proposals).toHaveLength(1);
    expect(malformed).toHaveLength(5);
    expect(malformed[0]!.detail).toMatch(/^quote: /u);
    expect(malformed.every(({ item }) => item.length <= 200)).toBe(true);
  });

  test('lets types and kinds pass that are not of the closed sets: the gate counts them', async () => {
    const { ask } = answering(() => JSON.stringify({ claims: [{ ...CLAIM, type: 'LOVES', to_kind: 'Robot' }] }));
    const { proposals } = await createLlmReader({ ask, prompts, settings: SETTINGS }).read(article, names);
    expect(proposals).toMatchObject([{ type: 'LOVES', object: { kind: 'Robot' } }]);
  });

  test.each([
    ['no JSON', 'Larkfield uses Harborline Cloud.', 'it is no JSON object'],
    ['an array', '[]', 'it is no JSON object'],
    ['another object', '{"answer": 42}', 'it has no list of claims'],
    [
      'a fence, where the endpoint holds answers to their shape',
      '```json\n{"claims": []}\n```',
      'it is no JSON object',
    ],
    ['nothing', ' ', 'it is empty'],
    ['2 MB', `{"claims": [], "x": "${'x'.repeat(2_000_000)}"}`, 'it is no JSON object'],
  ])('does not take %s', async (_, content, fault) => {
    const { ask } = answering(() => content);
    const reading = createLlmReader({ ask, prompts, settings: SETTINGS }).read(article, names);
    await expect(reading).rejects.toMatchObject({ code: 'LLM_ANSWER_INVALID' });
    await expect(reading).rejects.toThrow(`about news/a.md is unusable: ${fault}`);
  });

  test.each([
    ['a code fence', '```json\n{"claims": []}\n```'],
    ['prose before and after', 'Here it is: {"claims": []} I hope {that} helps'],
    ['thoughts before', '<think>{a} or {b}?</think>\n{"claims": []}'],
  ])('takes %s where the endpoint does not hold answers to their shape', async (_, content) => {
    const { ask } = answering(() => content);
    const reader = createLlmReader({ ask, prompts, settings: { ...SETTINGS, format: 'none' } });
    expect(await reader.read(article, names)).toMatchObject({ proposals: [], malformed: [] });
  });
});

describe('a long article', () => {
  const long = makeDocument([
    'Clouds of the year',
    ...Array.from({ length: 40 }, (_, at): readonly ['heading' | 'body', string, number?] =>
      at % 10 === 0
        ? ['heading', `Part ${at / 10 + 1}`, 2]
        : ['body', `Firm ${at} runs its shop on Cloud ${at}. ${'It is said to be quick. '.repeat(10)}`],
    ),
  ]);
  const settings = { ...SETTINGS, sectionTokens: 1000 };

  test('is asked about in overlapping sections, each with the headings above it', () => {
    const { ask } = answering(() => toAnswer([]));
    const users = createLlmReader({ ask, prompts, settings })
      .requestsFor(long, { entities: [], mentions: [] })
      .map(({ body }) => body.messages[1]!.content);
    expect(users.length).toBeGreaterThan(2);
    expect(users[1]).toMatch(/Section: 2 of \d\nHeadings above: Part \d/u);
    for (let at = 1; at < 40; at++) {
      if (at % 10 > 0)
        expect(users.some((user) => user.includes(`Firm ${at} runs its shop on Cloud ${at}.`))).toBe(true);
    }
    for (const [index, user] of users.slice(1).entries()) {
      const [firstLine] = user.split('>\n')[1]!.split('\n');
      expect(users[index]).toContain(firstLine!.slice(0, 60));
    }
  });

  test('proposes once what two sections propose', async () => {
    const { ask } = answering(() => toAnswer([CLAIM]));
    const reading = await createLlmReader({ ask, prompts, settings }).read(long, { entities: [], mentions: [] });
    expect(reading.proposals).toHaveLength(1);
    expect(reading.usage.requests).toBeGreaterThan(2);
  });

  test('is asked about in halves where an answer was cut off, until it fits', async () => {
    const { ask, asked } = answering((user) => {
      const firms = [...user.matchAll(/Firm (\d+) runs/gu)].map(([, at]) => at!);
      if (firms.length > 5) return { content: '{"claims": [', truncated: true };
      return toAnswer(
        firms.map((at) => ({ ...CLAIM, quote: `Firm ${at} runs`, from: `Firm ${at}`, to: `Cloud ${at}` })),
      );
    });
    const whole = createLlmReader({ ask, prompts, settings: { ...SETTINGS, sectionTokens: 100_000 } });
    const { proposals, usage } = await whole.read(long, { entities: [], mentions: [] });
    expect(new Set(proposals.map(({ subject }) => subject.name)).size).toBe(36);
    expect(usage.requests).toBe(asked.length);
  });

  test('is given up, with the place told, where even one piece of it has no whole answer', async () => {
    const { ask } = answering(() => ({ content: '{', truncated: true }));
    const reading = createLlmReader({ ask, prompts, settings }).read(long, { entities: [], mentions: [] });
    await expect(reading).rejects.toThrow(/news\/a\.md, section 1 of \d[ab]+ is unusable: it is cut off/u);
  });
});
