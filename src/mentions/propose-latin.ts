import { isWideLetter } from './character-classes.ts';
import { firstEndingAfter } from './match-known.ts';
import type { Proposal, Reading } from './proposal.ts';
import type { SurfaceBlock } from './read-surface.ts';

const WORD = String.raw`[\p{L}\d][\p{L}\p{M}\d]*(?:[.&'’+\-/!:@][\p{L}\d][\p{L}\p{M}\d]*)*\+?`;
const LATIN_WORD = new RegExp(
  WORD.replaceAll(String.raw`\p{L}`, String.raw`\p{Script=Latin}\p{Script=Cyrillic}`),
  'gu',
);
const POSSESSIVE = /['’]s$/u;
const MAX_WORDS = 7;
/** Words of a line that may be a headline without being marked as one. */
const MAX_HEADLINE = 14;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Proposes runs of words written as names in Latin script: the whole run, and its parts between titles, known names
 * and connectors.
 */
export function proposeLatin(reading: Reading): Proposal[] {
  const proposals: Proposal[] = [];
  const { text } = reading.surface;
  for (const block of reading.surface.blocks) {
    const words = wordsOf(text, block.start, block.end);
    if (words.length === 0 || (isTitleCase(words, text, block) && !isCard(words, reading, block))) continue;
    for (const run of runsOf(words, text, reading.cues.edges.connectors)) proposeRun(run, reading, proposals);
  }
  return proposals;
}

function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(LATIN_WORD)) {
    const at = start + match.index;
    const possessive = POSSESSIVE.exec(match[0]);
    const length = possessive ? match[0].length - 2 : match[0].length;
    words.push({ start: at, end: at + length, text: match[0].slice(0, length) });
  }
  return words;
}

/** A headline in which nearly every word has a capital says nothing about names. */
function isTitleCase(words: readonly Word[], text: string, { kind, start, end }: SurfaceBlock): boolean {
  const isHeadline = kind === 'title' || kind === 'heading' || words.length <= MAX_HEADLINE;
  if (!isHeadline || words.length < 5 || /[.;,]$/u.test(text.slice(end - 1, end))) return false;
  for (let at = start; at < end; at++) if (isWideLetter(text.charCodeAt(at))) return false;
  const long = words.filter((word) => word.text.length > 3 && /^\p{L}/u.test(word.text));
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length >= long.length * 0.8;
}

/** "Ann Lee, Head of Platform, Acme", "Ann Lee (CTO at Acme)": what follows the mark behind a few words is a post. */
function isCard(words: readonly Word[], reading: Reading, { kind }: SurfaceBlock): boolean {
  if (kind === 'title' || kind === 'heading') return false;
  const { text } = reading.surface;
  const mark = words.findIndex(
    (word, at) => at > 0 && /^(?:, | \(| - | – | \| )$/u.test(text.slice(words[at - 1]!.end, word.start)),
  );
  if (mark < 2 || mark > 5) return false;
  return [0, 1, 2, 3].some((ahead) => mark + ahead < words.length && titleLength(words, mark + ahead, reading) > 0);
}

function isNameLike(word: string): boolean {
  return (
    /\p{Lu}/u.test(word) ||
    (/^\d/u.test(word) && word.length < 5) ||
    /^\p{Ll}+\d/u.test(word) ||
    /\p{Ll}[.:!]\p{Ll}/u.test(word)
  );
}

/** Joins neighbouring name-like words, with at most two connectors between them. */
function runsOf(words: readonly Word[], text: string, connectors: ReadonlySet<string>): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let pending: Word[] = [];
  const flush = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    pending = [];
  };
  let before = -2;
  for (const word of words) {
    const joins = word.start === before + 1 && text[before] === ' ';
    const joinsTightly = word.start === before + 3 && text.slice(before, word.start) === ' & ';
    const joinsBracketless =
      word.start === before + 2 &&
      text.slice(before, word.start) === '. ' &&
      /^\p{Lu}$|^(?:Mr|Ms|Mrs|Dr|St|Jr|Sen|Prof)$/u.test(run.at(-1)?.text ?? '');
    if (!joins && !joinsTightly && !joinsBracketless) flush();
    before = word.end;
    if (isNameLike(word.text)) {
      run.push(...pending, word);
      pending = [];
    } else if (run.length > 0 && connectors.has(word.text) && pending.length < 2) pending.push(word);
    else flush();
  }
  flush();
  return runs;
}

