import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { totalUsage } from '../../../src/llm/total-usage.ts';
import { appendUsage, readUsage, toUsageFile, type UsageRecord } from '../../../src/llm/usage-ledger.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloudties-usage-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const record = (at: string, model: string, rest: Partial<UsageRecord> = {}): UsageRecord => ({
  ...{ at, model, extractor: `llm/${model}/1`, requests: 10, cached: 2, inputTokens: 1000, outputTokens: 100 },
  ...rest,
});

test('a ledger keeps a line for each run, and says which are damaged', async () => {
  const file = toUsageFile(folder);
  expect(await readUsage(file)).toEqual({ records: [], damaged: 0 });
  const runs = ['a', 'b', 'c'].map((model) => record('2026-04-01T10:00:00.000Z', model));
  for (const run of runs) await appendUsage(file, run);
  appendFileSync(file, '{"at":"2026-04-02\n\n{"at":"2026-04-02T10:00:00.000Z","model":"d"}\n');
  expect(await readUsage(file)).toEqual({ records: runs, damaged: 2 });
});

test('totals are by month, model and currency', () => {
  const cost = { amount: 0.5, currency: 'USD' };
  const records = [
    record('2026-05-01T00:00:00.000Z', 'a', cost),
    record('2026-04-30T23:59:59.999Z', 'b'),
    record('2026-04-01T00:00:00.000Z', 'a', cost),
    record('2026-04-02T00:00:00.000Z', 'a', { ...cost, requests: 5 }),
    record('2026-04-03T00:00:00.000Z', 'a', { amount: 3, currency: 'CNY' }),
  ];
  const rows = totalUsage(records).map(({ month, model, runs, requests, amount, currency }) => {
    return [month, model, runs, requests, amount, currency];
  });
  expect(rows).toEqual([
    ['2026-04', 'a', 1, 10, 3, 'CNY'],
    ['2026-04', 'a', 2, 15, 1, 'USD'],
    ['2026-04', 'b', 1, 10, null, ''],
    ['2026-05', 'a', 1, 10, 0.5, 'USD'],
  ]);
});
