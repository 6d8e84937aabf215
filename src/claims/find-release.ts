import type { Block, BlockKind, Document } from '../model/document.ts';
import type { Mentions } from '../model/mention.ts';
import { isOrganization } from '../model/relation.ts';
import type { Lexicon } from '../model/seeds.ts';
import { createAboutFinder } from './find-about-sections.ts';
import { createAnnouncerFinder } from './find-announcer.ts';
import { createDatelineFinder } from './find-datelines.ts';
import { findOpening } from './find-opening.ts';
import { splitSentences } from './split-sentences.ts';
import { createWordPattern } from './word-pattern.ts';

/** A press release: an article as a whole, or what it gives of one. */
export interface Release {
  /** Where it begins in the article's text; 0 for the whole. */
  readonly start: number;
  /** Who issued it, as indexes of entities. */
  readonly issuers: readonly number[];
}

/** Tells whether an article is a press release, or gives one, and whose. */
export type ReleaseFinder = (document: Document, mentions: Mentions) => Release | undefined;

const TEXT: ReadonlySet<BlockKind> = new Set(['heading', 'body', 'listItem', 'caption', 'byline']);
/** A line that says "press release", or where one begins, is no longer. */
const LONGEST_LINE = 40;
/** Paragraphs of a release among which its dateline and its announcement stand. */
const OPENING_PARAGRAPHS = 3;
/** Disclaimers and contacts stand behind this share of the text. */
const FOOT = 0.6;

/**
 * Builds the finder from the words of seeds/lexicon/own-word.yaml. Marks are: a wire service as outlet, source or in the
 * dateline; a line, title or address that says so; a dateline; disclaimers and contacts for reporters at the end; sections
 * "About X" there. The issuers are those of whom these sections tell, and who announces something in the opening.
 */
export function createReleaseFinder(lexicon: Lexicon): ReleaseFinder {
  const findAbout = createAboutFinder(lexicon);
  const findAnnouncers = createAnnouncerFinder(lexicon);
  const findDateline = createDatelineFinder(lexicon);
  const words = createWordPattern(lexicon, 'own-word');
  const wire = words('wires');
  const isWire = new RegExp(`^${wire}`, 'iu');
  const wired = new RegExp(`[/(（【\\[][^/()（）]{0,20}${wire}\\s*[/)）】\\]]`, 'iu');
  const fromWire = new RegExp(`^[^\\p{L}\\p{N}]*${words('supplied-before')}\\s*[:：|｜/]?\\s*${wire}`, 'iu');
  const label = new RegExp(`^[^\\p{L}\\p{N}]*${words('release-labels')}(?=$|[^\\p{L}\\p{N}])`, 'iu');
  const disclaimer = new RegExp(words('release-disclaimers'), 'iu');
  const contact = new RegExp(`^[^\\p{L}\\p{N}]*${words('release-contacts')}`, 'iu');
  const follows = new RegExp(`${words('release-follows')}(?:[^。]{0,20}[:：])?[^\\p{L}\\p{N}]*$`, 'iu');
  const hosts = lexicon['own-word']?.['wire-hosts'] ?? [];
  const paths = new Set(lexicon['own-word']?.['release-paths'] ?? []);

  return (document, mentions) => {
    const { text } = document;
    const blocks = document.blocks.filter(({ kind }) => TEXT.has(kind));
    const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const isLine = ({ start, end }: Block) => end - start <= LONGEST_LINE;

    const quoted = blocks.find((block) => isLine(block) && follows.test(textOf(block)));
    const start = quoted?.end ?? 0;
    const paragraphs = blocks.filter((block) => block.start >= start && block.kind === 'body');
    const opened = paragraphs.slice(0, OPENING_PARAGRAPHS).at(-1)?.end ?? start;
    const opening = start > 0 ? opened : Math.max(opened, findOpening(document).end);
    const dateline = paragraphs
      .filter((block) => block.start < opening)
      .map((block) => findDateline(document, block))
      .find((found) => found !== undefined);
    const about = findAbout(document, mentions);
    const isSure = quoted !== undefined || dateline !== undefined || isMarked();
    if (!isSure && !about) return undefined;
    const subjects = about?.subjects ?? [];
    const announcers = findFirstAnnouncers();
    // With sections alone, what others announce is what their subject writes about.
    const isTheirs = about?.invites || subjects.some((subject) => announcers.includes(subject));
    const told = isSure ? [...subjects, ...announcers] : isTheirs ? subjects : [];
    const issuers = isSure && told.length === 0 ? findTitled() : told;
    return issuers.length > 0 ? { start, issuers: [...new Set(issuers)] } : undefined;

    function isMarked(): boolean {
      const { url, outlet, author, title } = document;
      if ([outlet, author].some((name) => name !== undefined && isWire.test(name))) return true;
      if (url !== undefined && isReleaseAddress(url)) return true;
      if (label.test(title) || wired.test(textOf({ start: 0, end: opening }))) return true;
      return blocks.some((block) => {
        const line = textOf(block);
        if (isLine(block) && (block.start < opening ? label.test(line) || fromWire.test(line) : false)) return true;
        if (block.start < FOOT * text.length) return false;
        return disclaimer.test(line) || (isLine(block) && (contact.test(line) || fromWire.test(line)));
      });
    }

    function isReleaseAddress(url: string): boolean {
      const { hostname, pathname } = new URL(url);
      if (hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) return true;
      return pathname.split('/').some((part) => paths.has(part.toLowerCase()));
    }

    /** Who announces something behind the dateline, else in the first sentence of the opening that says so. */
    function findFirstAnnouncers(): readonly number[] {
      const sentences = dateline
        ? [dateline]
        : splitSentences(document).filter((sentence) => sentence.start >= start && sentence.start < opening);
      for (const sentence of sentences) {
        const announcers = findAnnouncers(document, mentions, sentence);
        if (announcers.length > 0) return announcers;
      }
      return [];
    }

    /** Whom the title of a release names first. */
    function findTitled(): readonly number[] {
      const titled = mentions.mentions.find(
        ({ end, entity }) => end <= document.title.length && isOrganization(mentions.entities[entity]!.kind),
      );
      return titled && start === 0 ? [titled.entity] : [];
    }
  };
}
