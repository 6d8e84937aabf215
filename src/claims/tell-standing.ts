import type { RelationType } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import type { DatablePlace } from './datable-claim.ts';
import { alternatives } from './date-words.ts';

/** Tells of a place that states a relation whether that only stands there: nothing in its sentence is news. */
export type StandingTeller = (text: string, type: RelationType, place: DatablePlace) => boolean;

/** These may hold for years before an article lists them; deals and moves happen once. */
const LASTING: ReadonlySet<RelationType> = new Set(['PARTNERS_WITH', 'USES']);

/**
 * Builds the teller of co-operations and uses whose words speak of what stands ("已与甲、乙合作", "a member of"), and of stakes that are held
 * where the sentence tells of no deal in them.
 * @throws AppError SEEDS_INVALID where the lexicon lacks the topic `dates` or a sense of it
 */
export function createStandingTeller(lexicon: Lexicon): StandingTeller {
  const any = (sense: string) => new RegExp(alternatives(lexicon.dates ?? {}, sense), 'u');
  const standing = any('standing');
  const announced = any('announced');
  const held = any('stake-held');
  const holders = new RegExp(held, 'gu');
  const dealt = any('stake-dealt');
  return (text, type, { start, end, sentence }) => {
    const [words, whole] = [text.slice(start, end), text.slice(sentence.start, sentence.end)];
    if (type === 'INVESTED_IN')
      return held.test(words) && !dealt.test(whole.replace(holders, '')) && !announced.test(whole);
    return LASTING.has(type) && standing.test(words) && !announced.test(whole);
  };
}
