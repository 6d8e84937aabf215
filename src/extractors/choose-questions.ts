import type { CandidateReader } from '../claims/read-candidates.ts';
import { createPairScorer, type ScoredPair } from '../claims/score-pairs.ts';
import type { Question } from '../llm/llm-reader.ts';
import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Seeds } from '../model/seeds.ts';
import { toAgreement } from './agreement.ts';

/** A question with the pair that it asks about. */
export interface PairQuestion extends Question {
  readonly pair: ScoredPair;
}

/** Builds the choice of what a model is asked of an article: every relation of which the rules are neither sure that it holds nor that it does not. */
export function createQuestionChooser(
  seeds: Pick<Seeds, 'lexicon' | 'patterns' | 'models'>,
  readCandidates?: CandidateReader,
): (document: Document, mentions: Mentions) => readonly PairQuestion[] {
  const { doubt } = toAgreement(seeds.models.agreement);
  const isDoubtful = ({ type, probability }: Pick<ScoredPair, 'type' | 'probability'>): boolean => {
    const [from, to] = doubt[type] ?? [1, 1];
    return probability >= from && probability < to;
  };
  const scorePairs = createPairScorer(seeds, isDoubtful, readCandidates);
  return (document, mentions) =>
    scorePairs(document, mentions)
      .map((pair) => {
        const [subject, object] = [pair.subject, pair.object].map((index) => mentions.entities[index]!);
        const { type, start, end } = pair;
        return { type, subject: toEnd(subject!), object: toEnd(object!), start, end, pair };
      })
      .sort((a, b) => a.start - b.start);
}

function toEnd({ name, kind }: Mentions['entities'][number]) {
  return { name, kind };
}
