import type { Measures } from './measures.ts';

/** Measures by the numbers of their features in a vocabulary, in the order in which they were first noted. */
export class Evidence implements Measures {
  /** The vocabulary's features. */
  readonly features: readonly string[];
  readonly numbers: readonly number[];
  readonly values: readonly number[];

  constructor(features: readonly string[], numbers: readonly number[], values: readonly number[]) {
    this.features = features;
    this.numbers = numbers;
    this.values = values;
  }

  *keys(): IterableIterator<string> {
    for (const number of this.numbers) yield this.features[number]!;
  }

  *[Symbol.iterator](): IterableIterator<[string, number]> {
    for (const [index, number] of this.numbers.entries()) yield [this.features[number]!, this.values[index]!];
  }
}
