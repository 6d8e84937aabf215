import { AppError } from '../errors.ts';
import type { PriceRow } from '../model/price-row.ts';
import { type CountTokens, createRequestCounter } from './count-tokens.ts';
import type { GuessOutput } from './guess-output.ts';
import type { ChatBody } from './llm-request.ts';
import { formatCost, toCost } from './price-table.ts';

type Tokens = { readonly inputTokens: number; readonly outputTokens: number };

/** What a run may take. */
export interface BudgetLimits {
  /** In the currency of the price. */
  readonly amount?: number | undefined;
  /** Sent and answered together. */
  readonly tokens?: number | undefined;
}

/** Keeps a run within its limits. */
export interface Budget {
  /**
   * Sets aside what a request is expected to take, before it is sent. Whatever came of it, it is settled once: with what it
   * took, or with nothing.
   * @throws AppError LLM_BUDGET when that, with all that was taken and set aside, would go over a limit
   */
  readonly reserve: (body: ChatBody) => (taken: Tokens) => void;
}

/**
 * Opens the budget of a run. An answer that is longer than expected may go over it by itself: what it has is known when it is there.
 * @throws AppError CONFIG_INVALID for a limit in money of a model whose price nobody knows
 */
export function openBudget(
  { amount, tokens }: BudgetLimits,
  {
    model,
    price,
    count,
    guess,
  }: { model: string; price?: PriceRow | undefined; count: CountTokens; guess: GuessOutput },
): Budget {
  if (amount !== undefined && price === undefined) {
    throw new AppError(
      'CONFIG_INVALID',
      `No price is known for ${model}, so --budget cannot be kept. Add a row to seeds/prices, or limit the tokens: --budget-tokens N.`,
    );
  }
  const countRequest = createRequestCounter(count);
  let taken: Tokens = { inputTokens: 0, outputTokens: 0 };
  let aside: Tokens = { inputTokens: 0, outputTokens: 0 };
  let requests = 0;
  return {
    reserve(body) {
      const counted = countRequest(body);
      const expected = { inputTokens: counted.input, outputTokens: guess(counted) };
      const after = add(add(taken, aside), expected);
      const over = tellOver(after);
      if (over !== undefined) {
        const until = `${requests} requests took ${tellTaken()}`;
        throw new AppError(
          'LLM_BUDGET',
          `The budget of ${over} ends here: ${until}, and the next would go over. What was read until then is written. Running again asks only for the rest.`,
        );
      }
      aside = add(aside, expected);
      let open = true;
      return (took) => {
        if (!open) return;
        open = false;
        aside = add(aside, { inputTokens: -expected.inputTokens, outputTokens: -expected.outputTokens });
        taken = add(taken, took);
        if (took.inputTokens + took.outputTokens > 0) requests++;
      };
    },
  };

  function tellOver(after: Tokens): string | undefined {
    if (tokens !== undefined && after.inputTokens + after.outputTokens > tokens) return `${tokens} tokens`;
    if (amount === undefined || price === undefined || toCost(price, after).amount <= amount) return undefined;
    return formatCost({ amount, currency: price.currency });
  }

  function tellTaken(): string {
    const sum = `${taken.inputTokens + taken.outputTokens} tokens`;
    return price === undefined ? sum : `${sum}, ${formatCost(toCost(price, taken))}`;
  }
}

function add(a: Tokens, b: Tokens): Tokens {
  return { inputTokens: a.inputTokens + b.inputTokens, outputTokens: a.outputTokens + b.outputTokens };
}
