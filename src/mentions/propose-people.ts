import type { Lexicon } from '../model/seeds.ts';
import { classOf, HAN, isWideLetter, LATIN } from './character-classes.ts';
import { cueAfter, cueBefore } from './compile-cues.ts';
import type { Proposal, Reading } from './proposal.ts';

/** Characters of names, as sets of UTF-16 units. */
export interface NameCharacters {
  readonly surnames: ReadonlySet<number>;
  readonly doubtful: ReadonlySet<number>;
  readonly doubleSurnames: ReadonlySet<string>;
  readonly transliterated: ReadonlySet<number>;
}

const LEFT = /^(?:titles\.|before-(?:appoint|said|say|news))/u;
const RIGHT = /^(?:titles\.|after-(?:say|person-act|news))/u;
/** Characters that hardly occur in a given name. */
const NEVER_GIVEN = new Set(
  [...'的了在是不这那我你他她它们个么与及等被把将向从以为于而但并所之也都就还又可能没有说着过去来上下'].map((one) =>
    one.charCodeAt(0),
  ),
);
const LIST_MARK = /[、和与及，,]/u;

/** Reads the lists of family names and of the characters that write foreign names. */
export function compileNameCharacters(lexicon: Lexicon): NameCharacters {
  const units = (words: readonly string[] = []) =>
    new Set(words.filter((word) => word.length === 1).map((word) => word.charCodeAt(0)));
  return {
    surnames: units(lexicon.surnames?.common),
    doubtful: units(lexicon.surnames?.doubtful),
    doubleSurnames: new Set(lexicon.surnames?.double ?? []),
    transliterated: units(lexicon['given-names']?.transliterated),
  };
}

/** Proposes people in Chinese script: family name and given name beside a cue, and foreign names with a middle dot. */
export function proposePeople(reading: Reading, characters: NameCharacters): Proposal[] {
  const proposals: Proposal[] = [];
  const { folded, blocks } = reading.surface;
  for (const block of blocks) {
    for (let at = block.start; at < block.end; at++) {
      const unit = folded.charCodeAt(at);
      if (unit === 0xb7 || (unit === 46 && isWideLetter(folded.charCodeAt(at - 1)))) {
        proposeForeign(reading, characters, block.start, block.end, at, proposals);
      } else if (characters.surnames.has(unit)) {
        proposeChinese(reading, characters, block.start, block.end, at, proposals);
      } else if (classOf(unit) === HAN && characters.doubleSurnames.has(folded.slice(at, at + 2))) {
        proposeChinese(reading, characters, block.start, block.end, at, proposals);
      }
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
  const { folded } = reading.surface;
  const isDouble = characters.doubleSurnames.has(folded.slice(at, at + 2));
  const isWordStart = reading.wordStarts[at] === 1;
  const leftCue = at === from ? undefined : cueBefore(reading.cues.before, folded, at);
  const hasTitle = leftCue?.senses.some((sense) => LEFT.test(sense)) ?? false;
  for (let length = isDouble ? 3 : 2; length <= (isDouble ? 4 : 3); length++) {
    const end = at + length;
    if (end > to) return;
    const last = folded.charCodeAt(end - 1);
    if (classOf(last) !== HAN || NEVER_GIVEN.has(last)) return;
    const right = cueAfter(reading.cues.after, folded, end);
    const hasCue = right?.senses.some((sense) => RIGHT.test(sense)) ?? false;
    const next = folded[end] ?? '\n';
    const isBracketed = next === '（' || (next === '(' && classOf(folded.charCodeAt(end + 1)) === LATIN);
    const isWord = isWordStart && reading.wordStarts[end] === 1;
    const isOpen = isWord && (end === to || LIST_MARK.test(next) || next === '：' || next === ':');
    if (hasTitle && (isWord || hasCue || end === to || !isWideLetter(folded.charCodeAt(end))))
      proposals.push({ start: at, end, source: 'person-title-before' });
    else if (hasCue && (isWord || length === 3)) proposals.push({ start: at, end, source: 'person-cue-after' });
    else if (isBracketed) proposals.push({ start: at, end, source: 'person-bracket' });
    else if (isOpen) proposals.push({ start: at, end, source: 'person-word' });
    else if (isWord && length === 3) proposals.push({ start: at, end, source: 'person-three' });
  }
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
  if (!isPart(dot - 1) || !isPart(dot + 1) || folded.charCodeAt(dot - 2) === 0xb7) return;
  const starts = leftEdges(reading, characters, from, dot);
  let last = dot;
  while (nextDot(folded, last, to) > 0) last = nextDot(folded, last, to);
  const ends = rightEdges(reading, characters, to, last);
  for (const start of starts) for (const end of ends) proposals.push({ start, end, source: 'person-dotted' });
}

function nextDot(folded: string, dot: number, to: number): number {
  for (let at = dot + 2; at < to && at <= dot + 7; at++) {
    if (folded.charCodeAt(at) === 0xb7) return at;
    if (classOf(folded.charCodeAt(at)) !== HAN && classOf(folded.charCodeAt(at)) !== LATIN) return -1;
  }
  return -1;
}

/** The longest run of transliterating characters, and where a title or a segment begins inside it. */
function leftEdges(
  { surface, cues, wordStarts }: Reading,
  characters: NameCharacters,
  from: number,
  dot: number,
): number[] {
  let at = dot;
  while (at > from && dot - at < 6 && characters.transliterated.has(surface.folded.charCodeAt(at - 1))) at--;
  if (at === dot) {
    while (at > from && dot - at < 4 && classOf(surface.folded.charCodeAt(at - 1)) === HAN && wordStarts[at] === 0)
      at--;
    if (at === dot) at = dot - 1;
  }
  const edges = [at];
  for (let start = at + 1; start < dot; start++) {
    if (cueBefore(cues.before, surface.folded, start)) edges.push(start);
  }
  return edges.slice(0, 3);
}

function rightEdges(
  { surface, cues, wordStarts }: Reading,
  characters: NameCharacters,
  to: number,
  dot: number,
): number[] {
  let end = dot + 1;
  while (end < to && end - dot < 7 && characters.transliterated.has(surface.folded.charCodeAt(end))) end++;
  if (end === dot + 1) {
    while (end < to && end - dot < 5 && classOf(surface.folded.charCodeAt(end)) === HAN && wordStarts[end] === 0) end++;
  }
  const edges = [end];
  for (let shorter = end - 1; shorter > dot + 1; shorter--) {
    if (cueAfter(cues.after, surface.folded, shorter) || wordStarts[shorter] === 1) edges.push(shorter);
  }
  return edges.slice(0, 3);
}
