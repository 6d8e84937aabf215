import { join } from 'node:path';
import pMap from 'p-map';
import { ROOT, readConfig } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import type { ExtractorName } from '../src/extractors/extractor-name.ts';
import { openExtractor } from '../src/extractors/open-extractor.ts';
import type { Seeds } from '../src/model/seeds.ts';
import { openModel } from '../src/open-model.ts';
import { loadPrompts } from '../src/seeds/load-prompts.ts';
import type { ModelReadings } from './describe-readings.ts';
import { type GoldArticle, toSource } from './gold.ts';

/** Has labelled articles read together with a model whose answers are kept already; nothing is sent. */
export async function readByKeptAnswers(
  name: Exclude<ExtractorName, 'rules'>,
  seeds: Seeds,
  articles: readonly GoldArticle[],
): Promise<ModelReadings> {
  const model = openModel(readConfig(), { prompts: loadPrompts(join(ROOT, 'seeds')), offline: true });
  const extractor = openExtractor(name, seeds, model);
  const read = async (article: GoldArticle) => {
    try {
      return [[article.id, await extractor.read(toSource(article))] as const];
    } catch (error) {
      if (error instanceof AppError && error.code === 'LLM_NOT_ANSWERED') return [];
      throw error;
    }
  };
  const all = await pMap(articles, read, { concurrency: extractor.readAhead });
  return { readings: new Map(all.flat()), usage: extractor.usage()! };
}
