// Scores the names stage on the labelled articles beside the checkout, each read by weights that have not seen it.
import { join } from 'node:path';
import { createArticleReader } from '../src/article/read-article.ts';
import { ROOT } from '../src/config.ts';
import { createCandidateFinder } from '../src/mentions/find-candidates.ts';
import { createMentionFinder } from '../src/mentions/find-mentions.ts';
import { NAME_CLASSES } from '../src/mentions/score-candidates.ts';
import type { DocumentEntity } from '../src/model/mention.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';
import { fitNames } from './fit-names.ts';
import { DEV_SETS, foldLabel, loadGold } from './gold.ts';
import { goldNames, labelNames, nameClassOf } from './label-names.ts';

const FOLDS = 3;
const THRESHOLDS = [0.3, 0.5, 0.7];

const seeds = loadSeeds(join(ROOT, 'seeds'));
const readArticle = createArticleReader(seeds.lexicon);
const findCandidates = createCandidateFinder(seeds);
const articles = ['seeds', ...DEV_SETS]
  .flatMap((set) => loadGold(set))
  .map((gold) => ({ gold, document: readArticle({ path: `${gold.id}.md`, bytes: gold.bytes }) }));
const labelled = articles.map(({ gold, document }) => labelNames(gold, findCandidates(document)));

const found: { gold: ReturnType<typeof goldNames>; entities: readonly DocumentEntity[] }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const names = fitNames(labelled.filter((_, index) => index % FOLDS !== fold));
  const findMentions = createMentionFinder({ ...seeds, models: { names } });
  articles.forEach(({ gold, document }, index) => {
    if (index % FOLDS === fold) found.push({ gold: goldNames(gold), entities: findMentions(document).entities });
  });
}

console.log(`${articles.length} articles in ${FOLDS} folds. Precision: found names that are labelled.`);
console.log('Recall: labelled names of relations that are found. Calibration: mean score against share labelled.');
for (const own of NAME_CLASSES) {
  for (const threshold of THRESHOLDS) {
    let right = 0;
    let wrong = 0;
    let wanted = 0;
    let hit = 0;
    for (const { gold, entities } of found) {
      const names = gold.filter((name) => name.class === own);
      const sure = entities.filter(({ kind, score }) => nameClassOf(kind) === own && score >= threshold);
      const forms = new Set(sure.map(({ name }) => foldLabel(name)));
      for (const form of forms)
        if (names.some((name) => name.forms.has(form))) right++;
        else wrong++;
      for (const name of names) {
        if (!name.isRelated) continue;
        wanted++;
        if ([...name.forms].some((form) => forms.has(form))) hit++;
      }
    }
    const percent = (value: number) => (100 * value).toFixed(1).padStart(5);
    console.log(
      `${own.padEnd(13)} score ≥ ${threshold}  precision ${percent(right / (right + wrong))}  recall ${percent(hit / wanted)}  (${hit} of ${wanted})`,
    );
  }
  console.log(`${''.padEnd(13)} calibration  ${calibration(own).join('  ')}`);
}

/** Mean score and share of labelled names for each fifth of the scale. */
function calibration(own: (typeof NAME_CLASSES)[number]): string[] {
  const bins = Array.from({ length: 5 }, () => ({ count: 0, score: 0, right: 0 }));
  for (const { gold, entities } of found) {
    for (const { kind, score, name } of entities) {
      if (nameClassOf(kind) !== own) continue;
      const bin = bins[Math.min(4, Math.floor(score * 5))]!;
      bin.count++;
      bin.score += score;
      if (gold.some((one) => one.class === own && one.forms.has(foldLabel(name)))) bin.right++;
    }
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ count, score, right }) => `${(score / count).toFixed(2)}→${(right / count).toFixed(2)}`);
}
