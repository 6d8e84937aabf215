import { AppError } from '../errors.ts';
import type { PatternRow } from '../model/pattern-row.ts';
import type { Lexicon } from '../model/seeds.ts';
import { SLOT_RANGES } from './reduce-sentence.ts';

/** One frame made ready, with what a sentence must hold for it to be worth trying. */
export interface CompiledFrame {
  readonly expression: RegExp;
  /** Senses that every match holds. */
  readonly required: readonly string[];
  /** One expression for the slots of each role. */
  readonly slots: readonly RegExp[];
}

/** A pattern row made ready: one expression for each of its frames, and the senses without which none can match. */
export interface CompiledPattern {
  readonly row: PatternRow;
  readonly frames: readonly CompiledFrame[];
  /** A match in which this is found does not count. */
  readonly unless?: RegExp;
}

const range = (from: number, to: number) =>
  `\\u${from.toString(16).padStart(4, '0')}-\\u${(to - 1).toString(16).padStart(4, '0')}`;
const { Company, CloudProvider, Person, Event, Mixed } = SLOT_RANGES;
const SLOT_CLASSES: Readonly<Record<string, string>> = {
  org: `[${range(Company, Person)}${range(Mixed, Mixed + 0x200)}]`,
  firm: `[${range(Company, CloudProvider)}${range(Mixed, Mixed + 0x200)}]`,
  cloud: `[${range(CloudProvider, Person)}${range(Mixed, Mixed + 0x200)}]`,
  person: `[${range(Person, Event)}]`,
  event: `[${range(Event, Mixed)}]`,
  actor: `[${range(Company, Event)}${range(Mixed, Mixed + 0x200)}]`,
  any: `[${range(Company, Mixed + 0x200)}]`,
};
const ANY_SLOT = range(Company, Mixed + 0x200);
const WIDE = 3;
/** `…`: inside one clause, no other name. English takes about three times the characters for the same words. */
const SHORT_GAP = `(?:[^${ANY_SLOT}，。；：！？,;:!?\\n]{0,28}?|[^${ANY_SLOT}\\u0100-\\ud7ff\\uff00-\\uffef,;:!?\\n]{0,${28 * WIDE}}?)`;
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
export function compileFrames(rows: readonly PatternRow[], lexicon: Lexicon): readonly CompiledPattern[] {
  const senses = new Map<string, string>();
  return rows.map((row) => ({
    row,
    frames: row.frames.map((frame) => compile(row, frame)),
    ...(row.unless && { unless: toExceptions(row, row.unless) }),
  }));

  function compile(row: PatternRow, frame: string): CompiledFrame {
    const slots = [...frame.matchAll(SLOT)].map(([, , , kind]) => new RegExp(SLOT_CLASSES[kind!] ?? '', 'u'));
    return { expression: toRegExp(row, frame, 'giu'), required: findRequired(frame), slots };
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
      .replace(/ /gu, '\\s*')
      .replace(SLOT, (_, role: string, _n: string, kind: string) => {
        const characters = SLOT_CLASSES[kind] ?? fail(row, frame, `unknown kind "${kind}"`);
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
    const [topic, sense] = key.split('.') as [string, string];
    const words = sense === '*' ? Object.values(lexicon[topic] ?? {}).flat() : lexicon[topic]?.[sense];
    if (!words || words.length === 0) return undefined;
    const source = [...words]
      .sort((a, b) => b.length - a.length)
      .map(toExpression)
      .join('|');
    senses.set(key, source);
    return source;
  }
}

/** Lists the senses of a frame that stand outside of all groups: no match can do without them. */
function findRequired(frame: string): readonly string[] {
  const required: string[] = [];
  let depth = 0;
  for (const match of frame.matchAll(/\\.|[()]|\{([a-zA-Z-]+)(?:\.([a-zA-Z*-]+))?\}(\?)?/gu)) {
    const [token, topic, sense, optional] = match;
    if (token === '(') depth++;
    else if (token === ')') depth--;
    else if (topic !== undefined && depth === 0 && !optional) {
      required.push(sense === undefined ? `relations.${topic}` : sense === '*' ? topic : `${topic}.${sense}`);
    }
  }
  return required;
}

/** Writes a lexicon word as an expression: Latin ones stand at word boundaries; `~` stands for a few characters in between. */
export function toExpression(word: string): string {
  const escaped = word
    .replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
    .replace(/~/gu, '[^，。,;；]{0,8}?')
    .replace(/ /gu, '\\s+');
  const before = /^[a-z]/iu.test(word) ? '(?<![a-zA-Z])' : '';
  const after = /[a-z]$/iu.test(word) ? '(?![a-zA-Z])' : '';
  return before + escaped + after;
}
