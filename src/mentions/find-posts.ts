import { placeOfFirst } from '../model/place-of-first.ts';
import { isWideLetter, isWordUnit } from './character-classes.ts';
import { type Cues, cueAfter } from './compile-cues.ts';

/** A post told in a text: 副总裁, "head of sales". */
export interface Post {
  /** `topic.sense` of its word. */
  readonly sense: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Gives the first post in the phrase that begins at a place: behind a name it is one at its bearer ("海港的产品和工程高级副总裁", "Harbor's new head of sales").
 * A phrase ends at a mark, and where it is too long.
 */
export type PostFinder = (at: number) => Post | undefined;

/** How far in a phrase a post, or its holder, may stand: 24 Chinese characters, or 56 of words that are set off by spaces. */
const REACH = 168;
const WIDE = 7;
const NARROW = 3;
const STOPS: ReadonlySet<string> = new Set('，。；：！？、,;:!?()（）"《》|\n');

/** Finds all posts of a text at once, and builds the finder of those behind places. */
export function createPostFinder(folded: string, { after }: Cues): PostFinder {
  const posts: Post[] = [];
  for (let start = 0; start < folded.length; start++) {
    if (isWordUnit(folded.charCodeAt(start)) && isWordUnit(folded.charCodeAt(start - 1))) continue;
    const hit = cueAfter(after, folded, start);
    const sense = hit?.senses.find((one) => one.startsWith('titles.') && !one.startsWith('titles.honorific'));
    if (hit && sense !== undefined) posts.push({ sense, start, end: start + hit.length });
  }
  return (at) => {
    const post = posts[placeOfFirst(posts, ({ start }) => start >= at)];
    return post && endOfPhrase(folded, at, post.start) === post.start ? post : undefined;
  };
}

/**
 * Lists where a name may stand in the phrase that begins at a place, nearest first: each beginning of a word and, between Chinese characters, each place.
 */
export function* placesFrom(folded: string, from: number): Generator<number> {
  const to = endOfPhrase(folded, from, folded.length);
  for (let at = from; at < to; at++) {
    const unit = folded.charCodeAt(at);
    const isInWord = isWordUnit(unit) && at > from && isWordUnit(folded.charCodeAt(at - 1));
    if (unit !== 32 && !isInWord) yield at;
  }
}

/** Where a phrase that begins at a place ends: at a mark, out of reach, or at `to`. */
function endOfPhrase(folded: string, from: number, to: number): number {
  let left = REACH;
  for (let at = from; at < to; at++) {
    if (left <= 0 || isStop(folded, at)) return at;
    left -= isWideLetter(folded.charCodeAt(at)) ? WIDE : NARROW;
  }
  return to;
}

function isStop(folded: string, at: number): boolean {
  return STOPS.has(folded[at]!) || (folded[at] === '.' && !isWordUnit(folded.charCodeAt(at + 1)));
}
