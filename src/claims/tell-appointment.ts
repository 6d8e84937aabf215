import type { Lexicon } from '../model/seeds.ts';
import { type DatableClaim, type DatablePlace, gapOf, isIn, type Span } from './datable-claim.ts';
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
const PARTED = /[，,。；;、]/u;

/**
 * Builds the teller of appointments; its result is made ready once for each article.
 * @throws AppError SEEDS_INVALID where the lexicon lacks a sense
 */
export function createAppointmentTeller(lexicon: Lexicon): (text: string) => AppointmentTeller {
  const any = (sense: string) => alternatives(lexicon.dates ?? {}, sense);
  const appointed = new RegExp(any('appointed'), 'gu');
  const founded = new RegExp(`^[^，,。；;\\n]{0,${FOUNDERS}}?${any('founding')}`, 'u');
  const foundedBy = new RegExp(
    `${any('founding')}[^，,。；;\\n]{0,${FOUNDERS}}?${any('founded-by')}[^，,。；;\\n]{0,${FOUNDERS}}$`,
    'u',
  );
  const replacing = new RegExp(`${any('replacing')}[^，,。；;、]{0,${POST}}$`, 'u');

  return (text) => {
    const personsOf = ({ sentence }: DatablePlace, { subject }: DatableClaim) =>
      subject.filter((person) => isIn(person, sentence));

    return {
      isAppointed(place, claim) {
        const { start, end } = place.sentence;
        const persons = personsOf(place, claim);
        return [...text.slice(start, end).matchAll(appointed)].some(({ index, 0: word }) =>
          persons.some((person) => isNear(person, { start: start + index, end: start + index + word.length })),
        );
      },
      hasFounded(place, claim) {
        const { start, end } = place.sentence;
        return personsOf(place, claim).some(
          (person) => founded.test(text.slice(person.end, end)) || foundedBy.test(text.slice(start, person.start)),
        );
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
      return !PARTED.test(text.slice(Math.min(person.end, word.end), Math.max(person.start, word.start)));
    }
  };
}
