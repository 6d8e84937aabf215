import { addUsage, type LlmUsage, NO_USAGE } from './llm-usage.ts';
import type { UsageRecord } from './usage-ledger.ts';

/** Adds up what all runs took with each model, the first asked first. */
export function totalByModel(records: readonly UsageRecord[]): readonly (LlmUsage & { readonly model: string })[] {
  const totals = new Map<string, LlmUsage>();
  for (const record of records) {
    totals.set(record.model, addUsage(totals.get(record.model) ?? NO_USAGE, record));
  }
  return [...totals].map(([model, usage]) => ({ model, ...usage }));
}
