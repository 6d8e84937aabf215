import type { ReviewAnswer, ReviewItem } from './review-item.ts';

/** The columns of a sheet, in the order in which it is written; those that must be there when it is read back. */
export const SHEET_COLUMNS = [
  ...['id', 'kind', 'relation', 'subject', 'object', 'status', 'date', 'confidence', 'quote', 'article', 'url'],
  ...['answer', 'reason', 'by', 'evidence'],
] as const;
export const NEEDED_COLUMNS: readonly string[] = ['id', 'kind', 'quote', 'answer'];

/** An answered row of a sheet, as it stands there. */
export interface SheetRow {
  /** Of the spreadsheet, where the headings are row 1. */
  readonly row: number;
  readonly kind: ReviewItem['kind'];
  /** Of a claim; of a pair both names, with `~` between them. */
  readonly id: string;
  readonly quote: string;
  readonly answer: ReviewAnswer;
  readonly reason: string;
  /** Who decides, where the row says so. */
  readonly by: string;
  /** Of a pair, the fingerprint of the evidence. */
  readonly evidence: string;
  /** Of a pair, whether its names were joined when the sheet was written. */
  readonly wasOne: boolean;
  /** What it is about, for messages. */
  readonly what: string;
}

/** What is wrong with a row. */
export interface SheetFault {
  readonly row: number;
  readonly message: string;
}

/** What a spreadsheet takes for a number, though it is an id: 24 hex digits may be 1e5 and the like. */
const NUMBERLIKE = /^\d+(?:e\d+)?$/i;
/** Where a formula may start: in a cell, and behind a semicolon, at which other spreadsheets part cells and open quotes. */
const UNGUARDED = /(^|;[\s"]*)(?='*[=+\-@＝＋－＠])/gu;
const GUARDED = /(^|;[\s"]*)'(?='*[=+\-@＝＋－＠])/gu;
const GUARDS = /(^|;[\s"]*)'+(?=[=+\-@＝＋－＠])/gu;

/** Keeps a spreadsheet from taking a text for a formula, since articles may write anything; `unguard` gives it back unchanged. */
export function guard(text: string): string {
  return text.replace(UNGUARDED, "$1'");
}

/** Takes off the signs that keep a spreadsheet from taking a text for a formula. */
export function unguard(text: string): string {
  return text.replace(GUARDED, '$1');
}

/** Keeps a spreadsheet from taking an id for a number or a formula. */
export function guardId(id: string): string {
  return NUMBERLIKE.test(id) ? `'${id}` : guard(id);
}

/** Takes off what keeps a spreadsheet from taking an id for a number or a formula. */
export function unguardId(cell: string): string {
  return cell.replace(/^'/, '');
}

/** Writes a text as a cell that stays on one line, so that the rows of the spreadsheet are the lines of the file. */
export function toLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Tells whether a cell holds a text as it was written, whatever guards the spreadsheet kept or took off. */
export function isSameText(cell: string, text: string): boolean {
  const [one, other] = [cell, text].map((side) => toLine(side).replace(GUARDS, '$1'));
  return one === other;
}
