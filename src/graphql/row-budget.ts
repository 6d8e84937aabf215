import { AppError } from '../errors.ts';
import { MAX_COST } from './estimate-cost.ts';

/**
 * Counts the rows that an operation really asks for, by the limit of the estimate: a backstop for lists of which nobody
 * knows beforehand how long they are.
 */
export class RowBudget {
  #taken = 0;
  readonly #rows: number;

  constructor(rows: number = MAX_COST) {
    this.#rows = rows;
  }

  /** The rows asked for so far. */
  get taken(): number {
    return this.#taken;
  }

  /** Fills the budget again: each event of a subscription has a whole one. */
  refill(): void {
    this.#taken = 0;
  }

  /**
   * Takes rows from the budget, before they are read.
   * @throws AppError QUERY_TOO_LARGE when it is spent
   */
  take(rows: number): void {
    this.#taken += rows;
    if (this.#taken <= this.#rows) return;
    throw new AppError(
      'QUERY_TOO_LARGE',
      `The query asks for more than ${this.#rows.toLocaleString('en')} rows over all its levels. Ask for smaller pages (first) or fewer levels.`,
    );
  }
}
