/** A pair's log odds by a model that has not seen it, and whether its label holds. */
export interface Scored {
  readonly score: number;
  readonly label: boolean;
}

export interface Calibration {
  /** Log odds are multiplied by this … */
  readonly slope: number;
  /** … and this is added. */
  readonly offset: number;
}

const IDENTITY: Calibration = { slope: 1, offset: 0 };
/** With fewer positives than this a fit of two numbers says nothing. */
const FEW = 60;
const DEFAULT_THRESHOLD = 0.3;

/** Fits log odds to labels by Platt's scaling: afterwards three in ten of the pairs at 0.3 are right. */
export function calibrate(scored: readonly Scored[]): Calibration {
  return scored.filter(({ label }) => label).length < FEW ? IDENTITY : fitPlatt(scored);
}

/**
 * Finds the highest probability from which F1 over all pairs is nearly the best: where its curve is flat, precision costs nothing.
 * @param scored calibrated log odds
 * @param stated number of relations to be found, those that no pair stands for included
 * @param least the share of the best F1 that must be kept, 0 to 1
 */
export function chooseThreshold(scored: readonly Scored[], stated: number, least: number): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  let right = 0;
  const steps = sorted.flatMap(({ score, label }, index) => {
    if (label) right++;
    // A threshold lets in all pairs of its own score.
    if (score === sorted[index + 1]?.score) return [];
    return { score, f1: (2 * right) / (index + 1 + stated) };
  });
  const best = steps.reduce((most, { f1 }) => Math.max(most, f1), 0);
  const chosen = steps.find(({ f1 }) => f1 > 0 && f1 >= least * best);
  return chosen ? 1 / (1 + Math.exp(-chosen.score)) : DEFAULT_THRESHOLD;
}

function fitPlatt(scored: readonly Scored[]): { slope: number; offset: number } {
  let { slope, offset } = IDENTITY;
  for (let round = 0; round < 50; round++) {
    // Newton's method on two numbers.
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, label } of scored) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = p - (label ? 1 : 0);
      const w = p * (1 - p);
      ga += error * score;
      gb += error;
      haa += w * score * score;
      hab += w * score;
      hbb += w;
    }
    const determinant = haa * hbb - hab * hab;
    slope -= (hbb * ga - hab * gb) / determinant;
    offset -= (haa * gb - hab * ga) / determinant;
  }
  return { slope, offset };
}
