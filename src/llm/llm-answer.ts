import type { LlmRequest } from './llm-request.ts';

/** What a model answered to one request. */
export interface LlmAnswer {
  readonly content: string;
  /** The model that the endpoint says it was. */
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Whether it was at hand already, and cost nothing now. */
  readonly cached: boolean;
}

/**
 * Gets the answer to a request: from the cache, else from the endpoint.
 * @param isUsable an answer that is not is asked for once more, and never kept
 * @throws AppError LLM_…
 */
export type Ask = (
  request: LlmRequest,
  isUsable: (content: string) => boolean,
  signal?: AbortSignal,
) => Promise<LlmAnswer>;
