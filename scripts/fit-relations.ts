import type { CandidatePair } from '../src/claims/candidate-pair.ts';
import type { RelationModel } from '../src/claims/score-candidates.ts';
import type { Mentions } from '../src/model/mention.ts';
import { RELATION_TYPES, RELATIONS, type RelationType } from '../src/model/relation.ts';
import { calibrate, chooseThreshold, type Scored } from './calibrate.ts';
import { createGoldIndex, type GoldArticle, type GoldEntity } from './gold.ts';
import { type Example, fitLogistic, type Logistic, predict, scoreOf } from './logistic.ts';

/** One article's candidates, each with whether its labels hold it. */
export interface LabelledCandidates {
  readonly article: GoldArticle;
  /** How many relations of each type the labels hold, found or not. */
  readonly stated: Readonly<Record<RelationType, number>>;
  readonly candidates: readonly { readonly pair: CandidatePair; readonly label: boolean }[];
}

/** What frames of each strength are held to be worth, in log odds, before any labelled article was seen. */
const PRIOR = {
  strong: 2.5,
  fair: 1.6,
  weak: 0.7,
  'clause-strong': 2,
  'clause-fair': 1.2,
  'clause-weak': 0.4,
  'supplied-strong': 1.4,
  'supplied-fair': 0.8,
  'supplied-weak': 0.2,
  unread: -2.5,
  attribution: -0.4,
  comparison: -0.4,
  question: -0.4,
};
const PENALTY = 8;
/** A type with fewer labelled pairs than this learns nothing but what its frames are worth, from a firm starting point. */
const FEW = 60;
const HELD = { penalty: 60, priorBias: -2.5 };
const HELD_FEATURES: ReadonlySet<string> = new Set(Object.keys(PRIOR));
const FOLDS = 4;
const CORE: ReadonlySet<RelationType> = new Set(['USES', 'MIGRATED_TO', 'PARTNERS_WITH']);
/** Of the claims about who uses or joins which cloud three in five must be right, whatever that costs in recall. */
const CORE_PRECISION = 0.57;
/** Rounds of choosing, for each labelled pair, the one place that states it best, and fitting again. */
const ROUNDS = 3;

/** Compares an article's candidates with its labels; a family member counts as the labelled one, as for the scorer. */
export function labelCandidates(
  article: GoldArticle,
  mentions: Mentions,
  candidates: readonly CandidatePair[],
): LabelledCandidates {
  const find = createGoldIndex(article);
  const gold = mentions.entities.map(({ kind, name, forms }) => {
    for (const form of [name, ...forms]) {
      const entity = find(kind, form);
      if (entity) return entity;
    }
    return undefined;
  });
  const families = new Map(article.entities.map((entity) => [entity.id, entity.family ?? entity.id]));
  const stated = new Set(
    article.relations
      .flatMap((relation) =>
        relation.type === 'MIGRATED_TO' ? [relation, { ...relation, type: 'USES' as const }] : [relation],
      )
      .map(({ type, from, to }) => keyOf(type, families.get(from)!, families.get(to)!)),
  );
  const familyOf = (entity: GoldEntity) => entity.family ?? entity.id;
  const count = (type: RelationType) => [...stated].filter((key) => key.startsWith(`${type}|`)).length;
  return {
    article,
    stated: Object.fromEntries(RELATION_TYPES.map((type) => [type, count(type)])) as Record<RelationType, number>,
    candidates: candidates.map((pair) => {
      const from = gold[pair.subject];
      const to = gold[pair.object];
      const label = !!from && !!to && from !== to && stated.has(keyOf(pair.type, familyOf(from), familyOf(to)));
      return { pair, label };
    }),
  };
}

function keyOf(type: RelationType, from: string, to: string): string {
  return `${type}|${(RELATIONS[type].symmetric ? [from, to].sort() : [from, to]).join('|')}`;
}

/**
 * Fits one model for each relation type. Scores on articles left out tell how far to trust the weights, which are scaled
 * so that the probabilities hold there, and from which probability a claim is worth making.
 */
