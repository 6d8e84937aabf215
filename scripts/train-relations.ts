// Learns the weights of the claims stage from the labelled articles beside the checkout; writes seeds/models/relations.json.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/config.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';
import { fitRelations } from './fit-relations.ts';
import { labelFolds } from './label-folds.ts';
import { readFolds } from './read-folds.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const articles = readFolds(seeds);
if (articles.length === 0) {
  console.error('No labelled articles lie beside this checkout (../shared/gold); the weights stay as they are.');
  process.exit(1);
}
const model = fitRelations(labelFolds(seeds, articles));
writeFileSync(join(ROOT, 'seeds/models/relations.json'), `${JSON.stringify(model, null, 1)}\n`);
console.log(`Learnt from ${articles.length} articles.`);
