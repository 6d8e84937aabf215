/**
 * What log odds above even are worth on articles that nobody has learnt from, as pairs of added up and stated ones. Weights are scaled so that their
 * probabilities hold on labelled articles left out, but rows and features were thought of with all of those in view: on articles kept away from both, who is
 * sure is too sure. Caution is greatest around 0.8, from where on claims are taken without a look, and gone at 0.92, where hardly one is wrong.
 */
const CAUTION = [
  [0, 0],
  [1.2, 1.1],
  [1.78, 1.388],
  [2.4, 2.4],
] as const;

/** Makes a probability, 0 to 1, of log odds as the evidence adds them up: those above even count less. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-interpolate(logOdds, 0, 1)));
}

/** Tells the log odds behind a probability between 0 and 1. */
export function toLogOdds(probability: number): number {
  return interpolate(Math.log(probability / (1 - probability)), 1, 0);
}

/** Reads the line through the pairs from one of their sides to the other; outside of them both are the same. */
function interpolate(value: number, from: 0 | 1, to: 0 | 1): number {
  const next = CAUTION.findIndex((pair) => value < pair[from]);
  if (next <= 0) return value;
  const [low, high] = [CAUTION[next - 1]!, CAUTION[next]!];
  return low[to] + ((value - low[from]) / (high[from] - low[from])) * (high[to] - low[to]);
}
