// Scores the extractor without one part of it at a time: learnt on three fifths of the labelled articles, scored on the others.
import { join } from 'node:path';
import { collectCandidates } from '../src/claims/collect-candidates.ts';
import { compileFrames } from '../src/claims/compile-frames.ts';
import { readSentences } from '../src/claims/read-sentences.ts';
import { type RelationModel, scoreCandidate, thresholdOf } from '../src/claims/score-candidates.ts';
import { createSentenceWords } from '../src/claims/sentence-words.ts';
import { ROOT } from '../src/config.ts';
import type { Mentions } from '../src/model/mention.ts';
import { RELATION_TYPES, type RelationType } from '../src/model/relation.ts';
import { loadSeeds } from '../src/seeds/load-seeds.ts';
import { FRAME_WORTH, fitRelations, type LabelledCandidates, labelCandidates } from './fit-relations.ts';
import { type ReadArticle, readFolds } from './read-folds.ts';

/** What a variant of the extractor leaves out. */
interface Variant {
  readonly name: string;
  /** Only names of the gazetteer. */
  readonly known?: boolean;
  /** No pronouns and no names supplied from the context. */
  readonly alone?: boolean;
  /** No learned weights: frames are worth what their strength is taken for. */
  readonly unlearned?: boolean;
  /** Types whose frames are left out. */
  readonly without?: RelationType;
}

const VARIANTS: readonly Variant[] = [
  { name: 'gazetteer and frames, nothing learned', known: true, alone: true, unlearned: true },
  { name: '+ discovery of names', alone: true, unlearned: true },
  { name: '+ coreference and supplied names', unlearned: true },
  { name: '+ learned weights (all)' },
  { name: 'all but discovery of names', known: true },
  { name: 'all but coreference and supplied names', alone: true },
  ...RELATION_TYPES.map((type) => ({ name: `all but the frames of ${type}`, without: type })),
];
const CORE: ReadonlySet<RelationType> = new Set(['USES', 'MIGRATED_TO', 'PARTNERS_WITH']);
/** Folds 0 and 1 are scored, the others learnt from. */
const SCORED_FOLDS = 2;
const UNLEARNED_THRESHOLD = 0.4;

const seeds = loadSeeds(join(ROOT, 'seeds'));
const articles = readFolds(seeds);
if (articles.length === 0) {
  console.error('No labelled articles lie beside this checkout (../shared/gold); nothing to score.');
  process.exit(1);
}
const words = createSentenceWords(seeds.lexicon);
const sets = [...new Set(articles.map(({ article }) => article.set))];
console.log(`| variant | ${sets.map((set) => `${set} core / all`).join(' | ')} | together core / all |`);
console.log(`|---|${'---|'.repeat(sets.length + 1)}`);
for (const variant of VARIANTS) {
  const labelled = articles.map((article) => label(article, variant));
  const learnt = labelled.filter((_, index) => articles[index]!.fold >= SCORED_FOLDS);
  const model = variant.unlearned ? unlearned() : fitRelations(learnt);
  const scored = labelled.filter((_, index) => articles[index]!.fold < SCORED_FOLDS);
  const cells = [...sets, undefined].map((set) => {
    const own = scored.filter(({ article }) => set === undefined || article.set === set);
    const score = (isOfGroup: (type: RelationType) => boolean) => f1(own, model, isOfGroup).toFixed(1);
    return `${score((type) => CORE.has(type))} / ${score(() => true)}`;
  });
  console.log(`| ${variant.name} | ${cells.join(' | ')} |`);
}

function label({ article, document, mentions }: ReadArticle, variant: Variant): LabelledCandidates {
  const kept: Mentions = {
    ...mentions,
    mentions: mentions.mentions.filter(
      ({ entity, form }) =>
        !(variant.known && mentions.entities[entity]!.knownId === undefined) && !(variant.alone && form === 'pronoun'),
    ),
  };
  const frames = compileFrames(
    seeds.patterns.filter(({ type }) => type !== variant.without),
    seeds.lexicon,
  );
  const readings = readSentences(document, kept, words).filter(({ supply }) => !variant.alone || !supply);
  return labelCandidates(article, kept, collectCandidates(document, kept, readings, frames));
}

function unlearned(): RelationModel {
  const { bias, weights } = FRAME_WORTH;
  const entries = RELATION_TYPES.map((type) => [type, { bias, weights, threshold: UNLEARNED_THRESHOLD }]);
  return Object.fromEntries(entries) as RelationModel;
}

/** Percent; a relation counts as found by any pair that stands for it. */
function f1(
  scored: readonly LabelledCandidates[],
  model: RelationModel,
  isOfGroup: (type: RelationType) => boolean,
): number {
  let [right, wrong, stated] = [0, 0, 0];
  for (const { candidates, stated: counts } of scored) {
    for (const type of RELATION_TYPES) if (isOfGroup(type)) stated += counts[type];
    const found = new Set<string>();
    for (const { pair, relation } of candidates) {
      if (!isOfGroup(pair.type) || scoreCandidate(model, pair).probability < thresholdOf(model, pair.type)) continue;
      if (relation === undefined) wrong++;
      else found.add(relation);
    }
    right += found.size;
  }
  return (200 * right) / (right + wrong + stated);
}
