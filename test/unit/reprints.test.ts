import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureReprints } from '../../scripts/measure-reprints.ts';
import { loadReprintPairs } from '../../scripts/reprint-pairs.ts';
import { ROOT } from '../../src/config.ts';
import { loadSeeds } from '../../src/seeds/load-seeds.ts';

const pairs = loadReprintPairs(loadSeeds(join(ROOT, 'seeds')));

it.skipIf(pairs.length === 0)(
  'tells near-copies from independent texts with an F1 of 95 and more, on labelled pairs (skipped where ../shared is missing)',
  { timeout: 60_000 },
  () => {
    const [held, all] = [measureReprints(pairs.filter(({ half }) => half === 'held')), measureReprints(pairs)];
    expect(all.pairs).toBeGreaterThan(200);
    expect(held.pairs).toBeGreaterThan(100);
    expect(held.f1).toBeGreaterThanOrEqual(0.95);
    expect(all.f1).toBeGreaterThanOrEqual(0.95);
    expect(all.bandRecall).toBeGreaterThanOrEqual(0.98);
  },
);

it.skipIf(pairs.length === 0)(
  'has no article in both halves of the labelled pairs (skipped where ../shared is missing)',
  () => {
    const filesOf = (half: string) =>
      pairs
        .filter((pair) => pair.half === half)
        .flatMap(({ a, b, editsA = [], editsB = [] }) => {
          const inserted = [...editsA, ...editsB]
            .filter((edit) => edit.startsWith('insert '))
            .map((edit) => edit.split(' ')[1]!);
          return [a, b, ...inserted];
        });
    const held = new Set(filesOf('held'));
    expect(filesOf('tune').filter((file) => held.has(file))).toEqual([]);
  },
);
