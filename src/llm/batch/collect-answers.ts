import { type Answered, readBatchLine } from './batch-line.ts';
import { readLines } from './read-lines.ts';

/** Where a line stands. */
export interface LinePlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** An answer, and where it stands. */
export interface PlacedAnswer extends Answered {
  readonly place: LinePlace;
}

/** A line that is of no use, and why. */
export interface LineFault extends LinePlace {
  readonly id?: string;
  readonly fault: string;
}

/** What files of answers hold. */
export interface CollectedAnswers {
  /** Lines that are not empty. */
  readonly lines: number;
  /** By the id of the request, in the order of files and lines. */
  readonly answers: ReadonlyMap<string, readonly PlacedAnswer[]>;
  readonly faults: readonly LineFault[];
}

/** Longest line in bytes that is looked at: an answer is 1 MB at most, and JSON may write a character in six. */
const LONGEST_LINE = 8_000_000;

/** Reads files of answers; what a line says is checked as far as it goes by itself. Errors are those of the file system. */
export async function collectAnswers(
  files: readonly string[],
  isKnown: (id: string) => boolean,
): Promise<CollectedAnswers> {
  const answers = new Map<string, PlacedAnswer[]>();
  const faults: LineFault[] = [];
  let lines = 0;
  for (const file of files) {
    for await (const { number, text } of readLines(file, LONGEST_LINE)) {
      lines++;
      const place = { file, line: number };
      const read = text === undefined ? { fault: 'it is longer than 8 MB' } : readBatchLine(text);
      if (read.id !== undefined && !isKnown(read.id)) {
        faults.push({ ...place, id: read.id, fault: 'no batch written here has asked that: its id is unknown' });
      } else if ('fault' in read) faults.push({ ...place, ...read });
      else answers.set(read.id, [...(answers.get(read.id) ?? []), { ...read, place }]);
    }
  }
  return { lines, answers, faults };
}
