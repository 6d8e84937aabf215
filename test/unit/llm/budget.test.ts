import { describe, expect, test } from 'vitest';
import type { AppError } from '../../../src/errors.ts';
import { type BudgetLimits, openBudget } from '../../../src/llm/budget.ts';

const price = {
  ...{ id: 'm', models: ['m'], local: false, input: 1000, output: 10_000, currency: 'USD', batch: 1, asOf: '2026-04' },
};
/** A request of 100 tokens, expected to be answered by 10: 0.20 in all. */
const BODY = { model: 'm', messages: [{ role: 'user', content: 'x'.repeat(93) } as const], temperature: 0 };
const open = (limits: BudgetLimits) =>
  openBudget(limits, { model: 'm', price, count: (text) => text.length, guess: () => 10 });

function overOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toMatchObject({ code: 'LLM_BUDGET' });
    return (error as AppError).message;
  }
  return 'within';
}

describe('a budget', () => {
  test.each<[BudgetLimits, number]>([
    [{ tokens: 330 }, 3],
    [{ tokens: 329 }, 2],
    [{ amount: 0.6 }, 3],
    [{ amount: 0.59 }, 2],
    [{ amount: 0.6, tokens: 220 }, 2],
    [{ tokens: 1 }, 0],
  ])('of %j lets %d requests begin', (limits, requests) => {
    const budget = open(limits);
    for (let at = 0; at < requests; at++) budget.reserve(BODY);
    expect(overOf(() => budget.reserve(BODY))).toMatch(/^The budget of /);
  });

  test('counts what requests took instead of what was expected, and names both in its end', () => {
    const budget = open({ amount: 0.59 });
    for (let at = 0; at < 3; at++) budget.reserve(BODY)({ inputTokens: 50, outputTokens: 1 });
    budget.reserve(BODY)({ inputTokens: 100, outputTokens: 12 });
    expect(overOf(() => budget.reserve(BODY))).toMatch(
      /^The budget of USD 0\.59 ends here: 4 requests took 265 tokens, USD 0\.40, and the next would go over\. .*Running again/,
    );
  });

  test('gives back what a request that failed had set aside, once', () => {
    const budget = open({ tokens: 220 });
    budget.reserve(BODY);
    const settle = budget.reserve(BODY);
    expect(overOf(() => budget.reserve(BODY))).not.toBe('within');
    settle({ inputTokens: 0, outputTokens: 0 });
    settle({ inputTokens: 0, outputTokens: 0 });
    budget.reserve(BODY);
    expect(overOf(() => budget.reserve(BODY))).not.toBe('within');
  });

  test('without limits never ends', () => {
    const budget = open({});
    for (let at = 0; at < 100; at++) budget.reserve(BODY);
    expect(overOf(() => budget.reserve(BODY))).toBe('within');
  });

  test('in money needs a price', () => {
    const options = { model: 'unheard-of', count: (text: string) => text.length, guess: () => 10 };
    expect(() => openBudget({ amount: 1 }, options)).toThrow(/^No price is known for unheard-of.*seeds\/prices/);
    expect(() => openBudget({ tokens: 1 }, options)).not.toThrow();
  });
});
