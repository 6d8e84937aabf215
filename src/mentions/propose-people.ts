import type { Lexicon } from '../model/seeds.ts';
import { classOf, HAN, isWideLetter, LATIN } from './character-classes.ts';
import { type Cues, cueAfter, cueBefore, cueBehindDate, isDateAt } from './compile-cues.ts';
import type { Proposal, Reading } from './proposal.ts';

/** Characters of names, as sets of UTF-16 units. */
export interface NameCharacters {
  readonly surnames: ReadonlySet<number>;
  readonly doubtful: ReadonlySet<number>;
  readonly doubleSurnames: ReadonlySet<string>;
  /** Japanese family names in Chinese characters. */
  readonly japaneseSurnames: ReadonlySet<string>;
  readonly transliterated: ReadonlySet<number>;
  /** Hardly in a given name; of these, `midst` may stand in the middle of one. */
  readonly neverGiven: ReadonlySet<number>;
  readonly midst: ReadonlySet<number>;
  /** Behind a foreign name they belong to what follows. */
  readonly behindForeign: ReadonlySet<number>;
}

const LEFT = /^(?:titles\.|before-(?:appoint|said|say|news))/u;
const RIGHT = /^(?:titles\.|after-(?:say|person-act|news))/u;
const LIST_WORD = /[和与及]/u;
/** Without a cue beside it, so many characters that write foreign names make one. */
const LONG_FOREIGN = 4;
const MIDDLE_DOT = 0xb7;
const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
/** Characters of the Japanese family names that are listed, and of the given names behind them at most. */
const JAPANESE = 2;
const LONGEST_GIVEN = 3;
/** More letters before a dot are a word. */
const MOST_INITIALS = 3;

/** Reads the lists of family names and of the characters of given names. */
export function compileNameCharacters(lexicon: Lexicon): NameCharacters {
  const units = (words: readonly string[] = []) =>
    new Set(words.filter((word) => word.length === 1).map((word) => word.charCodeAt(0)));
  const given = lexicon['given-names'] ?? {};
  return {
    surnames: units(lexicon.surnames?.common),
    doubtful: units(lexicon.surnames?.doubtful),
    doubleSurnames: new Set(lexicon.surnames?.double ?? []),
    japaneseSurnames: new Set(lexicon.surnames?.japanese ?? []),
    transliterated: units(given.transliterated),
    neverGiven: units(given['never-zh']),
    midst: units(given['midst-zh']),
    behindForeign: units(given['behind-foreign']),
  };
}

/** Proposes people in Chinese script: family name and given name beside a cue, and foreign names with a middle dot. */
export function proposePeople(reading: Reading, characters: NameCharacters): Proposal[] {
  const proposals: Proposal[] = [];
  const { folded, blocks } = reading.surface;
  for (const block of blocks) proposeUndotted(reading, characters, block.start, block.end, proposals);
  for (const block of blocks) {
    for (let at = block.start; at < block.end; at++) {
      const unit = folded.charCodeAt(at);
      if (isDot(folded, at, characters)) {
        proposeForeign(reading, characters, block.start, block.end, at, proposals);
        continue;
      }
      if (characters.japaneseSurnames.has(folded.slice(at, at + JAPANESE)))
        proposeJapanese(reading, at, at + JAPANESE, block.end, proposals);
      const isDouble = classOf(unit) === HAN && characters.doubleSurnames.has(folded.slice(at, at + 2));
      if (isDouble || characters.surnames.has(unit))
        proposeChinese(reading, characters, block.start, block.end, at, proposals);
    }
  }
  return proposals;
}

