import { describe, expect, test } from 'vitest';
import { findPrice, formatCost, toCost } from '../../../src/llm/price-table.ts';
import type { PriceRow } from '../../../src/model/price-row.ts';

const row = (id: string, models: string[], local = false): PriceRow => ({
  ...{ id, models, local, input: 0.4, output: 1.6, currency: 'USD', batch: 0.5, asOf: '2026-04' },
});
const ROWS = [
  row('big', ['harbor', 'harbor-20*']),
  row('mini', ['harbor-mini', 'harbor-mini-20*']),
  row('any-mini', ['harbor-mini*']),
  row('own', ['*'], true),
];

test.each([
  ['harbor', undefined, 'big'],
  ['harbor-2026-01-31', undefined, 'big'],
  ['harbor-mini', undefined, 'mini'],
  ['harbor-mini-2026-01-31', undefined, 'mini'],
  ['harbor-mini-audio', undefined, 'any-mini'],
  ['harbor-audio', undefined, undefined],
  ['HARBOR', undefined, undefined],
  ['any', undefined, undefined],
  ['qwen3:8b', 'https://api.harbor.example/v1', undefined],
  ['qwen3:8b', 'http://127.0.0.1:11434/v1', 'own'],
  ['qwen3:8b', 'http://ollama:11434/v1', 'own'],
  ['harbor', 'http://localhost:4000/v1', 'big'],
])('the price of %s at %s is that of %s', (model, url, id) => {
  expect(findPrice(ROWS, model, url)?.id).toBe(id);
});

describe('a cost', () => {
  const usage = { inputTokens: 2_000_000, outputTokens: 500_000 };

  test('is tokens by price, and less as a batch', () => {
    expect(toCost(ROWS[0]!, usage)).toEqual({ amount: 1.6, currency: 'USD' });
    expect(toCost(ROWS[0]!, usage, { batch: true })).toEqual({ amount: 0.8, currency: 'USD' });
  });

  test.each([
    [0, 'USD 0.00'],
    [12.345, 'USD 12.35'],
    [0.5, 'USD 0.50'],
    [0.0123, 'USD 0.012'],
    [0.000456, 'USD 0.00046'],
    [0.00000001, 'USD 0.000000'],
  ])('of %d is written as %s', (amount, text) => {
    expect(formatCost({ amount, currency: 'USD' })).toBe(text);
  });
});
