import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';

export const ROW_FORMATS = ['table', 'json', 'csv'] as const;
export type RowFormat = (typeof ROW_FORMATS)[number];

type Row = Readonly<Record<string, unknown>>;

/** Columns in characters that may hold sentences; they are wrapped at this width. */
const WIDE = 60;

/** Writes rows as a table, JSON or CSV. */
export function writeRows(columns: readonly string[], rows: readonly Row[], format: RowFormat): string {
  if (format === 'json') return JSON.stringify(rows, null, 2);
  const cells = rows.map((row) => columns.map((column) => toText(row[column])));
  // A cell that starts like a formula is one to a spreadsheet; the names come from articles that anybody may write.
  if (format === 'csv') return stringify([columns, ...cells], { escape_formulas: true }).trimEnd();
  if (rows.length === 0) return 'Nothing found.';
  const table = new Table({ head: [...columns], style: { head: [], border: [] } });
  table.push(...cells.map((row) => row.map((content) => wrap(content))));
  return table.toString();
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map(toText).join('; ') : String(value);
}

/** Breaks a text into lines of at most WIDE columns; Chinese has no spaces to break at, so any character may end a line. */
function wrap(text: string): string {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of text.replace(/\s+/g, ' ')) {
    const wide =
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
    const columns = wide.test(character) ? 2 : 1;
    if (width + columns > WIDE) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += columns;
  }
  return [...lines, line].join('\n');
}
