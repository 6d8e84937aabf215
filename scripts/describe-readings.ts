import type { Reading } from '../src/extractors/extractor.ts';
import type { LlmUsage } from '../src/llm/llm-usage.ts';
import { REFUSAL_REASONS, type RefusalReason } from '../src/model/refusal.ts';

/** What was read together with a model in labelled articles, by their ids; one that waits for answers is not there. */
export interface ModelReadings {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly usage: LlmUsage;
}

/** Tells what a model took, and what the gate did not let pass, by reason. */
export function describeReadings({ readings, usage }: ModelReadings, articles: number, all: boolean): string {
  const { requests, cached, inputTokens, outputTokens } = usage;
  const refused = [...readings].flatMap(([id, reading]) => reading.refused.map((refusal) => ({ id, ...refusal })));
  const counts = (Object.keys(REFUSAL_REASONS) as RefusalReason[])
    .map((reason) => ({ reason, count: refused.filter((refusal) => refusal.reason === reason).length }))
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => `${reason} ${count}`);
  return [
    `requests ${requests}, answered before ${cached}; about ${inputTokens} tokens in, ${outputTokens} out; ${articles - readings.size} articles lack answers`,
    `refused: ${counts.join(', ') || 'nothing'}`,
    ...(all ? refused.map(({ id, reason, proposal, detail }) => `  ${id} ${reason} ${proposal} | ${detail}`) : []),
  ].join('\n');
}
