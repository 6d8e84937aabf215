import { stringify } from 'csv-stringify/sync';
import type { PairItem, ReviewItem } from './review-item.ts';
import { guard, guardId, SHEET_COLUMNS, toLine } from './sheet-row.ts';

/** Rows that are written at once. */
const ROWS = 500;
/** By this mark spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

type Cells = Partial<Record<(typeof SHEET_COLUMNS)[number], string>>;

/**
 * Writes what is open as a sheet for a spreadsheet, with empty columns for the answers. What starts like a formula gets a sign
 * before it, since the texts come from articles that anybody may write.
 * @returns how many rows were written, without the headings
 */
export async function writeSheet(
  items: AsyncIterable<ReviewItem>,
  write: (text: string) => Promise<void>,
): Promise<number> {
  let [written, rows] = [0, [] as Cells[]];
  const flush = async (): Promise<void> => {
    const cells = rows.map((row) => SHEET_COLUMNS.map((column) => toCell(column, row[column] ?? '')));
    // A semicolon is quoted, too: some spreadsheets part cells at either sign.
    await write(stringify(cells, { record_delimiter: '\r\n', quoted_match: /;/ }));
    written += rows.length;
    rows = [];
  };
  await write(`${BYTE_ORDER_MARK}${SHEET_COLUMNS.join(',')}\r\n`);
  for await (const item of items) {
    rows.push(toCells(item));
    if (rows.length === ROWS) await flush();
  }
  await flush();
  return written;
}

function toCell(column: keyof Cells, text: string): string {
  const line = toLine(text);
  return column === 'id' ? guardId(line) : guard(line);
}

function toCells(item: ReviewItem): Cells {
  if (item.kind === 'pair') return toPairCells(item);
  const { claim, subject, object } = item;
  const { article } = claim;
  return {
    ...{ id: claim.id, kind: 'claim', relation: claim.type, subject: subject.name, object: object.name },
    ...{ status: claim.status, date: claim.date ?? '', confidence: claim.confidence.toFixed(2), quote: claim.quote },
    article: [article.title, article.outlet, article.publishedOn].filter(Boolean).join(' · '),
    url: article.url ?? '',
  };
}

function toPairCells({ sides, proposed, certainty, parts, evidence }: PairItem): Cells {
  const [one, other] = sides;
  const explained = parts.map(
    ({ weight, detail }) => `${detail} (${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)})`,
  );
  return {
    ...{ id: `${one.key.id}~${other.key.id}`, kind: 'pair', relation: `${proposed}?` },
    ...{
      subject: one.name,
      object: other.name,
      confidence: certainty.toFixed(2),
      quote: explained.join(' · '),
      evidence,
    },
  };
}
