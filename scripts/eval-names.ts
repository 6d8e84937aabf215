// Scores the names stage on the labelled articles beside the checkout, each read by weights that have not seen it.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createArticleReader } from '../src/article/read-article.ts';
import { ROOT } from '../src/config.ts';
import { WEAK } from '../src/mentions/choose-names.ts';
import { createMentionFinder } from '../src/mentions/find-mentions.ts';
import { NAME_CLASSES, type NameClass } from '../src/mentions/score-candidates.ts';
import { createNameScorer } from '../src/mentions/score-names.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';
import { fitNames } from './fit-names.ts';
import { type GoldArticle, loadGold, TRAINING_SETS } from './gold.ts';
import { createNameLabeller, type GoldName, goldNames, nameClassOf } from './label-names.ts';
import { causeOfFalseAlarm, causeOfMiss, FALSE_ALARMS, isFound, MISSES, type NameReading } from './name-causes.ts';

const FOLDS = 3;
const THRESHOLDS = [WEAK, 0.5, 0.7];
const CORE = new Set(['USES', 'MIGRATED_TO', 'PARTNERS_WITH']);

interface Read {
  readonly gold: GoldArticle;
  readonly names: readonly GoldName[];
  readonly reading: NameReading;
}

const { values } = parseArgs({
  options: {
    causes: { type: 'boolean', default: false },
    list: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(`npx tsx scripts/eval-names.ts [--causes] [--list CAUSE]
  --causes      count misses and false alarms by cause, and the labelled relations that each miss takes along
  --list CAUSE  list the names of one cause`);
  process.exit(0);
}

const read = readLeftOut();
console.log(`${read.length} articles in ${FOLDS} folds. Precision: found names that are labelled.`);
console.log('Recall: labelled names of relations that are found. Calibration: mean score against share labelled.');
for (const own of NAME_CLASSES) {
  for (const threshold of THRESHOLDS)
    console.log(`${own.padEnd(13)} score ≥ ${threshold}  ${figures(read, own, threshold)}`);
  console.log(`${''.padEnd(13)} calibration  ${calibration(own).join('  ')}`);
}
console.log(
  `\nBy set, score ≥ ${WEAK}: organizations, persons, events; relations whose ends are both found, core and all`,
);
for (const set of new Set(read.map(({ gold }) => gold.set))) {
  const own = read.filter(({ gold }) => gold.set === set);
  console.log([set.padEnd(6), ...NAME_CLASSES.map((name) => figures(own, name, WEAK)), reach(own)].join('  '));
}
console.log(`${'all'.padEnd(6)}  ${reach(read)}`);
if (values.causes || values.list !== undefined) printCauses();

function readLeftOut(): Read[] {
  const seeds = loadSeeds(join(ROOT, 'seeds'));
  const readArticle = createArticleReader(seeds.lexicon);
  const labelNames = createNameLabeller(seeds);
  const articles = ['seeds', ...TRAINING_SETS]
    .flatMap((set) => loadGold(set))
    .map((gold) => {
      const document = readArticle({ path: `${gold.id}.md`, bytes: gold.bytes });
      return { gold, document, labelled: labelNames(gold, document) };
    });
  const all: Read[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const names = fitNames(articles.filter((_, index) => index % FOLDS !== fold).map(({ labelled }) => labelled));
    const findMentions = createMentionFinder({ ...seeds, models: { names } });
    const score = createNameScorer(names);
    articles.forEach(({ gold, document, labelled: [{ article: candidates }] }, index) => {
      if (index % FOLDS !== fold) return;
      const reading = { candidates, scores: score(candidates), mentions: findMentions(document) };
      all.push({ gold, names: goldNames(gold), reading });
    });
  }
  return all;
}

function figures(from: readonly Read[], own: NameClass, threshold: number): string {
  let right = 0;
  let wrong = 0;
  let wanted = 0;
  let hit = 0;
  for (const { names, reading } of from) {
    const labels = names.filter((name) => name.class === own);
    const sure = reading.mentions.entities.filter(({ kind, score }) => nameClassOf(kind) === own && score >= threshold);
    for (const entity of sure)
      if (labels.some((name) => isFound(name, entity))) right++;
      else wrong++;
    for (const name of labels) {
      if (!name.isRelated) continue;
      wanted++;
      if (sure.some((entity) => isFound(name, entity))) hit++;
    }
  }
  return `precision ${percent(right / (right + wrong))}  recall ${percent(hit / wanted)}  (${hit} of ${wanted})`;
}

/** The share of labelled relations that names leave within reach. */
function reach(from: readonly Read[]): string {
  const counts = { core: [0, 0], all: [0, 0] };
  for (const { gold, names, reading } of from) {
    const found = new Set(
      names.flatMap((name, index) =>
        reading.mentions.entities.some((entity) => isFound(name, entity)) ? [gold.entities[index]!.id] : [],
      ),
    );
    for (const { type, from: a, to: b } of gold.relations) {
      const both = found.has(a) && found.has(b) ? 1 : 0;
      for (const count of CORE.has(type) ? [counts.core, counts.all] : [counts.all]) {
        count[0]! += both;
        count[1]! += 1;
      }
    }
  }
  return Object.entries(counts)
    .map(([name, [both, all]]) => `${name} ${percent(both! / all!)} (${both} of ${all})`)
    .join('  ');
}

/** Mean score and share of labelled names for each fifth of the scale. */
function calibration(own: NameClass): string[] {
  const bins = Array.from({ length: 5 }, () => ({ count: 0, score: 0, right: 0 }));
  for (const { names, reading } of read) {
    for (const entity of reading.mentions.entities) {
      if (nameClassOf(entity.kind) !== own) continue;
      const bin = bins[Math.min(4, Math.floor(entity.score * 5))]!;
      bin.count++;
      bin.score += entity.score;
      if (names.some((name) => isFound(name, entity))) bin.right++;
    }
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ count, score, right }) => `${(score / count).toFixed(2)}→${(right / count).toFixed(2)}`);
}

