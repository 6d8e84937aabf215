import type { CandidatePair } from '../src/claims/candidate-pair.ts';
import type { RelationModel } from '../src/claims/score-candidates.ts';
import type { Mentions } from '../src/model/mention.ts';
import { RELATION_TYPES, RELATIONS, type RelationType } from '../src/model/relation.ts';
import { createGoldIndex, type GoldArticle, type GoldEntity } from './gold.ts';
import { type Example, fitLogistic, type Logistic, predict } from './logistic.ts';

/** One article's candidates, each with whether its labels hold it. */
export interface LabelledCandidates {
  readonly article: GoldArticle;
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
  attribution: -0.4,
  comparison: -0.4,
  question: -0.4,
};
const PENALTY = 2;
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
  return {
    article,
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

/** Fits one model for each relation type. */
export function fitRelations(
  articles: readonly LabelledCandidates[],
  thresholds: Readonly<Record<RelationType, number>>,
): RelationModel {
  const entries = RELATION_TYPES.map((type) => {
    const pairs = articles.flatMap(({ candidates }) => candidates.filter(({ pair }) => pair.type === type));
    return [type, { ...fitType(pairs), threshold: thresholds[type] }] as const;
  });
  return Object.fromEntries(entries) as RelationModel;
}

function fitType(pairs: LabelledCandidates['candidates']): Logistic {
  let model: Logistic | undefined;
  for (let round = 1; round <= ROUNDS; round++) {
    const examples = pairs.flatMap(({ pair, label }) => toExamples(pair, label, model));
    model = fitLogistic(examples, { penalty: PENALTY, prior: PRIOR, rounds: round < ROUNDS ? 120 : 250 });
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
