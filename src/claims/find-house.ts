import type { Document } from '../model/document.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern } from './word-pattern.ts';

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
  return ({ text }, { entities, mentions }) => {
    const counts = new Map<number, { count: number; readonly first: Mention }>();
    for (const mention of mentions) {
      if (!isOrganization(entities[mention.entity]!.kind)) continue;
      const isResearch =
        behind.test(text.slice(mention.end, mention.end + LONGEST)) ||
        inside.test(text.slice(mention.start, mention.end));
      if (!isResearch) continue;
      const known = counts.get(mention.entity);
      if (known) known.count++;
      else counts.set(mention.entity, { count: 1, first: mention });
    }
    return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.first;
  };
}
