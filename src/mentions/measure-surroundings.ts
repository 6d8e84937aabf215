import { classOf, isLetterOrDigit, isWideLetter, isWordUnit, LATIN } from './character-classes.ts';
import { cueAfter, cueBefore, cueBehindDate } from './compile-cues.ts';
import { delimiterAfter, delimiterBefore } from './list-delimiters.ts';
import type { Add, ArticleFacts } from './measures.ts';
import type { Reading } from './proposal.ts';
import { afterSpace, beforeSpace } from './read-surface.ts';

/** Characters behind a comma that may still speak of the name before it. */
const APPOSITION = 48;
/** Units of a line of posts that are looked at. */
const LONGEST_CARD = 60;
/** What parts posts of a line, and what ends one. */
const PART_MARK = /[、，,;；|]/u;
const PART_END = /[、，,;；|兼\n]/u;

/** Notes what stands around one place of a name, and whether its edges are right. */
export function measureSurroundings(start: number, end: number, reading: Reading, facts: ArticleFacts, add: Add): void {
  addSurroundings(start, end, reading, facts, add);
  addEdges(start, end, reading, add);
  addEventFrame(start, end, reading, facts, add);
}

/** An event's name ends in a word for one, and both of its ends show: by a cue or a mark, not by a word of the same phrase. */
function addEventFrame(start: number, end: number, reading: Reading, facts: ArticleFacts, add: Add): void {
  const { surface, cues } = reading;
  const { folded } = surface;
  if (folded[start - 1] === '"' && folded[end] === '"') {
    const behind = folded[end + 1] === '的' ? end + 2 : end + 1;
    const noun = cueAfter(cues.after, folded, afterSpace(folded, behind));
    if (noun?.senses.some((sense) => sense.startsWith('event-words.'))) add('quoted event');
    return;
  }
  const ending = cueBefore(cues.endings, folded, end);
  const word = ending?.senses.find((sense) => sense.startsWith('event-words.'));
  if (!ending || word === undefined || ending.length >= end - start) return;
  const left = beforeSpace(folded, start);
  const right = afterSpace(folded, end);
  const before = cueBefore(cues.before, folded, left);
  const after = cueAfter(cues.after, folded, right);
  const isLed = before?.senses.some((sense) => sense === 'before-event' || sense === 'before-at') ?? false;
  const isFollowed = after?.senses.includes('after-event') ?? false;
  const opening = isLed ? 'cue' : left === 0 || !isLetterOrDigit(folded.charCodeAt(left - 1)) ? 'mark' : 'inside';
  const close = isFollowed ? 'cue' : !isLetterOrDigit(folded.charCodeAt(right)) ? 'mark' : 'inside';
  const head = facts.sureStarts.has(start) ? 'known' : /[\d第]/u.test(folded[start]!) ? 'edition' : 'other';
  add('event:', `${word} ${opening} ${close}`);
  add('event:', `${word} ${opening} ${head}`);
}

