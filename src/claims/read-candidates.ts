import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Seeds } from '../model/seeds.ts';
import type { CandidatePair } from './candidate-pair.ts';
import { collectCandidates } from './collect-candidates.ts';
import { compileFrames } from './compile-frames.ts';
import { createSenseFinder } from './find-senses.ts';
import { readSentences } from './read-sentences.ts';

/** Builds the steps from an article in which names are found to the relations that it may state, before they are scored. */
export function createCandidateReader(
  seeds: Pick<Seeds, 'lexicon' | 'patterns'>,
): (document: Document, mentions: Mentions) => readonly CandidatePair[] {
  const frames = compileFrames(seeds.patterns, seeds.lexicon);
  const findSenses = createSenseFinder(seeds.lexicon);
  return (document, mentions) =>
    collectCandidates(document, mentions, readSentences(document, mentions, findSenses), frames);
}
