import type { Lexicon } from '../model/seeds.ts';
import { createInstitutionTeller, type InstitutionTeller } from './tell-institution.ts';
import { createOwningTeller, type OwningTeller } from './tell-owning.ts';
import { createUnlistedMembers, type UnlistedMembers } from './unlisted-members.ts';
import { createWordPattern } from './word-pattern.ts';

/** What the words of seeds/lexicon/lists.yaml tell of how names hang together. */
export interface ListWords {
  /** Tells owners in the midst of lists, which are no members of them. */
  readonly isOwning: OwningTeller;
  /** Tells what of a longer name stands behind one that is known. */
  readonly isInstitution: InstitutionTeller;
  /** Tells whether what stands right before two names makes them a list: "包括甲和乙". */
  readonly opensList: (before: string) => boolean;
  /** Tells the same of what stands right behind them: "甲和乙都". */
  readonly closesList: (behind: string) => boolean;
  /** Tells whether a new phrase began in the words before the next name, as a verb or a preposition does. */
  readonly beginsPhrase: (piece: string) => boolean;
  readonly unlisted: UnlistedMembers;
}

/**
 * Makes ready what reading lists needs of the lexicon.
 * @throws AppError SEEDS_INVALID where seeds/lexicon/lists.yaml lacks a sense
 */
export function createListWords(lexicon: Lexicon): ListWords {
  const any = createWordPattern(lexicon, 'lists');
  const opening = new RegExp(`${any('examples', 'list-openers')}\\s*$`, 'iu');
  const closing = new RegExp(`^\\s*(?!${any('no-closers')})${any('closers')}`, 'u');
  const phrase = new RegExp(`(?!${any('no-phrases')})${any('phrases')}`, 'u');
  const isInstitution = createInstitutionTeller(lexicon);
  const beginsPhrase = (piece: string) => phrase.test(piece);
  return {
    isOwning: createOwningTeller(lexicon),
    isInstitution,
    opensList: (before) => opening.test(before),
    closesList: (behind) => closing.test(behind),
    beginsPhrase,
    unlisted: createUnlistedMembers(lexicon, isInstitution, beginsPhrase),
  };
}