function addSurroundings(start: number, end: number, reading: Reading, facts: ArticleFacts, add: Add): void {
  const { surface, cues, wordStarts } = reading;
  const { folded } = surface;
  let left = start;
  let right = end;
  let isPossessive = false;
  if (folded[left - 1] === '"' && folded[right] === '"') {
    left--;
    right++;
    add('quoted');
  }
  if (folded[left - 1] === '《') add('titled');
  if (folded[right] === "'" && folded[right + 1] === 's') {
    right += 2;
    isPossessive = true;
    add('possessive');
  }
  if (folded[left - 1] === ' ') left--;
  if (folded[right] === ' ') right++;
  const leftUnit = left > 0 ? folded.charCodeAt(left - 1) : 10;
  const rightUnit = right < folded.length ? folded.charCodeAt(right) : 10;
  const before = cueBefore(cues.before, folded, left);
  if (before) {
    for (const sense of before.senses) {
      add('<', sense);
      add('<any ', acrossLanguages(sense));
    }
    const second = cueBefore(cues.before, folded, left - before.length);
    if (second) {
      add('<<', second.senses[0]!);
      add('<<any ', acrossLanguages(second.senses[0]!));
    }
  }
  const after = cueAfter(cues.after, folded, right);
  if (after) {
    for (const sense of after.senses) {
      add(isPossessive ? '>s' : '>', sense);
      add('>any ', acrossLanguages(sense));
    }
    const second = isWideLetter(rightUnit) ? cueAfter(cues.after, folded, right + after.length) : undefined;
    if (second) add('>>', second.senses[0]!);
  }
  for (const sense of cueBehindDate(cues, folded, right)?.senses ?? []) {
    add('>', sense);
    add('>any ', acrossLanguages(sense));
  }
  const post = reading.postFrom(right);
  if (post && post.start > right) {
    const isOwned = isPossessive || folded[right] === '的';
    add(isOwned ? '>of ' : '>far ', acrossLanguages(post.sense));
  }
  if (isWordUnit(leftUnit)) {
    if (left < start) add('lw=', wordBefore(folded, left));
    else add('l=', folded[left - 1]!);
  } else {
    add('l=', left > 0 ? folded[left - 1]! : '\n');
    if (left > 1 && isWideLetter(leftUnit)) add('l2=', folded.slice(left - 2, left));
  }
  if (isWordUnit(rightUnit)) {
    if (right > end) add('rw=', wordAfter(folded, right));
    else add('r=', folded[right]!);
  } else {
    add('r=', folded[right] ?? '\n');
    if (isWideLetter(rightUnit)) add('r2=', folded.slice(right, right + 2));
  }
  if (isOpening(rightUnit)) {
    add(classOf(folded.charCodeAt(right + 1)) === LATIN ? '>(latin' : '>(other');
    const close = closing(folded, right);
    const beyond = close < 0 ? undefined : cueAfter(cues.after, folded, close + 1);
    if (beyond) add('>()', beyond.senses[0]!);
  }
  if (rightUnit === 44 || rightUnit === 0xff0c) {
    const apposed = apposition(folded, right + 1, cues);
    if (apposed !== undefined) add('>,', acrossLanguages(apposed));
  }
  if (isOpening(leftUnit)) add(rightUnit === 41 || rightUnit === 0xff09 ? 'in-brackets' : 'opens-brackets');
  addOwners(start, end, reading, facts, add);
  addCard(start, end, reading, add);
  const next = delimiterAfter(folded, end);
  if (next > 0 && facts.sureStarts.has(next)) add('list-known-after');
  const previous = delimiterBefore(folded, start);
  if (previous > 0 && facts.sureEnds.has(previous)) add('list-known-before');
  if (wordStarts[start] !== 1) add('cut-left');
  else if (wordStarts[end] !== 1) add('cut-right');
  else add('whole-words');
  if (leftUnit === 10) add(rightUnit === 10 ? 'whole-block' : 'opens-block');
}

