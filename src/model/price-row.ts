/** What a model costs, as a row of seeds/prices says. */
export interface PriceRow {
  readonly id: string;
  /** Names of models; one that ends in `*` stands for all that begin so. */
  readonly models: readonly string[];
  /** Whether it counts only where the endpoint is on this machine or in its private network. */
  readonly local: boolean;
  /** Of a million tokens sent. */
  readonly input: number;
  /** Of a million tokens answered. */
  readonly output: number;
  /** Three capital letters. */
  readonly currency: string;
  /** What a batch costs of that, 0 to 1. */
  readonly batch: number;
  /** The month in which the price was read, as `2026-04`. */
  readonly asOf: string;
}
