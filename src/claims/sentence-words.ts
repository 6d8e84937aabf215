import type { Lexicon } from '../model/seeds.ts';
import { type AppositionFinder, createAppositionFinder } from './find-apposition.ts';
import { createHouseFinder, type HouseFinder } from './find-house.ts';
import { createSenseFinder, type SenseFinder } from './find-senses.ts';
import { createListWords, type ListWords } from './list-words.ts';
import { createModifierReader, type ModifierReader } from './read-modifier.ts';

/** What the lexicon tells of the words of a sentence. */
export interface SentenceWords {
  readonly findSenses: SenseFinder;
  readonly readModifier: ModifierReader;
  readonly findHouse: HouseFinder;
  readonly findApposition: AppositionFinder;
  readonly lists: ListWords;
}

/**
 * Makes ready what reading a sentence needs of the lexicon.
 * @throws AppError SEEDS_INVALID where seeds/lexicon/posts.yaml or lists.yaml lacks a list
 */
export function createSentenceWords(lexicon: Lexicon): SentenceWords {
  return {
    findSenses: createSenseFinder(lexicon),
    readModifier: createModifierReader(lexicon),
    findHouse: createHouseFinder(lexicon),
    findApposition: createAppositionFinder(lexicon),
    lists: createListWords(lexicon),
  };
}
