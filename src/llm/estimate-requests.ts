import type { PriceRow } from '../model/price-row.ts';
import { type CountTokens, createRequestCounter } from './count-tokens.ts';
import type { GuessOutput } from './guess-output.ts';
import type { LlmRequest } from './llm-request.ts';
import { type Cost, toCost } from './price-table.ts';

/** What reading articles by a model will take. */
export interface Estimate {
  readonly model: string;
  readonly articles: number;
  /** All that are needed; the same one for two articles counts once. */
  readonly requests: number;
  /** Of these: answered already, so that they cost nothing. */
  readonly answered: number;
  /** Of the others: sent, counted by a tokenizer; answered, guessed. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Absent: nobody knows the price of this model. */
  readonly price?: PriceRow;
  readonly cost?: Cost;
}

export interface EstimateOptions {
  readonly model: string;
  readonly count: CountTokens;
  readonly guess: GuessOutput;
  /** Whether the answer to a request is at hand. */
  readonly isAnswered: (request: LlmRequest) => boolean | Promise<boolean>;
  readonly price?: PriceRow | undefined;
  /** Whether they go as a batch, which is cheaper. */
  readonly batch?: boolean;
}

/** Adds up, article by article, what reading them will take. */
export interface Estimator {
  /** @returns the requests that nobody answered yet, and that no article before has */
  readonly add: (requests: readonly LlmRequest[]) => Promise<readonly LlmRequest[]>;
  readonly total: () => Estimate;
}

/** Starts an estimate. */
export function createEstimator(options: EstimateOptions): Estimator {
  const { model, count, guess, isAnswered, price, batch = false } = options;
  const countRequest = createRequestCounter(count);
  const seen = new Set<string>();
  let [articles, answered, inputTokens, outputTokens] = [0, 0, 0, 0];
  return {
    async add(requests) {
      const open: LlmRequest[] = [];
      articles++;
      for (const request of requests) {
        if (seen.has(request.id)) continue;
        seen.add(request.id);
        if (await isAnswered(request)) {
          answered++;
          continue;
        }
        const tokens = countRequest(request.body);
        inputTokens += tokens.input;
        outputTokens += guess(tokens);
        open.push(request);
      }
      return open;
    },
    total: () => ({
      ...{ model, articles, requests: seen.size, answered, inputTokens, outputTokens },
      ...(price && { price, cost: toCost(price, { inputTokens, outputTokens }, { batch }) }),
    }),
  };
}
