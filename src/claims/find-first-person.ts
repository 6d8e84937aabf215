import type { Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern } from './word-pattern.ts';

/** Finds the organizations that speak of themselves in an article ("At Harbor, we …"), as indexes of its entities. */
export type FirstPersonFinder = (document: Document, mentions: Mentions) => readonly number[];

/** So much before a name tells whether it opens its sentence. */
const BEFORE = 24;
const QUOTE = /["“”„«»「」『』]/u;

/**
 * Builds the finder: the name opens a sentence of a paragraph in which no quotation mark stands before it. What is said
 * in quotation marks is told by the outlet.
 */
export function createFirstPersonFinder(lexicon: Lexicon): FirstPersonFinder {
  const words = createWordPattern(lexicon, 'own-word');
  const before = new RegExp(`(?:^|[。.!?！？]\\s*)${words('own-voice-before')}\\s*$`, 'iu');
  const behind = new RegExp(`^\\s*[,，]?\\s*${words('own-voice-behind')}`, 'iu');
  return ({ text, blocks }, { entities, mentions }) => {
    const speakers = mentions.filter(({ entity, form, start, end }) => {
      if (form !== 'name' && form !== 'short') return false;
      if (!isOrganization(entities[entity]!.kind) || !behind.test(text.slice(end, end + 8))) return false;
      const block = blocks.find((each) => each.start <= start && start < each.end);
      if (block?.kind !== 'body' && block?.kind !== 'listItem') return false;
      const passage = text.slice(block.start, start);
      return !QUOTE.test(passage) && before.test(passage.slice(-BEFORE));
    });
    return [...new Set(speakers.map(({ entity }) => entity))];
  };
}
