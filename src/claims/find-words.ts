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
  /** The groups of which it holds a word, in the order of their first ones. */
  readonly groups: readonly number[];
  has(group: number): boolean;
  /** `undefined` for a group of which it holds none. */
  get(group: number): WordPlaces | undefined;
}

/** Finds the words of all groups. */
export type WordFinder = (text: string) => FoundWords;

/** A word that ends here, in all groups that hold it. */
interface Ending {
  readonly groups: number[];
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

/**
 * Places as they are found, each in a chain with the one before of the same group. A sentence holds words of hundreds of
 * groups, of which few are asked for: only these are put together.
 */
class Places implements FoundWords {
  readonly groups: number[] = [];
  /** For each group the number of its last place and one more; zero for none. */
  readonly #last: Int32Array;
  readonly #previous: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #asked = new Map<number, WordPlaces>();

  constructor(groups: number) {
    this.#last = new Int32Array(groups);
  }

  /** Notes a place; those of one group come by their starts. */
  note(group: number, start: number, end: number): void {
    const last = this.#last[group]!;
    if (last === 0) this.groups.push(group);
    else if (this.#starts[last - 1] === start) {
      if (this.#ends[last - 1]! < end) this.#ends[last - 1] = end;
      return;
    }
    this.#previous.push(last);
    this.#starts.push(start);
    this.#last[group] = this.#ends.push(end);
  }

  has(group: number): boolean {
    return this.#last[group] !== 0;
  }

  get(group: number): WordPlaces | undefined {
    if (!this.has(group)) return undefined;
    let places = this.#asked.get(group);
    if (!places) {
      places = { starts: [], ends: [] };
      for (let place = this.#last[group]!; place > 0; place = this.#previous[place - 1]!) {
        places.starts.push(this.#starts[place - 1]!);
        places.ends.push(this.#ends[place - 1]!);
      }
      places.starts.reverse();
      places.ends.reverse();
      this.#asked.set(group, places);
    }
    return places;
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
    const found = new Places(groups.length);
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
  if (known) {
    if (known.groups.at(-1) !== group) known.groups.push(group);
  } else node.endings.push({ groups: [group], isWholeBehind, ...(rest && { rest }) });
}

/** Notes all words of a tree that begin at a place. */
function walk(root: Node, text: string, start: number, found: Places): void {
  let node: Node | undefined = root;
  for (let end = start + 1; node; ) {
    for (const ending of node.endings) note(ending, text, start, end, found);
    if (end >= text.length || node.next.size === 0) return;
    const unit = FOLDED[text.charCodeAt(end++)]!;
    node = node.next.get(unit);
    if (unit === SPACE) while (end < text.length && FOLDED[text.charCodeAt(end)] === SPACE) end++;
  }
}

function note(ending: Ending, text: string, start: number, end: number, found: Places): void {
  let to = end;
  if (ending.rest) {
    ending.rest.lastIndex = start;
    const match = ending.rest.exec(text);
    if (!match) return;
    to = start + match[0].length;
  }
  if (ending.isWholeBehind && to < text.length && isLetter(text.charCodeAt(to))) return;
  for (const group of ending.groups) found.note(group, start, to);
}

function toGapExpression(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+');
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
