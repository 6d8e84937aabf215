import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { readFlowRow } from './read-flow-row.ts';
import { readPlainLists } from './read-plain-lists.ts';
import type { SeedFault } from './seed-fault.ts';

/** One item of a YAML sequence, unchecked, with the place of each of its parts. */
export interface RawRow {
  readonly file: string;
  /** 1-based line on which the row starts. */
  readonly line: number;
  readonly value: unknown;
  /** Gives the line of a part of the row, by the keys and indexes that lead to it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** All scalars are text, so that `360`, `no` and `null` are names like others and need no quotes. */
const PARSING = { schema: 'failsafe', prettyErrors: false } as const;

/** Reads a file that is a sequence of rows; what is no YAML, or no sequence, is a fault. A file of comments has no rows. */
export function parseRows(file: string, text: string, faults: SeedFault[]): readonly RawRow[] {
  return parseFlowRows(file, text) ?? parseSequence(file, text, 0, faults);
}

/** Reads a file that is one map of lists. */
export function parseMap(file: string, text: string, faults: SeedFault[]): RawRow | undefined {
  const plain = readPlainLists(text);
  if (plain) {
    const lineOf = ([key, index]: readonly PropertyKey[]) => {
      const place = plain.lines.get(String(key));
      return (typeof index === 'number' ? place?.items[index] : undefined) ?? place?.line ?? 1;
    };
    return { file, line: 1, value: plain.lists, lineOf };
  }
  const document = parse(file, text, 0, faults);
  if (!document?.root) return undefined;
  if (!isMap(document.root)) {
    faults.push({ file, line: document.lineOf([]), message: 'expected a map of `sense: [word, word]`' });
    return undefined;
  }
  return { file, line: 1, value: document.root.toJSON(), lineOf: document.lineOf };
}

/** Reads line by line where every row stands on a line of its own; `undefined` if one spans lines. */
function parseFlowRows(file: string, text: string): readonly RawRow[] | undefined {
  const rows: RawRow[] = [];
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (/^\s*(?:#|$)/u.test(line)) continue;
    const value = readFlowRow(line);
    if (value !== undefined) rows.push({ file, line: index + 1, value, lineOf: () => index + 1 });
    else if (!/^- \{.*\}\s*(?:#.*)?$/u.test(line)) return undefined;
    else {
      const faults: SeedFault[] = [];
      rows.push(...parseSequence(file, line, index, faults));
      if (faults.length > 0) return undefined;
    }
  }
  return rows;
}

function parseSequence(file: string, text: string, linesBefore: number, faults: SeedFault[]): readonly RawRow[] {
  const document = parse(file, text, linesBefore, faults);
  if (!document?.root) return [];
  const { root, lineOf } = document;
  if (!isSeq(root)) {
    faults.push({ file, line: lineOf([]), message: 'expected a sequence: every row starts with `- `' });
    return [];
  }
  const values: unknown[] = root.toJSON();
  return values.map((value, index) => ({
    file,
    line: lineOf([index]),
    value,
    lineOf: (path) => lineOf([index, ...path]),
  }));
}

function parse(file: string, text: string, linesBefore: number, faults: SeedFault[]) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { ...PARSING, lineCounter });
  const lineAt = (offset: number) => linesBefore + lineCounter.linePos(offset).line;
  for (const error of document.errors) {
    faults.push({ file, line: lineAt(error.pos[0]), message: `no YAML: ${error.message}` });
  }
  if (document.errors.length > 0) return undefined;
  return {
    root: document.contents,
    lineOf(path: readonly PropertyKey[]): number {
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return lineAt(document.contents?.range?.[0] ?? 0);
    },
  };
}
