import type { Language } from '../model/document.ts';
import { classOf, DIGIT, HAN, isWideLetter, isWordUnit, KANA, LATIN } from './character-classes.ts';
import type { Candidate } from './collect-candidates.ts';
import { cueAfter, cueBefore } from './compile-cues.ts';
import { delimiterAfter, delimiterBefore } from './list-delimiters.ts';
import type { Reading } from './proposal.ts';
import type { NameCharacters } from './propose-people.ts';

/** Evidence for and against one name in one article: feature to value, 0 to about 1.5. */
export type Measures = ReadonlyMap<string, number>;

/** What the whole article tells each of its names. */
export interface ArticleFacts {
  readonly lang: Language;
  /** Words that the article writes in lower case. */
  readonly lowerWords: ReadonlySet<string>;
  /** Families with a sure name in the article. */
  readonly families: ReadonlySet<string>;
  /** Ends and starts of sure organizations, for the neighbours in a list. */
  readonly sureStarts: ReadonlySet<number>;
  readonly sureEnds: ReadonlySet<number>;
}

/** Places whose surroundings are read for each name; more add nothing. */
const MAX_READ = 10;

/** Gathers the evidence that an article has for one candidate. */
export function measureCandidate(
  candidate: Candidate,
  reading: Reading,
  facts: ArticleFacts,
  characters: NameCharacters,
): Measures {
  const measures = new Map<string, number>();
  const read = Math.min(MAX_READ, candidate.places.length);
  const share = 1 / Math.sqrt(read);
  const add = (feature: string) => measures.set(feature, (measures.get(feature) ?? 0) + share);
  for (let index = 0; index < read; index++) {
    const { start, end } = candidate.places[index]!;
    addSurroundings(start, end, reading, facts, add);
    addEdges(start, end, reading, add);
  }
  const set = (feature: string) => measures.set(feature, 1);
  for (const source of candidate.sources) set(labelled('p:', source));
  addShape(candidate, reading, facts, characters, set);
  return measures;
}

type Add = (feature: string) => void;

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
    for (const sense of before.senses) add(labelled('<', sense));
    const second = cueBefore(cues.before, folded, left - before.length);
    if (second) add(labelled('<<', second.senses[0]!));
  }
  const after = cueAfter(cues.after, folded, right);
  if (after) {
    for (const sense of after.senses) add(labelled(isPossessive ? '>s' : '>', sense));
    const second = isWideLetter(rightUnit) ? cueAfter(cues.after, folded, right + after.length) : undefined;
    if (second) add(labelled('>>', second.senses[0]!));
  }
  if (isWordUnit(leftUnit)) {
    if (left < start) add(labelled('lw=', wordBefore(folded, left)));
    else add(labelled('l=', folded[left - 1]!));
  } else {
    add(labelled('l=', left > 0 ? folded[left - 1]! : '\n'));
    if (left > 1 && isWideLetter(leftUnit)) add(labelled('l2=', folded.slice(left - 2, left)));
  }
  if (isWordUnit(rightUnit)) {
    if (right > end) add(labelled('rw=', wordAfter(folded, right)));
    else add(labelled('r=', folded[right]!));
  } else {
    add(labelled('r=', folded[right] ?? '\n'));
    if (isWideLetter(rightUnit)) add(labelled('r2=', folded.slice(right, right + 2)));
  }
  if (isOpening(rightUnit)) {
    add(classOf(folded.charCodeAt(right + 1)) === LATIN ? '>(latin' : '>(other');
    const close = closing(folded, right);
    const beyond = close < 0 ? undefined : cueAfter(cues.after, folded, close + 1);
    if (beyond) add(labelled('>()', beyond.senses[0]!));
  }
  if (isOpening(leftUnit)) add(rightUnit === 41 || rightUnit === 0xff09 ? 'in-brackets' : 'opens-brackets');
  const next = delimiterAfter(folded, end);
  if (next > 0 && facts.sureStarts.has(next)) add('list-known-after');
  const previous = delimiterBefore(folded, start);
  if (previous > 0 && facts.sureEnds.has(previous)) add('list-known-before');
  if (wordStarts[start] !== 1) add('cut-left');
  else if (wordStarts[end] !== 1) add('cut-right');
  else add('whole-words');
  if (leftUnit === 10) add(rightUnit === 10 ? 'whole-block' : 'opens-block');
}

