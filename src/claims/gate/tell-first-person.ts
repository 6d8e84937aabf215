import type { Lexicon } from '../../model/seeds.ts';
import { toWord } from '../find-senses.ts';
import { createWordFinder } from '../find-words.ts';
import { simplify } from '../word-pattern.ts';

/** Builds what tells whether a sentence speaks in the first person, by the list `relations.we`. */
export function createFirstPersonTeller(lexicon: Lexicon): (sentence: string) => boolean {
  const findWe = createWordFinder([(lexicon.relations?.we ?? []).map(toWord)]);
  return (sentence) => findWe(simplify(sentence)).has(0);
}
