import { type IdentityScore, type IdentityScorer, toScore } from '../src/graph/proposals/score-identity.ts';
import { weighRivals } from '../src/graph/proposals/weigh-rivals.ts';
import type { LabelledPair } from './identity-pairs.ts';

/** A labelled pair with its score; none where it is not proposed at all. */
export interface ScoredPair {
  readonly pair: LabelledPair;
  readonly score: IdentityScore | undefined;
}

/** How many pairs of a certainty and more are the same, and how many of all that are the same these are. */
export interface Quality {
  readonly from: number;
  readonly proposed: number;
  readonly right: number;
  /** Of those labelled same or different; 1 where nothing is proposed. */
  readonly precision: number;
  readonly recall: number;
}

/** Scores pairs as the graph does: all together, since a short form may stand for several. */
export function scorePairs(scorer: IdentityScorer, pairs: readonly LabelledPair[]): readonly ScoredPair[] {
  const weighed = pairs.map((pair) => ({ pair, parts: scorer.weigh(pair.a, pair.b, pair.ties) }));
  const found = weighed.flatMap(({ pair, parts }) => (parts ? [{ pair, a: pair.a, b: pair.b, parts }] : []));
  const rivals = weighRivals(found, scorer.areAlike);
  const scores = new Map(
    found.map(({ pair, parts }, at) => [pair, toScore(rivals.has(at) ? [...parts, rivals.get(at)!] : parts)]),
  );
  return pairs.map((pair) => ({ pair, score: scores.get(pair) }));
}

/** Measures those of a certainty and more; pairs labelled unsure count for nothing. */
export function measureFrom(scored: readonly ScoredPair[], from: number): Quality {
  const judged = scored.filter(({ pair }) => pair.label !== 'unsure');
  const same = judged.filter(({ pair }) => pair.label === 'same').length;
  const proposed = judged.filter(({ score }) => score !== undefined && score.certainty >= from);
  const right = proposed.filter(({ pair }) => pair.label === 'same').length;
  return {
    ...{ from, proposed: proposed.length, right },
    precision: proposed.length === 0 ? 1 : right / proposed.length,
    recall: same === 0 ? 1 : right / same,
  };
}
