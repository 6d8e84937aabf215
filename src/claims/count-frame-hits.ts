import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Seeds } from '../model/seeds.ts';
import { createCandidateReader } from './read-candidates.ts';

/** Builds a counter of how often each pattern row reads a pair of names in an article, however the sentence was completed. */
export function createFrameHitCounter(
  seeds: Pick<Seeds, 'lexicon' | 'patterns'>,
): (document: Document, mentions: Mentions) => ReadonlyMap<string, number> {
  const readCandidates = createCandidateReader(seeds);
  return (document, mentions) => {
    const counts = new Map<string, number>();
    for (const { occurrences } of readCandidates(document, mentions)) {
      for (const { row } of occurrences.flatMap(({ hits }) => hits)) counts.set(row.id, (counts.get(row.id) ?? 0) + 1);
    }
    return counts;
  };
}
