/** What questions to a model took. */
export interface LlmUsage {
  /** Sent to the endpoint. */
  readonly requests: number;
  /** Answered from the cache. */
  readonly cached: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export const NO_USAGE: LlmUsage = { requests: 0, cached: 0, inputTokens: 0, outputTokens: 0 };

/** Adds up what two lots of questions took. */
export function addUsage(a: LlmUsage, b: LlmUsage): LlmUsage {
  return {
    requests: a.requests + b.requests,
    cached: a.cached + b.cached,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
  };
}
