import type { LlmUsage } from './llm-usage.ts';
import type { Cost } from './price-table.ts';

/** What a language model took in one run. */
export interface ModelUsage extends LlmUsage {
  readonly model: string;
  /** Absent where nobody knows the price. */
  readonly cost?: Cost | undefined;
}
