import { AppError } from '../errors.ts';

/** The most rows that one operation may ask the database for: a full page of full pages, and some more. */
export const MAX_ROWS = 50_000;

/** Counts the rows that an operation asks for. Limits on the query text cannot see page sizes in variables; this does. */
export class RowBudget {
  #left: number;

  constructor(rows: number = MAX_ROWS) {
    this.#left = rows;
  }

  /**
   * Takes rows from the budget, before they are read.
   * @throws AppError QUERY_TOO_LARGE when it is spent
   */
  take(rows: number): void {
    this.#left -= rows;
    if (this.#left >= 0) return;
    throw new AppError(
      'QUERY_TOO_LARGE',
      `The query asks for more than ${MAX_ROWS.toLocaleString('en')} rows over all its levels. Ask for smaller pages (first) or fewer levels.`,
    );
  }
}
