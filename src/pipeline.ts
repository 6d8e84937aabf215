import { type ArticleSource, createArticleReader } from './article/read-article.ts';
import { createClaimExplainer, type ExplainedClaim } from './claims/find-claims.ts';
import { createGate } from './claims/gate/create-gate.ts';
import { createSharedCandidateReader } from './claims/read-candidates.ts';
import { createMentionFinder } from './mentions/find-mentions.ts';
import type { Claim } from './model/claim.ts';
import type { Document } from './model/document.ts';
import type { ExtractedArticle } from './model/extracted-article.ts';
import type { Mentions } from './model/mention.ts';
import type { Refusal } from './model/refusal.ts';
import type { Seeds } from './model/seeds.ts';

/** One article after all stages. */
export interface Extraction {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly claims: readonly Claim[];
  /** What the gate did not let pass. */
  readonly refused: readonly Refusal[];
}

/**
 * Makes of an article file what the graph takes in. The same file and seeds give the same extraction.
 * @throws AppError ARTICLE_UNREADABLE for what is no text
 */
export type Pipeline = (source: ArticleSource) => Extraction;

/** Makes of an article file what the graph takes in, by whatever reads it: rules at once, a language model when it has answered. */
export type ArticleReader = (
  source: ArticleSource,
  signal?: AbortSignal,
) => ExtractedArticle | Promise<ExtractedArticle>;

/** Builds the stages once from the seeds: file → document → mentions → claims. */
export function createPipeline(seeds: Seeds): Pipeline {
  const run = createExplainingPipeline(seeds);
  return (source) => {
    const { explained: _, ...extraction } = run(source);
    return extraction;
  };
}

/** Builds the same stages for those who ask of each claim why it was made. */
export function createExplainingPipeline(
  seeds: Seeds,
): (source: ArticleSource) => Extraction & { readonly explained: readonly ExplainedClaim[] } {
  const readArticle = createArticleReader(seeds.lexicon);
  const findMentions = createMentionFinder(seeds);
  const readCandidates = createSharedCandidateReader(seeds);
  const explainClaims = createClaimExplainer(seeds, readCandidates);
  const gate = createGate(seeds, readCandidates);
  return (source) => {
    const document = readArticle(source);
    const mentions = findMentions(document);
    const found = explainClaims(document, mentions);
    const { claims, refused } = gate.check(
      document,
      mentions,
      found.map(({ claim }) => claim),
    );
    const passed = new Set(claims);
    return { document, mentions, claims, refused, explained: found.filter(({ claim }) => passed.has(claim)) };
  };
}
