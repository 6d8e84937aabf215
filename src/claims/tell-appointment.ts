import type { Lexicon } from '../model/seeds.ts';
import {
  CLAUSE_MARK,
  type DatableClaim,
  type DatablePlace,
  findWords,
  gapOf,
  isIn,
  type Span,
  textBetween,
} from './datable-claim.ts';
import { alternatives } from './date-words.ts';

/** What the sentence of a place says of the person of a claim, and not of another. */
export interface AppointmentTeller {
  isAppointed(place: DatablePlace, claim: DatableClaim): boolean;
  /** He founded something, alone or with others. */
  hasFounded(place: DatablePlace, claim: DatableClaim): boolean;
  /** Somebody else takes up his post. */
  isReplaced(place: DatablePlace, claim: DatableClaim): boolean;
}

/** The word for an appointment stands this near to the person; his last post may stand between. */
const NEAR = 25;
/** The names of other founders take this much at most. */
const FOUNDERS = 60;
/** What stands between the word for a replacement and who is replaced, at most: 接替前总裁张三. */
const POST = 12;

/**
 * Builds the teller of appointments; its result is made ready once for each article.
 * @throws AppError SEEDS_INVALID where the lexicon lacks a sense
 */
export function createAppointmentTeller(lexicon: Lexicon): (text: string) => AppointmentTeller {
  const any = (...senses: readonly string[]) => alternatives(lexicon.dates ?? {}, ...senses);
  const appointed = new RegExp(any('appointed'), 'gu');
  const within = `[^，,。；;\\n]{0,${FOUNDERS}}?`;
  const founded = new RegExp(`^${within}${any('founding')}`, 'u');
  const arisen = new RegExp(`^${within}${any('arising')}`, 'u');
  const by = new RegExp(`${any('founded-by')}${within}$`, 'u');
  const foundedBy = new RegExp(`${any('founding', 'arising')}${within}${any('founded-by')}${within}$`, 'u');
  const replacing = new RegExp(`${any('replacing')}[^，,。；;、]{0,${POST}}$`, 'u');

  return (text) => {
    const personsOf = ({ sentence }: DatablePlace, { subject }: DatableClaim) =>
      subject.filter((person) => isIn(person, sentence));

    return {
      isAppointed(place, claim) {
        const persons = personsOf(place, claim);
        return findWords(text, place.sentence, appointed).some((word) =>
          persons.some((person) => isNear(person, word)),
        );
      },
      hasFounded(place, claim) {
        const { start, end } = place.sentence;
        return personsOf(place, claim).some((person) => {
          const [before, behind] = [text.slice(start, person.start), text.slice(person.end, end)];
          return founded.test(behind) || foundedBy.test(before) || (by.test(before) && arisen.test(behind));
        });
      },
      isReplaced(place, claim) {
        const persons = personsOf(place, claim);
        return (
          persons.length > 0 && persons.every(({ start }) => replacing.test(text.slice(place.sentence.start, start)))
        );
      },
    };

    function isNear(person: Span, word: Span): boolean {
      if (gapOf(person, word) > NEAR) return false;
      return !CLAUSE_MARK.test(textBetween(text, person, word));
    }
  };
}
