import { AppError } from '../errors.ts';
import type { PatternRow } from '../model/pattern-row.ts';
import type { Lexicon } from '../model/seeds.ts';
import { toWord } from './find-senses.ts';
import { createWordFinder, type Word, type WordFinder } from './find-words.ts';
import { GAP, MAX_SPACES, type Reach, readFrame, WIDE } from './read-frame.ts';
import { SLOT_RANGE_SIZE, SLOT_RANGES, type SlotKind } from './reduce-sentence.ts';
import { toAlternatives } from './word-expression.ts';

/** One frame of a pattern row, made ready. */
export interface CompiledFrame {
  readonly row: PatternRow;
  /** Sticky where a match begins with the first anchor, else global. */
  readonly expression: RegExp;
  readonly isOpen: boolean;
  /** What every match holds, or has right before or behind it, in this order. */
  readonly anchors: readonly CompiledAnchor[];
  /** The groups of words of which every match holds one. */
  readonly groups: readonly number[];
  /** How far each anchor's end may be from the start of the next. */
  readonly reaches: readonly Reach[];
  /** Whether it names an object; else it relates the members of a list to each other. */
  readonly hasObject: boolean;
  /** A match in which this is found does not count. */
  readonly unless?: RegExp;
}

/** A name of one of some kinds in a role; or one of some words, by their group for the finder. */
export type CompiledAnchor =
  | { readonly role: string; readonly kinds: readonly SlotKind[]; readonly group?: undefined }
  | { readonly role?: undefined; readonly kinds?: undefined; readonly group: number };

/** The frames of all pattern rows, made ready. */
export interface FrameSet {
  /** In the order of their rows. */
  readonly frames: readonly CompiledFrame[];
  /** Finds the words that frames cannot do without, by groups. */
  readonly findWords: WordFinder;
  /** For each group the indexes of the frames that are worth a look where it occurs: each frame stands in one group. */
  readonly byGroup: readonly (readonly number[])[];
  /** Indexes of the frames that need no words. */
  readonly wordless: readonly number[];
}

