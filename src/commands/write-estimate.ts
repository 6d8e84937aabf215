import type { Estimate } from '../llm/estimate-requests.ts';
import { formatCost } from '../llm/price-table.ts';
import { count } from './write-summary.ts';

/** Writes what reading articles by a model will take, for a terminal. */
export function writeEstimate(estimate: Estimate, { batch = false }: { readonly batch?: boolean } = {}): string {
  const { model, articles, requests, answered, inputTokens, outputTokens, price, cost } = estimate;
  const lines = [
    `${count(articles, 'article')}, read by ${model}: ${count(requests, 'request')}, ${answered} of them answered already.`,
  ];
  if (requests > answered) {
    const number = (tokens: number) => tokens.toLocaleString('en');
    lines.push(`  to send     ${number(inputTokens)} tokens (counted as OpenAI's newer models do; others differ)`);
    lines.push(`  to receive  about ${number(outputTokens)} tokens (a guess)`);
    const rates = price && `${price.currency} ${price.input} and ${price.output} a million tokens, read ${price.asOf}`;
    const how = batch && price && price.batch < 1 ? `, as a batch ${price.batch} of that` : '';
    lines.push(
      cost
        ? `  price       about ${formatCost(cost)} (${rates}${how})`
        : `  price       not known for ${model}; a row in seeds/prices tells it`,
    );
  }
  return lines.join('\n');
}
