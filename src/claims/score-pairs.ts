import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { RelationType } from '../model/relation.ts';
import type { Seeds } from '../model/seeds.ts';
import { chooseQuote } from './choose-quote.ts';
import { type CandidateReader, createCandidateReader } from './read-candidates.ts';
import { scoreCandidate, thresholdOf, toRelationModel } from './score-candidates.ts';

/** A relation that an article may state, with how likely it does. */
export interface ScoredPair {
  readonly type: RelationType;
  /** Indexes into `Mentions.entities`. */
  readonly subject: number;
  readonly object: number;
  /** 0 to 1, that a careful reader would agree. */
  readonly probability: number;
  /** From which on a claim is made of it. */
  readonly threshold: number;
  /** The sentence that speaks best for it, of a long one the clauses with both names; offsets into `Document.text`. */
  readonly start: number;
  readonly end: number;
}

/**
 * Builds the stage that tells of relations which an article may state how likely it does, also of those that make no claim.
 * @param isWanted which of them are told, by their type and probability
 */
export function createPairScorer(
  seeds: Pick<Seeds, 'lexicon' | 'patterns' | 'models'>,
  isWanted: (pair: Pick<ScoredPair, 'type' | 'probability'>) => boolean,
  readCandidates: CandidateReader = createCandidateReader(seeds),
): (document: Document, mentions: Mentions) => readonly ScoredPair[] {
  const model = toRelationModel(seeds.models.relations);
  return (document, mentions) =>
    readCandidates(document, mentions).flatMap((pair) => {
      const { type, subject, object } = pair;
      const { occurrence, probability } = scoreCandidate(model, pair);
      if (!isWanted({ type, probability })) return [];
      const { start, end } = chooseQuote(document, occurrence, pair);
      return { type, subject, object, probability, threshold: thresholdOf(model, type), start, end };
    });
}
