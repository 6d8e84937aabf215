import { createArticleReader } from '../src/article/read-article.ts';
import { createMentionFinder } from '../src/mentions/find-mentions.ts';
import type { Document } from '../src/model/document.ts';
import type { Mentions } from '../src/model/mention.ts';
import type { Seeds } from '../src/model/seeds.ts';
import { fitNames } from './fit-names.ts';
import { type GoldArticle, loadGold, TRAINING_SETS } from './gold.ts';
import { createNameLabeller } from './label-names.ts';

export const FOLDS = 5;

/** A labelled article, read as an article never seen would be. */
export interface ReadArticle {
  readonly article: GoldArticle;
  readonly fold: number;
  readonly document: Document;
  /** Names by weights that have not learnt from the article's fold. */
  readonly mentions: Mentions;
}

/** Reads all articles that weights are learnt from, in folds: in each, names are found by weights learnt from the others. */
export function readFolds(seeds: Seeds): readonly ReadArticle[] {
  const readArticle = createArticleReader(seeds.lexicon);
  const labelNames = createNameLabeller(seeds);
  const articles = TRAINING_SETS.flatMap((set) => loadGold(set)).map((article, index) => {
    const document = readArticle({ path: `${article.id}.md`, bytes: article.bytes });
    return { article, document, fold: index % FOLDS };
  });
  const labelled = articles.map(({ article, document }) => labelNames(article, document));
  const finders = Array.from({ length: FOLDS }, (_, fold) =>
    createMentionFinder({
      ...seeds,
      models: { names: fitNames(labelled.filter((_, index) => articles[index]!.fold !== fold)) },
    }),
  );
  return articles.map((read) => ({ ...read, mentions: finders[read.fold]!(read.document) }));
}
