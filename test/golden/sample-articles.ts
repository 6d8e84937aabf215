import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldArticle } from '../../scripts/gold.ts';
import type { ArticleSource } from '../../src/article/read-article.ts';
import { ROOT } from '../../src/config.ts';

const ARTICLES = join(ROOT, 'seeds/articles');

/** A sample article with what a careful reader found in it. */
export interface SampleArticle {
  readonly source: ArticleSource;
  readonly gold: GoldArticle;
}

/** Reads all sample articles and their labels, by name. */
export function readSampleArticles(): readonly SampleArticle[] {
  return readdirSync(ARTICLES)
    .sort()
    .map((file) => {
      const id = file.replace(/\.\w+$/u, '');
      const bytes = readFileSync(join(ARTICLES, file));
      const labels = JSON.parse(readFileSync(join(ROOT, 'test/golden', id, 'labels.json'), 'utf8'));
      const gold = { set: 'samples', id, path: file, bytes, entities: labels.entities, relations: labels.relations };
      return { source: { path: file, bytes }, gold };
    });
}
