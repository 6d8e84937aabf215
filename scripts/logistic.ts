/** A linear model over named features, in log odds. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export interface Example {
  readonly features: Iterable<string>;
  readonly label: boolean;
  /** How much the example counts; 1 when absent. */
  readonly weight?: number;
}

export interface FitOptions {
  readonly penalty?: number;
  readonly least?: number;
  readonly rounds?: number;
  readonly prior?: Readonly<Record<string, number>>;
  /** What the bias is held to be; free when absent. */
  readonly priorBias?: number;
}

/**
 * Fits a logistic regression with an L2 penalty by Adam on all examples at once; the same input gives the same weights.
 * @param penalty weight of the squared distance from the prior
 * @param prior what a weight is held to be before any example was seen; 0 where absent
 * @param least features seen in fewer examples are left out
 */
export function fitLogistic(
  examples: readonly Example[],
  { penalty = 1, least = 3, rounds = 300, prior = {}, priorBias }: FitOptions = {},
): Logistic {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  for (const name of Object.keys(prior)) counts.set(name, least);
  const names = [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();
  const means = [priorBias ?? 0, ...names.map((name) => prior[name] ?? 0)];
  const index = new Map(names.map((name, i) => [name, i + 1]));
  const rows = examples.map(({ features }) =>
    Int32Array.from([0, ...[...features].flatMap((f) => index.get(f) ?? [])]),
  );
  const size = names.length + 1;
  const weights = new Float64Array(size);
  const positive = examples.filter((example) => example.label).length;
  weights[0] = priorBias ?? Math.log((positive + 1) / (examples.length - positive + 1));
  for (let i = 1; i < size; i++) weights[i] = means[i]!;
  const momentum = new Float64Array(size);
  const variance = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < size; i++) gradient[i] = penalty * (weights[i]! - means[i]!);
    if (priorBias === undefined) gradient[0] = 0;
    rows.forEach((row, k) => {
      let sum = 0;
      for (const i of row) sum += weights[i]!;
      const { label, weight = 1 } = examples[k]!;
      const error = weight * (1 / (1 + Math.exp(-sum)) - (label ? 1 : 0));
      for (const i of row) gradient[i]! += error;
    });
    const rate = 0.1 * (1 - round / (rounds + 1)) + 0.002;
    for (let i = 0; i < size; i++) {
      momentum[i] = 0.9 * momentum[i]! + 0.1 * gradient[i]!;
      variance[i] = 0.99 * variance[i]! + 0.01 * gradient[i]! ** 2;
      const m = momentum[i]! / (1 - 0.9 ** round);
      const v = variance[i]! / (1 - 0.99 ** round);
      weights[i]! -= (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return {
    bias: round4(weights[0]!),
    weights: Object.fromEntries(names.map((name, i) => [name, round4(weights[i + 1]!)]).filter(([, w]) => w !== 0)),
  };
}

/** Gives the log odds of a positive label. */
export function scoreOf(model: Logistic, features: Iterable<string>): number {
  let sum = model.bias;
  for (const feature of features) sum += model.weights[feature] ?? 0;
  return sum;
}

/** Gives the probability of a positive label. */
export function predict(model: Logistic, features: Iterable<string>): number {
  return 1 / (1 + Math.exp(-scoreOf(model, features)));
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
