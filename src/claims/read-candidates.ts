import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import type { Seeds } from '../model/seeds.ts';
import type { CandidatePair } from './candidate-pair.ts';
import { collectCandidates } from './collect-candidates.ts';
import { compileFrames } from './compile-frames.ts';
import { createChannelFinder } from './find-channels.ts';
import { createOrderFinder, leaveOut } from './gate/find-orders.ts';
import { readSentences } from './read-sentences.ts';
import { createSentenceWords } from './sentence-words.ts';

/** Reads the relations that an article may state, before they are scored. */
export type CandidateReader = (document: Document, mentions: Mentions) => readonly CandidatePair[];

/** Builds the steps from an article in which names are found to the relations that it may state, before they are scored. */
export function createCandidateReader(seeds: Pick<Seeds, 'lexicon' | 'patterns'>): CandidateReader {
  const frames = compileFrames(seeds.patterns, seeds.lexicon);
  const words = createSentenceWords(seeds.lexicon);
  const findOrders = createOrderFinder(seeds.lexicon);
  const findChannels = createChannelFinder(seeds.lexicon);
  return (document, mentions) => {
    // Else an order could take the place of the sentence that states the same, and fall at the gate with it.
    const ordered = leaveOut(findOrders(document), mentions);
    const stated = leaveOut(findChannels(document, ordered), ordered);
    return collectCandidates(document, stated, readSentences(document, stated, words), frames);
  };
}

/** Builds the same steps for several who ask about one article right after each other: it is read once. */
export function createSharedCandidateReader(seeds: Pick<Seeds, 'lexicon' | 'patterns'>): CandidateReader {
  const read = createCandidateReader(seeds);
  let last:
    | { readonly document: Document; readonly mentions: Mentions; readonly pairs: readonly CandidatePair[] }
    | undefined;
  return (document, mentions) => {
    if (last?.document !== document || last.mentions !== mentions) {
      last = { document, mentions, pairs: read(document, mentions) };
    }
    return last.pairs;
  };
}
