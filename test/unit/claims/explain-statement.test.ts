import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toProbability } from '../../../src/claims/cautious-odds.ts';
import { ROOT } from '../../../src/config.ts';
import { createExplainingPipeline } from '../../../src/pipeline.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const TEXT = '# 小鹏汽车与阿里云达成战略合作\n\n小鹏汽车与阿里云宣布达成战略合作。小鹏汽车采用阿里云的算力。\n';

describe('an explanation of a claim', () => {
  const run = createExplainingPipeline(loadSeeds(join(ROOT, 'seeds')));
  const { explained, claims } = run({ path: 'a.md', bytes: new TextEncoder().encode(TEXT) });

  it('comes with every claim, in the same order', () => {
    expect(explained.length).toBeGreaterThan(0);
    expect(explained.map(({ claim }) => claim)).toEqual(claims);
  });

  it('sums up to the confidence: the bias and the weights of the features', () => {
    for (const { claim, explain } of explained) {
      const { bias, features } = explain();
      const logOdds = features.reduce((sum, { weight }) => sum + weight, bias);
      expect(toProbability(logOdds)).toBeCloseTo(claim.confidence, 2);
    }
  });

  it('shows the sentence with its names and the frames that read it', () => {
    const { reading, frames } = explained.find(({ claim }) => claim.type === 'PARTNERS_WITH')!.explain();
    expect(reading).toContain('<小鹏汽车>');
    expect(reading).toContain('<阿里云>');
    expect(frames.join()).toContain('partners-');
  });
});
