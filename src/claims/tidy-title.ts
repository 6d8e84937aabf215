import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern } from './word-pattern.ts';

/** Gives a post as one would name it, without what stood around it in its sentence; undefined where nothing is left, or no post. */
export type TitleTidier = (written: string) => string | undefined;

/** A bracket before a post belongs to whose it is: （ION）副主任. */
const BRACKET = String.raw`\([^()]*\)|（[^（）]*）`;
const LEADING_MARKS = String.raw`[\s、，,;:；：。·"”'’」()（）—–-]`;
const TRAILING_MARKS = String.raw`[\s、，,;:；：。·."“'‘「—–-]`;
/** A comma ends a Chinese post; in an English one it may part rank and field. */
const CLAUSE = /[，；。]/u;

/** Makes the tidier from the words of seeds/lexicon/posts.yaml. */
export function createTitleTidier(lexicon: Lexicon): TitleTidier {
  const any = createWordPattern(lexicon, 'posts');
  const opener = `(?!${any('no-openers')})(?:${any('title-openers')}|${any('title-openers-en')}\\s)`;
  const leading = new RegExp(`^(?:${BRACKET}|${LEADING_MARKS}|${opener})+`, 'u');
  const trailing = new RegExp(`(?:${TRAILING_MARKS}|${any('title-closers')})+$`, 'u');
  const harmless = new RegExp(any('titles-though'), 'gu');
  const unlikely = new RegExp(any('no-titles'), 'u');
  return (written) => {
    const title = written.replace(leading, '');
    const closed = title.slice(0, endOf(title)).split(CLAUSE)[0]!.replace(trailing, '');
    return closed === '' || unlikely.test(closed.replace(harmless, '')) ? undefined : closed;
  };
}

/** Where a post ends: before a bracket that closes what was not opened in it, or that opens what is not closed. */
function endOf(title: string): number {
  const open: number[] = [];
  for (let at = 0; at < title.length; at++) {
    if ('(（'.includes(title[at]!)) open.push(at);
    else if (')）'.includes(title[at]!) && open.pop() === undefined) return at;
  }
  return open[0] ?? title.length;
}
