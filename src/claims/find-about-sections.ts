import type { Block, BlockKind, Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern } from './word-pattern.ts';

/** The sections "About X" at the end of an article. */
export interface AboutSections {
  /** Whom they tell of, as indexes of entities. */
  readonly subjects: readonly number[];
  /** Whether one says where to read more, as those of releases do. */
  readonly invites: boolean;
}

/** Finds the sections "About X" at the end of an article; `undefined` without any. */
export type AboutFinder = (document: Document, mentions: Mentions) => AboutSections | undefined;

const PROSE: ReadonlySet<BlockKind> = new Set(['body', 'listItem', 'heading', 'caption', 'cell']);
/** "About Harbor Cloud Computing" is no longer; what follows it is at least so long, in Chinese and in English. */
const LONGEST_LINE = 48;
const SHORTEST_TEXT = { zh: 30, en: 60 } as const;
/** The first section begins behind this share of the prose. */
const TAIL = 0.5;
/** A section has no more paragraphs. */
const MOST_PARAGRAPHS = 5;
/** A section opens with whom it is about within so many characters, or within more where its heading has no known name. */
const OPENER_REACH = 8;
const SUBJECT_REACH = 40;

/**
 * Builds the finder. Sections count only where nothing follows the first but further ones and a few lines: an article
 * that tells its readers "about X" half-way is no release.
 */
export function createAboutFinder(lexicon: Lexicon): AboutFinder {
  const words = createWordPattern(lexicon, 'own-word');
  const heading = new RegExp(
    `^[^\\p{L}\\p{N}]*${words('about')}\\s*(?!${words('about-others')})(?<name>[^\\s:：。？！?!][^。？！?!；;]*?)\\s*[:：]?$`,
    'iu',
  );
  const contact = new RegExp(`^[^\\p{L}\\p{N}]*${words('release-contacts')}`, 'iu');

  const invites = new RegExp(words('about-calls'), 'iu');

  return (document, mentions) => {
    const { text, lang } = document;
    const blocks = document.blocks.filter(({ kind }) => PROSE.has(kind));
    const least = SHORTEST_TEXT[lang === 'en' ? 'en' : 'zh'];
    const isLong = (block: Block | undefined) => block !== undefined && block.end - block.start >= least;
    const isAbout = blocks.map(
      (block, at) =>
        block.end - block.start <= LONGEST_LINE &&
        heading.test(text.slice(block.start, block.end)) &&
        isLong(blocks[at + 1]),
    );
    const total = blocks.reduce((sum, { start, end }) => sum + end - start, 0);
    let before = 0;
    const first = blocks.findIndex(({ start, end }, at) => {
      before += end - start;
      return isAbout[at] && before >= TAIL * total;
    });
    if (first < 0 || !isTail(first)) return undefined;
    return {
      subjects: blocks.flatMap((block, at) => (at >= first && isAbout[at] ? subjectsOf(block, blocks[at + 1]!) : [])),
      invites: invites.test(text.slice(blocks[first]!.start, blocks.at(-1)!.end)),
    };

    /** Tells whether from a section on there are but sections, with a few paragraphs each, and lines for reporters. */
    function isTail(from: number): boolean {
      let paragraphs = 0;
      for (let at = from; at < blocks.length; at++) {
        const block = blocks[at]!;
        if (isAbout[at]) paragraphs = 0;
        else if (isLong(block)) paragraphs++;
        if (paragraphs > MOST_PARAGRAPHS) return false;
        const opensOther = block.kind === 'heading' && !isAbout[at] && isLong(blocks[at + 1]);
        if (opensOther && !contact.test(text.slice(block.start, block.end))) return false;
      }
      return true;
    }

    /** Whom the heading names, and whom the section opens with: they may write one name in two ways. */
    function subjectsOf(line: Block, section: Block): readonly number[] {
      const within = (from: number, to: number) =>
        mentions.mentions.find(
          ({ start, end, entity, form }) =>
            start >= from &&
            start < to &&
            end <= section.end &&
            (form === 'name' || form === 'short') &&
            isOrganization(mentions.entities[entity]!.kind),
        )?.entity;
      const named = within(line.start, line.end);
      const opener = within(section.start, section.start + (named === undefined ? SUBJECT_REACH : OPENER_REACH));
      return [named, opener].filter((entity) => entity !== undefined);
    }
  };
}
