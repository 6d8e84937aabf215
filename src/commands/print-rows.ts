import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';

export const ROW_FORMATS = ['table', 'json', 'csv'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

type Row = Readonly<Record<string, unknown>>;

/** The widest a column of a table gets, and the narrowest that a longer text is pressed into, in columns of characters. */
const MAX_WIDTH = 60;
const MIN_WIDTH = 24;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/**
 * Writes rows as a table, JSON or CSV. A table is for people: fractions are rounded, long texts wrapped; where the terminal is too
 * narrow for it, each row is a block of lines.
 * @param width of the terminal, in columns of characters
 */
export function writeRows(
  columns: readonly string[],
  rows: readonly Row[],
  format: RowFormat,
  width = Number.POSITIVE_INFINITY,
): string {
  if (format === 'json') return JSON.stringify(rows, null, 2);
  // A cell that starts like a formula is one to a spreadsheet; the names come from articles that anybody may write.
  if (format === 'csv') {
    const cells = rows.map((row) => columns.map((column) => toText(row[column])));
    return stringify([columns, ...cells], { escape_formulas: true }).trimEnd();
  }
  return rows.length === 0 ? 'Nothing found.' : writeTable(columns, rows, width);
}

function writeTable(columns: readonly string[], rows: readonly Row[], width: number): string {
  const head = columns.map(toHeading);
  const cells = rows.map((row) => columns.map((column) => toCell(row[column])));
  const widths = fitWidths(
    head.map((title, at) => Math.max(...[title, ...cells.map((row) => row[at]!)].map(widthOf))),
    width,
  );
  if (widths === undefined) return writeBlocks(head, cells, width);
  const wrapped = cells.map((row) => row.map((text, at) => wrap(text, widths[at]!)));
  const table = new Table({
    head: head.map((text, at) => wrap(text, widths[at]!)),
    colAligns: columns.map((column) => (rows.some((row) => typeof row[column] === 'number') ? 'right' : 'left')),
    style: { head: [], border: [] },
  });
  table.push(...wrapped);
  // Lines between rows only help where a row has several of its own.
  if (wrapped.some((row) => row.some((text) => text.includes('\n')))) return table.toString();
  const lines = table.toString().split('\n');
  return lines.filter((line, at) => at <= 2 || !line.startsWith('├')).join('\n');
}

/** Writes each row as lines of heading and text. */
function writeBlocks(head: readonly string[], cells: readonly (readonly string[])[], width: number): string {
  const margin = Math.max(...head.map(widthOf)) + 2;
  const toLines = (text: string, at: number) => {
    const lines = wrap(text, Math.max(width - margin, MIN_WIDTH)).split('\n');
    return lines.map((line, index) => (index === 0 ? head[at]! : '').padEnd(margin) + line).join('\n');
  };
  return cells.map((row) => row.map(toLines).join('\n')).join('\n\n');
}

/** Narrows the widest columns until the table fits; `undefined` where it cannot. */
function fitWidths(natural: readonly number[], width: number): readonly number[] | undefined {
  const widths = natural.map((wish) => Math.min(wish, MAX_WIDTH));
  // Each column has a border and two spaces beside its text; one border closes the line.
  const room = width - 3 * widths.length - 1;
  while (widths.reduce((sum, each) => sum + each, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= MIN_WIDTH) return undefined;
    widths[widest]!--;
  }
  return widths;
}

/** Writes the name of a column as words: `firstReported` is "first reported". */
function toHeading(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function toCell(value: unknown): string {
  const text = typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(2) : toText(value);
  return text.replace(/\s+/g, ' ');
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(toText).join('; ') : String(value);
}

/** Counts the columns that a text takes in a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/** Breaks a text into lines: between words, or between any characters of Chinese, which has no spaces. */
function wrap(text: string, columns: number): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[!-~]+ ?|[^!-~]/gu) ?? []) {
    if (widthOf(line + piece.trimEnd()) > columns && line !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
    // A word longer than the column is cut.
    while (widthOf(line.trimEnd()) > columns) {
      lines.push(line.slice(0, columns));
      line = line.slice(columns);
    }
  }
  return [...lines, line.trimEnd()].join('\n');
}