/** "Ann Lee of Harbor", "Harbor's Ann Lee", "海港的王红": a name that belongs to a known one. */
function addOwners(start: number, end: number, { surface, cues }: Reading, facts: ArticleFacts, add: Add): void {
  const { folded } = surface;
  const link = /^ (\p{Ll}{2,4}|@) /u.exec(folded.slice(end, end + 7));
  if (link && cues.edges.postLinks.has(link[1]!) && facts.sureStarts.has(end + link[0].length)) add('of-known');
  const owner = /(?:的|'s) ?$/u.exec(folded.slice(Math.max(0, start - 3), start));
  if (owner && facts.sureEnds.has(start - owner[0].length)) add("known's");
}

/** A line that is nothing but a name, above one that tells posts: that begins with one, or whose parts end in them. */
function addCard(start: number, end: number, { surface, postFrom }: Reading, add: Add): void {
  const { folded } = surface;
  if (start > 0 && folded[start - 1] !== '\n') return;
  const rest = /^ ?[-—:：]{0,2}\n/u.exec(folded.slice(end, end + 4));
  if (!rest) return;
  const line = end + rest[0].length;
  for (let part = line; part > 0; part = partBehind(folded, line, part)) {
    const post = postFrom(part);
    if (!post || (post.start !== line && !PART_END.test(folded[post.end]!))) continue;
    add('card ', acrossLanguages(post.sense));
    return;
  }
}

/** Where the next part of a short line begins, behind a mark between posts; 0 where none does. */
function partBehind(folded: string, line: number, from: number): number {
  for (let at = from; at < line + LONGEST_CARD && folded[at] !== '\n'; at++)
    if (PART_MARK.test(folded[at]!)) return at + 1;
  return 0;
}

const POST = /^titles/u;
const POST_OR_TRADE = /^(?:titles|class-nouns\.(?:company|provider))/u;
/** How an apposition begins that tells what somebody is. */
const DESCRIPTION = /^ ?(?:an?|the) |^一/u;
const ACROSS = new Map<string, string>();

/** Names a sense without its language, so that the many Chinese articles teach the few others. */
function acrossLanguages(sense: string): string {
  let base = ACROSS.get(sense);
  if (base === undefined) {
    base = sense.replace(/-(?:zh|en|ja)$/u, '').replace(/^titles\.(?:latin|executive)$/u, 'titles');
    ACROSS.set(sense, base);
  }
  return base;
}

/** What the words behind a comma say of the name before it: "Ann Smith, the new head of …", "Foo, a start-up …"; what it does names other companies too: "Foo, told its companies …". */
function apposition(folded: string, from: number, { after }: Reading['cues']): string | undefined {
  const isDescribed = DESCRIPTION.test(folded.slice(from, from + 5));
  for (let at = from, words = 0; at < from + APPOSITION && words < 8; at++) {
    const unit = folded.charCodeAt(at);
    if (isWordUnit(unit) && isWordUnit(folded.charCodeAt(at - 1))) continue;
    if (unit === 10 || unit === 46 || unit === 44 || unit === 0xff0c || unit === 0x3002) return undefined;
    if (unit === 32) continue;
    words++;
    const sense = cueAfter(after, folded, at)?.senses.find((one) => (isDescribed ? POST_OR_TRADE : POST).test(one));
    if (sense) return sense;
  }
  return undefined;
}

/** A name that swallows a cue, or cuts one in two, has a wrong edge. */
function addEdges(start: number, end: number, { surface: { folded }, cues, listedStarts }: Reading, add: Add): void {
  if (!isWideLetter(folded.charCodeAt(end - 1))) return;
  const length = end - start;
  for (let back = 1; back <= 2 && back < length; back++) {
    const cue = cueAfter(cues.after, folded, end - back);
    if (cue && cue.length === back) add('swallows-after:', cue.senses[0]!);
    else if (cue && cue.length > back) add('cuts-after');
  }
  for (let ahead = 1; ahead <= 2 && ahead < length; ahead++) {
    const cue = cueBefore(cues.before, folded, start + ahead);
    if (cue && cue.length === ahead) add('swallows-before:', cue.senses[0]!);
    else if (cue && cue.length > ahead) add('cuts-before');
  }
  if (length > 4) return;
  let pieces = 0;
  for (let at = start; at < end; at++) if (listedStarts[at] === 1) pieces++;
  const isListed = listedStarts[start] === 1 && listedStarts[end] === 1 && pieces === 1;
  add(isListed ? 'listed-word' : pieces >= length ? 'unlisted-word' : 'part-listed', String(length));
}

function isOpening(unit: number): boolean {
  return unit === 40 || unit === 0xff08;
}

function closing(folded: string, from: number): number {
  for (let at = from + 1; at < from + 50; at++) {
    const unit = folded.charCodeAt(at);
    if (unit === 41 || unit === 0xff09) return at;
    if (unit === 10) return -1;
  }
  return -1;
}

function wordBefore(folded: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 16 && isWordUnit(folded.charCodeAt(start - 1))) start--;
  return folded.slice(start, end);
}

function wordAfter(folded: string, start: number): string {
  let end = start;
  while (end < folded.length && end - start < 16 && isWordUnit(folded.charCodeAt(end))) end++;
  return folded.slice(start, end);
}