function proposeChinese(
  reading: Reading,
  characters: NameCharacters,
  from: number,
  to: number,
  at: number,
  proposals: Proposal[],
): void {
  const { folded, offsets } = reading.surface;
  const isDouble = characters.doubleSurnames.has(folded.slice(at, at + 2));
  const isWordStart = reading.wordStarts[at] === 1;
  const leftCue = at === from ? undefined : cueBefore(reading.cues.before, folded, at);
  const startsAlone = at === from || !isWideLetter(folded.charCodeAt(at - 1)) || isGap(offsets, at);
  const hasTitle = leftCue?.senses.some((sense) => LEFT.test(sense)) ?? false;
  for (let length = isDouble ? 3 : 2; length <= (isDouble ? 4 : 3); length++) {
    const end = at + length;
    if (end > to) return;
    const last = folded.charCodeAt(end - 1);
    if (length === 2 && characters.midst.has(last)) continue;
    if (classOf(last) !== HAN || characters.neverGiven.has(last)) return;
    const hasCue = speaksOf(reading.cues, folded, end);
    const next = folded[end] ?? '\n';
    const isBracketed = next === '（' || (next === '(' && classOf(folded.charCodeAt(end + 1)) === LATIN);
    const isWord = isWordStart && reading.wordStarts[end] === 1;
    const isOpen = isWord && (end === to || !isWideLetter(folded.charCodeAt(end)) || LIST_WORD.test(next));
    if (hasTitle) proposals.push({ start: at, end, source: 'person-title-before' });
    else if (hasCue && (isWord || length === 3 || isDateAt(reading.cues, folded, end)))
      proposals.push({ start: at, end, source: 'person-cue-after' });
    else if (isBracketed) proposals.push({ start: at, end, source: 'person-bracket' });
    else if (isOpen) proposals.push({ start: at, end, source: 'person-word' });
    else if (startsAlone && (end === to || isGap(offsets, end) || next === '等'))
      proposals.push({ start: at, end, source: 'person-alone' });
    else if (isWord && length === 3) proposals.push({ start: at, end, source: 'person-three' });
  }
}

/** Japanese names beside a cue: a family name of two characters, and one to three more. */
function proposeJapanese(
  { surface: { folded }, cues }: Reading,
  start: number,
  from: number,
  to: number,
  proposals: Proposal[],
): void {
  const before = cueBefore(cues.before, folded, start);
  const hasTitle = before?.senses.some((sense) => LEFT.test(sense)) ?? false;
  for (let end = from + 1; end <= Math.min(to, from + LONGEST_GIVEN); end++) {
    if (classOf(folded.charCodeAt(end - 1)) !== HAN) return;
    const isBracketed = folded[end] === '（' || folded[end] === '(';
    if (hasTitle || isBracketed || speaksOf(cues, folded, end))
      proposals.push({ start, end, source: 'person-japanese' });
  }
}

/** Whether what stands behind a place is said of people, right there or behind a date. */
function speaksOf(cues: Cues, folded: string, at: number): boolean {
  return [cueAfter(cues.after, folded, at), cueBehindDate(cues, folded, at)].some((cue) =>
    cue?.senses.some((sense) => RIGHT.test(sense)),
  );
}

/** Whether white space that the surface leaves out stands before a place: names in bylines and on cards are set off by it. */
function isGap(offsets: Int32Array, at: number): boolean {
  return offsets[at]! - offsets[at - 1]! > 1;
}

