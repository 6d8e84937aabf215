import type { PromptClaim, PromptExample, Prompts } from '../model/prompts.ts';
import { fillPlaces } from './fill-places.ts';

/** Writes the instructions for reading articles: the same for all of them. */
export function renderReadPrompt(prompts: Prompts): string {
  const relations = prompts.relations.map(({ type, ends, when }) => `- ${type} (${ends}): ${when}`).join('\n');
  return fillPlaces(prompts.read, { relations, examples: prompts.examples.map(renderExample).join('\n\n') });
}

function renderExample({ title, date, text, claims }: PromptExample): string {
  return `Title: ${title}\nDate: ${date}\n${text.trim()}\nAnswer:\n${renderClaims(claims)}`;
}

/** Writes claims as a model is to answer them. */
export function renderClaims(claims: readonly PromptClaim[]): string {
  return `{"claims": [\n${claims.map((claim) => JSON.stringify(claim)).join(',\n')}\n]}`;
}
