import type { PatternRow } from '../model/pattern-row.ts';
import type { Lexicon } from '../model/seeds.ts';
import { compileFrames, type FrameSet } from './compile-frames.ts';
import { createListWords, type ListWords } from './list-words.ts';
import { matchFrames } from './match-frames.ts';
import { readMarked } from './read-marked.ts';
import { foldReduced, reduceSentence } from './reduce-sentence.ts';

/** An example that its row does not read as it says, or a counter-example that it reads. */
export interface PatternFault {
  /** Id of the row. */
  readonly pattern: string;
  readonly message: string;
}

/** Reads a marked text into its pairs, written "from > to". */
type PairReader = (marked: string) => ReadonlySet<string>;

/** Runs the examples and counter-examples of patterns; an empty answer means that every row does what it says. */
export type ExampleRunner = (patterns: readonly PatternRow[]) => readonly PatternFault[];

/** @throws AppError SEEDS_INVALID where seeds/lexicon/lists.yaml lacks a sense; the runner throws it where a frame does not compile */
export function createExampleRunner(lexicon: Lexicon): ExampleRunner {
  const lists = createListWords(lexicon);
  return (patterns) =>
    patterns.flatMap((row) => {
      const frames = compileFrames([row], lexicon);
      const read = (example: string) => readPairs(frames, lists, example);
      return [
        ...row.examples.flatMap((example) => checkExample(row, read, example)),
        ...row.counterExamples.flatMap((example) => checkCounterExample(row, read, example)),
      ];
    });
}

function checkExample({ id }: PatternRow, read: PairReader, example: string): readonly PatternFault[] {
  const fault = (message: string) => [{ pattern: id, message: `"${example}" ${message}` }];
  const [text, expected] = example.split(/\s*=>\s*/u);
  if (text === undefined || !expected) return fault('is not written as "text => from > to; from > to"');
  const found = read(text);
  const missing = expected.split(/\s*;\s*/u).filter((pair) => !found.has(pair));
  if (missing.length === 0) return [];
  return fault(`does not read ${missing.join('; ')}${found.size > 0 ? `, but ${[...found].join('; ')}` : ''}`);
}

function checkCounterExample({ id }: PatternRow, read: PairReader, text: string): readonly PatternFault[] {
  const found = read(text);
  return found.size === 0 ? [] : [{ pattern: id, message: `"${text}" reads ${[...found].join('; ')}` }];
}

function readPairs(frames: FrameSet, lists: ListWords, marked: string): ReadonlySet<string> {
  const { text, mentions } = readMarked(marked);
  const reduced = foldReduced(reduceSentence(text, 0, text.length, mentions.mentions, mentions.entities, lists));
  const nameOf = (index: number) => mentions.entities[index]!.name;
  const pairs = new Set<string>();
  for (const { subject, object } of matchFrames(reduced, frames)) {
    for (const s of subject.entities)
      for (const o of object.entities) if (s !== o) pairs.add(`${nameOf(s)} > ${nameOf(o)}`);
  }
  return pairs;
}
