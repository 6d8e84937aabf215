// Scores the extractor on the labelled articles beside the checkout: each set, and cross-validated over the dev sets.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../src/config.ts';
import { AppError } from '../src/errors.ts';
import { EXTRACTOR_NAMES, type ExtractorName } from '../src/extractors/extractor-name.ts';
import { createPipeline, type Extraction } from '../src/pipeline.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';
import { toPrediction } from '../src/to-prediction.ts';
import { drawCalibration, formatCalibration, measureCalibration, summarizeCalibration } from './calibration-curve.ts';
import { crossValidate, keyOf } from './cross-validate.ts';
import { describeReadings } from './describe-readings.ts';
import { formatTally, tallyCauses } from './errors-by-cause.ts';
import { DEV_SETS, GOLD_ROOT, type GoldArticle, JUDGING_SETS, loadGold, TRAINING_SETS, toSource } from './gold.ts';
import { type JudgedClaim, judgeClaims } from './judge-claims.ts';
import { formatReprints } from './measure-reprints.ts';
import { readByKeptAnswers } from './read-by-kept-answers.ts';
import { readByLabels } from './read-by-labels.ts';
import { loadReprintPairs } from './reprint-pairs.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'cross-validate': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    'errors-by-cause': { type: 'boolean', default: false },
    curve: { type: 'string' },
    reprints: { type: 'boolean', default: false },
    extractor: { type: 'string', default: 'rules' },
    answers: { type: 'string', default: 'kept' },
    refused: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(`npm run eval -- [SET…] [--cross-validate] [--errors] [--errors-by-cause] [--curve FILE] [--reprints]
         [--extractor NAME] [--answers kept|labels] [--refused]
  SET               seeds, blind, clean, told, dev, dev2, dev3, dev4, further; all of them when none is named
  --cross-validate  learn anew, names and relations, on four fifths of the articles and score on the fifth left out, five
                    times: what to expect on articles never seen. Not for seeds, blind, clean and told, which are never learnt from
  --errors          list what was missed and what was wrong
  --errors-by-cause count, cross-validated, by which step a relation was missed or a wrong claim made
  --curve FILE      draw, when cross-validated, the calibration curve as SVG
  --reprints        score instead how near-copies are told from independent texts, on labelled pairs; --errors lists the wrong ones
  --extractor NAME  rules (the default), llm, rules+llm or arbiter
  --answers WHOSE   kept: of the model that the environment names, as far as they are in the cache of the data folder (run
                    cloudties import or llm batch read before); labels: of a model that is never wrong, to see what is lost
                    on the way
  --refused         list what readers proposed and the gate did not let pass`);
  process.exit(0);
}
if (values.reprints) {
  const pairs = loadReprintPairs(loadSeeds(join(ROOT, 'seeds')));
  if (pairs.length === 0)
    console.log('the articles of the labelled pairs (../shared/corpus, ../shared/gold) are not here; skipped');
  else console.log(formatReprints(pairs, values.errors));
  process.exit(0);
}
const sets = positionals.length > 0 ? positionals : [...JUDGING_SETS, ...TRAINING_SETS];
const seeds = loadSeeds(join(ROOT, 'seeds'));
const isLearntFrom = (set: string) => (TRAINING_SETS as readonly string[]).includes(set);
const attempts = values['cross-validate'] || values['errors-by-cause'] ? crossValidate(seeds) : undefined;
const run = createPipeline(seeds);
const extractor = toExtractorName(values.extractor);
/** By set, claims of articles that nothing was learnt from, and all of whose relations are labelled. */
const judged = new Map<string, readonly JudgedClaim[]>();

for (const set of sets) {
  const articles = loadGold(set);
  if (articles.length === 0) {
    console.log(`${set}: labels or texts of this set are not here; skipped`);
    continue;
  }
  const how = attempts && isLearntFrom(set) ? ', cross-validated' : '';
  console.log(`\n${set} (${articles.length} articles${how})`);
  const readings = articles.map(await openReadings(articles));
  console.log(score(articles, readings));
  if (set === 'told' || (isLearntFrom(set) && !(attempts && extractor === 'rules'))) continue;
  judged.set(
    set,
    articles.flatMap((article, index) => judgeClaims(article, readings[index]?.claims ?? [])),
  );
}
if (judged.size > 0) console.log('\nConfidence');
// Each set by itself is small; those labelled by the same readers belong together, and so do those that nobody looked at.
const devSets = [...judged.keys()].filter((set) => (DEV_SETS as readonly string[]).includes(set));
const unseenSets = [...judged.keys()].filter((set) => !isLearntFrom(set));
for (const group of [...[...judged.keys()].map((set) => [set]), ...[devSets, unseenSets].filter((g) => g.length > 1)])
  console.log(`${group.join(', ')}: ${summarizeCalibration(measureCalibration(claimsOf(group)))}`);
if (attempts) {
  const calibration = measureCalibration(claimsOf(sets.filter(isLearntFrom)));
  console.log(`all cross-validated: ${summarizeCalibration(calibration)}\n\n${formatCalibration(calibration)}`);
  if (values.curve) writeFileSync(values.curve, drawCalibration(calibration));
}
if (attempts && values['errors-by-cause']) {
  const { missed, wrong } = tallyCauses([...attempts.values()].filter(({ article }) => sets.includes(article.set)));
  console.log(`\n${formatTally('missed', missed)}\n\n${formatTally('wrong', wrong)}`);
}

function claimsOf(group: readonly string[]): readonly JudgedClaim[] {
  return group.flatMap((set) => judged.get(set) ?? []);
}

/** Finds who reads, and has a model read all at once; what waits for answers is read by nobody. */
async function openReadings(
  articles: readonly GoldArticle[],
): Promise<(article: GoldArticle) => Extraction | undefined> {
  if (extractor === 'rules') return (article) => attempts?.get(keyOf(article)) ?? run(toSource(article));
  const whose = { kept: readByKeptAnswers, labels: readByLabels }[values.answers];
  if (!whose) throw new AppError('USAGE', '--answers: kept or labels');
  const made = await whose(extractor, seeds, articles);
  console.log(describeReadings(made, articles.length, values.refused));
  return ({ id }) => made.readings.get(id);
}

function score(articles: readonly GoldArticle[], readings: readonly (Extraction | undefined)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'cloudties-eval-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    const lines = articles.flatMap((article, index) => {
      const reading = readings[index];
      return reading ? JSON.stringify(toPrediction(toSource(article), reading)) : [];
    });
    writeFileSync(file, lines.join('\n'));
    // The scorer wants labels and texts side by side.
    for (const { id, bytes, entities, relations } of articles) {
      writeFileSync(join(folder, `${id}.json`), JSON.stringify({ article: { id }, entities, relations }));
      writeFileSync(join(folder, `${id}.md`), bytes);
    }
    const args = [join(GOLD_ROOT, 'score.mjs'), folder, file, ...(values.errors ? ['--errors'] : [])];
    return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toExtractorName(name: string): ExtractorName {
  const found = EXTRACTOR_NAMES.find((known) => known === name);
  if (!found) throw new AppError('USAGE', `--extractor: one of ${EXTRACTOR_NAMES.join(', ')}`);
  return found;
}
