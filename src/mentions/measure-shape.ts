import { classOf, DIGIT, HAN, KANA, LATIN } from './character-classes.ts';
import type { Candidate } from './collect-candidates.ts';
import { cueAfter, cueBefore } from './compile-cues.ts';
import { leadingPlace } from './leading-place.ts';
import { firstEndingAfter } from './match-known.ts';
import { type Add, type ArticleFacts, MAX_READ } from './measures.ts';
import type { Reading } from './proposal.ts';
import type { NameCharacters } from './propose-people.ts';

/** Notes what a name is in itself: script, size, words, endings, what the gazetteer knows of it or inside it. */
export function measureShape(
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
  add('script=', script);
  add('size=', size);
  add(facts.lang, script);
  add('count=', count > 10 ? '11+' : count > 5 ? '6+' : count > 2 ? '3+' : String(count));
  add(script, count > 5 ? '6+' : count > 2 ? '3+' : String(count));
  for (let index = 0; index < count && index < 30; index++) {
    const kind = blockKind(reading, places[index]!.start);
    if (kind !== 'body') add('block=', kind);
  }
  for (const sense of cues.words.get(key) ?? []) add('is:', sense);
  const ending = cueBefore(cues.endings, key, key.length);
  if (ending && ending.length < key.length) {
    for (const sense of ending.senses) {
      add('ends:', sense);
      add('ends any:', sense.replace(/-?(?:zh|en|ja)$/u, ''));
    }
  }
  const opening = cueAfter(cues.after, key, 0);
  if (opening && opening.length < key.length) add('opens:', opening.senses[0]!);
  if (leadingPlace(key.slice(0, -1), 0, cues) > 0) add('begins-with-place');
  if (known) {
    const row = known.rows[0]!;
    if (known.sense === 'name') add('known-', row.kind);
    else add('known-ambiguous');
    const hasFamily = known.rows.some(({ family }) => family !== undefined && facts.families.has(family));
    if (known.sense === 'ambiguous' && hasFamily) add('known-family');
    add(known.sense, size);
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
  add('form=', forms.slice(0, 4).join('_'));
  if (parts.length === 1 && forms[0] === 'A') add('caps', String(Math.min(written.length, 6)));
  const senses = words.map((word) => cues.words.get(word) ?? []);
  for (const sense of senses[0]!) add('first:', sense);
  if (/[.!:@/]/u.test(written)) add('mark=', /[.!:@/]/u.exec(written)![0]);
  if (words.length === 1) {
    if (facts.lowerWords.has(words[0]!)) add('seen-lower');
    return;
  }
  for (const sense of senses.at(-1)!) add('last:', sense);
  add('ew=', words.at(-1)!);
  add('bw=', words[0]!);
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
  if (/[·-]/u.test(key)) add('dotted');
  if (/[a-z]/u.test(key)) add('mixed');
  if (characters.surnames.has(first) && key.length <= 3) {
    add(characters.doubtful.has(first) ? 'doubtful-surname' : 'surname', String(key.length));
  } else if (characters.doubleSurnames.has(key.slice(0, 2)) && key.length <= 4) add('surname-double');
  if (characters.japaneseSurnames.has(key.slice(0, 2))) add('surname-japanese', String(Math.min(6, key.length)));
  let isForeign = true;
  for (let at = 0; at < key.length && isForeign; at++)
    isForeign = key[at] === '·' || key[at] === '-' || characters.transliterated.has(key.charCodeAt(at));
  if (isForeign) add('all-foreign', String(Math.min(5, key.length)));
  add('e=', key.at(-1)!);
  add('b=', key[0]!);
  if (key.length < 3) return;
  add('e2=', key.slice(-2));
  add('b2=', key.slice(0, 2));
}

/** How the places of a new name lie over known ones: around, inside or across them. */
function addOverKnown(candidate: Candidate, { known }: Reading, add: Add): void {
  const read = Math.min(MAX_READ, candidate.places.length);
  for (let which = 0; which < read; which++) {
    const { start, end } = candidate.places[which]!;
    for (let index = firstEndingAfter(known, start); index < known.length && known[index]!.start < end; index++) {
      const match = known[index]!;
      const sense = match.sense === 'name' ? 'known' : match.sense;
      const isAround = match.start >= start && match.end <= end;
      if (isAround) add(match.start === start ? 'begins-with-' : match.end === end ? 'ends-with-' : 'around-', sense);
      else add(match.start <= start && match.end >= end ? 'inside-' : 'across-', sense);
    }
  }
}

function blockKind({ surface: { blocks } }: Reading, at: number): string {
  const block = blocks[firstEndingAfter(blocks, at)] ?? blocks.at(-1);
  return block?.kind ?? 'body';
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
