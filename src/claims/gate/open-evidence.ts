import type { Document } from '../../model/document.ts';
import type { Mentions } from '../../model/mention.ts';
import { RELATIONS, type RelationType } from '../../model/relation.ts';
import type { Seeds } from '../../model/seeds.ts';
import type { CandidatePair, Occurrence } from '../candidate-pair.ts';
import { collectCandidates } from '../collect-candidates.ts';
import { compileFrames } from '../compile-frames.ts';
import { createSenseFinder } from '../find-senses.ts';
import { followContext, type SentenceContext } from '../follow-context.ts';
import { readInContext } from '../read-sentences.ts';
import { scoreCandidate, toRelationModel } from '../score-candidates.ts';
import type { Stretch } from './find-stretches.ts';

/** What speaks for a relation in some sentences: the best place, and the probability by the rules that it is stated. */
export interface Support {
  readonly occurrence: Occurrence;
  readonly probability: number;
}

/** The sentences of an article, and what the rules make of those that are quoted. */
export interface Evidence {
  readonly contexts: readonly SentenceContext[];
  /** The sentences that a stretch touches. */
  contextsOf(stretch: Stretch): readonly SentenceContext[];
  /** What speaks for a relation in quoted sentences; `undefined` where the rules see nothing. */
  support(
    type: RelationType,
    subject: number,
    object: number,
    contexts: readonly SentenceContext[],
  ): Support | undefined;
}

/** Builds the reader of evidence from the frames, words and learned weights of the rules. */
export function createEvidenceReader(
  seeds: Pick<Seeds, 'lexicon' | 'patterns' | 'models'>,
): (document: Document, mentions: Mentions, quotes: readonly Stretch[]) => Evidence {
  const frames = compileFrames(seeds.patterns, seeds.lexicon);
  const findSenses = createSenseFinder(seeds.lexicon);
  const model = toRelationModel(seeds.models.relations);

  return (document, mentions, quotes) => {
    const contexts = followContext(document, mentions);
    const wanted = new Set(quotes.flatMap(contextsOf));
    const readings = contexts
      // The title's words count for every pair of the article.
      .filter((context) => wanted.has(context) || document.blocks[context.sentence.block]!.kind === 'title')
      .flatMap((context) => readInContext(document, mentions, context, findSenses));
    const pairs = new Map<string, CandidatePair>();
    for (const pair of collectCandidates(document, mentions, readings, frames))
      pairs.set(keyOf(pair.type, pair.subject, pair.object), pair);

    return {
      contexts,
      contextsOf,
      support(type, subject, object, within) {
        const [from, to] = RELATIONS[type].symmetric && subject > object ? [object, subject] : [subject, object];
        const pair = pairs.get(keyOf(type, from, to));
        if (!pair) return undefined;
        const sentences = new Set(within.map(({ sentence }) => sentence));
        const occurrences = pair.occurrences.filter(({ reading }) => sentences.has(reading.sentence));
        return occurrences.length === 0 ? undefined : scoreCandidate(model, { ...pair, occurrences });
      },
    };

    function contextsOf({ start, end }: Stretch): readonly SentenceContext[] {
      const touched: SentenceContext[] = [];
      for (let at = firstEndingAfter(contexts, start); at < contexts.length; at++) {
        if (contexts[at]!.sentence.start >= end) break;
        touched.push(contexts[at]!);
      }
      return touched;
    }
  };
}

function keyOf(type: RelationType, subject: number, object: number): string {
  return `${type} ${subject} ${object}`;
}

function firstEndingAfter(contexts: readonly SentenceContext[], start: number): number {
  let low = 0;
  let high = contexts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (contexts[middle]!.sentence.end > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
