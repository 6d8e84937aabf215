import type { Lexicon } from '../model/seeds.ts';
import { createWordPattern, simplify } from './word-pattern.ts';

/** Gives a post as one would name it, without what stood around it in its sentence, as it is written; undefined where nothing is left, or no post. */
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
    const simplified = simplify(written);
    const from = leading.exec(simplified)?.[0].length ?? 0;
    const title = simplified.slice(from);
    const closed = title.slice(0, endOf(title)).split(CLAUSE)[0]!.replace(trailing, '');
    if (closed === '' || unlikely.test(closed.replace(harmless, ''))) return undefined;
    // A line may end inside a post.
    return written.slice(from, from + closed.length).replace(/\s+/gu, ' ');
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
