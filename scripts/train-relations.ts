// Learns the weights of the claims stage from the labelled articles beside the checkout; writes seeds/models/relations.json.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticleReader } from '../src/article/read-article.ts';
import { collectCandidates } from '../src/claims/collect-candidates.ts';
import { compileFrames } from '../src/claims/compile-frames.ts';
import { createSenseFinder } from '../src/claims/find-senses.ts';
import { readSentences } from '../src/claims/read-sentences.ts';
import { ROOT } from '../src/config.ts';
import { createMentionFinder } from '../src/mentions/find-mentions.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';
import { fitRelations, labelCandidates } from './fit-relations.ts';
import { DEV_SETS, loadGold } from './gold.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const readArticle = createArticleReader(seeds.lexicon);
const findMentions = createMentionFinder(seeds);
const frames = compileFrames(seeds.patterns, seeds.lexicon);
const findSenses = createSenseFinder(seeds.lexicon);

const articles = DEV_SETS.flatMap((set) => loadGold(set));
if (articles.length === 0) {
  console.error('No labelled articles lie beside this checkout (../shared/gold); the weights stay as they are.');
  process.exit(1);
}
const labelled = articles.map((article) => {
  const document = readArticle({ path: `${article.id}.md`, bytes: article.bytes });
  const mentions = findMentions(document);
  const readings = readSentences(document, mentions, findSenses);
  return labelCandidates(article, mentions, collectCandidates(document, mentions, readings, frames));
});
const model = fitRelations(labelled);
writeFileSync(join(ROOT, 'seeds/models/relations.json'), `${JSON.stringify(model, null, 1)}\n`);
console.log(`Learnt from ${articles.length} articles.`);
