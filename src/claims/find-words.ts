import { escapeExpression } from '../model/escape-expression.ts';

/** A word to look for. */
export interface Word {
  /** As it is written, in any case; a space stands for any white space, `~` for up to eight characters of one clause. */
  readonly text: string;
  /** Whether its Latin letters must not be part of a longer run of letters. */
  readonly isWhole: boolean;
}

/** Where the words of a group stand in a text: each start with the farthest end that a word has there, in text order. */
export interface WordPlaces {
  readonly starts: number[];
  readonly ends: number[];
}

/** What a text holds of each group of words, by the group's index. */
export interface FoundWords {
  /** The groups of which it holds a word, in the order in which they are found. */
  readonly groups: readonly number[];
  has(group: number): boolean;
  /** `undefined` for a group of which it holds none. */
  get(group: number): WordPlaces | undefined;
}

/** Finds the words of all groups. */
export type WordFinder = (text: string) => FoundWords;

/** A word that ends at a node of the tree, and the groups that hold it. */
interface Ending {
  readonly groups: Set<number>;
  readonly isWholeBehind: boolean;
  /** Matches the whole word where the tree holds only its beginning, the part before `~`. */
  readonly rest?: RegExp;
}

interface Node {
  readonly next: Map<number, Node>;
  readonly endings: Ending[];
}

/** The first characters of words. */
type Roots = (Node | undefined)[];

/** Of a text with more words than this, the places of all groups are gathered at once: each group would look at all words. */
const MANY_WORDS = 200;

/**
 * Words as they are found. Each is a word of many groups, and of these few are asked for: only then are the places of a
 * group gathered.
 */
class WordsOfText implements FoundWords {
  readonly groups: number[] = [];
  readonly #isFound: Uint8Array;
  readonly #words: Ending[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #gathered = new Map<number, WordPlaces>();

  constructor(groups: number) {
    this.#isFound = new Uint8Array(groups);
  }

  /** Notes a word; they come by their starts. */
  note(word: Ending, start: number, end: number): void {
    this.#words.push(word);
    this.#starts.push(start);
    this.#ends.push(end);
    for (const group of word.groups) {
      if (this.#isFound[group] === 1) continue;
      this.#isFound[group] = 1;
      this.groups.push(group);
    }
  }

  has(group: number): boolean {
    return this.#isFound[group] === 1;
  }

  get(group: number): WordPlaces | undefined {
    if (!this.has(group)) return undefined;
    if (!this.#gathered.has(group)) {
      const isLong = this.#words.length > MANY_WORDS;
      this.#words.forEach(({ groups }, which) => {
        if (isLong) for (const each of groups) this.#gather(each, which);
        else if (groups.has(group)) this.#gather(group, which);
      });
    }
    return this.#gathered.get(group);
  }

  /** Adds a word to the places of a group; of words that begin at one place the farthest end counts. */
  #gather(group: number, which: number): void {
    const start = this.#starts[which]!;
    const end = this.#ends[which]!;
    const places = this.#gathered.get(group);
    if (!places) {
      this.#gathered.set(group, { starts: [start], ends: [end] });
      return;
    }
    const last = places.starts.length - 1;
    if (places.starts[last] !== start) {
      places.starts.push(start);
      places.ends.push(end);
    } else if (places.ends[last]! < end) places.ends[last] = end;
  }
}

/** How many characters `~` stands for at most. */
export const MAX_WORD_GAP = 8;
const SPACE = 32;
const FOLDED = foldUnits();

/**
 * Builds a finder of many groups of words. It reads a text once, however many groups and words there are: at each place
 * it walks down a tree of all words as far as the text goes along.
 */
export function createWordFinder(groups: readonly (readonly Word[])[]): WordFinder {
  // Words that may begin inside a run of letters, and those that may not.
  const anywhere: Roots = new Array(0x10000).fill(undefined);
  const atEdge: Roots = new Array(0x10000).fill(undefined);
  groups.forEach((words, group) => {
    for (const word of words)
      addWord(word.isWhole && isLetter(word.text.charCodeAt(0)) ? atEdge : anywhere, word, group);
  });
  return (text) => {
    const found = new WordsOfText(groups.length);
    let isInside = false;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const folded = FOLDED[unit]!;
      const root = anywhere[folded];
      if (root) walk(root, text, at, found);
      const edge = isInside ? undefined : atEdge[folded];
      if (edge) walk(edge, text, at, found);
      isInside = isLetter(unit);
    }
    return found;
  };
}

function addWord(roots: Roots, { text, isWhole }: Word, group: number): void {
  const gap = text.indexOf('~');
  const head = gap < 0 ? text : text.slice(0, gap);
  let node: Node | undefined;
  for (let at = 0; at < head.length; at++) {
    const unit = FOLDED[head.charCodeAt(at)]!;
    let child: Node | undefined = node ? node.next.get(unit) : roots[unit];
    if (!child) {
      child = { next: new Map(), endings: [] };
      if (node) node.next.set(unit, child);
      else roots[unit] = child;
    }
    node = child;
  }
  if (!node) return;
  const isWholeBehind = isWhole && isLetter(text.charCodeAt(text.length - 1));
  const rest = gap < 0 ? undefined : toGapExpression(text);
  const known = node.endings.find((one) => one.isWholeBehind === isWholeBehind && one.rest?.source === rest?.source);
  if (known) known.groups.add(group);
  else node.endings.push({ groups: new Set([group]), isWholeBehind, ...(rest && { rest }) });
}

/** Notes all words of a tree that begin at a place. */
function walk(root: Node, text: string, start: number, found: WordsOfText): void {
  let node: Node | undefined = root;
  for (let end = start + 1; node; ) {
    for (const ending of node.endings) note(ending, text, start, end, found);
    if (end >= text.length || node.next.size === 0) return;
    const unit = FOLDED[text.charCodeAt(end++)]!;
    node = node.next.get(unit);
    if (unit === SPACE) while (end < text.length && FOLDED[text.charCodeAt(end)] === SPACE) end++;
  }
}

function note(ending: Ending, text: string, start: number, end: number, found: WordsOfText): void {
  let to = end;
  if (ending.rest) {
    ending.rest.lastIndex = start;
    const match = ending.rest.exec(text);
    if (!match) return;
    to = start + match[0].length;
  }
  if (ending.isWholeBehind && to < text.length && isLetter(text.charCodeAt(to))) return;
  found.note(ending, start, to);
}

function toGapExpression(word: string): RegExp {
  const escaped = escapeExpression(word).replace(/ /gu, '\\s+');
  return new RegExp(escaped.replace(/~/gu, `[^，。,;；]{0,${MAX_WORD_GAP}}?`), 'iuy');
}

function isLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

/** Each unit in lower case, where that is one unit too; all white space as one. */
function foldUnits(): Uint16Array {
  return Uint16Array.from({ length: 0x10000 }, (_, unit) => {
    const lower = String.fromCharCode(unit).toLowerCase();
    if (/^\s$/u.test(lower)) return SPACE;
    return lower.length === 1 ? lower.charCodeAt(0) : unit;
  });
}
