import { toSimplified } from '../model/fold.ts';
import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern } from './word-pattern.ts';

/** Tells whether a piece of text ends as names of institutes and the like do, and so may be the rest of a name of which the beginning is known. */
export type InstitutionTeller = (piece: string) => boolean;

/** Makes the teller from the words of seeds/lexicon/lists.yaml. */
export function createInstitutionTeller(lexicon: Lexicon): InstitutionTeller {
  const ending = new RegExp(`${createWordPattern(lexicon, 'lists')('institutes')}$`, 'u');
  return (piece) => ending.test(toSimplified(piece));
}
