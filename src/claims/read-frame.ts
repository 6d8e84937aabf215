import { MAX_WORD_GAP, type Word } from './find-words.ts';

/** English takes about three times the characters of Chinese for the same words. */
export const WIDE = 3;
/** `…`: this many characters of the clause. */
export const GAP = 28;
/** A space of a frame: this much white space at most. */
export const MAX_SPACES = 8;

/** What a frame looks for in one place: a name in a role, one of some words, or text of which only the length is known. */
type Part =
  | { readonly kind: 'slot'; readonly role: string; readonly names: string }
  | { readonly kind: 'words'; readonly words: readonly Word[] }
  | ({ readonly kind: 'text' } & Reach);

/** How far a stretch of text may go. */
export interface Reach {
  /** Characters at most. */
  readonly length: number;
  /** Whether names may stand in it. */
  readonly overNames: boolean;
}

/** What no match of a frame can do without: a name of some kind, or one of some words. */
export type Anchor = Extract<Part, { readonly kind: 'slot' | 'words' }>;

/** The anchors of a frame in their order. */
export interface FrameOutline {
  readonly anchors: readonly Anchor[];
  /** How far each anchor's end may be from the start of the next. */
  readonly reaches: readonly Reach[];
  /** Whether a match begins with the first anchor. */
  readonly isOpen: boolean;
}

/** Gives the words of a sense, `relations.adopt` or `titles.*`; none for one that there is not. */
export type SenseWords = (key: string) => readonly Word[];

const MARK = /<([SOFX])\d?:(\w+)>|\{([a-zA-Z-]+)(?:\.([a-zA-Z*-]+))?\}|…(\d*)|·(\d+)|~(\d+)/uy;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/uy;
const NOTHING: Reach = { length: 0, overNames: false };

/**
 * Reads out of a frame what every match of it must hold. It errs on the side of too little: what it cannot read it takes
 * for text of any length.
 */
export function readFrame(frame: string, wordsOf: SenseWords): FrameOutline {
  const anchors: Anchor[] = [];
  const reaches: Reach[] = [];
  let pending = NOTHING;
  let isOpen = true;
  const { behind, own, ahead } = splitLookarounds(frame);
  for (const part of [behind, own, ahead].flatMap((source) => readSequence(source, wordsOf))) {
    if (part.kind === 'text') pending = add(pending, part);
    else {
      if (anchors.length === 0) isOpen = behind === '' && pending.length === 0;
      else reaches.push(pending);
      anchors.push(part);
      // The word finder takes the nearest end of a word with a gap in it, a frame may take a farther one.
      const hasGap = part.kind === 'words' && part.words.some(({ text }) => text.includes('~'));
      pending = hasGap ? { length: MAX_WORD_GAP, overNames: true } : NOTHING;
    }
  }
  return { anchors, reaches, isOpen };
}

