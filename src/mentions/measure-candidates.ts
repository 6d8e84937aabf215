import type { Language } from '../model/document.ts';
import { classOf, DIGIT, HAN, isWideLetter, isWordUnit, KANA, LATIN } from './character-classes.ts';
import type { Candidate } from './collect-candidates.ts';
import { cueAfter, cueBefore } from './compile-cues.ts';
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
const DELIMITER_AFTER = /^(?:、|,|，|\/|和|与|及|以及| and |, and | & |或)\s?/u;
const DELIMITER_BEFORE = /(?:、|,|，|\/|和|与|及|以及| and|, and| &|或)\s?$/u;

/** Gathers the evidence that an article has for one candidate. */
export function measureCandidate(
  candidate: Candidate,
  reading: Reading,
  facts: ArticleFacts,
  characters: NameCharacters,
): Measures {
  const measures = new Map<string, number>();
  const counts = new Map<string, number>();
  const read = Math.min(MAX_READ, candidate.places.length);
  for (let index = 0; index < read; index++) {
    const place = candidate.places[index]!;
    for (const feature of surroundings(place.start, place.end, reading, facts))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const scale = Math.sqrt(read);
  for (const [feature, count] of counts) measures.set(feature, count / scale);
  for (const source of candidate.sources) measures.set(`p:${source}`, 1);
  for (const feature of shape(candidate, reading, facts, characters)) measures.set(feature, 1);
  return measures;
}

function* surroundings(start: number, end: number, reading: Reading, facts: ArticleFacts): Generator<string> {
  const { surface, cues, wordStarts } = reading;
  const { folded, text } = surface;
  let left = start;
  let right = end;
  let side = '';
  if (folded[left - 1] === '"' && folded[right] === '"') {
    left--;
    right++;
    yield 'quoted';
  }
  if (folded[left - 1] === '《') yield 'titled';
  if (folded[right] === "'" && folded[right + 1] === 's') {
    right += 2;
    side = 's';
    yield 'possessive';
  }
  if (folded[left - 1] === ' ') left--;
  if (folded[right] === ' ') right++;
  const before = cueBefore(cues.before, folded, left);
  if (before) for (const sense of before.senses) yield `<${sense}`;
  if (before) {
    const second = cueBefore(cues.before, folded, left - before.length);
    if (second) yield `<<${second.senses[0]}`;
  }
  const after = cueAfter(cues.after, folded, right);
  if (after) for (const sense of after.senses) yield `>${side}${sense}`;
  if (after && isWideLetter(folded.charCodeAt(right))) {
    const second = cueAfter(cues.after, folded, right + after.length);
    if (second) yield `>>${second.senses[0]}`;
  }
  const leftUnit = left > 0 ? folded[left - 1]! : '\n';
  const rightUnit = folded[right] ?? '\n';
  const isWordy = isWordUnit(folded.charCodeAt(left - 1));
  if (!isWordy || left === start) yield `l=${leftUnit}`;
  if (!isWordUnit(folded.charCodeAt(right)) || right === end) yield `r=${rightUnit}`;
  if (left < start && isWordy) yield `lw=${wordBefore(folded, left)}`;
  if (right > end && isWordUnit(folded.charCodeAt(right))) yield `rw=${wordAfter(folded, right)}`;
  if (isWideLetter(folded.charCodeAt(left - 1)) && left > 1) yield `l2=${folded.slice(left - 2, left)}`;
  if (isWideLetter(folded.charCodeAt(right))) yield `r2=${folded.slice(right, right + 2)}`;
  if (rightUnit === '(' || rightUnit === '（') {
    yield classOf(folded.charCodeAt(right + 1)) === LATIN ? '>(latin' : '>(other';
    const close = folded.slice(right, right + 50).search(/[)）]/u);
    const beyond = close < 0 ? undefined : cueAfter(cues.after, folded, right + close + 1);
    if (beyond) yield `>()${beyond.senses[0]}`;
  }
  if (leftUnit === '(' || leftUnit === '（')
    yield rightUnit === ')' || rightUnit === '）' ? 'in-brackets' : 'opens-brackets';
  const next = DELIMITER_AFTER.exec(folded.slice(end, end + 6));
  if (next && facts.sureStarts.has(end + next[0].length)) yield 'list-known-after';
  const previous = DELIMITER_BEFORE.exec(folded.slice(Math.max(0, start - 6), start));
  if (previous && facts.sureEnds.has(start - previous[0].length)) yield 'list-known-before';
  yield* edges(start, end, reading);
  if (wordStarts[start] === 1 && wordStarts[end] === 1) yield 'whole-words';
  else if (wordStarts[start] !== 1) yield 'cut-left';
  else yield 'cut-right';
  if (left === 0 || text[left - 1] === '\n') yield rightUnit === '\n' ? 'whole-block' : 'opens-block';
}

