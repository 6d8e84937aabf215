import { expect, test } from 'vitest';
import { totalByModel } from '../../../src/llm/total-by-model.ts';
import type { UsageRecord } from '../../../src/llm/usage-ledger.ts';

const record = (model: string, month: string, currency?: string): UsageRecord => ({
  ...{ at: `2026-${month}-01T00:00:00Z`, model, extractor: `llm/${model}/1`, currency },
  ...{ requests: 1, cached: 2, inputTokens: 30, outputTokens: 4 },
});

test('usage is added up by model, whatever the month, the prompt and the currency', () => {
  const records = [record('b', '01', 'USD'), record('a', '01'), record('b', '02', 'EUR')];
  expect(totalByModel(records)).toEqual([
    { model: 'b', requests: 2, cached: 4, inputTokens: 60, outputTokens: 8 },
    { model: 'a', requests: 1, cached: 2, inputTokens: 30, outputTokens: 4 },
  ]);
  expect(totalByModel([])).toEqual([]);
});
