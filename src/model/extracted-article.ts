import type { Claim } from './claim.ts';
import type { Document } from './document.ts';
import type { Refusal } from './refusal.ts';

/** What the stages make of one article: what the graph takes in. */
export interface ExtractedArticle {
  readonly document: Document;
  readonly claims: readonly Claim[];
  /** What readers proposed and the gate did not let pass; absent where nothing was. */
  readonly refused?: readonly Refusal[];
}
