import type { ArticleSource } from '../article/read-article.ts';
import type { LlmRequest } from '../llm/llm-request.ts';
import type { LlmUsage } from '../llm/llm-usage.ts';
import type { Claim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Refusal } from '../model/refusal.ts';

/** What was read in an article, and what was proposed of it and refused. */
export interface Reading {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly claims: readonly Claim[];
  readonly refused: readonly Refusal[];
}

/** Whatever reads articles: rules, a language model, or both. */
export interface Extractor {
  /** How many articles it reads best at once: one where reading them takes the processor, more where it waits. */
  readonly readAhead: number;
  /** @throws AppError ARTICLE_UNREADABLE; LLM_… where a model cannot be asked, or gives no usable answer */
  read(source: ArticleSource, signal?: AbortSignal): Promise<Reading>;
  /** What a model would be asked about an article; nothing where none is. @throws AppError ARTICLE_UNREADABLE */
  requestsFor(source: ArticleSource): readonly LlmRequest[];
  /** What a model took so far; absent where none is asked. */
  usage(): LlmUsage | undefined;
}
