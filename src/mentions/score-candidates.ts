import type { Measures } from './measure-candidates.ts';

/** What a candidate may be; providers are organizations here, told apart by the gazetteer and by class nouns. */
export const NAME_CLASSES = ['organization', 'person', 'event'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** Content of seeds/models/names.json: one linear score for each class, made by scripts/train-names.ts. */
export interface NameModel {
  readonly bias: readonly number[];
  /** Weights by feature, in the order of `NAME_CLASSES`. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

export type NameScorer = (measures: Measures) => readonly number[];

/** Builds the scorer: probabilities in the order of `NAME_CLASSES`. Without a model every score is 0. */
export function createNameScorer(model: NameModel | undefined): NameScorer {
  if (!model) return () => NAME_CLASSES.map(() => 0);
  const weights = new Map(Object.entries(model.weights));
  return (measures) => {
    const sums = [...model.bias];
    for (const [feature, value] of measures) {
      const weight = weights.get(feature);
      if (!weight) continue;
      for (let index = 0; index < sums.length; index++) sums[index] = sums[index]! + weight[index]! * value;
    }
    return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
  };
}