function proposeRun(run: readonly Word[], reading: Reading, proposals: Proposal[]): void {
  const propose = (from: number, to: number, source: string) => {
    let first = from;
    let last = to;
    while (first < last && isFunctionWord(run[first]!, reading)) first++;
    while (last > first && isFunctionWord(run[last - 1]!, reading)) last--;
    if (first >= last || last - first > MAX_WORDS) return;
    const { start } = run[first]!;
    const { end } = run[last - 1]!;
    if (end - start > 1) proposals.push({ start, end, source });
    const isFirstWordDoubtful = first === from && last - first > 1 && isOrdinary(run[first]!, reading);
    if (isFirstWordDoubtful) proposals.push({ start: run[first + 1]!.start, end, source: 'latin-tail' });
  };
  propose(0, run.length, 'latin-run');
  // Possessives, titles and connectors part a run; so do known names.
  let from = 0;
  for (let at = 0; at <= run.length; at++) {
    const word = run[at];
    const isEnd = at === run.length;
    const isConnector = word !== undefined && reading.cues.edges.connectors.has(word.text);
    const title = word === undefined ? 0 : titleLength(run, at, reading);
    const isPossessive =
      at > 0 &&
      run[at - 1]!.end !== (word?.start ?? 0) - 1 &&
      /['’]/u.test(reading.surface.text[run[at - 1]!.end] ?? '');
    if (isEnd || isConnector || title > 0 || isPossessive) {
      if (at > from && !(isEnd && from === 0)) propose(from, at, 'latin-part');
      from = isPossessive && !isConnector && title === 0 ? at : at + Math.max(1, title);
      at = Math.max(at, from - 1);
    }
  }
  proposeAroundKnown(run, reading, propose);
  proposeGiven(run, reading, proposals);
}

/** From a given name on, two or three words: the run may hold a post or a year before the person, and a family name may be a common word. */
function proposeGiven(run: readonly Word[], { cues, surface }: Reading, proposals: Proposal[]): void {
  for (let at = 0; at + 1 < run.length; at++) {
    const { start, end } = run[at]!;
    if (!cues.words.get(surface.folded.slice(start, end))?.includes('given-names.latin')) continue;
    for (const last of [at + 1, at + 2]) {
      if (last > run.length - 1 || !/^\p{Lu}[\p{L}'’-]*$/u.test(run[last]!.text)) break;
      if (last > at + 1 || !/^\p{Lu}$/u.test(run[last]!.text))
        proposals.push({ start, end: run[last]!.end, source: 'latin-given' });
    }
  }
}

function proposeAroundKnown(
  run: readonly Word[],
  reading: Reading,
  propose: (from: number, to: number, source: string) => void,
): void {
  const start = run[0]!.start;
  const end = run.at(-1)!.end;
  const { known } = reading;
  // The run's first word that a known name reaches, and the first behind it: both go along with the names.
  let first = 0;
  let after = 0;
  for (let index = firstEndingAfter(known, start); index < known.length && known[index]!.start < end; index++) {
    const match = known[index]!;
    while (first < run.length && run[first]!.end <= match.start) first++;
    while (first > 0 && run[first - 1]!.end > match.start) first--;
    while (after < run.length && run[after]!.start < match.end) after++;
    while (after > 0 && run[after - 1]!.start >= match.end) after--;
    if (first > 0) propose(0, first, 'before-known');
    if (after > 0 && after < run.length) {
      propose(after, run.length, 'after-known');
      if (first > 0) propose(first, run.length, 'known-tail');
    }
  }
}

/** Counts the words of a title that begins at a word of the run. */
function titleLength(run: readonly Word[], at: number, { cues, surface }: Reading): number {
  for (let length = Math.min(4, run.length - at); length > 0; length--) {
    const phrase = surface.folded.slice(run[at]!.start, run[at + length - 1]!.end);
    if (cues.words.get(phrase)?.some((sense) => sense.startsWith('titles.'))) return length;
  }
  return 0;
}

function isFunctionWord(word: Word, { cues, surface }: Reading): boolean {
  if (cues.edges.connectors.has(word.text)) return true;
  const senses = cues.words.get(surface.folded.slice(word.start, word.end)) ?? [];
  return senses.includes('not-names.en') && !senses.includes('org-suffixes.en') && !/^\p{Lu}{2}/u.test(word.text);
}

function isOrdinary(word: Word, { cues, surface }: Reading): boolean {
  const senses = cues.words.get(surface.folded.slice(word.start, word.end)) ?? [];
  return senses.some((sense) => sense === 'not-names.en' || sense === 'places.en' || sense === 'not-names.tech');
}
