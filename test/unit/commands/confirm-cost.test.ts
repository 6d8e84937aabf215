import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { confirmCost } from '../../../src/commands/confirm-cost.ts';
import type { Estimate } from '../../../src/llm/estimate-requests.ts';

const ESTIMATE: Estimate = {
  ...{ model: 'harbor-mini', articles: 2, requests: 3, answered: 1, inputTokens: 12_345, outputTokens: 678 },
  price: {
    ...{ id: 'm', models: ['m'], local: false, input: 0.4, output: 1.6, currency: 'USD', batch: 1, asOf: '2026-04' },
  },
  cost: { amount: 0.00602, currency: 'USD' },
};

async function ask(typed: string, { estimate = ESTIMATE, yes = false, isTTY = true } = {}) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);
  const terminal = {
    input: Object.assign(input, { isTTY }) as unknown as NodeJS.ReadStream,
    output: Object.assign(output, { isTTY }) as unknown as NodeJS.WriteStream,
  };
  const error = await confirmCost({ estimate, url: 'https://api.harbor.example/v1', yes, terminal }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { error, shown: String(output.read() ?? '') };
}

describe('the question before a run', () => {
  test('tells requests, tokens and price, and where the texts go', async () => {
    const { error, shown } = await ask('y\n');
    expect(error).toBeUndefined();
    expect(shown).toContain('2 articles, read by harbor-mini: 3 requests, 1 of them answered already.');
    expect(shown).toMatch(/to send +12,345 tokens/);
    expect(shown).toMatch(/to receive +about 678 tokens/);
    expect(shown).toMatch(/price +about USD 0\.0060 \(USD 0\.4 and 1\.6 a million tokens, read 2026-04\)/);
    expect(shown).toContain('to api.harbor.example?');
  });

  test.each(['n\n', '\n', 'yup\n', 'no, yes\n', ''])('sends nothing when the answer is %j', async (typed) => {
    expect((await ask(typed)).error).toMatchObject({ code: 'INTERRUPTED', message: 'Nothing was sent.' });
  });

  test.each(['y\n', 'Y\n', ' yes \n'])('goes on when the answer is %j', async (typed) => {
    expect((await ask(typed)).error).toBeUndefined();
  });

  test('is an error where there is no terminal, unless it was answered beforehand', async () => {
    expect((await ask('', { isTTY: false })).error).toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(/to api\.harbor\.example.*Add --yes/),
    });
    expect((await ask('', { isTTY: false, yes: true })).error).toBeUndefined();
  });

  test('is not asked when all is answered already', async () => {
    const estimate = { ...ESTIMATE, requests: 3, answered: 3 };
    const { error, shown } = await ask('', { isTTY: false, estimate });
    expect([error, shown]).toEqual([undefined, expect.stringMatching(/3 requests, 3 of them answered already\.\n$/)]);
  });

  test('says what to do where no price is known', async () => {
    const { cost: _cost, price: _price, ...estimate } = ESTIMATE;
    expect((await ask('y\n', { estimate })).shown).toMatch(/not known for harbor-mini; a row in seeds\/prices/);
  });
});
