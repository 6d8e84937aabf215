import type { Candidates } from '../src/mentions/find-candidates.ts';
import type { Measures } from '../src/mentions/measures.ts';
import { relateCandidates } from '../src/mentions/relate-candidates.ts';
import {
  createLinearScorer,
  type LinearModel,
  NAME_CLASSES,
  type NameModel,
} from '../src/mentions/score-candidates.ts';

/** One reading of an article with the label of each candidate: index into `NAME_CLASSES`, -1 for no name. */
export interface LabelledCandidates {
  readonly article: Candidates;
  readonly labels: readonly number[];
}

export interface FitOptions {
  /** Articles in which a feature must occur to be kept. */
  readonly minArticles: number;
  readonly epochs: number;
  readonly rate: number;
  /** Penalty on squared weights, per example. */
  readonly l2: number;
  /** Weights all smaller than this are dropped. */
  readonly least: number;
}

const ALONE: FitOptions = { minArticles: 8, epochs: 10, rate: 0.15, l2: 2e-5, least: 0.05 };
const AMONG: FitOptions = { minArticles: 5, epochs: 20, rate: 0.1, l2: 1e-5, least: 0 };
const FOLDS = 3;

interface Example {
  readonly article: number;
  readonly measures: Measures;
  readonly label: number;
}

/**
 * Fits both scores: the second learns from first scores of models that have not seen the article.
 * @param articles of each all readings to learn from
 */
export function fitNames(
  articles: readonly (readonly LabelledCandidates[])[],
  options: Partial<FitOptions> = {},
): NameModel {
  const examples = articles.map((readings, index) =>
    readings.flatMap(({ article, labels }) =>
      article.candidates.map(({ measures }, which): Example => ({ article: index, measures, label: labels[which]! })),
    ),
  );
  const settings = { ...ALONE, ...options };
  const related: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const score = createLinearScorer(fitLinear(examples.filter((_, index) => index % FOLDS !== fold).flat(), settings));
    articles.forEach((readings, index) => {
      if (index % FOLDS !== fold) return;
      for (const { article, labels } of readings) {
        const first = article.candidates.map(({ measures }) => score(measures));
        relateCandidates(article, first).forEach((measures, which) => {
          if (measures) related.push({ article: index, measures, label: labels[which]! });
        });
      }
    });
  }
  return { alone: fitLinear(examples.flat(), settings), among: fitLinear(related, AMONG) };
}

/** Fits one logistic regression for each class (AdaGrad, fixed order, no chance): the same examples give the same weights. */
export function fitLinear(examples: readonly Example[], options: FitOptions): LinearModel {
  const features = frequentFeatures(examples, options.minArticles);
  const index = new Map(features.map((feature, at) => [feature, at]));
  const rows = examples.map(({ measures, label }) => {
    const known = [...measures].filter(([feature]) => index.has(feature));
    return {
      at: Int32Array.from(known, ([feature]) => index.get(feature)!),
      value: Float64Array.from(known, ([, value]) => value),
      label,
    };
  });
  const order = shuffled(rows.length);
  const fits = NAME_CLASSES.map((_, own) => {
    const bias = features.length;
    const weights = new Float64Array(features.length + 1);
    const squares = new Float64Array(features.length + 1).fill(1e-2);
    const mean = new Float64Array(features.length + 1);
    let averaged = 0;
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (const which of order) {
        const { at, value, label } = rows[which]!;
        let sum = weights[bias]!;
        for (let k = 0; k < at.length; k++) sum += weights[at[k]!]! * value[k]!;
        const error = 1 / (1 + Math.exp(-sum)) - (label === own ? 1 : 0);
        if (Math.abs(error) < 1e-3) continue;
        for (let k = 0; k < at.length; k++) step(at[k]!, error * value[k]! + options.l2 * weights[at[k]!]!);
        step(bias, error);
      }
      if (epoch < options.epochs / 2) continue;
      averaged++;
      for (let k = 0; k < mean.length; k++) mean[k] = mean[k]! + weights[k]!;
    }
    return mean.map((sum) => sum / averaged);

    function step(k: number, gradient: number): void {
      squares[k] = squares[k]! + gradient * gradient;
      weights[k] = weights[k]! - (options.rate * gradient) / Math.sqrt(squares[k]!);
    }
  });
  const round = (value: number) => Math.round(value * 100) / 100;
  const weights = features
    .map((feature, at): [string, number[]] => [feature, fits.map((fit) => round(fit[at]!))])
    .filter(([, values]) => values.some((value) => Math.abs(value) >= options.least));
  return { bias: fits.map((fit) => round(fit[features.length]!)), weights: Object.fromEntries(weights) };
}

function frequentFeatures(examples: readonly Example[], minArticles: number): string[] {
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
