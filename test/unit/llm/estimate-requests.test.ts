import { expect, test } from 'vitest';
import { createEstimator } from '../../../src/llm/estimate-requests.ts';
import { createOutputGuess } from '../../../src/llm/guess-output.ts';
import type { LlmRequest } from '../../../src/llm/llm-request.ts';

const request = (id: string, content: string): LlmRequest => ({
  id,
  body: { model: 'm', messages: [{ role: 'user', content }], temperature: 0 },
});
const price = {
  ...{ id: 'm', models: ['m'], local: false, input: 1, output: 10, currency: 'USD', batch: 0.5, asOf: '2026-04' },
};
const options = {
  model: 'm',
  count: (text: string) => text.length,
  guess: () => 100,
  isAnswered: ({ id }: LlmRequest) => id === 'known',
};

test('an estimate counts what is neither answered nor counted already', async () => {
  const estimator = createEstimator({ ...options, price, batch: true });
  const [known, one, two] = [request('known', 'x'.repeat(500)), request('one', 'xxx'), request('two', 'xxxxx')];
  expect(await estimator.add([known, one])).toEqual([one]);
  expect(await estimator.add([one, two])).toEqual([two]);
  const [inputTokens, outputTokens] = [2 * 7 + 8, 200];
  expect(estimator.total()).toEqual({
    ...{ model: 'm', articles: 2, requests: 3, answered: 1, inputTokens, outputTokens, price },
    cost: { amount: (22 + 2000) / 1_000_000 / 2, currency: 'USD' },
  });
});

test('an estimate without a known price has no cost', async () => {
  const estimator = createEstimator(options);
  await estimator.add([request('one', 'xxx')]);
  expect(estimator.total()).not.toHaveProperty('cost');
});

test('answers are guessed by the article, until fifty of the same model and prompt were measured', () => {
  const record = (extractor: string, requests: number, outputTokens: number) => ({
    ...{ at: '2026-04-01T00:00:00.000Z', model: 'm', cached: 0, inputTokens: 1 },
    ...{ extractor, requests, outputTokens },
  });
  const few = [record('llm/m/1', 49, 4900), record('llm/m/0', 500, 1)];
  const [short, long] = [createOutputGuess(few, 'llm/m/1')({ input: 900, article: 100 }), 2000];
  expect(createOutputGuess(few, 'llm/m/1')({ input: 2800, article: long })).toBeGreaterThan(10 * short);
  expect(createOutputGuess([...few, record('llm/m/1', 1, 100)], 'llm/m/1')({ input: 9, article: long })).toBe(100);
});
