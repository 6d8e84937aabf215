import type { LlmRequest } from './llm-request.ts';
import type { LlmUsage } from './llm-usage.ts';

/** What a model answered to one request. */
export interface LlmAnswer {
  readonly content: string;
  /** Whether it was cut off where it reached its longest length. */
  readonly truncated: boolean;
  /** The model that the endpoint says it was. */
  readonly model: string;
  /** What it took now: nothing where it was at hand already; more than one request where it was asked again. */
  readonly usage: LlmUsage;
}

/**
 * Gets the answer to a request: from the cache, else from the endpoint.
 * @param faultOf tells what makes a whole answer unusable, if anything does; such a one is asked for once more, and never
 * kept. A truncated answer is not asked about: whoever reads it asks for less
 * @throws AppError LLM_…
 */
export type Ask = (
  request: LlmRequest,
  faultOf: (content: string) => string | undefined,
  signal?: AbortSignal,
) => Promise<LlmAnswer>;
