import { Evidence } from './evidence.ts';
import type { Measures } from './measures.ts';

/** What a candidate may be; providers are organizations here, told apart by the gazetteer and by class nouns. */
export const NAME_CLASSES = ['organization', 'person', 'event'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** One linear score for each class, in the order of `NAME_CLASSES`. */
export interface LinearModel {
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Content of seeds/models/names.json, made by scripts/train-names.ts. */
export interface NameModel {
  /** Over the evidence of each name alone. */
  readonly alone: LinearModel;
  /** Over the first scores of a name and of its neighbours. */
  readonly among: LinearModel;
}

export type LinearScorer = (measures: Measures) => readonly number[];

/** Builds a scorer: probabilities in the order of `NAME_CLASSES`. */
export function createLinearScorer(model: LinearModel): LinearScorer {
  const sum = createSummer(model);
  return (measures) => sum(measures).map((value) => 1 / (1 + Math.exp(-value)));
}

/** In log odds, and in no class: of labelled names one in five hundred begins lower, of other candidates one in two. */
const HOPELESS_SHAPE = -5.5;

/** Builds the judge of shapes: whether any class could still be reached by what stands around the name. */
export function createShapeJudge(model: LinearModel): (measures: Measures) => boolean {
  const sum = createSummer(model);
  return (measures) => sum(measures).some((value) => value >= HOPELESS_SHAPE);
}

function createSummer(model: LinearModel): (measures: Measures) => number[] {
  const weights = new Map(Object.entries(model.weights));
  let known: { readonly features: readonly string[]; readonly weights: readonly (readonly number[] | undefined)[] } = {
    features: [],
    weights: [],
  };
  return (measures) => {
    const sums = [...model.bias];
    if (measures instanceof Evidence) {
      const { features, numbers, values } = measures;
      // A vocabulary that is still open may have grown.
      if (known.features !== features || known.weights.length !== features.length)
        known = { features, weights: features.map((feature) => weights.get(feature)) };
      for (let index = 0; index < numbers.length; index++)
        addWeighted(sums, known.weights[numbers[index]!], values[index]!);
    } else for (const [feature, value] of measures) addWeighted(sums, weights.get(feature), value);
    return sums;
  };
}

function addWeighted(sums: number[], weight: readonly number[] | undefined, value: number): void {
  if (weight) for (let index = 0; index < sums.length; index++) sums[index] = sums[index]! + weight[index]! * value;
}
