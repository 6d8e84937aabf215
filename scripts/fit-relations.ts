import type { CandidatePair } from '../src/claims/candidate-pair.ts';
import type { RelationModel } from '../src/claims/score-candidates.ts';
import type { Mentions } from '../src/model/mention.ts';
import { RELATION_TYPES, type RelationType } from '../src/model/relation.ts';
import { calibrate, chooseThreshold, type Scored } from './calibrate.ts';
import { findOwners, type GoldArticle, relationKey } from './gold.ts';
import { type Example, fitLogistic, scoreOf, type Weights } from './logistic.ts';

/** One article's candidates, each with whether its labels hold it. */
export interface LabelledCandidates {
  readonly article: GoldArticle;
  /** How many relations of each type the labels hold, found or not. */
  readonly stated: Readonly<Record<RelationType, number>>;
  readonly candidates: readonly {
    readonly pair: CandidatePair;
    readonly label: boolean;
    /** The labelled relation that the pair stands for; both members of a family stand for the same. */
    readonly relation?: string;
  }[];
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
/** Features of fewer places than this say nothing that would hold elsewhere. */
const LEAST_PLACES = 20;
/** A type with fewer labelled pairs than this learns nothing but what its frames are worth, from a firm starting point. */
const FEW = 60;
const HELD_PENALTY = 60;
const HELD_BIAS = -2.5;
/** The threshold of a type so held, unless it is of the core: its probabilities are not those of the others, whose threshold says nothing of it. */
const HELD_THRESHOLD = 0.3;
/** Log odds of a pair by what its frames are held to be worth, for reading with nothing learned. */
export const FRAME_WORTH = { bias: HELD_BIAS, weights: PRIOR } as const;
const FOLDS = 4;
const CORE: ReadonlySet<RelationType> = new Set(['USES', 'MIGRATED_TO', 'PARTNERS_WITH']);
/** How much of the best F1 is kept where a higher threshold makes more of the claims right; who uses or joins which cloud must be right first of all. */
const KEPT = { core: 0.975, others: 0.995 };
/** Rounds of choosing, for each labelled pair, the one place that states it best, and fitting again. */
const ROUNDS = 3;
/** Steps of the first fit, and of those that go on from it. */
const STEPS = { first: 150, next: 80 };

/** Compares an article's candidates with its labels; a family member counts as the labelled one, as for the scorer. */
export function labelCandidates(
  article: GoldArticle,
  mentions: Mentions,
  candidates: readonly CandidatePair[],
): LabelledCandidates {
  const owners = findOwners(article, mentions);
  const labels = new Map(article.entities.map((entity) => [entity.id, entity]));
  const stated = new Set(
    article.relations
      .flatMap((relation) =>
        relation.type === 'MIGRATED_TO' ? [relation, { ...relation, type: 'USES' as const }] : [relation],
      )
      .map(({ type, from, to }) => relationKey(type, labels.get(from)!, labels.get(to)!)),
  );
  const count = (type: RelationType) => [...stated].filter((key) => key.startsWith(`${type}|`)).length;
  return {
    article,
    stated: Object.fromEntries(RELATION_TYPES.map((type) => [type, count(type)])) as Record<RelationType, number>,
    candidates: candidates.map((pair) => {
      const from = owners[pair.subject];
      const to = owners[pair.object];
      const relation = from && to && from !== to ? relationKey(pair.type, from, to) : undefined;
      return relation !== undefined && stated.has(relation) ? { pair, label: true, relation } : { pair, label: false };
    }),
  };
}

/** A pair of one type with its features numbered. */
interface EncodedPair {
  readonly label: boolean;
  readonly article: number;
  readonly places: readonly { readonly features: Int32Array; readonly weight: number }[];
}

/** All pairs of one type. */
interface TypeExamples {
  readonly names: readonly string[];
  readonly means: Weights;
  readonly isFew: boolean;
  readonly pairs: readonly EncodedPair[];
}

/**
 * Fits one model for each relation type. Scores on articles left out tell how far to trust the weights, which are scaled
 * so that the probabilities hold there, and from which probability a claim is worth making.
 * @param articles candidates among names as they are found on articles that the names stage has not learnt from
 */
export function fitRelations(articles: readonly LabelledCandidates[]): RelationModel {
  const fitted = RELATION_TYPES.map((type) => {
    const examples = encode(articles, type);
    const scored = scoreLeftOut(examples);
    const { slope, offset } = calibrate(scored);
    const leftOut = scored.map(({ score, label }) => ({ score: score * slope + offset, label }));
    const { names, isFew } = examples;
    return { type, isFew, slope, offset, leftOut, names, weights: fitType(examples, examples.pairs) };
  });
  // One threshold serves all types that are judged together: with true probabilities no other choice is better.
  const thresholdOf = (isOfGroup: (type: RelationType) => boolean, kept: number) => {
    const group = fitted.filter(({ type }) => isOfGroup(type));
    const stated = group.reduce(
      (sum, { type }) => sum + articles.reduce((n, article) => n + article.stated[type], 0),
      0,
    );
    return round(
      chooseThreshold(
        group.flatMap(({ leftOut }) => leftOut),
        stated,
        kept,
      ),
    );
  };
  const core = thresholdOf((type) => CORE.has(type), KEPT.core);
  const others = thresholdOf((type) => !CORE.has(type), KEPT.others);
  const entries = fitted.map(({ type, isFew, slope, offset, names, weights }) => {
    const scaled = names.map((name, i) => [name, round(weights[i + 1]! * slope)] as const);
    const threshold = CORE.has(type) ? core : isFew ? HELD_THRESHOLD : others;
    return [
      type,
      {
        bias: round(weights[0]! * slope + offset),
        threshold,
        weights: Object.fromEntries(scaled.filter(([, weight]) => weight !== 0)),
      },
    ] as const;
  });
  return Object.fromEntries(entries) as RelationModel;
}

/** Numbers the features of one type's pairs: those of many places, and those that have a prior. */
function encode(articles: readonly LabelledCandidates[], type: RelationType): TypeExamples {
  const own = articles.map(({ candidates }) => candidates.filter(({ pair }) => pair.type === type));
  const isFew = own.flat().filter(({ label }) => label).length < FEW;
  const counts = new Map<string, number>();
  const count = (feature: string, places: number) => counts.set(feature, (counts.get(feature) ?? 0) + places);
  for (const { pair } of own.flat()) {
    for (const feature of pair.features) count(feature, pair.occurrences.length);
    for (const { features } of pair.occurrences) for (const feature of features) count(feature, 1);
  }
  const names = [...new Set([...counts.keys(), ...Object.keys(PRIOR)])]
    .filter((name) => name in PRIOR || (!isFew && (counts.get(name) ?? 0) >= LEAST_PLACES))
    .sort();
  const index = new Map(names.map((name, i) => [name, i + 1]));
  const known = (features: readonly string[]) => features.flatMap((feature) => index.get(feature) ?? []);
  return {
    names,
    isFew,
    means: Float64Array.from([isFew ? HELD_BIAS : 0, ...names.map((name) => PRIOR[name as keyof typeof PRIOR] ?? 0)]),
    pairs: own.flatMap((candidates, article) =>
      candidates.map(({ pair, label }): EncodedPair => {
        const common = [0, ...known(pair.features)];
        return {
          label,
          article,
          places: pair.occurrences.map(({ features, subject, object }) => ({
            features: Int32Array.from([...common, ...known(features)]),
            // A list of forty is one statement, not forty: its members share the weight.
            weight:
              1 /
              Math.sqrt(Math.max(1, (subject.entities.length * object.entities.length) / (subject === object ? 2 : 1))),
          })),
        };
      }),
    ),
  };
}

/** Log odds and label of every pair, by a model that has not seen its article. */
function scoreLeftOut(examples: TypeExamples): readonly Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitType(
      examples,
      examples.pairs.filter(({ article }) => article % FOLDS !== fold),
    );
    return examples.pairs
      .filter(({ article }) => article % FOLDS === fold)
      .map(({ places, label }) => ({
        score: Math.max(...places.map(({ features }) => scoreOf(weights, features))),
        label,
      }));
  });
}

function round(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}

function fitType({ means, isFew }: TypeExamples, pairs: readonly EncodedPair[]): Weights {
  let weights: Weights | undefined;
  for (let round = 1; round <= ROUNDS; round++) {
    weights = fitLogistic(
      pairs.flatMap((pair) => toExamples(pair, weights)),
      {
        means,
        penalty: isFew ? HELD_PENALTY : PENALTY,
        holdsBias: isFew,
        rounds: weights ? STEPS.next : STEPS.first,
        ...(weights && { start: weights }),
      },
    );
  }
  return weights!;
}

/** A stated pair is learnt from its best place only, one that is not from its three most tempting. */
function toExamples({ label, places }: EncodedPair, weights: Weights | undefined): readonly Example[] {
  const keep = label ? 1 : 3;
  const chosen =
    weights && places.length > keep
      ? places
          .map((place) => ({ place, score: scoreOf(weights, place.features) }))
          .sort((a, b) => b.score - a.score)
          .slice(0, keep)
          .map(({ place }) => place)
      : places;
  return chosen.map(({ features, weight }) => ({ features, weight, label }));
}