/** The kinds of slot that each word of the notation stands for. */
const SLOT_KINDS: Readonly<Record<string, readonly SlotKind[]>> = {
  org: ['Company', 'CloudProvider', 'Mixed'],
  firm: ['Company', 'Mixed'],
  cloud: ['CloudProvider', 'Mixed'],
  person: ['Person'],
  event: ['Event'],
  actor: ['Company', 'CloudProvider', 'Person', 'Mixed'],
  any: ['Company', 'CloudProvider', 'Person', 'Event', 'Mixed'],
};
const ANY_SLOT = rangesOf('any');
/** Groups of which the place counts. */
const PLACED = /\(\?<(?:says|title)>/u;
/**
 * `·8`: up to eight characters of the clause, no other name. What is no English leaves out "ſ" and the Kelvin sign: where
 * case does not count they are an s and a k.
 */
const TIGHT_GAP = /·(\d+)/gu;
const tightGap = (length: number) =>
  `(?:[^${ANY_SLOT}，。；：！？,;:!?\\n]{0,${length}}?|[^${ANY_SLOT}\\u0180-\\u2129\\u212b-\\ud7ff\\uff00-\\uffef,;:!?\\n]{0,${length * WIDE}}?)`;
/** `…`: inside one clause, no other name. */
const SHORT_GAP = tightGap(GAP);
/** `…20`: up to twenty characters of the sentence, over commas but no name. */
const NAMELESS_GAP = /…(\d+)/gu;
const namelessGap = (length: number) =>
  `(?:[^${ANY_SLOT}。！？!?\\n]{0,${length}}?|[^${ANY_SLOT}\\u0180-\\u1fff\\u2e80-\\ud7ff!?\\n]{0,${length * WIDE}}?)`;
/** `~12`: up to twelve characters of the sentence, over commas and names. */
const LONG_GAP = /~(\d+)/gu;
const longGap = (length: number) =>
  `(?:[^。！？!?\\n]{0,${length}}?|[^\\u0180-\\u1fff\\u2e80-\\ud7ff!?\\n]{0,${length * WIDE}}?)`;
const SLOT = /<([SOF]|X)(\d?):(\w+)>/gu;
const SENSE = /\{([a-zA-Z-]+)(?:\.([a-zA-Z*-]+))?\}/gu;

/**
 * Compiles the frames of pattern rows against a lexicon.
 * @throws AppError SEEDS_INVALID naming row and frame where one names an unknown kind or sense, or is no expression
 */
export function compileFrames(rows: readonly PatternRow[], lexicon: Lexicon): FrameSet {
  const senses = new Map<string, string>();
  const groups: (readonly Word[])[] = [];
  const groupOf = new Map<string, number>();
  const frames = rows.flatMap((row) => {
    const unless = row.unless && toExceptions(row, row.unless);
    return row.frames.map((frame) => ({ ...compile(row, frame), ...(unless && { unless }) }));
  });
  const byGroup: number[][] = groups.map(() => []);
  const wordless: number[] = [];
  const likelihoods = groups.map(likelihoodOf);
  frames.forEach(({ groups: own }, index) => {
    const [rarest] = own.toSorted((a, b) => likelihoods[a]! - likelihoods[b]!);
    (rarest === undefined ? wordless : byGroup[rarest]!).push(index);
  });
  return { frames, findWords: createWordFinder(groups), byGroup, wordless };

  function compile(row: PatternRow, frame: string): Omit<CompiledFrame, 'unless'> {
    // What lies between a match and an end that a lookaround reads is looked at for exceptions, and the words that
    // state it may be fewer than the match; a post is told as the article writes it: that takes indices.
    const flags = (row.unless && /\(\?<?=/u.test(frame)) || PLACED.test(frame) ? 'diu' : 'iu';
    const expression = toRegExp(row, frame, `${flags}g`);
    const { anchors, reaches, isOpen } = readFrame(frame, (key) => wordsOf(key).map(toWord));
    const compiled = anchors.map(
      (anchor): CompiledAnchor =>
        anchor.kind === 'slot'
          ? { role: anchor.role, kinds: SLOT_KINDS[anchor.names]! }
          : { group: toGroup(anchor.words) },
    );
    return {
      row,
      expression: isOpen ? new RegExp(expression.source, `${flags}y`) : expression,
      isOpen,
      hasObject: expression.source.includes('(?<O>'),
      anchors: compiled,
      groups: compiled.flatMap(({ group }) => (group === undefined ? [] : [group])),
      reaches,
    };
  }

  function toGroup(words: readonly Word[]): number {
    const key = JSON.stringify(words);
    const group = groupOf.get(key) ?? groups.length;
    if (group === groups.length) groups.push(words);
    groupOf.set(key, group);
    return group;
  }

  function toExceptions(row: PatternRow, frames: readonly string[]): RegExp {
    return new RegExp(frames.map((frame) => toRegExp(row, frame, 'iu').source).join('|'), 'iu');
  }

  function toRegExp(row: PatternRow, frame: string, flags: string): RegExp {
    const source = toSource(row, frame);
    try {
      return new RegExp(source, flags);
    } catch (error) {
      return fail(row, frame, error instanceof Error ? error.message : String(error));
    }
  }

  function toSource(row: PatternRow, frame: string): string {
    return frame
      .replace(NAMELESS_GAP, (_, length: string) => `\u0001${length}\u0001`)
      .replace(/…/gu, '\u0002')
      .replace(/ /gu, `\\s{0,${MAX_SPACES}}`)
      .replace(SLOT, (_, role: string, _n: string, kind: string) => {
        if (!Object.hasOwn(SLOT_KINDS, kind)) fail(row, frame, `unknown kind "${kind}"`);
        const characters = `[${rangesOf(kind)}]`;
        return role === 'X' ? characters : `(?<${role}>${characters})`;
      })
      .replace(SENSE, (_, topic: string, sense: string | undefined) => {
        const key = sense === undefined ? `relations.${topic}` : `${topic}.${sense}`;
        return `(?:${alternatives(key) ?? fail(row, frame, `unknown sense "${key}"`)})`;
      })
      .replace(TIGHT_GAP, (_, length: string) => tightGap(Number(length)))
      .replace(LONG_GAP, (_, length: string) => longGap(Number(length)))
      .replace(/\u0001(\d+)\u0001/gu, (_, length: string) => namelessGap(Number(length)))
      .replaceAll('\u0002', SHORT_GAP);
  }

  function fail(row: PatternRow, frame: string, what: string): never {
    throw new AppError('SEEDS_INVALID', `Pattern ${row.id}, frame "${frame}": ${what}`);
  }

  function alternatives(key: string): string | undefined {
    const known = senses.get(key);
    if (known !== undefined) return known;
    const words = wordsOf(key);
    if (words.length === 0) return undefined;
    const source = toAlternatives(words);
    senses.set(key, source);
    return source;
  }

  function wordsOf(key: string): readonly string[] {
    const [topic, sense] = key.split('.') as [string, string];
    return sense === '*' ? Object.values(lexicon[topic] ?? {}).flat() : (lexicon[topic]?.[sense] ?? []);
  }
}

/** How likely one of some words stands somewhere, as far as their lengths tell: a Chinese character tells more than a letter. */
function likelihoodOf(words: readonly Word[]): number {
  let sum = 0;
  for (const { text } of words) sum += /^[\u2e80-\uffff]/u.test(text) ? 30 ** -text.length : 6 ** -text.length;
  return sum;
}

/** The characters of the slots that a word of the notation stands for, as ranges inside a class. */
function rangesOf(kind: string): string {
  const hex = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
  return SLOT_KINDS[kind]!.map((one) => `${hex(SLOT_RANGES[one])}-${hex(SLOT_RANGES[one] + SLOT_RANGE_SIZE - 1)}`).join(
    '',
  );
}
