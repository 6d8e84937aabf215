import type { Document } from '../model/document.ts';
import type { Mention, Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import type { Span } from './datable-claim.ts';
import { titleOf } from './title-of.ts';
import { createWordPattern } from './word-pattern.ts';

/** Finds who announces something in a sentence, as indexes of entities; several where they do it together. */
export type AnnouncerFinder = (document: Document, mentions: Mentions, sentence: Span) => readonly number[];

/** Builds the finder from the words of seeds/lexicon/own-word.yaml. */
export function createAnnouncerFinder(lexicon: Lexicon): AnnouncerFinder {
  const words = createWordPattern(lexicon, 'own-word');
  const announces = new RegExp(words('announces'), 'giu');
  // "Harbor Inc. (HBR) and Lighthouse": what stands between the two names.
  const joined = new RegExp(`^(?:\\s|[(（][^()（）]*[)）]|[)）,，.])*${words('joined-by')}\\s*$`, 'iu');

  return ({ text, blocks, lang }, { entities, mentions }, { start, end }) => {
    const named = mentions.filter(
      (mention) =>
        mention.start >= start &&
        mention.end <= end &&
        (mention.form === 'name' || mention.form === 'short') &&
        isOrganization(entities[mention.entity]!.kind),
    );
    for (const { index } of text.slice(start, end).matchAll(announces)) {
      const before = named.filter((mention) => mention.end <= start + index);
      if (before.length > 0) return choose(before);
    }
    return [];

    /** A Chinese sentence describes whom it is about before the name, an English one behind it; the title knows better. */
    function choose(candidates: readonly Mention[]): readonly number[] {
      const titleEnd = titleOf({ blocks }).end;
      const titled = candidates.filter(({ entity }) =>
        mentions.some((mention) => mention.entity === entity && mention.end <= titleEnd),
      );
      const pool = titled.length > 0 ? titled : candidates;
      const at = candidates.indexOf(lang === 'en' ? pool[0]! : pool.at(-1)!);
      let [from, to] = [at, at];
      while (from > 0 && isJoined(candidates[from - 1]!, candidates[from]!)) from--;
      while (to + 1 < candidates.length && isJoined(candidates[to]!, candidates[to + 1]!)) to++;
      return [...new Set(candidates.slice(from, to + 1).map(({ entity }) => entity))];
    }

    function isJoined(one: Mention, other: Mention): boolean {
      return joined.test(text.slice(one.end, other.start));
    }
  };
}
