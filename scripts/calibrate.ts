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
 * Finds the probability from which F1 over all pairs is best.
 * @param scored calibrated log odds
 * @param stated number of relations to be found, those that no pair stands for included
 * @param leastPrecision held at the threshold where any threshold reaches it
 */
export function chooseThreshold(scored: readonly Scored[], stated: number, leastPrecision: number): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  let right = 0;
  let best: { readonly f1: number; readonly score: number } | undefined;
  sorted.forEach(({ score, label }, index) => {
    if (label) right++;
    // A threshold lets in all pairs of its own score.
    if (score === sorted[index + 1]?.score) return;
    const f1 = (2 * right) / (index + 1 + stated);
    if (right / (index + 1) >= leastPrecision && f1 > (best?.f1 ?? 0)) best = { f1, score };
  });
  return best ? 1 / (1 + Math.exp(-best.score)) : DEFAULT_THRESHOLD;
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