/** Foreign names without a dot, as 扎克伯格: what writes such names, from mark or cue to mark or cue. */
function proposeUndotted(
  { surface: { folded }, cues }: Reading,
  { transliterated }: NameCharacters,
  from: number,
  to: number,
  proposals: Proposal[],
): void {
  for (let start = from; start < to; start++) {
    if (!transliterated.has(folded.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < to && transliterated.has(folded.charCodeAt(end))) end++;
    const isDotted = folded[start - 1] === '·' || folded[end] === '·';
    if (!isDotted && end - start >= 2 && end - start <= 8) {
      const left = start === from ? undefined : cueBefore(cues.before, folded, start);
      const hasCue = (left?.senses.some((sense) => LEFT.test(sense)) ?? false) || speaksOf(cues, folded, end);
      if (hasCue || end - start >= LONG_FOREIGN) proposals.push({ start, end, source: 'person-foreign' });
    }
    start = end;
  }
}

/** Whether a mark at a place parts a foreign name: a middle dot, or a full stop or hyphen in its stead. */
function isDot(folded: string, at: number, { transliterated }: NameCharacters): boolean {
  const unit = folded.charCodeAt(at);
  if (unit === MIDDLE_DOT) return true;
  if (unit === FULL_STOP) return isWideLetter(folded.charCodeAt(at - 1));
  return (
    unit === HYPHEN && transliterated.has(folded.charCodeAt(at - 1)) && transliterated.has(folded.charCodeAt(at + 1))
  );
}

function proposeForeign(
  reading: Reading,
  characters: NameCharacters,
  from: number,
  to: number,
  dot: number,
  proposals: Proposal[],
): void {
  const { folded } = reading.surface;
  const isPart = (at: number) =>
    characters.transliterated.has(folded.charCodeAt(at)) || classOf(folded.charCodeAt(at)) === HAN;
  const initials = initialsBefore(folded, from, dot);
  const isInitial = initials < dot && dot - initials <= MOST_INITIALS;
  if (!(isInitial || isPart(dot - 1)) || !isPart(dot + 1) || folded.charCodeAt(dot - 2) === MIDDLE_DOT) return;
  const starts = isInitial ? [initials] : leftEdges(reading, characters, from, dot);
  let last = dot;
  while (nextDot(folded, last, to) > 0) last = nextDot(folded, last, to);
  const ends = rightEdges(reading, characters, to, last);
  for (const start of starts) for (const end of ends) proposals.push({ start, end, source: 'person-dotted' });
}

function nextDot(folded: string, dot: number, to: number): number {
  for (let at = dot + 2; at < to && at <= dot + 7; at++) {
    if (folded.charCodeAt(at) === MIDDLE_DOT) return at;
    if (LIST_WORD.test(folded[at]!)) return -1;
    if (classOf(folded.charCodeAt(at)) !== HAN && classOf(folded.charCodeAt(at)) !== LATIN) return -1;
  }
  return -1;
}

/** Where initials before a dot begin: JT·吉里. */
function initialsBefore(folded: string, from: number, dot: number): number {
  let start = dot;
  while (start > from && classOf(folded.charCodeAt(start - 1)) === LATIN) start--;
  return start;
}

/** Where a foreign name may begin: the longest run of characters that write such names, and the ends of cues inside it. */
function leftEdges(
  { surface: { folded }, cues, wordStarts }: Reading,
  characters: NameCharacters,
  from: number,
  dot: number,
): number[] {
  const edges = new Set<number>();
  let run = dot;
  while (run > from && dot - run < 6 && characters.transliterated.has(folded.charCodeAt(run - 1))) run--;
  if (run < dot) edges.add(run);
  for (let at = dot - 1; at >= from && dot - at <= 6 && classOf(folded.charCodeAt(at)) === HAN; at--) {
    const isOpen = at === from || classOf(folded.charCodeAt(at - 1)) !== HAN;
    if (isOpen || cueBefore(cues.before, folded, at) || (wordStarts[at] === 1 && at >= run - 1)) edges.add(at);
  }
  return [...edges].slice(0, 4);
}

/** Where it may end: the same on the other side. */
function rightEdges(
  { surface: { folded }, cues, wordStarts }: Reading,
  characters: NameCharacters,
  to: number,
  dot: number,
): number[] {
  const edges = new Set<number>();
  let run = dot + 1;
  while (run < to && run - dot < 8 && characters.transliterated.has(folded.charCodeAt(run))) run++;
  if (run > dot + 1) edges.add(run);
  for (let end = dot + 2; end <= to && end - dot <= 7 && classOf(folded.charCodeAt(end - 1)) === HAN; end++) {
    if (characters.behindForeign.has(folded.charCodeAt(end - 1))) break;
    const isOpen = end === to || classOf(folded.charCodeAt(end)) !== HAN;
    if (isOpen || cueAfter(cues.after, folded, end) || (wordStarts[end] === 1 && end <= run + 1)) edges.add(end);
  }
  return [...edges].slice(0, 5);
}
