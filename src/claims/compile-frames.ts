import { AppError } from '../errors.ts';
import type { PatternRow } from '../model/pattern-row.ts';
import type { Lexicon } from '../model/seeds.ts';
import { toWord } from './find-senses.ts';
import { createWordFinder, MAX_WORD_GAP, type Word, type WordFinder } from './find-words.ts';
import { GAP, MAX_SPACES, type Reach, readFrame, WIDE } from './read-frame.ts';
import { SLOT_RANGE_SIZE, SLOT_RANGES, type SlotKind } from './reduce-sentence.ts';

/** One frame made ready. */
export interface CompiledFrame {
  /** Sticky where a match begins with the first anchor, else global. */
  readonly expression: RegExp;
  /** What every match holds, in this order. */
  readonly anchors: readonly CompiledAnchor[];
  /** The groups among the anchors: most sentences lack one of them. */
  readonly groups: readonly number[];
  /** How far each anchor's end may be from the start of the next. */
  readonly reaches: readonly Reach[];
  readonly isOpen: boolean;
}

/** A name of one of some kinds in a role; or one of some words, by their group for the finder. */
export type CompiledAnchor =
  | { readonly role: string; readonly kinds: readonly SlotKind[]; readonly group?: undefined }
  | { readonly role?: undefined; readonly group: number };

/** A pattern row made ready. */
export interface CompiledPattern {
  readonly row: PatternRow;
  readonly frames: readonly CompiledFrame[];
  /** A match in which this is found does not count. */
  readonly unless?: RegExp;
}

/** All pattern rows made ready, with the finder of the words that their frames cannot do without. */
export interface FrameSet {
  readonly patterns: readonly CompiledPattern[];
  readonly findWords: WordFinder;
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
/** `…`: inside one clause, no other name. */
const SHORT_GAP = `(?:[^${ANY_SLOT}，。；：！？,;:!?\\n]{0,${GAP}}?|[^${ANY_SLOT}\\u0100-\\ud7ff\\uff00-\\uffef,;:!?\\n]{0,${GAP * WIDE}}?)`;
/** `…20`: up to twenty characters of the sentence, over commas but no name. */
const NAMELESS_GAP = /…(\d+)/gu;
const namelessGap = (length: number) =>
  `(?:[^${ANY_SLOT}。！？!?\\n]{0,${length}}?|[^${ANY_SLOT}\\u0100-\\u1fff\\u2e80-\\ud7ff!?\\n]{0,${length * WIDE}}?)`;
/** `~12`: up to twelve characters of the sentence, over commas and names. */
const LONG_GAP = /~(\d+)/gu;
const longGap = (length: number) =>
  `(?:[^。！？!?\\n]{0,${length}}?|[^\\u0100-\\u1fff\\u2e80-\\ud7ff!?\\n]{0,${length * WIDE}}?)`;
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
  const patterns = rows.map((row) => ({
    row,
    frames: row.frames.map((frame) => compile(row, frame)),
    ...(row.unless && { unless: toExceptions(row, row.unless) }),
  }));
  return { patterns, findWords: createWordFinder(groups) };

  function compile(row: PatternRow, frame: string): CompiledFrame {
    const expression = toRegExp(row, frame, 'giu');
    const { anchors, reaches, isOpen } = readFrame(frame, (key) => wordsOf(key).map(toWord));
    const compiled = anchors.map(
      (anchor): CompiledAnchor =>
        anchor.kind === 'slot'
          ? { role: anchor.role, kinds: SLOT_KINDS[anchor.names]! }
          : { group: toGroup(anchor.words) },
    );
    return {
      expression: isOpen ? new RegExp(expression.source, 'iuy') : expression,
      anchors: compiled,
      groups: compiled.flatMap(({ group }) => (group === undefined ? [] : [group])),
      reaches,
      isOpen,
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
    const source = [...words]
      .sort((a, b) => b.length - a.length)
      .map(toExpression)
      .join('|');
    senses.set(key, source);
    return source;
  }

  function wordsOf(key: string): readonly string[] {
    const [topic, sense] = key.split('.') as [string, string];
    return sense === '*' ? Object.values(lexicon[topic] ?? {}).flat() : (lexicon[topic]?.[sense] ?? []);
  }
}

/** The characters of the slots that a word of the notation stands for, as ranges inside a class. */
function rangesOf(kind: string): string {
  const hex = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`;
  return SLOT_KINDS[kind]!.map((one) => `${hex(SLOT_RANGES[one])}-${hex(SLOT_RANGES[one] + SLOT_RANGE_SIZE - 1)}`).join(
    '',
  );
}

/** Writes a lexicon word as an expression: Latin ones stand at word boundaries; `~` stands for a few characters in between. */
export function toExpression(word: string): string {
  const escaped = word
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/~/gu, `[^，。,;；]{0,${MAX_WORD_GAP}}?`)
    .replace(/ /gu, '\\s+');
  const before = /^[a-z]/iu.test(word) ? '(?<![a-zA-Z])' : '';
  const after = /[a-z]$/iu.test(word) ? '(?![a-zA-Z])' : '';
  return before + escaped + after;
}