export function fitRelations(articles: readonly LabelledCandidates[]): RelationModel {
  const fitted = RELATION_TYPES.map((type) => {
    const scored = scoreLeftOut(articles, type);
    const { slope, offset } = calibrate(scored);
    const leftOut = scored.map(({ score, label }) => ({ score: score * slope + offset, label }));
    return { type, slope, offset, leftOut, model: fitType(pairsOf(articles, type)) };
  });
  // One threshold serves all types that are judged together: with true probabilities no other choice is better.
  const thresholdOf = (isOfGroup: (type: RelationType) => boolean, leastPrecision: number) => {
    const group = fitted.filter(({ type }) => isOfGroup(type));
    const stated = group.reduce(
      (sum, { type }) => sum + articles.reduce((n, article) => n + article.stated[type], 0),
      0,
    );
    return round(
      chooseThreshold(
        group.flatMap(({ leftOut }) => leftOut),
        stated,
        leastPrecision,
      ),
    );
  };
  const core = thresholdOf((type) => CORE.has(type), CORE_PRECISION);
  const others = thresholdOf((type) => !CORE.has(type), 0);
  const entries = fitted.map(({ type, slope, offset, model: { bias, weights } }) => {
    const scaled = Object.entries(weights).map(([name, weight]) => [name, round(weight * slope)]);
    const threshold = CORE.has(type) ? core : others;
    return [type, { bias: round(bias * slope + offset), threshold, weights: Object.fromEntries(scaled) }] as const;
  });
  return Object.fromEntries(entries) as RelationModel;
}

function pairsOf(articles: readonly LabelledCandidates[], type: RelationType): LabelledCandidates['candidates'] {
  return articles.flatMap(({ candidates }) => candidates.filter(({ pair }) => pair.type === type));
}

/** Log odds and label of every pair, by a model that has not seen its article. */
function scoreLeftOut(articles: readonly LabelledCandidates[], type: RelationType): readonly Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = fitType(
      pairsOf(
        articles.filter((_, index) => index % FOLDS !== fold),
        type,
      ),
    );
    return pairsOf(
      articles.filter((_, index) => index % FOLDS === fold),
      type,
    ).map(({ pair, label }) => ({
      score: Math.max(...pair.occurrences.map(({ features }) => scoreOf(model, [...features, ...pair.features]))),
      label,
    }));
  });
}

function round(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}

function fitType(pairs: LabelledCandidates['candidates']): Logistic {
  const isFew = pairs.filter(({ label }) => label).length < FEW;
  let model: Logistic | undefined;
  for (let round = 1; round <= ROUNDS; round++) {
    const all = pairs.flatMap(({ pair, label }) => toExamples(pair, label, model));
    const examples = isFew ? all.map(keepFrames) : all;
    model = fitLogistic(examples, {
      penalty: PENALTY,
      ...(isFew && HELD),
      prior: PRIOR,
      rounds: round < ROUNDS ? 120 : 250,
    });
  }
  return model!;
}

/** A stated pair is learnt from its best place only, one that is not from its three most tempting. */
function toExamples(pair: CandidatePair, label: boolean, model: Logistic | undefined): readonly Example[] {
  const keep = label ? 1 : 3;
  let { occurrences } = pair;
  if (model && occurrences.length > keep) {
    const scored = occurrences.map((occurrence) => ({
      occurrence,
      score: predict(model, [...occurrence.features, ...pair.features]),
    }));
    occurrences = scored
      .sort((a, b) => b.score - a.score)
      .slice(0, keep)
      .map(({ occurrence }) => occurrence);
  }
  return occurrences.map(({ features, subject, object }) => ({
    features: [...features, ...pair.features],
    label,
    // A list of forty is one statement, not forty: its members share the weight.
    weight:
      1 / Math.sqrt(Math.max(1, (subject.entities.length * object.entities.length) / (subject === object ? 2 : 1))),
  }));
}

function keepFrames(example: Example): Example {
  return { ...example, features: [...example.features].filter((feature) => HELD_FEATURES.has(feature)) };
}
