import type { Document } from '../model/document.ts';
import type { Lexicon } from '../model/seeds.ts';
import type { AccountReader } from './find-account-owner.ts';
import { findOpening } from './find-opening.ts';
import type { Speaker } from './speaker.ts';
import { createWordPattern } from './word-pattern.ts';

/** Finds whom an article's own lines name as supplier of its text: "本文由海港云供稿", "来源：海港云公众号", "Harbor sponsored this post". */
export type SupplierFinder = (document: Document, accounts: AccountReader) => readonly Speaker[];

/** A line that says who supplied the text is no longer; a sentence that opens with it may be. */
const LONGEST_LINE = 80;
const LONGEST_SENTENCE = 160;
/** Sources stand in the opening or behind this share of the text; what stands between is the source of a figure. */
const FOOT = 0.85;

/** Builds the finder from the words of seeds/lexicon/own-word.yaml. */
export function createSupplierFinder(lexicon: Lexicon): SupplierFinder {
  const words = createWordPattern(lexicon, 'own-word');
  const before = new RegExp(
    `^[^\\p{L}\\p{N}]*${words('supplied-before')}(?:\\s*[:：|｜丨∣/]\\s*|\\s+)(?<name>.+?)[^\\p{L}\\p{N}]*$`,
    'iu',
  );
  const behind = new RegExp(`^[^\\p{L}\\p{N}]*(?<name>.+?)\\s*${words('supplied-behind')}[^\\p{L}\\p{N}]*$`, 'iu');
  const opening = new RegExp(`^[^\\p{L}\\p{N}]*${words('supplied-opening')}\\s*[^\\p{L}\\p{N}]*(?<rest>[^。]+)`, 'iu');
  const verbs = new RegExp(words('supplied-verbs'), 'iu');

  return (document, accounts) => {
    const head = findOpening(document).end;
    return document.blocks.flatMap(({ kind, start, end }) => {
      if (kind === 'code' || kind === 'title' || end - start > LONGEST_SENTENCE) return [];
      const line = document.text.slice(start, end);
      const rest = opening.exec(line)?.groups?.rest;
      const first = rest === undefined ? undefined : accounts.findFirst(rest);
      if (first && verbs.test(rest!.slice(first.length))) return [first.speaker];
      if (line.length > LONGEST_LINE) return [];
      const payer = behind.exec(line)?.groups?.name;
      const atEdge = start <= head || start >= FOOT * document.text.length;
      const source = atEdge ? before.exec(line)?.groups?.name : undefined;
      const speaker =
        payer !== undefined
          ? (accounts.findOwner(payer) ?? accounts.findFirst(payer)?.speaker)
          : source === undefined
            ? undefined
            : accounts.findOwner(source);
      return speaker === undefined ? [] : [speaker];
    });
  };
}