/** A name that swallows a cue, or cuts one in two, has a wrong edge. */
function addEdges(start: number, end: number, { surface: { folded }, cues, listedStarts }: Reading, add: Add): void {
  if (!isWideLetter(folded.charCodeAt(end - 1))) return;
  const length = end - start;
  for (let back = 1; back <= 2 && back < length; back++) {
    const cue = cueAfter(cues.after, folded, end - back);
    if (cue && cue.length === back) add(labelled('swallows-after:', cue.senses[0]!));
    else if (cue && cue.length > back) add('cuts-after');
  }
  for (let ahead = 1; ahead <= 2 && ahead < length; ahead++) {
    const cue = cueBefore(cues.before, folded, start + ahead);
    if (cue && cue.length === ahead) add(labelled('swallows-before:', cue.senses[0]!));
    else if (cue && cue.length > ahead) add('cuts-before');
  }
  if (length > 4) return;
  let pieces = 0;
  for (let at = start; at < end; at++) if (listedStarts[at] === 1) pieces++;
  const isListed = listedStarts[start] === 1 && listedStarts[end] === 1 && pieces === 1;
  add(labelled(isListed ? 'listed-word' : pieces >= length ? 'unlisted-word' : 'part-listed', String(length)));
}

function addShape(
  candidate: Candidate,
  reading: Reading,
  facts: ArticleFacts,
  characters: NameCharacters,
  add: Add,
): void {
  const { key, places, known } = candidate;
  const { surface, cues } = reading;
  const first = places[0]!;
  const written = surface.text.slice(first.start, first.end);
  const script = scriptOf(key);
  const words = script === 'latin' ? key.split(/[ -]/u) : [key];
  const size = `${script}${script === 'latin' ? Math.min(words.length, 6) : Math.min(key.length, 9)}`;
  const count = places.length;
  add(labelled('script=', script));
  add(labelled('size=', size));
  add(labelled(facts.lang, script));
  add(labelled('count=', count > 10 ? '11+' : count > 5 ? '6+' : count > 2 ? '3+' : String(count)));
  add(labelled(script, count > 5 ? '6+' : count > 2 ? '3+' : String(count)));
  for (let index = 0; index < count && index < 30; index++) {
    const kind = blockKind(reading, places[index]!.start);
    if (kind !== 'body') add(labelled('block=', kind));
  }
  for (const sense of cues.words.get(key) ?? []) add(labelled('is:', sense));
  const ending = cueBefore(cues.endings, key, key.length);
  if (ending && ending.length < key.length) for (const sense of ending.senses) add(labelled('ends:', sense));
  const opening = cueAfter(cues.after, key, 0);
  if (opening && opening.length < key.length) add(labelled('opens:', opening.senses[0]!));
  if (startsWithPlace(key, cues.words)) add('begins-with-place');
  if (known) {
    const row = known.rows[0]!;
    add(known.sense === 'name' ? labelled('known-', row.kind) : 'known-ambiguous');
    const hasFamily = known.rows.some(({ family }) => family !== undefined && facts.families.has(family));
    if (known.sense === 'ambiguous' && hasFamily) add('known-family');
    add(labelled(known.sense, size));
  } else {
    add(facts.lang === 'en' ? 'new-en' : 'new-zh');
    addOverKnown(candidate, reading, add);
  }
  if (script === 'latin') addLatinShape(written, words, reading, facts, add);
  else addHanShape(key, characters, add);
  if (/(?:19|20)\d\d/u.test(key)) add('has-year');
  else if (/\d/u.test(key)) add('has-digit');
}

function addLatinShape(
  written: string,
  words: readonly string[],
  { cues }: Reading,
  facts: ArticleFacts,
  add: Add,
): void {
  const parts = written.split(' ');
  const forms = parts.map(formOf);
  add(labelled('form=', forms.slice(0, 4).join('_')));
  if (parts.length === 1 && forms[0] === 'A') add(labelled('caps', String(Math.min(written.length, 6))));
  const senses = words.map((word) => cues.words.get(word) ?? []);
  for (const sense of senses[0]!) add(labelled('first:', sense));
  if (/[.!:@/]/u.test(written)) add(labelled('mark=', /[.!:@/]/u.exec(written)![0]));
  if (words.length === 1) {
    if (facts.lowerWords.has(words[0]!)) add('seen-lower');
    return;
  }
  for (const sense of senses.at(-1)!) add(labelled('last:', sense));
  add(labelled('ew=', words.at(-1)!));
  add(labelled('bw=', words[0]!));
  if (words.slice(1, -1).some((word) => LINKS.has(word))) add('has-connector');
  if (senses.every((of) => of.some((sense) => /^(?:not-names|class-nouns|titles)/u.test(sense)))) add('all-ordinary');
  const isPersonLike = forms.every((form) => form === 'Aa' || form === 'I' || form === 'aA');
  if (isPersonLike && words.length <= 3 && senses[0]!.includes('given-names.latin')) add('person-shape-given');
  else if (isPersonLike && words.length === 2) add('person-shape');
  if (words.every((word) => facts.lowerWords.has(word))) add('all-seen-lower');
}

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'the']);

