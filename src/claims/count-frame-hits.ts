import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Seeds } from '../model/seeds.ts';
import { collectCandidates } from './collect-candidates.ts';
import { compileFrames } from './compile-frames.ts';
import { createSenseFinder } from './find-senses.ts';
import { readSentences } from './read-sentences.ts';

/** Builds a counter of how often each pattern row reads a pair of names in an article, however the sentence was completed. */
export function createFrameHitCounter(
  seeds: Pick<Seeds, 'lexicon' | 'patterns'>,
): (document: Document, mentions: Mentions) => ReadonlyMap<string, number> {
  const frames = compileFrames(seeds.patterns, seeds.lexicon);
  const findSenses = createSenseFinder(seeds.lexicon);
  return (document, mentions) => {
    const counts = new Map<string, number>();
    const readings = readSentences(document, mentions, findSenses);
    for (const { occurrences } of collectCandidates(document, mentions, readings, frames)) {
      for (const { row } of occurrences.flatMap(({ hits }) => hits)) counts.set(row.id, (counts.get(row.id) ?? 0) + 1);
    }
    return counts;
  };
}
