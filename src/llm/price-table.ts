import type { PriceRow } from '../model/price-row.ts';
import { isPrivateHost } from './is-private-host.ts';
import type { LlmUsage } from './llm-usage.ts';

const MILLION = 1_000_000;

/** An amount of money. */
export interface Cost {
  readonly amount: number;
  readonly currency: string;
}

/**
 * Finds what a model costs: the row that names it, or the longest beginning of its name; rows for local models only where
 * the endpoint is one.
 * @param url of the endpoint; absent where none is asked, as in a batch
 * @returns undefined when no row fits
 */
export function findPrice(rows: readonly PriceRow[], model: string, url?: string): PriceRow | undefined {
  const isLocal = url !== undefined && isPrivateHost(new URL(url).hostname);
  let best: { readonly row: PriceRow; readonly length: number } | undefined;
  for (const row of rows) {
    if (row.local && !isLocal) continue;
    for (const name of row.models) {
      const length = fitLength(name, model);
      if (length > (best?.length ?? -1)) best = { row, length };
    }
  }
  return best?.row;
}

/** How much of a model's name a name of a row fits: a whole name more than any beginning; -1: not. */
function fitLength(name: string, model: string): number {
  if (name === model) return Number.POSITIVE_INFINITY;
  const beginning = name.slice(0, -1);
  return name.endsWith('*') && model.startsWith(beginning) ? beginning.length : -1;
}

/** Works out what tokens cost, asked for one by one or as a batch. */
export function toCost(
  price: PriceRow,
  { inputTokens, outputTokens }: Pick<LlmUsage, 'inputTokens' | 'outputTokens'>,
  { batch = false }: { readonly batch?: boolean } = {},
): Cost {
  const full = (inputTokens * price.input + outputTokens * price.output) / MILLION;
  return { amount: full * (batch ? price.batch : 1), currency: price.currency };
}

/** Writes an amount for people: cents, and below ten cents the first two digits that are not 0. */
export function formatCost({ amount, currency }: Cost): string {
  const digits = amount === 0 || amount >= 0.1 ? 2 : Math.min(6, 1 - Math.floor(Math.log10(amount)));
  return `${currency} ${amount.toFixed(digits)}`;
}