/** The case pattern of one word: AWS is `A`, Oracle `Aa`, J. `I`, eBay `aA`. */
function formOf(word: string): string {
  if (/^\p{Lu}+$/u.test(word)) return word.length === 1 ? 'I' : 'A';
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return 'Aa';
  if (/^\p{Lu}\.$/u.test(word)) return 'I';
  if (/^\p{Ll}+$/u.test(word)) return 'a';
  if (/\p{Ll}\p{Lu}/u.test(word)) return 'aA';
  return /\d/u.test(word) ? '0' : 'x';
}

function addHanShape(key: string, characters: NameCharacters, add: Add): void {
  const first = key.charCodeAt(0);
  if (key.includes('·')) add('dotted');
  if (/[a-z]/u.test(key)) add('mixed');
  if (characters.surnames.has(first) && key.length <= 3) {
    add(labelled(characters.doubtful.has(first) ? 'doubtful-surname' : 'surname', String(key.length)));
  } else if (characters.doubleSurnames.has(key.slice(0, 2)) && key.length <= 4) add('surname-double');
  let isForeign = true;
  for (let at = 0; at < key.length && isForeign; at++)
    isForeign = key[at] === '·' || characters.transliterated.has(key.charCodeAt(at));
  if (isForeign) add(labelled('all-foreign', String(Math.min(5, key.length))));
  add(labelled('e=', key.at(-1)!));
  add(labelled('b=', key[0]!));
  if (key.length < 3) return;
  add(labelled('e2=', key.slice(-2)));
  add(labelled('b2=', key.slice(0, 2)));
}

function startsWithPlace(key: string, words: Reading['cues']['words']): boolean {
  for (let length = Math.min(5, key.length - 1); length >= 2; length--) {
    if (words.get(key.slice(0, length))?.includes('places.zh')) return true;
  }
  return false;
}

/** How the places of a new name lie over known ones: around, inside or across them. */
function addOverKnown(candidate: Candidate, { known }: Reading, add: Add): void {
  const read = Math.min(MAX_READ, candidate.places.length);
  for (let which = 0; which < read; which++) {
    const { start, end } = candidate.places[which]!;
    for (let index = firstAfter(known, start); index < known.length && known[index]!.start < end; index++) {
      const match = known[index]!;
      const sense = match.sense === 'name' ? 'known' : match.sense;
      const isAround = match.start >= start && match.end <= end;
      if (isAround)
        add(labelled(match.start === start ? 'begins-with-' : match.end === end ? 'ends-with-' : 'around-', sense));
      else add(labelled(match.start <= start && match.end >= end ? 'inside-' : 'across-', sense));
    }
  }
}

function firstAfter(known: Reading['known'], at: number): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function blockKind({ surface: { blocks } }: Reading, at: number): string {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return blocks[low]?.kind ?? 'body';
}

function scriptOf(key: string): string {
  let hasHan = false;
  let hasLatin = false;
  for (let at = 0; at < key.length; at++) {
    const kind = classOf(key.charCodeAt(at));
    if (kind === HAN || kind === KANA) hasHan = true;
    else if (kind === LATIN || kind === DIGIT) hasLatin = true;
  }
  return !hasHan ? 'latin' : hasLatin ? 'mixed' : 'han';
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

const LABELLED = new Map<string, Map<string, string>>();
/** Words of articles are endless: the table of made features starts anew at this size. */
const MAX_LABELLED = 50_000;

/** Joins a prefix and a value; the same pair gives the same string object, which makes look-ups cheap. */
function labelled(prefix: string, value: string): string {
  let values = LABELLED.get(prefix);
  if (!values || values.size > MAX_LABELLED) {
    values = new Map();
    LABELLED.set(prefix, values);
  }
  let feature = values.get(value);
  if (feature === undefined) {
    feature = prefix + value;
    values.set(value, feature);
  }
  return feature;
}
