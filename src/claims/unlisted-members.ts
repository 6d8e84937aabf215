import { toSimplified } from '../model/fold.ts';
import type { Lexicon } from '../model/seeds.ts';
import type { InstitutionTeller } from './tell-institution.ts';
import { createWordPattern } from './word-pattern.ts';

/** Members of a list that nobody knows, between two that are known: "A、某公司、B". */
const BETWEEN =
  /^\s*(?:的\s*[^、，,。；;：:（）()]{1,16})?(?:、[^、，,。；;：:（）()]{1,16}){1,6}、\s*(?:以及|及|和)?\s*$|^(?:, [A-Z0-9][\w.&'-]*(?: [A-Z0-9][\w.&'-]*){0,2}){1,6}, (?:and )?$/u;
/** What of a longer name stands between a member and the separator behind it: "A研究院、B". */
const REST = /^[^、，,。；;：:（）()“”"《》「」的了\s]{1,12}(?=、)/u;
/** How a list of known names ends with some that nobody knows, behind names in Latin script before Chinese, and in English. */
const ENDS_LATIN = [
  /^(?:、 ?[A-Z][\w&'-]*\w(?: [A-Z][\w&'-]*\w){0,2}){0,6}(?<last> ?(?:以及|及|和) ?[A-Z][\w&'-]*\w(?: [A-Z][\w&'-]*\w){0,2})?(?= ?[\p{Script=Han}，。；])(?![\w])/u,
  /^(?:, [A-Z][\w&'-]*\w(?: [A-Z][\w&'-]*\w){0,2}){0,6}(?<last>,? (?:and|&) [A-Z][\w&'-]*\w(?: [A-Z][\w&'-]*\w){0,2})(?<!\b(?:Inc|Corp|Ltd|Co))(?=\.(?:\s|$)|[;)]|$| (?:to|for|in|as|on|with|at)\b)/u,
];
/** The same in Chinese: the end of the last known name, more of them, and the last one behind "and". */
const ENDS_CHINESE =
  '^(?<rest>[^、，,。；;：:（）()“”"《》「」的了等\\s]{0,12})(?:、[^、，,。；;：:（）()“”"《》「」等\\s]{2,14}){0,6}(?<last>(?:以及|及|和) ?[^、，,。；;：:（）()“”"《》「」等\\s]{2,14})? ?';
/** Members that nobody knows between the word that opens a list and its first known one: "包括某大学、A、B". */
const BEGINS = '(?:[^、，,。；;：:（）()“”"《》「」等\\s]{2,14}、){1,6}$';

/** Tells which members of lists nobody knows. */
export interface UnlistedMembers {
  /** Tells whether they are all that stands between two known ones. */
  readonly isBetween: (gap: string) => boolean;
  /** Leaves the rest of a longer name out of what stands behind a member. */
  readonly withoutRest: (gap: string) => string;
  /**
   * Tells how many characters right before and right behind the known members of a list they are.
   * @param room up to the next known name
   */
  readonly beside: (before: string, behind: string, room: number) => readonly [before: number, behind: number];
}

/**
 * Makes the teller from the words of seeds/lexicon/lists.yaml.
 * @param beginsPhrase tells whether a new phrase began in a piece of text
 */
export function createUnlistedMembers(
  lexicon: Lexicon,
  isInstitution: InstitutionTeller,
  beginsPhrase: (piece: string) => boolean,
): UnlistedMembers {
  const any = createWordPattern(lexicon, 'lists');
  const statement = new RegExp(any('statements'), 'u');
  const opening = new RegExp(`${any('examples', 'member-openers', 'other-openers')} ?$`, 'iu');
  const beginning = new RegExp(`(?<=${any('examples', 'member-openers')} ?)${BEGINS}`, 'u');
  const closer = `(?<!(?=${any('no-last-closers')}).)(?=(?!${any('no-closers')})${any('last-closers')})`;
  const endings = [new RegExp(ENDS_CHINESE + closer, 'u'), ...ENDS_LATIN];

  /** Whether a piece of a list may be names that nobody knows. */
  const isUnlisted = (piece: string): boolean => {
    const folded = toSimplified(piece);
    return (
      piece !== '' && !beginsPhrase(folded.replace(/[、和及]|以及|,? (?:and|&) /gu, ' ')) && !statement.test(folded)
    );
  };
  return {
    isBetween: (gap) => BETWEEN.test(gap),
    withoutRest(gap) {
      const rest = REST.exec(gap)?.[0] ?? '';
      return isUnlisted(rest) && isInstitution(rest) ? gap.slice(rest.length) : gap;
    },
    beside(before, behind, room) {
      const first = beginning.exec(before)?.[0] ?? '';
      const isOpened = first !== '' || opening.test(before);
      const last = endings
        .map((pattern) => pattern.exec(behind))
        .find(
          (found) =>
            found !== null &&
            isUnlisted(found[0]) &&
            found[0].length <= room &&
            (!found.groups?.rest || isInstitution(found.groups.rest)) &&
            (isOpened || !found.groups?.last),
        );
      return [isUnlisted(first) ? first.length : 0, last?.[0].length ?? 0];
    },
  };
}