/** What must stand right before a match, and right behind it, is as good as a part of it: one lookbehind at the very beginning, one lookahead at the very end. */
function splitLookarounds(frame: string): { readonly behind: string; readonly own: string; readonly ahead: string } {
  const from = frame.startsWith('(?<=') ? endOfGroup(frame, 0) : 0;
  let to = from;
  let last = from;
  while (to < frame.length) {
    last = to;
    to = endOfAtom(frame, to);
  }
  const isLookahead = frame.startsWith('(?=', last);
  return {
    behind: frame.slice(0, from).replace(/^\(\?<=/u, '(?:'),
    own: frame.slice(from, isLookahead ? last : undefined),
    ahead: isLookahead ? frame.slice(last).replace(/^\(\?=/u, '(?:') : '',
  };
}

function readSequence(source: string, wordsOf: SenseWords): Part[] {
  const parts: Part[] = [];
  let literal = '';
  let at = 0;
  const flush = () => {
    if (literal !== '') parts.push({ kind: 'words', words: [{ text: literal, isWhole: false }] });
    literal = '';
  };
  while (at < source.length) {
    const { read, end, isLiteral } = readElement(source, at, wordsOf);
    const quantifier = matchAt(QUANTIFIER, source, end)?.[0];
    at = end + (quantifier?.length ?? 0);
    if (isLiteral && quantifier === undefined) literal += source.slice(end - 1, end);
    else {
      flush();
      if (quantifier === undefined) parts.push(...read);
      else parts.push({ kind: 'text', ...repeat(reachOf(read), quantifier) });
    }
  }
  flush();
  return parts;
}

interface Element {
  readonly read: readonly Part[];
  readonly end: number;
  readonly isLiteral?: boolean;
}

/** Reads one mark, group, class or character. */
function readElement(source: string, at: number, wordsOf: SenseWords): Element {
  const mark = matchAt(MARK, source, at);
  if (mark) return { read: [readMark(mark, wordsOf)], end: at + mark[0].length };
  const character = source[at]!;
  if (character === '(') {
    const end = endOfGroup(source, at);
    return { read: readGroup(source.slice(at + 1, end - 1), wordsOf), end };
  }
  if (character === '[') {
    const end = endOfClass(source, at);
    return { read: [readClass(source.slice(at + 1, end - 1))], end };
  }
  if (character === '\\') return readEscape(source, at);
  if (character === ' ') return { read: [{ kind: 'text', length: MAX_SPACES, overNames: false }], end: at + 1 };
  if ('.^$|'.includes(character)) return { read: [{ kind: 'text', length: 1, overNames: true }], end: at + 1 };
  return { read: [{ kind: 'words', words: [{ text: character, isWhole: false }] }], end: at + 1, isLiteral: true };
}

function readMark([, role, names, topic, sense, gap, tight, long]: RegExpExecArray, wordsOf: SenseWords): Part {
  if (role !== undefined) return { kind: 'slot', role, names: names! };
  if (topic !== undefined) {
    return { kind: 'words', words: wordsOf(sense === undefined ? `relations.${topic}` : `${topic}.${sense}`) };
  }
  if (gap !== undefined) return { kind: 'text', length: WIDE * (gap === '' ? GAP : Number(gap)), overNames: false };
  if (tight !== undefined) return { kind: 'text', length: WIDE * Number(tight), overNames: false };
  return { kind: 'text', length: WIDE * Number(long), overNames: true };
}

/** A group whose every alternative begins with words is an anchor; what may follow in it is text. */
function readGroup(inner: string, wordsOf: SenseWords): Part[] {
  if (/^\?<?[=!]/u.test(inner)) return [];
  const alternatives = splitAlternatives(inner.replace(/^\?(?::|<\w+>)/u, '')).map((one) => readSequence(one, wordsOf));
  if (alternatives.length === 1) return alternatives[0]!;
  const openings = alternatives.map(([first]) => (first?.kind === 'words' ? first.words : undefined));
  if (openings.some((words) => words === undefined)) return [{ kind: 'text', ...longest(alternatives.map(reachOf)) }];
  const rest = longest(alternatives.map((parts) => reachOf(parts.slice(1))));
  return [
    { kind: 'words', words: openings.flatMap((words) => words ?? []) },
    ...(rest.length > 0 ? [{ kind: 'text', ...rest } as const] : []),
  ];
}

function readClass(inner: string): Part {
  if (!/[\\^-]/u.test(inner)) {
    return { kind: 'words', words: [...inner].map((text) => ({ text, isWhole: false })) };
  }
  return { kind: 'text', length: 1, overNames: inner.startsWith('^') && !inner.includes('\\ue000-\\uf8ff') };
}

function readEscape(source: string, at: number): Element {
  const escaped = source[at + 1] ?? '';
  const end = at + 2;
  if (/[bB]/u.test(escaped)) return { read: [], end };
  if (/[sdwn]/u.test(escaped)) return { read: [{ kind: 'text', length: 1, overNames: false }], end };
  if (/[a-zA-Z\d]/u.test(escaped)) return { read: [{ kind: 'text', length: Infinity, overNames: true }], end };
  return { read: [{ kind: 'words', words: [{ text: escaped, isWhole: false }] }], end, isLiteral: true };
}

function reachOf(parts: readonly Part[]): Reach {
  return parts.map(reachOfPart).reduce(add, NOTHING);
}

function reachOfPart(part: Part): Reach {
  if (part.kind === 'slot') return { length: 1, overNames: true };
  if (part.kind === 'text') return part;
  const lengths = part.words.map(({ text }) => text.length + (MAX_SPACES - 1) * (text.split(/[ ~]/u).length - 1));
  return { length: Math.max(0, ...lengths), overNames: part.words.some(({ text }) => text.includes('~')) };
}

function add(a: Reach, b: Reach): Reach {
  return { length: a.length + b.length, overNames: a.overNames || b.overNames };
}

function longest(reaches: readonly Reach[]): Reach {
  return {
    length: Math.max(...reaches.map(({ length }) => length)),
    overNames: reaches.some(({ overNames }) => overNames),
  };
}

function repeat({ length, overNames }: Reach, quantifier: string): Reach {
  const times = quantifier.startsWith('?') ? 1 : Number(/(\d+)\}/u.exec(quantifier)?.[1] ?? Infinity);
  return { length: length === 0 ? 0 : length * times, overNames };
}

function splitAlternatives(source: string): string[] {
  const alternatives: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; ) {
    if (source[at] === '|') {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
    at = endOfAtom(source, at);
  }
  return [...alternatives, source.slice(from)];
}

function endOfAtom(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] === '(') return endOfGroup(source, at);
  return source[at] === '[' ? endOfClass(source, at) : at + 1;
}

function endOfGroup(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source[at] !== ')') at = endOfAtom(source, at);
  return at + 1;
}

function endOfClass(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

function matchAt(expression: RegExp, source: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(source);
}
