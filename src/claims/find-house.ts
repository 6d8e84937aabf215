import type { Document } from '../model/document.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern, simplify } from './word-pattern.ts';

/**
 * Finds the house whose analysts wrote an article: the organization that it names most often with a word for its
 * research, "甲证券研究部". They sign with a licence and leave out where they work.
 */
export type HouseFinder = (document: Document, mentions: Mentions) => Mention | undefined;

/** No word for research is longer. */
const LONGEST = 12;

/** Makes the finder from the words of seeds/lexicon/posts.yaml. */
export function createHouseFinder(lexicon: Lexicon): HouseFinder {
  const word = createWordPattern(lexicon, 'posts')('research');
  const behind = new RegExp(`^\\s?${word}`, 'iu');
  // Of a house that is often named so the word may be taken for part of the name.
  const inside = new RegExp(`${word}$`, 'iu');
  const houses = new WeakMap<Document, Mention | 'none'>();

  return (document, mentions) => {
    let house = houses.get(document);
    if (house === undefined) {
      house = findHouse(document, mentions) ?? 'none';
      houses.set(document, house);
    }
    return house === 'none' ? undefined : house;
  };

  function findHouse({ text }: Document, { entities, mentions }: Mentions): Mention | undefined {
    const organizations = mentions.filter(({ entity }) => isOrganization(entities[entity]!.kind));
    const housed = organizations.filter(({ end }) => behind.test(simplify(text.slice(end, end + LONGEST))));
    const named = organizations.filter(({ start, end }) => inside.test(simplify(text.slice(start, end))));
    return mostNamed(housed.length > 0 ? housed : named);
  }
}

/** Gives the first mention of what is named most often; of two that are named as often nobody knows. */
function mostNamed(mentions: readonly Mention[]): Mention | undefined {
  const counts = new Map<number, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] === second?.[1]) return undefined;
  return mentions.find(({ entity }) => entity === first[0]);
}