/** A name that swallows a cue, or cuts one in two, has a wrong edge. */
function* edges(start: number, end: number, { surface: { folded }, cues, listedStarts }: Reading): Generator<string> {
  if (!isWideLetter(folded.charCodeAt(end - 1))) return;
  const length = end - start;
  for (let back = 1; back <= 2 && back < length; back++) {
    const cue = cueAfter(cues.after, folded, end - back);
    if (cue && cue.length === back) yield `swallows-after:${cue.senses[0]}`;
    else if (cue && cue.length > back) yield 'cuts-after';
  }
  for (let ahead = 1; ahead <= 2 && ahead < length; ahead++) {
    const cue = cueBefore(cues.before, folded, start + ahead);
    if (cue && cue.length === ahead) yield `swallows-before:${cue.senses[0]}`;
    else if (cue && cue.length > ahead) yield 'cuts-before';
  }
  if (length > 4) return;
  let isListed = listedStarts[start] === 1 && listedStarts[end] === 1;
  let pieces = 0;
  for (let at = start; at < end; at++) if (listedStarts[at] === 1) pieces++;
  isListed &&= pieces === 1;
  yield isListed ? `listed-word${length}` : pieces >= length ? `unlisted-word${length}` : `part-listed${length}`;
}

function* shape(
  candidate: Candidate,
  reading: Reading,
  facts: ArticleFacts,
  characters: NameCharacters,
): Generator<string> {
  const { key, places, known } = candidate;
  const { surface, cues } = reading;
  const first = places[0]!;
  const written = surface.text.slice(first.start, first.end);
  const script = scriptOf(key);
  const words = script === 'latin' ? key.split(/[ -]/u) : [key];
  const size = script === 'latin' ? Math.min(words.length, 6) : Math.min(key.length, 9);
  yield `script=${script}`;
  yield `size=${script}${size}`;
  yield `lang=${facts.lang}-${script}`;
  const count = places.length;
  yield `count=${count > 10 ? '11+' : count > 5 ? '6+' : count > 2 ? '3+' : count}`;
  yield `count-${script}=${count > 5 ? '6+' : count > 2 ? '3+' : count}`;
  const kinds = new Set(places.slice(0, 30).map(({ start }) => blockKind(reading, start)));
  for (const kind of kinds) if (kind !== 'body') yield `block=${kind}`;
  for (const sense of cues.words.get(key) ?? []) yield `is:${sense}`;
  const ending = cueBefore(cues.endings, key, key.length);
  if (ending) for (const sense of ending.senses) if (ending.length < key.length) yield `ends:${sense}`;
  const opening = cueAfter(cues.after, key, 0);
  if (opening && opening.length < key.length) yield `opens:${opening.senses[0]}`;
  for (const place of placeAtStart(key, cues.words)) yield place;
  if (known) {
    const row = known.rows[0]!;
    yield known.sense === 'name' ? `known-${row.kind}` : 'known-ambiguous';
    if (
      known.sense === 'ambiguous' &&
      known.rows.some(({ family }) => family !== undefined && facts.families.has(family))
    )
      yield 'known-family';
    yield `known-${known.sense}-${script}${size}`;
  } else {
    yield `new-${facts.lang === 'en' ? 'en' : 'zh'}`;
    for (const feature of overKnown(candidate, reading)) yield feature;
  }
  if (script === 'latin') yield* latinShape(written, words, reading, facts);
  else yield* hanShape(key, characters);
  if (/(?:19|20)\d\d/u.test(key)) yield 'has-year';
  else if (/\d/u.test(key)) yield 'has-digit';
}

