import { CsvError, parse } from 'csv-parse/sync';
import { foldName } from '../model/fold.ts';
import type { AnswerWords } from './compile-answers.ts';
import { answersTo, type ReviewAnswer } from './review-item.ts';
import { NEEDED_COLUMNS, SHEET_COLUMNS, type SheetFault, type SheetRow, unguard, unguardId } from './sheet-row.ts';

/** A sheet as it was read: its answered rows, and all that is wrong with it as far as the sheet alone tells. */
export interface ReadSheet {
  /** Without those that are at fault. */
  readonly rows: readonly SheetRow[];
  readonly faults: readonly SheetFault[];
  /** Rows without an answer. */
  readonly unanswered: number;
}

type Cells = ReadonlyMap<string, string>;

const SURPLUS =
  'it has more cells than there are headings: a sign between cells stands in one of them, without quotation marks.';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a filled-in sheet: with or without a byte-order mark, commas, semicolons or tabs between cells, any ends of lines, columns
 * in any order and others among them.
 */
export function readSheet(text: string, words: AnswerWords): ReadSheet {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [first = ''] = plain.split('\n', 1);
  const delimiter = findDelimiter(first);
  const { records, broken } = parseRecords(plain, delimiter);
  const head = (broken ? first.split(delimiter) : (records[0] ?? [])).map(toHeading);
  const headFaults = findHeadFaults(head).map((message) => ({ row: 1, message }));
  if (headFaults.length > 0 || broken) {
    return { rows: [], faults: headFaults.length > 0 ? headFaults : [broken!], unanswered: 0 };
  }
  const faults: SheetFault[] = [];
  const rows: SheetRow[] = [];
  let unanswered = 0;
  for (const [at, record] of records.slice(1).entries()) {
    const cells = new Map(head.map((column, place) => [column, (record[place] ?? '').trim()]));
    const row = at + 2;
    if (record.every((cell) => cell.trim() === '')) continue;
    const read = record.length > head.length ? { row, message: SURPLUS } : readRow(row, cells, words);
    if (read === undefined) unanswered++;
    else if ('message' in read) faults.push(read);
    else rows.push(read);
  }
  const conflicts = findConflicts(rows);
  const conflicting = new Set(conflicts.map(({ row }) => row));
  return {
    rows: rows.filter(({ row }) => !conflicting.has(row)),
    faults: [...faults, ...conflicts].sort((a, b) => a.row - b.row),
    unanswered,
  };
}

/** Parses the text, or tells where its quotation marks are broken. */
function parseRecords(text: string, delimiter: string): { records: string[][]; broken?: SheetFault } {
  try {
    return { records: parse(text, { delimiter, relax_column_count: true }) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 1, records = 0 } = error as CsvError & { lines?: number; records?: number };
    const message = `quotation marks stand in a cell that are not doubled, or do not close (line ${lines} of the file).`;
    return { records: [], broken: { row: records + 1, message } };
  }
}

function toHeading(cell: string): string {
  return foldName(unguard(cell.replaceAll('"', '')));
}

/** Finds which sign stands between cells: the one by which most headings are told. */
function findDelimiter(head: string): string {
  const known = (delimiter: string) => head.split(delimiter).filter((name) => isColumn(toHeading(name))).length;
  return DELIMITERS.reduce((best, next) => (known(next) > known(best) ? next : best));
}

function isColumn(name: string): boolean {
  return (SHEET_COLUMNS as readonly string[]).includes(name);
}

function findHeadFaults(head: readonly string[]): string[] {
  const missing = NEEDED_COLUMNS.filter((column) => !head.includes(column));
  const twice = [...new Set(head.filter((name, at) => isColumn(name) && head.indexOf(name) !== at))];
  const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
  return [
    ...(missing.length > 0
      ? [`the headings lack ${list(missing)}. They must hold ${list(NEEDED_COLUMNS)}, as an export has them.`]
      : []),
    ...(twice.length > 0 ? [`${list(twice)} stands there twice. Keep one of the columns.`] : []),
  ];
}

/** Reads a row; undefined where it has no answer. */
function readRow(row: number, cells: Cells, words: AnswerWords): SheetRow | SheetFault | undefined {
  const cell = (column: string) => cells.get(column) ?? '';
  const [given, reason] = [cell('answer'), unguard(cell('reason'))];
  const fault = (message: string): SheetFault => ({ row, message });
  if (given === '') {
    return reason === '' ? undefined : fault('it has a reason and no answer. Give an answer, or answer "note".');
  }
  const kind = foldName(cell('kind'));
  if (kind !== 'claim' && kind !== 'pair') return fault(`its kind is "${cell('kind')}"; it is claim or pair.`);
  const answer = words.get(foldName(unguard(given)));
  const allowed = answersTo(kind);
  if (answer === undefined || !allowed.includes(answer)) {
    return fault(`"${given}" is no answer to a ${kind}; it may be ${allowed.join(', ')}.`);
  }
  if (answer === 'note' && reason === '') return fault('a note needs words in the column "reason".');
  const id = kind === 'pair' ? toPairId(unguardId(cell('id'))) : unguardId(cell('id'));
  if (id === '') return fault('it has an answer and no id.');
  const told = [cell('subject'), cell('relation'), cell('object')].map(unguard).filter(Boolean);
  return {
    ...{ row, kind, id, answer, reason, by: unguard(cell('by')), evidence: unguard(cell('evidence')) },
    ...{ quote: cell('quote'), wasOne: foldName(cell('relation')).startsWith('different') },
    ...{ what: told.length > 0 ? told.join(' ') : id },
  };
}

/** Puts the two names of a pair in one order, whichever stood first. */
function toPairId(id: string): string {
  return id.split('~').sort().join('~');
}

/** Finds the rows that answer otherwise than an earlier row on the same. */
function findConflicts(rows: readonly SheetRow[]): SheetFault[] {
  const first = new Map<string, { readonly row: number; readonly answer: ReviewAnswer }>();
  return rows.flatMap(({ id, row, answer }) => {
    if (answer === 'note') return [];
    const earlier = first.get(id);
    if (!earlier) first.set(id, { row, answer });
    return earlier && earlier.answer !== answer
      ? {
          row,
          message: `it answers ${answer}, and row ${earlier.row} answers ${earlier.answer} on the same. Keep one.`,
        }
      : [];
  });
}
