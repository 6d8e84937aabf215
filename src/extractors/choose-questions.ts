import { createPairScorer, type ScoredPair } from '../claims/score-pairs.ts';
import type { Question } from '../llm/llm-reader.ts';
import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { RelationType } from '../model/relation.ts';
import type { Seeds } from '../model/seeds.ts';

/** A question with the pair that it asks about. */
export interface PairQuestion extends Question {
  readonly pair: ScoredPair;
}

/** Between which probabilities a model is asked; what lies below makes no claim, what lies above makes one unasked. */
interface Doubt {
  readonly from: number;
  readonly to: number;
}

/** The relations that the graph is for are asked about early: of pairs at 0.1 one in ten is right. */
const CORE_DOUBT: Doubt = { from: 0.1, to: 0.95 };
const OTHER_DOUBT: Doubt = { from: 0.3, to: 0.9 };
const CORE: ReadonlySet<RelationType> = new Set(['USES', 'MIGRATED_TO', 'PARTNERS_WITH']);

/** Builds the choice of what a model is asked of an article: every relation of which the rules are neither sure that it holds nor that it does not. */
export function createQuestionChooser(
  seeds: Pick<Seeds, 'lexicon' | 'patterns' | 'models'>,
): (document: Document, mentions: Mentions) => readonly PairQuestion[] {
  const scorePairs = createPairScorer(seeds);
  return (document, mentions) =>
    scorePairs(document, mentions)
      .filter(isDoubtful)
      .map((pair) => {
        const [subject, object] = [pair.subject, pair.object].map((index) => mentions.entities[index]!);
        const { type, start, end } = pair;
        return { type, subject: toEnd(subject!), object: toEnd(object!), start, end, pair };
      })
      .sort((a, b) => a.start - b.start);
}

function isDoubtful({ type, probability }: ScoredPair): boolean {
  const { from, to } = CORE.has(type) ? CORE_DOUBT : OTHER_DOUBT;
  return probability >= from && probability < to;
}

function toEnd({ name, kind }: Mentions['entities'][number]) {
  return { name, kind };
}
