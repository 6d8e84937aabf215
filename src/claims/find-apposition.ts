import type { Mention, Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern } from './word-pattern.ts';

/** What stands between two commas behind a name and names another. */
export interface Apposition {
  /** From the first comma to behind the second, as offsets into the document's text. */
  readonly start: number;
  readonly end: number;
  readonly isOfPerson: boolean;
}

/** Finds the first such stretch of a sentence. @param mentions of the sentence, sorted */
export type AppositionFinder = (
  text: string,
  mentions: readonly Mention[],
  entities: Mentions['entities'],
) => Apposition | undefined;

/** Up to the second comma at most so many characters. */
const LONGEST = 120;
/** The sentence goes on with its verb: "…, has moved". */
const VERB = /^\s+(?!(?:and|or|but|while|where|which|who|whose|as|with|including)\b)[a-z]/u;
const POST = /^,\s+(?:the |its |an? )?[\p{L}'’-]/u;

/**
 * Builds the finder of English appositions: "Acme, a unit of Beta, uses Gamma", "Ann Lee, CTO of Beta, spoke". Behind a firm they
 * open with words of `seeds/lexicon/lists.yaml`, since a list has commas too.
 * @throws AppError SEEDS_INVALID where the lexicon lacks them
 */
export function createAppositionFinder(lexicon: Lexicon): AppositionFinder {
  const opener = new RegExp(`^,\\s+${createWordPattern(lexicon, 'lists')('apposition-openers')}`, 'iu');
  return (text, mentions, entities) => {
    for (const [index, mention] of mentions.entries()) {
      const next = mentions[index + 1];
      if (!next || text[mention.end] !== ',') continue;
      const { kind } = entities[mention.entity]!;
      const isOfPerson = kind === 'Person';
      const behind = text.slice(mention.end, mention.end + LONGEST);
      if (!(isOfPerson ? POST : opener).test(behind) || !(isOfPerson || isOrganization(kind))) continue;
      const end = text.indexOf(',', next.end) + 1;
      if (end === 0 || end > mention.end + LONGEST || /[.;!?\n]\s/u.test(text.slice(mention.end, end))) continue;
      if (VERB.test(text.slice(end, end + 16))) return { start: mention.end, end, isOfPerson };
    }
    return undefined;
  };
}
