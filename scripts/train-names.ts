// Learns the weights of the names stage from the labelled articles beside the checkout; writes seeds/models/names.json.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticleReader } from '../src/article/read-article.ts';
import { ROOT } from '../src/config.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';
import { fitNames } from './fit-names.ts';
import { loadGold, TRAINING_SETS } from './gold.ts';
import { createNameLabeller } from './label-names.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const readArticle = createArticleReader(seeds.lexicon);
const labelNames = createNameLabeller(seeds);

const articles = TRAINING_SETS.flatMap((set) => loadGold(set));
if (articles.length === 0) {
  console.error('No labelled articles lie beside this checkout (../shared/gold); the weights stay as they are.');
  process.exit(1);
}
const model = fitNames(
  articles.map((gold) => labelNames(gold, readArticle({ path: `${gold.id}.md`, bytes: gold.bytes }))),
);
writeFileSync(join(ROOT, 'seeds/models/names.json'), `${JSON.stringify(model)}\n`);
console.log(`Learnt from ${articles.length} articles: ${Object.keys(model.alone.weights).length} features.`);
