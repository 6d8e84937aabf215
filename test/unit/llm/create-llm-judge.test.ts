import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { AppError } from '../../../src/errors.ts';
import { createLlmJudge } from '../../../src/llm/create-llm-judge.ts';
import type { Ask } from '../../../src/llm/llm-answer.ts';
import type { Question } from '../../../src/llm/llm-reader.ts';
import { DEFAULT_SETTINGS } from '../../../src/llm/llm-settings.ts';
import { loadPrompts } from '../../../src/seeds/load-prompts.ts';
import { makeDocument } from './make-document.ts';

const prompts = loadPrompts(join(ROOT, 'seeds'));
const settings = { ...DEFAULT_SETTINGS, model: 'test-1' };

/** Thirty firms, each in a paragraph with much around it. */
const firms = Array.from({ length: 30 }, (_, at) => `Firm ${at}`);
const article = makeDocument([
  'Who runs where',
  ...firms.map(
    (firm) => `${'Nothing is said here. '.repeat(20)}${firm} runs its shop on Harborline. ${'Nor here. '.repeat(20)}`,
  ),
]);
const questions = firms.map((firm): Question => {
  const start = article.text.indexOf(`${firm} runs`);
  const end = start + `${firm} runs its shop on Harborline.`.length;
  const object = { name: 'Harborline', kind: 'CloudProvider' };
  return { type: 'USES', subject: { name: firm, kind: 'Company' }, object, start, end };
});

/** Answers what it is asked by the numbers and firms of the questions. */
function judging(answer: (asked: readonly { number: number; firm: string }[]) => string | { cut: true }) {
  const users: string[] = [];
  const ask: Ask = async ({ body }, faultOf) => {
    const user = body.messages[1]!.content;
    users.push(user);
    const asked = [...user.matchAll(/^(\d+)\. \[\d+\] (Firm \d+) runs/gmu)];
    const reply = answer(asked.map(([, number, firm]) => ({ number: Number(number), firm: firm! })));
    const content = typeof reply === 'string' ? reply : '{"holds": [';
    const truncated = typeof reply !== 'string';
    const fault = truncated ? undefined : faultOf(content);
    if (fault !== undefined) throw new AppError('LLM_ANSWER_INVALID', fault);
    return { content, truncated, model: 'test-1', usage: { requests: 1, cached: 0, inputTokens: 9, outputTokens: 1 } };
  };
  return { judge: createLlmJudge({ ask, prompts, settings }), users };
}

const yes = (number: number) => ({ number, status: 'active', date: null });

describe('a judge', () => {
  test('asks a dozen at a time, with only the passages that they are about', () => {
    const { judge } = judging(() => '');
    const requests = judge.requestsFor(article, questions);
    const users = requests.map(({ body }) => body.messages[1]!.content);
    expect(users.map((user) => user.match(/^\d+\. /gmu)!.length)).toEqual([10, 10, 10]);
    expect(users[0]).toMatch(
      /^Title: Who runs where\nDate: 2023-09-05\n\n<passages-([0-9a-f]{8})>\n\[1\] .*\n<\/passages-\1>/su,
    );
    expect(users[1]).toContain('Firm 10 runs on, bought or chose the cloud of Harborline');
    expect(users.join('').length).toBeLessThan(article.text.length);
    expect(judge.requestsFor(article, [...questions].reverse()).map(({ id }) => id)).toEqual(
      requests.map(({ id }) => id),
    );
  });

  test('sends a passage once that several questions are about, and no more than its sentences', () => {
    const { judge } = judging(() => '');
    const [request] = judge.requestsFor(article, [questions[3]!, { ...questions[3]!, type: 'PARTNERS_WITH' }]);
    const user = request!.body.messages[1]!.content;
    expect(user).toContain('>\n[1] Firm 3 runs its shop on Harborline.\n</');
    expect(user).toContain('1. [1] Firm 3 runs on');
    expect(user).toContain('2. [1] Firm 3 and Harborline are partners');
  });

  test('sends what stands before a passage that does not name both ends', () => {
    const text = makeDocument(['Larkfield', 'Larkfield is a shop.', 'It runs on Harborline, says its owner.']);
    const start = text.text.indexOf('It runs');
    const question = {
      ...questions[0]!,
      subject: { name: 'Larkfield', kind: 'Company' },
      start,
      end: text.text.length,
    };
    const user = judging(() => '').judge.requestsFor(text, [question])[0]!.body.messages[1]!.content;
    expect(user).toContain('[1] Larkfield is a shop.\nIt runs on Harborline, says its owner.\n<');
  });

  test('gives each question its verdict, in their order, and none where it is not told', async () => {
    const { judge } = judging((asked) =>
      JSON.stringify({
        holds: asked.filter(({ firm }) => /[02468]$/u.test(firm)).map(({ number }) => yes(number)),
        not: asked.filter(({ firm }) => /[13]$/u.test(firm)).map(({ number }) => number),
      }),
    );
    const { verdicts, usage, malformed } = await judge.judge(article, [...questions].reverse());
    expect(malformed).toEqual([]);
    expect(usage).toEqual({ requests: 3, cached: 0, inputTokens: 27, outputTokens: 3 });
    for (const [index, { subject, start, end }] of [...questions].reverse().entries()) {
      const verdict = verdicts[index];
      if (/[02468]$/u.test(subject.name)) {
        const quote = `${subject.name} runs its shop on Harborline.`;
        expect(verdict).toMatchObject({
          holds: true,
          claim: { subject, quote, status: 'active', within: { start, end } },
        });
      } else expect(verdict).toEqual(/[13]$/u.test(subject.name) ? { holds: false } : undefined);
    }
  });

  test('counts items that are none, and takes no side where the answer takes both', async () => {
    const holds = [yes(1), yes(2), yes(99), { number: 'x' }, null];
    const { judge } = judging(() => JSON.stringify({ holds, not: [2, 3, 0, 'four'] }));
    const { verdicts, malformed } = await judge.judge(article, questions.slice(0, 4));
    expect(verdicts).toMatchObject([{ holds: true }, undefined, { holds: false }, undefined]);
    expect(malformed.map(({ item }) => item.slice(0, 12))).toEqual([
      '{"number":99',
      '{"number":"x',
      'null',
      '0',
      '"four"',
    ]);
  });

  test('asks in halves where an answer is cut off', async () => {
    const { judge, users } = judging((asked) =>
      asked.length > 3 ? { cut: true } : JSON.stringify({ holds: asked.map(({ number }) => yes(number)), not: [] }),
    );
    const { verdicts, usage } = await judge.judge(article, questions);
    expect(verdicts.every((verdict) => verdict?.holds)).toBe(true);
    expect(usage.requests).toBe(users.length);
  });

  test.each([
    ['prose', 'All of them hold.', 'it is no JSON object'],
    ['an answer of another shape', '{"claims": []}', 'it lacks one of its lists'],
  ])('does not take %s', async (_, content, fault) => {
    const { judge } = judging(() => content);
    await expect(judge.judge(article, questions.slice(0, 2))).rejects.toThrow(
      `The model's answer about news/a.md, question 1, 2 is unusable: ${fault}`,
    );
  });

  test('asks nothing where there is no question', async () => {
    const { judge, users } = judging(() => '');
    expect(await judge.judge(article, [])).toMatchObject({ verdicts: [], usage: { requests: 0 } });
    expect(users).toEqual([]);
  });

  test('takes at most 500 tokens of instructions', async () => {
    const { encode } = await import('gpt-tokenizer');
    expect(encode(prompts.judge).length).toBeLessThanOrEqual(500);
  });
});
