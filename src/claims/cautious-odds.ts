/**
 * What log odds above even are worth on articles that nobody has learnt from. Weights are scaled so that their probabilities hold on labelled articles left
 * out, but rows and features were thought of with all of those in view: on articles kept away from both, who is sure is too sure.
 */
const CAUTION = 0.78;

/** Makes a probability, 0 to 1, of log odds as the evidence adds them up: those above even count less. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(logOdds > 0 ? -CAUTION * logOdds : -logOdds));
}

/** Tells the log odds behind a probability between 0 and 1. */
export function toLogOdds(probability: number): number {
  const stated = Math.log(probability / (1 - probability));
  return stated > 0 ? stated / CAUTION : stated;
}
