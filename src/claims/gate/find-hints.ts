import type { RelationType } from '../../model/relation.ts';
import type { Lexicon } from '../../model/seeds.ts';
import { createWordPattern, simplify } from '../word-pattern.ts';

/**
 * Tells whether a sentence holds the least word by which it could state a relation; `undefined` for types that need none:
 * a list of customers or partners, a post or a stage may say so without any.
 */
export type HintFinder = (type: RelationType, sentence: string) => boolean | undefined;

const TOPIC = 'relation-hints';
const SENSES: Partial<Readonly<Record<RelationType, string>>> = {
  MIGRATED_TO: 'migrated-to',
  ACQUIRED: 'acquired',
  INVESTED_IN: 'invested-in',
  OPERATES: 'operates',
};

/**
 * Builds the finder from `seeds/lexicon/relation-hints.yaml`.
 * @throws AppError SEEDS_INVALID where the topic lacks a sense
 */
export function createHintFinder(lexicon: Lexicon): HintFinder {
  const words = createWordPattern(lexicon, TOPIC);
  const patterns = new Map(Object.entries(SENSES).map(([type, sense]) => [type, new RegExp(words(sense), 'iu')]));
  return (type, sentence) => patterns.get(type)?.test(simplify(sentence));
}