function* latinShape(
  written: string,
  words: readonly string[],
  { cues }: Reading,
  facts: ArticleFacts,
): Generator<string> {
  const parts = written.split(' ');
  const forms = parts.map((part) =>
    /^\p{Lu}+$/u.test(part)
      ? 'A'
      : /^\p{Lu}\p{Ll}+$/u.test(part)
        ? 'Aa'
        : /^\p{Lu}\.?$/u.test(part)
          ? 'I'
          : /^\p{Ll}+$/u.test(part)
            ? 'a'
            : /\p{Ll}\p{Lu}/u.test(part)
              ? 'aA'
              : /\d/u.test(part)
                ? '0'
                : 'x',
  );
  yield `form=${forms.slice(0, 4).join('_')}`;
  if (parts.length === 1 && forms[0] === 'A') yield `caps${Math.min(written.length, 6)}`;
  const firstSenses = cues.words.get(words[0]!) ?? [];
  const lastSenses = cues.words.get(words.at(-1)!) ?? [];
  for (const sense of firstSenses) yield `first:${sense}`;
  if (words.length > 1) {
    for (const sense of lastSenses) yield `last:${sense}`;
    yield `ew=${words.at(-1)}`;
    yield `bw=${words[0]}`;
    if (
      words
        .slice(1, -1)
        .some((word) => word === 'of' || word === 'for' || word === 'and' || word === '&' || word === 'the')
    )
      yield 'has-connector';
    if (
      words.every((word) =>
        (cues.words.get(word) ?? []).some(
          (sense) => sense.startsWith('not-names') || sense.startsWith('class-nouns') || sense.startsWith('titles'),
        ),
      )
    )
      yield 'all-ordinary';
    if (
      firstSenses.includes('given-names.latin') &&
      words.length <= 3 &&
      forms.every((form) => form === 'Aa' || form === 'I' || form === 'aA')
    )
      yield 'person-shape-given';
    else if (words.length === 2 && forms.every((form) => form === 'Aa')) yield 'person-shape';
  } else if (facts.lowerWords.has(words[0]!)) yield 'seen-lower';
  if (words.length > 1 && words.every((word) => facts.lowerWords.has(word))) yield 'all-seen-lower';
  if (/[.!:@/]/u.test(written)) yield `mark=${/[.!:@/]/u.exec(written)![0]}`;
}

function* hanShape(key: string, characters: NameCharacters): Generator<string> {
  const first = key.charCodeAt(0);
  if (key.includes('·')) yield 'dotted';
  if (/[a-z]/u.test(key)) yield 'mixed';
  if (characters.surnames.has(first) && key.length <= 3)
    yield `surname${key.length}${characters.doubtful.has(first) ? '?' : ''}`;
  else if (characters.doubleSurnames.has(key.slice(0, 2)) && key.length <= 4) yield 'surname-double';
  if ([...key].every((one) => one === '·' || characters.transliterated.has(one.charCodeAt(0))))
    yield key.length > 4 ? 'all-foreign' : `all-foreign${key.length}`;
  yield `e=${key.at(-1)}`;
  yield `b=${key[0]}`;
  if (key.length > 2) {
    yield `e2=${key.slice(-2)}`;
    yield `b2=${key.slice(0, 2)}`;
  }
}

function* placeAtStart(key: string, words: Reading['cues']['words']): Generator<string> {
  for (let length = Math.min(5, key.length - 1); length >= 2; length--) {
    if (words.get(key.slice(0, length))?.includes('places.zh')) {
      yield 'begins-with-place';
      return;
    }
  }
}

/** How the places of a new name lie over known ones: around, inside or across them. */
function overKnown(candidate: Candidate, { known }: Reading): Set<string> {
  const features = new Set<string>();
  for (const { start, end } of candidate.places.slice(0, MAX_READ)) {
    for (let index = firstAfter(known, start); index < known.length && known[index]!.start < end; index++) {
      const match = known[index]!;
      const kind = match.sense === 'product' ? 'product' : match.sense === 'ambiguous' ? 'ambiguous' : 'known';
      if (match.start >= start && match.end <= end)
        features.add(
          match.start === start ? `begins-with-${kind}` : match.end === end ? `ends-with-${kind}` : `around-${kind}`,
        );
      else if (match.start <= start && match.end >= end) features.add(`inside-${kind}`);
      else features.add(`across-${kind}`);
    }
  }
  return features;
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

function blockKind({ surface }: Reading, at: number): string {
  return surface.blocks.find(({ end }) => at < end)?.kind ?? 'body';
}

function scriptOf(key: string): string {
  let han = 0;
  let latin = 0;
  for (let at = 0; at < key.length; at++) {
    const kind = classOf(key.charCodeAt(at));
    if (kind === HAN || kind === KANA) han++;
    else if (kind === LATIN || kind === DIGIT) latin++;
  }
  return han === 0 ? 'latin' : latin === 0 ? 'han' : 'mixed';
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
