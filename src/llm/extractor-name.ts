import type { Prompts } from '../model/prompts.ts';
import type { LlmSettings } from './llm-settings.ts';

/** Names an extractor: the model, and the version of what it is told. */
export function toExtractorName({ model }: LlmSettings, { version }: Prompts): string {
  return `llm/${model}/${version}`;
}
