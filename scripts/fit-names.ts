import type { Measures } from '../src/mentions/measure-candidates.ts';
import { NAME_CLASSES, type NameModel } from '../src/mentions/score-candidates.ts';

/** One candidate of one article with its label. */
export interface NameExample {
  readonly article: number;
  readonly measures: Measures;
  /** Index into `NAME_CLASSES`; -1 for no name. */
  readonly label: number;
  /** How much the example counts. */
  readonly weight: number;
}

export interface FitOptions {
  /** Articles in which a feature must occur to be kept. */
  readonly minArticles: number;
  readonly epochs: number;
  readonly rate: number;
  /** Penalty on squared weights, per example. */
  readonly l2: number;
}

export const DEFAULT_FIT: FitOptions = { minArticles: 4, epochs: 12, rate: 0.15, l2: 2e-5 };

/** Fits one logistic regression for each class (AdaGrad, fixed order, no chance): the same examples give the same weights. */
export function fitNames(examples: readonly NameExample[], options: FitOptions = DEFAULT_FIT): NameModel {
  const features = frequentFeatures(examples, options.minArticles);
  const index = new Map(features.map((feature, at) => [feature, at]));
  const rows = examples.map(({ measures, label, weight }) => {
    const known = [...measures].filter(([feature]) => index.has(feature));
    return {
      at: Int32Array.from(known, ([feature]) => index.get(feature)!),
      value: Float64Array.from(known, ([, value]) => value),
      label,
      weight,
    };
  });
  const order = shuffled(rows.length);
  const fits = NAME_CLASSES.map((_, own) => {
    const weights = new Float64Array(features.length + 1);
    const squares = new Float64Array(features.length + 1).fill(1e-2);
    const bias = features.length;
    const mean = new Float64Array(features.length + 1);
    let averaged = 0;
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (const which of order) {
        const { at, value, label, weight } = rows[which]!;
        let sum = weights[bias]!;
        for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * value[k]!;
        const error = (1 / (1 + Math.exp(-sum)) - (label === own ? 1 : 0)) * weight;
        for (let k = 0; k < at.length; k++) step(at[k]!, error * value[k]! + options.l2 * weights[at[k]!]!);
        step(bias, error);
      }
      if (epoch >= options.epochs / 2) {
        averaged++;
        for (let k = 0; k < mean.length; k++) mean[k] = mean[k]! + weights[k]!;
      }
    }
    return mean.map((sum) => sum / averaged);

    function step(k: number, gradient: number): void {
      squares[k] = squares[k]! + gradient * gradient;
      weights[k] = weights[k]! - (options.rate * gradient) / Math.sqrt(squares[k]!);
    }
  });
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const weights = features
    .map((feature, at): [string, number[]] => [feature, fits.map((fit) => round(fit[at]!))])
    .filter(([, values]) => values.some((value) => Math.abs(value) >= 0.02));
  return { bias: fits.map((fit) => round(fit[features.length]!)), weights: Object.fromEntries(weights) };
}

function frequentFeatures(examples: readonly NameExample[], minArticles: number): string[] {
  const articles = new Map<string, { last: number; count: number }>();
  for (const { article, measures } of examples) {
    for (const feature of measures.keys()) {
      const seen = articles.get(feature);
      if (!seen) articles.set(feature, { last: article, count: 1 });
      else if (seen.last !== article) {
        seen.last = article;
        seen.count++;
      }
    }
  }
  return [...articles]
    .filter(([, { count }]) => count >= minArticles)
    .map(([feature]) => feature)
    .sort();
}

/** An order that mixes articles, the same on every run. */
function shuffled(length: number): Int32Array {
  const order = Int32Array.from({ length }, (_, at) => at);
  let seed = 12345;
  for (let at = length - 1; at > 0; at--) {
    seed = (seed * 48271) % 2147483647;
    const other = seed % (at + 1);
    const kept = order[at]!;
    order[at] = order[other]!;
    order[other] = kept;
  }
  return order;
}
