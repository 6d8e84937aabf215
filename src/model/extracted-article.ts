import type { Claim } from './claim.ts';
import type { Document } from './document.ts';

/** What the stages make of one article: what the graph takes in. */
export interface ExtractedArticle {
  readonly document: Document;
  readonly claims: readonly Claim[];
}