/** Names that are told by cause; each miss with the relations that have an end in it. */
function printCauses(): void {
  const threshold = WEAK;
  const misses = new Map(MISSES.map((cause) => [cause, { names: [0, 0, 0], core: 0, all: 0 }]));
  const alarms = new Map(FALSE_ALARMS.map((cause) => [cause, [0, 0, 0]]));
  const list = (cause: string, { gold, reading }: Read, what: string) => {
    if (cause === values.list) console.log(`${gold.set}/${gold.id}\t${what}\t${reading.mentions.entities.length}`);
  };
  for (const one of read) {
    const { gold, names, reading } = one;
    const sure = reading.mentions.entities.filter(({ score }) => score >= threshold);
    names.forEach((name, index) => {
      if (!name.isRelated || sure.some((entity) => isFound(name, entity))) return;
      const cause = causeOfMiss(name, reading, threshold, names);
      const { id } = gold.entities[index]!;
      const lost = gold.relations.filter(({ from, to }) => from === id || to === id);
      const count = misses.get(cause)!;
      count.names[NAME_CLASSES.indexOf(name.class)]!++;
      count.all += lost.length;
      count.core += lost.filter(({ type }) => CORE.has(type)).length;
      list(cause, one, `${name.class}\t${[...name.forms].join(' | ')}`);
    });
    sure.forEach((entity, index) => {
      const cause = causeOfFalseAlarm(entity, names, sure.slice(0, index));
      if (!cause) return;
      const own = nameClassOf(entity.kind);
      alarms.get(cause)![NAME_CLASSES.indexOf(own)]!++;
      list(cause, one, `${own}\t${entity.name}\t${entity.score}\t${entity.evidence.join(' ')}`);
    });
  }
  console.log('\nmissed, of relations                 org  person  event   core relations  all relations');
  for (const [cause, { names, core, all }] of misses)
    console.log(`${cause.padEnd(35)} ${cells(names)}  ${String(core).padStart(14)} ${String(all).padStart(14)}`);
  console.log('\nfound, not labelled                  org  person  event');
  for (const [cause, names] of alarms) console.log(`${cause.padEnd(35)} ${cells(names)}`);
}

function cells([first, second, third]: readonly number[]): string {
  return `${String(first).padStart(4)}  ${String(second).padStart(6)}  ${String(third).padStart(5)}`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}
