import type { UsageRecord } from './usage-ledger.ts';

/** What the runs of a month took with one model; amounts of two currencies are two totals. */
export interface UsageTotal {
  /** As `2026-04`, in UTC. */
  readonly month: string;
  readonly model: string;
  readonly runs: number;
  readonly requests: number;
  readonly cached: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly currency: string;
  /** Null where no price was known. */
  readonly amount: number | null;
}

/** Adds up usage by month, model and currency, in that order. */
export function totalUsage(records: readonly UsageRecord[]): readonly UsageTotal[] {
  const totals = new Map<string, UsageTotal>();
  for (const record of records) {
    const { model, currency = '' } = record;
    const month = record.at.slice(0, 7);
    const key = [month, model, currency].join('\n');
    const before = totals.get(key);
    const amount = record.amount === undefined ? null : (before?.amount ?? 0) + record.amount;
    totals.set(key, {
      ...{ month, model, currency, amount },
      runs: (before?.runs ?? 0) + 1,
      requests: (before?.requests ?? 0) + record.requests,
      cached: (before?.cached ?? 0) + record.cached,
      inputTokens: (before?.inputTokens ?? 0) + record.inputTokens,
      outputTokens: (before?.outputTokens ?? 0) + record.outputTokens,
    });
  }
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total);
}
