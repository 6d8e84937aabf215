// How well near-copies are told from independent texts, by the labelled pairs.
import { findCopyClusters } from '../src/graph/find-copy-clusters.ts';
import { bandsOf, isNearCopy } from '../src/model/near-copy.ts';
import type { ReprintPair } from './reprint-pairs.ts';

export interface ReprintScore {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Copies that share a band, of all copies: what an index finds before anything is compared. */
  readonly bandRecall: number;
  /** Independent texts that share a band: compared in vain. */
  readonly bandWaste: number;
  readonly wrong: readonly ReprintPair[];
}

/** Scores what the graph makes of each pair: one cluster or two. */
export function measureReprints(pairs: readonly ReprintPair[]): ReprintScore {
  const joined = pairs.filter(({ documents: [a, b] }) => {
    const keys = findCopyClusters([
      { id: 'a', signature: a.signature },
      { id: 'b', signature: b.signature },
    ]);
    return keys.get('a') === keys.get('b');
  });
  const copies = pairs.filter(({ label }) => label === 'copy');
  const others = pairs.filter(({ label }) => label === 'independent');
  const right = joined.filter(({ label }) => label === 'copy').length;
  const [precision, recall] = [right / joined.length, right / copies.length];
  return {
    ...{ pairs: pairs.length, precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    bandRecall: copies.filter(shareBand).length / copies.length,
    bandWaste: others.filter(shareBand).length / others.length,
    wrong: pairs.filter((pair) => joined.includes(pair) !== (pair.label === 'copy')),
  };
}

/** Prints the scores of both halves and of all, and the pairs that are wrong when asked to. */
export function formatReprints(pairs: readonly ReprintPair[], errors: boolean): string {
  const of = (half: string) => pairs.filter((pair) => pair.half === half);
  const sets = [
    ['tune (thresholds are chosen by it)', of('tune')],
    ['held', of('held')],
    ['all', pairs],
  ] as const;
  const lines = sets.map(([name, set]) => {
    const { precision, recall, f1, bandRecall, bandWaste } = measureReprints(set);
    const copies = set.filter(({ label }) => label === 'copy').length;
    const figures = `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
    const bands = `bands find ${percent(bandRecall)} of the copies, and ${percent(bandWaste)} of the others`;
    return `${name}: ${set.length} pairs, ${copies} copies\n  ${figures}  ${bands}`;
  });
  const kinds = [...new Set(pairs.map(({ kind, label }) => `${label}: ${kind}`))].map((name) => {
    const set = pairs.filter(({ kind, label }) => `${label}: ${kind}` === name);
    const right = set.length - measureReprints(set).wrong.length;
    return `  ${name.padEnd(32)}${right} of ${set.length} right`;
  });
  const wrong = measureReprints(pairs).wrong.map(
    ({ label, kind, a, editsA = [], b, editsB = [], documents: [one, other] }) =>
      `  ${label} (${kind}): ${[a, ...editsA].join(', ')} | ${[b, ...editsB].join(', ')}; compared alone: ${isNearCopy(one.signature, other.signature)}`,
  );
  return [...lines, 'by kind', ...kinds, ...(errors ? ['wrong', ...wrong] : [])].join('\n');
}

const percent = (share: number) => (100 * share).toFixed(1);

function shareBand({ documents: [a, b] }: ReprintPair): boolean {
  const bands = new Set(bandsOf(a.signature));
  return bandsOf(b.signature).some((band) => bands.has(band));
}
