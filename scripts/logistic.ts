/** What a linear model says of examples whose features are numbered; number 0 is the bias. */
export type Weights = Float64Array;

export interface Example {
  /** Numbers of the features that hold, 0 among them. */
  readonly features: Int32Array;
  readonly label: boolean;
  /** How much the example counts. */
  readonly weight: number;
}

export interface FitOptions {
  /** What each weight is held to be before any example was seen. */
  readonly means: Weights;
  /** Weight of the squared distance from the means. */
  readonly penalty: number;
  readonly rounds: number;
  /** Whether the bias is held to its mean as the others are. */
  readonly holdsBias?: boolean;
  /** Weights to begin from; the means when absent. */
  readonly start?: Weights;
}

/**
 * Fits a logistic regression with an L2 penalty by Adam on all examples at once; the same input gives the same weights.
 * A feature that no example has keeps its mean.
 */
export function fitLogistic(
  examples: readonly Example[],
  { means, penalty, rounds, holdsBias = false, start }: FitOptions,
): Weights {
  const size = means.length;
  const weights = Float64Array.from(start ?? means);
  if (!start && !holdsBias) {
    const positive = examples.filter(({ label }) => label).length;
    weights[0] = Math.log((positive + 1) / (examples.length - positive + 1));
  }
  const momentum = new Float64Array(size);
  const variance = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < size; i++) gradient[i] = penalty * (weights[i]! - means[i]!);
    if (!holdsBias) gradient[0] = 0;
    for (const { features, label, weight } of examples) {
      const error = weight * (1 / (1 + Math.exp(-scoreOf(weights, features))) - (label ? 1 : 0));
      for (const i of features) gradient[i]! += error;
    }
    const rate = 0.1 * (1 - round / (rounds + 1)) + 0.002;
    for (let i = 0; i < size; i++) {
      momentum[i] = 0.9 * momentum[i]! + 0.1 * gradient[i]!;
      variance[i] = 0.99 * variance[i]! + 0.01 * gradient[i]! ** 2;
      const m = momentum[i]! / (1 - 0.9 ** round);
      const v = variance[i]! / (1 - 0.99 ** round);
      weights[i]! -= (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return weights;
}

/** Gives the log odds of a positive label. */
export function scoreOf(weights: Weights, features: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += weights[features[i]!]!;
  return sum;
}
