import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../src/config.ts';
import { createPipeline } from '../../src/pipeline.ts';
import { loadSeeds } from '../../src/seeds/load-seeds.ts';
import { toPrediction } from '../../src/to-prediction.ts';

it('quotes what stands in the file, and beside it the whole passage where markup breaks it', () => {
  const lines = [
    '# 新闻',
    '',
    '2021年5月12日，[华米科技](https://a.example)宣布将全部业务迁移到**阿里云**，双方达成战略合作。',
  ];
  const source = { path: 'news/a.md', bytes: Buffer.from(lines.join('\n')) };
  const { article, claims } = toPrediction(source, createPipeline(loadSeeds(join(ROOT, 'seeds')))(source));
  expect(article).toBe('a');
  expect(claims.length).toBeGreaterThan(0);
  for (const { quote, passage } of claims) {
    expect(lines.join('\n')).toContain(quote);
    expect(passage).toBe('2021年5月12日，华米科技宣布将全部业务迁移到阿里云，双方达成战略合作。');
  }
});
